import type { Handlers } from './handler';
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

export const presentHandlers = {
  'view.present': { run: togglePresenting },
  'view.presenter-window': { run: (workbench) => void openPresenter(workbench) },
  'present.laser': { run: (workbench) => toggleTool(workbench, 'laser'), isEnabled: isPresenting },
  'present.ink': { run: (workbench) => toggleTool(workbench, 'ink'), isEnabled: isPresenting },
  'present.spotlight': {
    run: (workbench) => toggleSpotlight(workbench, tenantForSpotlight(workbench)),
    isEnabled: (workbench) => isPresenting(workbench) && tenantForSpotlight(workbench) !== null,
  },
  'present.black': { run: toggleBlack, isEnabled: isPresenting },
  'present.notes': { run: toggleNotes, isEnabled: isPresenting },
  'present.larger': { run: (workbench) => changeScale(workbench, 1), isEnabled: isPresenting },
  'present.smaller': { run: (workbench) => changeScale(workbench, -1), isEnabled: isPresenting },
} satisfies Handlers;
