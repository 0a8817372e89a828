import type { ThemeChoice } from '../../../shared/ipc/contract';
import { bridge } from '../../bridge/current';
import { derive } from '../../store/derived';
import { currentScenario } from '../../store/document-store';
import { flowPath } from '../../store/flow-path';
import { openDialog, setTheme, togglePanel, useSessionStore } from '../../store/session-store';

const canvas = () => useSessionStore.getState().canvas;

/** A connection is in sight when both its tenants are, a flow when its whole path is. */
function tenantsOfSelection(): readonly string[] {
  const { tenants, connections, flows } = useSessionStore.getState().selection;
  const known = derive(currentScenario()).connections;
  const ends = connections.flatMap((id) => {
    const connection = known.get(id);
    return connection ? [connection.from, connection.to] : [];
  });
  const path = flowPath(currentScenario(), flows)?.tenants ?? [];
  return [...new Set([...tenants, ...ends, ...path])];
}

export function chooseTheme(theme: ThemeChoice): void {
  setTheme(theme);
  void bridge().setTheme(theme);
}

export const viewHandlers = {
  'view.palette': { run: () => openDialog({ kind: 'palette' }) },
  'view.zoom-in': { run: () => canvas()?.zoomIn() },
  'view.zoom-out': { run: () => canvas()?.zoomOut() },
  'view.zoom-100': { run: () => canvas()?.zoomTo(1) },
  'view.fit': { run: () => canvas()?.fitAll() },
  'view.fit-selection': {
    run: () => canvas()?.fitTenants(tenantsOfSelection()),
    isEnabled: () => tenantsOfSelection().length > 0,
  },
  'view.outline': { run: () => togglePanel('outline') },
  'view.inspector': { run: () => togglePanel('inspector') },
  'view.results': { run: () => togglePanel('results') },
  'view.minimap': { run: () => togglePanel('minimap') },
  'view.theme-light': { run: () => chooseTheme('light') },
  'view.theme-dark': { run: () => chooseTheme('dark') },
  'view.theme-system': { run: () => chooseTheme('system') },
};
