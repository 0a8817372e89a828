import { Info, QrCode, X } from 'lucide-react';
import { Tooltip } from 'radix-ui';
import type { MouseEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Canvas } from '../canvas/Canvas';
import { hasUnsavedAnswers, keepRecord } from '../lesson/participant-record';
import { usePlayingStep } from '../lesson/use-lesson';
import { Dialogs } from '../panels/dialogs/Dialogs';
import { Inspector } from '../panels/inspector/Inspector';
import { Legend } from '../panels/legend/Legend';
import '../panels/lesson/lesson.css';
import '../panels/lesson/question.css';
import { Player } from '../panels/lesson/Player';
import { RunBar } from '../panels/runs/RunBar';
import { Button, IconButton } from '../ui/Button';
import { DraftsProvider } from '../ui/drafts';
import { useSession, useWorkbench, useWorkbenchOn, WorkbenchProvider } from '../workbench/context';
import { openDialog } from '../workbench/session';
import type { Desk } from '../workbench/workbench';
import './app.css';
import './participant.css';
import { LiveRegion, Toast } from './Toast';
import { useRunPlayer } from './use-run-player';
import { useTheme } from './use-theme';
import { say } from '../words/say';

/** The page of a participant: the lesson that plays, its canvas and nothing to edit in sight; made for a phone as well. */
export function Participant({ desk }: { readonly desk: Desk }) {
  const workbench = useWorkbenchOn(desk);
  return (
    <WorkbenchProvider value={workbench}>
      <DraftsProvider value={workbench.drafts}>
        <Tooltip.Provider delayDuration={500}>
          <Everything />
        </Tooltip.Provider>
      </DraftsProvider>
    </WorkbenchProvider>
  );
}

function Everything() {
  const workbench = useWorkbench();
  const { author } = workbench;
  const now = usePlayingStep();
  const [isDetailed, setDetailed] = useState(false);
  const text = useTopOf(now?.step.id);
  useTheme();
  useRunPlayer();
  useAnswersKept();
  return (
    <div className="app participant">
      <header className="participant__head">
        <h1 className="participant__title">{now?.lesson.title}</h1>
        <Button onClick={() => openDialog(workbench, { kind: 'my-answers' })}>
          <QrCode size={18} aria-hidden /> {say('app.myAnswers')}
        </Button>
      </header>
      <main className="participant__main">
        <div className="participant__picture">
          <Picture />
          <DetailsButton onOpen={() => setDetailed(true)} />
        </div>
        <section className="participant__text" aria-label={say('app.lesson')} ref={text}>
          <h2 className="visually-hidden">{say('app.lesson')}</h2>
          {now ? <Player now={now} /> : null}
        </section>
        {isDetailed ? <Details onClose={() => setDetailed(false)} /> : null}
      </main>
      <Toast />
      <LiveRegion />
      <DraftsProvider value={author.drafts}>
        <Dialogs key={author.id} />
      </DraftsProvider>
    </div>
  );
}

/** Each step begins at its top, also where the whole text scrolls. */
function useTopOf(step: string | undefined): RefObject<HTMLElement | null> {
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    if (text.current) text.current.scrollTop = 0;
  }, [step]);
  return text;
}

/** Answers are written down while the page is open, and the browser asks before it closes on those no file has. */
function useAnswersKept(): void {
  const { author } = useWorkbench();
  const isUnsaved = useStore(author.session, (state) => hasUnsavedAnswers(state.participant));
  useEffect(() => keepRecord(author), [author]);
  useEffect(() => {
    document.documentElement.dataset['page'] = 'participant';
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!isUnsaved) return undefined;
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}

/** A double click would make a tenant, and a long press open the menu of the editor. */
function Picture() {
  const { id } = useWorkbench();
  const leave = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="panel shell__canvas" onDoubleClickCapture={leave} onContextMenuCapture={leave}>
      <Canvas key={id} legend={<Legend />} />
      <div className="canvas-banners">
        <RunBar />
      </div>
    </div>
  );
}

/** What is chosen in the picture can be looked at closely, and set: some questions ask for that. */
function DetailsButton({ onOpen }: { readonly onOpen: () => void }) {
  const hasChosen = useSession(
    ({ selection }) => selection.tenants.length + selection.connections.length + selection.flows.length > 0,
  );
  if (!hasChosen) return null;
  return (
    <Button className="participant__details-button" onClick={onOpen}>
      <Info size={18} aria-hidden /> {say('app.details')}
    </Button>
  );
}

function Details({ onClose }: { readonly onClose: () => void }) {
  return (
    <aside className="participant__details" aria-label={say('app.details')}>
      <div className="participant__details-head">
        <IconButton label={say('app.closeDetails')} icon={<X size={20} />} onClick={onClose} />
      </div>
      <Inspector />
    </aside>
  );
}
