import { ArrowLeft, ArrowRight, Eye, MonitorPlay, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PresenterAct, PresenterView } from '../../../shared/ipc/contract';
import { plainText } from '../../../shared/lesson/markdown';
import { Button } from '../../ui/Button';
import './presenter.css';

interface PresenterWindowProps {
  /** null: the presenting window has not told anything yet. */
  readonly view: PresenterView | null;
  readonly onAct: (act: PresenterAct) => void;
}

/** For the presenter's eyes: notes, what comes next, the time, and the same ways through the lesson. */
export function PresenterWindow({ view, onAct }: PresenterWindowProps) {
  const steps = view?.steps ?? null;
  return (
    <main className="presenter">
      <header className="presenter__head">
        <h1 className="presenter__title truncate">{view?.title ?? 'Presenter'}</h1>
        <Clock />
      </header>
      <p className="presenter__sentence" role="status">
        {view?.sentence}
      </p>
      {view?.summary ? <p className="quiet">{view.summary}</p> : null}
      <div className="presenter__body">
        {steps ? (
          <Steps steps={steps} />
        ) : (
          <p>No lesson is playing. Its notes stand here once one does: Lesson &gt; Play Lesson.</p>
        )}
      </div>
      <Ways view={view} onAct={onAct} />
    </main>
  );
}

/** Notes and what comes next come first: what is now stands on the room's screen. */
function Steps({ steps: { current, next, count } }: { readonly steps: NonNullable<PresenterView['steps']> }) {
  return (
    <>
      <section className="presenter__notes" aria-label="Notes" tabIndex={0}>
        <h2>Notes</h2>
        <p className="presenter__plain">{plainText(current.notes) || 'This step has no notes.'}</p>
      </section>
      {next ? (
        <StepCard name="Next" step={next} count={count} />
      ) : (
        <p className="quiet">This is the last step.</p>
      )}
      <StepCard name="Now" step={current} count={count} />
    </>
  );
}

interface StepCardProps {
  readonly name: string;
  readonly step: NonNullable<PresenterView['steps']>['current'];
  readonly count: number;
}

function StepCard({ name, step, count }: StepCardProps) {
  return (
    <section className="presenter__step" aria-label={name}>
      <h2>
        {name}: {step.title} <span className="quiet">({`${step.number} of ${count}`})</span>
      </h2>
      <p className="presenter__plain">{plainText(step.narration)}</p>
    </section>
  );
}

function Ways({ view, onAct }: PresenterWindowProps) {
  const steps = view?.steps ?? null;
  return (
    <footer className="presenter__ways">
      <Button look="quiet" onClick={() => onAct('present')}>
        <MonitorPlay size={16} aria-hidden /> {view?.isPresenting ? 'End presenting' : 'Present'}
      </Button>
      <Button disabled={!steps || steps.current.number === 1} onClick={() => onAct('back')}>
        <ArrowLeft size={16} aria-hidden /> Back
      </Button>
      {view?.isAsked ? (
        <Button onClick={() => onAct('reveal')}>
          <Eye size={16} aria-hidden /> Reveal
        </Button>
      ) : null}
      <Button look="primary" disabled={!steps?.next} onClick={() => onAct('next')}>
        Next <ArrowRight size={16} aria-hidden />
      </Button>
    </footer>
  );
}

const TIME = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** What time it is, and how long the talk has been going on. */
function Clock() {
  const [now, setNow] = useState(() => Date.now());
  const [start, setStart] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="presenter__clock">
      <span role="timer" aria-label="Time of day">
        {TIME.format(now)}
      </span>
      <span role="timer" aria-label="Elapsed" className="presenter__elapsed">
        {elapsed(Math.max(0, now - start))}
      </span>
      <Button look="quiet" onClick={() => setStart(Date.now())}>
        <RotateCcw size={14} aria-hidden /> Reset
      </Button>
    </div>
  );
}

/** "7:05", and "1:07:05" after an hour. */
function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
