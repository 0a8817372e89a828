import { goToRegion } from './regions';
import { look, lookAtTenants } from '../camera/camera';
import {
  focusOnSelection,
  isPartHidden,
  pictureOf,
  setFilter,
  showAll,
  toggleAnyOther,
} from '../picture/choose';
import type { PictureFilter } from '../picture/picture-state';
import { isSideBySide, toggleSideBySide } from '../picture/side-by-side';
import { askableFilter } from '../picture/shown';
import { shownVerdicts } from '../verdicts/shown';
import type { Handler, Handlers } from './handler';
import type { ThemeChoice } from '../../shared/ipc/contract';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../../shared/words/language';
import { derive } from '../verdicts/derived';
import { scenarioOf } from '../workbench/reads';
import { flowPath } from '../verdicts/flow-path';
import type { PanelName } from '../workbench/panels';
import { openDialog, panelsOf, setTheme, togglePanel } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';

const ZOOM_STEP = 1.2;

/** A connection is in sight when both its tenants are, a flow when its whole path is. */
function tenantsOfSelection(workbench: Workbench): readonly string[] {
  const { tenants, connections, flows } = workbench.session.getState().selection;
  const known = derive(scenarioOf(workbench)).connections;
  const ends = connections.flatMap((id) => {
    const connection = known.get(id);
    return connection ? [connection.from, connection.to] : [];
  });
  const path = flowPath(scenarioOf(workbench), flows)?.tenants ?? [];
  return [...new Set([...tenants, ...ends, ...path])];
}

export function chooseTheme(workbench: Workbench, theme: ThemeChoice): void {
  setTheme(workbench, theme);
  void workbench.desk.bridge.setTheme(theme);
}

/** What a filter is about may be covered by a question, or not be pinned. */
function filtering(filter: PictureFilter): Handler {
  return {
    run: (workbench) => setFilter(workbench, filter),
    isEnabled: (workbench) => askableFilter(scenarioOf(workbench), filter, shownVerdicts(workbench)) !== null,
  };
}

type LanguageCommandId = `view.language-${LanguageChoice}`;

/** The window hears of it as all others do, and draws itself anew. */
const languageHandlers = Object.fromEntries(
  LANGUAGE_CHOICES.map((choice) => [
    `view.language-${choice}`,
    { run: ({ desk }: Workbench) => void desk.bridge.setLanguage(choice) },
  ]),
) as Readonly<Record<LanguageCommandId, Handler>>;
function panel(name: PanelName): Handler {
  return {
    run: (workbench) => togglePanel(workbench, name),
    isOn: (workbench) => panelsOf(workbench)[name],
  };
}

export const viewHandlers = {
  'view.palette': { run: (workbench) => openDialog(workbench, { kind: 'palette' }) },
  'view.zoom-in': { run: (workbench) => look(workbench, { kind: 'zoom-by', factor: ZOOM_STEP }) },
  'view.zoom-out': { run: (workbench) => look(workbench, { kind: 'zoom-by', factor: 1 / ZOOM_STEP }) },
  'view.zoom-100': { run: (workbench) => look(workbench, { kind: 'zoom-to', zoom: 1 }) },
  'view.fit': { run: (workbench) => look(workbench, { kind: 'all' }) },
  'view.fit-selection': {
    run: (workbench) => lookAtTenants(workbench, tenantsOfSelection(workbench)),
    isEnabled: (workbench) => tenantsOfSelection(workbench).length > 0,
  },
  'view.focus': {
    run: focusOnSelection,
    isEnabled: (workbench) => tenantsOfSelection(workbench).length > 0,
  },
  'view.only-blocked': filtering({ kind: 'blocked' }),
  'view.only-changed': filtering({ kind: 'changed' }),
  'view.only-mine': filtering({ kind: 'mine' }),
  'view.only-external': filtering({ kind: 'external' }),
  'view.any-other': {
    run: (workbench) => {
      toggleAnyOther(workbench);
      look(workbench, { kind: 'all' });
    },
    isEnabled: (workbench) => scenarioOf(workbench).tenants.length > 0,
    isOn: (workbench) => pictureOf(workbench).hasAnyOther,
  },
  'view.side-by-side': {
    run: toggleSideBySide,
    isOn: isSideBySide,
    isEnabled: (workbench) => scenarioOf(workbench).tenants.length > 1,
  },
  'view.show-all': { run: showAll, isEnabled: isPartHidden },
  'view.outline': panel('outline'),
  'view.inspector': panel('inspector'),
  'view.results': panel('results'),
  'view.minimap': panel('minimap'),
  'view.next-region': { run: () => goToRegion(1) },
  'view.previous-region': { run: () => goToRegion(-1) },
  'view.theme-light': { run: (workbench) => chooseTheme(workbench, 'light') },
  'view.theme-dark': { run: (workbench) => chooseTheme(workbench, 'dark') },
  'view.theme-system': { run: (workbench) => chooseTheme(workbench, 'system') },
  ...languageHandlers,
} satisfies Handlers;
