import {
  changeScale,
  isPresenting,
  openPresenter,
  toggleBlack,
  toggleNotes,
  togglePresenting,
  toggleSpotlight,
  toggleTool,
  usePresentStore,
} from '../../store/present-store';
import { useSessionStore } from '../../store/session-store';

/** The chosen tenant; without one, the light that is on goes out. */
function tenantForSpotlight(): string | null {
  const { tenants } = useSessionStore.getState().selection;
  return tenants.length === 1 ? (tenants[0] ?? null) : usePresentStore.getState().spotlight;
}

export const presentHandlers = {
  'view.present': { run: togglePresenting },
  'view.presenter-window': { run: () => void openPresenter() },
  'present.laser': { run: () => toggleTool('laser'), isEnabled: isPresenting },
  'present.ink': { run: () => toggleTool('ink'), isEnabled: isPresenting },
  'present.spotlight': {
    run: () => toggleSpotlight(tenantForSpotlight()),
    isEnabled: () => isPresenting() && tenantForSpotlight() !== null,
  },
  'present.black': { run: toggleBlack, isEnabled: isPresenting },
  'present.notes': { run: toggleNotes, isEnabled: isPresenting },
  'present.larger': { run: () => changeScale(1), isEnabled: isPresenting },
  'present.smaller': { run: () => changeScale(-1), isEnabled: isPresenting },
};
