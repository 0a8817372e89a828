import type { DesktopApi, SpokenLanguage } from '../../shared/ipc/contract';
import type { PresenterAct, PresenterView } from '../../shared/ipc/presenter';

/** The door of the presenter's window: it sees what it is told, and can ask for very little. */
export interface PresenterBridge {
  /** null until the presenting window has told anything. */
  view(): Promise<PresenterView | null>;
  onView(listener: (view: PresenterView) => void): () => void;
  act(act: PresenterAct): void;
  onLanguage(listener: (spoken: SpokenLanguage) => void): () => void;
}

export function presenterBridge(api: DesktopApi): PresenterBridge {
  return {
    view: () => api.request('presenter:view'),
    onView: (listener) => api.on('event:presenter-view', listener),
    onLanguage: (listener) => api.on('event:language', listener),
    act: (act) => void api.request('presenter:act', { act }),
  };
}
