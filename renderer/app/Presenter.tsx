import { useEffect, useState } from 'react';
import type { PresenterView } from '../../shared/ipc/contract';
import type { PresenterBridge } from '../bridge/presenter';
import { PresenterWindow } from '../panels/present/PresenterWindow';
import { stepOfKey } from './step-keys';

/** The presenter's window: shows what it is told, and turns the steps by the same keys. */
export function Presenter({ bridge }: { readonly bridge: PresenterBridge }) {
  const [view, setView] = useState<PresenterView | null>(null);
  useEffect(() => {
    void bridge.view().then((first) => setView((now) => now ?? first));
    return bridge.onView(setView);
  }, [bridge]);
  useEffect(() => {
    if (view) document.documentElement.dataset['theme'] = view.theme;
  }, [view]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = event.key === 'F5' ? 'present' : stepOfKey(event);
      if (act === null) return;
      event.preventDefault();
      bridge.act(act);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [bridge]);
  return <PresenterWindow view={view} onAct={(act) => bridge.act(act)} />;
}
