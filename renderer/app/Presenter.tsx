import { useEffect, useState } from 'react';
import type { PresenterAct, PresenterView } from '../../shared/ipc/presenter';
import type { PresenterBridge } from '../bridge/presenter';
import { PresenterWindow } from '../panels/present/PresenterWindow';
import { say } from '../words/say';
import { stepOfKey } from './step-keys';
import { speakHere } from './use-language';

/** The presenter's window in the language that is spoken, drawn anew with another one. */
export function Presenter({ bridge }: { readonly bridge: PresenterBridge }) {
  const [language, setLanguage] = useState(() => say.language);
  useEffect(
    () =>
      bridge.onLanguage((spoken) => void speakHere(spoken.language).then(() => setLanguage(say.language))),
    [bridge],
  );
  return <Told key={language} bridge={bridge} />;
}

/** The presenter's window: shows what it is told, and turns the steps by the same keys. */
function Told({ bridge }: { readonly bridge: PresenterBridge }) {
  const [view, setView] = useState<PresenterView | null>(null);
  const isAsked = view?.isAsked ?? false;
  useEffect(() => {
    void bridge.view().then((first) => setView((now) => now ?? first));
    return bridge.onView(setView);
  }, [bridge]);
  useEffect(() => {
    if (view) document.documentElement.dataset['theme'] = view.theme;
  }, [view]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actOfKey(event, isAsked);
      if (act === null) return;
      event.preventDefault();
      bridge.act(act);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [bridge, isAsked]);
  return <PresenterWindow view={view} onAct={(act) => bridge.act(act)} />;
}

/** As before the audience: on a question the way on goes through its answer. */
function actOfKey(event: KeyboardEvent, isAsked: boolean): PresenterAct | null {
  if (event.key === 'F5') return 'present';
  const key = event.key.toLowerCase();
  // The same letters as before the audience.
  if (isPlainKey(event) && key === 'b') return 'black';
  if (isPlainKey(event) && key === 'l') return 'laser';
  const step = stepOfKey(event);
  return step === 'next' && isAsked ? 'reveal' : step;
}

function isPlainKey({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !shiftKey;
}
