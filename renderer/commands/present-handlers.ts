import type { Handler, Handlers } from './handler';
import {
  changeScale,
  isPresenting,
  openPresenter,
  toggleBlack,
  toggleNotes,
  togglePresenting,
  toggleSpotlight,
  toggleTool,
} from '../present/present';
import type { Workbench } from '../workbench/workbench';

/** The chosen tenant; without one, the light that is on goes out. */
function tenantForSpotlight(workbench: Workbench): string | null {
  const { tenants } = workbench.session.getState().selection;
  return tenants.length === 1 ? (tenants[0] ?? null) : workbench.session.getState().spotlight;
}

const presentOf = ({ desk }: Workbench) => desk.state.getState().present;

function tool(name: 'laser' | 'ink'): Handler {
  return {
    run: (workbench) => toggleTool(workbench, name),
    isEnabled: isPresenting,
    isOn: (workbench) => presentOf(workbench).tool === name,
  };
}

export const presentHandlers = {
  'view.present': { run: togglePresenting, isOn: isPresenting },
  'view.presenter-window': { run: (workbench) => void openPresenter(workbench) },
  'present.laser': tool('laser'),
  'present.ink': tool('ink'),
  'present.spotlight': {
    run: (workbench) => toggleSpotlight(workbench, tenantForSpotlight(workbench)),
    isEnabled: (workbench) => isPresenting(workbench) && tenantForSpotlight(workbench) !== null,
    isOn: (workbench) => {
      const { spotlight } = workbench.session.getState();
      return spotlight !== null && spotlight === tenantForSpotlight(workbench);
    },
  },
  'present.black': {
    run: toggleBlack,
    isEnabled: isPresenting,
    isOn: (workbench) => presentOf(workbench).isBlack,
  },
  'present.notes': {
    run: toggleNotes,
    isEnabled: isPresenting,
    isOn: (workbench) => presentOf(workbench).areNotesShown,
  },
  'present.larger': { run: (workbench) => changeScale(workbench, 1), isEnabled: isPresenting },
  'present.smaller': { run: (workbench) => changeScale(workbench, -1), isEnabled: isPresenting },
} satisfies Handlers;
