import { plainText } from '../../../shared/lesson/markdown';
import type { CanvasPoint, PresenterAct, PresenterStep, PresenterView } from '../../../shared/ipc/presenter';
import { Clock } from './PresenterClock';
import { StepList } from './PresenterList';
import { StepPicture } from './StepPicture';
import { PresenterTools } from './PresenterTools';
import { useUsedTimes } from './use-used-times';
import './presenter.css';
import { say } from '../../words/say';

interface PresenterWindowProps {
  /** null: the presenting window has not told anything yet. */
  readonly view: PresenterView | null;
  readonly onAct: (act: PresenterAct) => void;
}

/** What stands there until the presenting window has told anything. */
const NOTHING: PresenterView = {
  theme: 'light',
  title: '',
  isPresenting: false,
  isBlack: false,
  isLaserOn: false,
  isAsked: false,
  steps: null,
  sentence: '',
  summary: '',
};

/** For the presenter's eyes: this step and the next, notes, the time, and all that leads through the lesson. */
export function PresenterWindow({ view: told, onAct }: PresenterWindowProps) {
  const view = told ?? NOTHING;
  const { sentence, summary, steps, isPresenting } = view;
  const step = steps?.current.number ?? null;
  const times = useUsedTimes(isPresenting ? step : null);
  return (
    <main className="presenter">
      <header className="presenter__head">
        <h1 className="presenter__title truncate">{titleOf(told)}</h1>
        <Clock times={times} step={step} planned={plannedFor(steps)} />
      </header>
      <p className="presenter__sentence" role="status">
        {sentence}
      </p>
      {summary === '' || summary === sentence ? null : <p className="quiet">{summary}</p>}
      <div className="presenter__body">
        {steps ? (
          <>
            <Steps
              steps={steps}
              onPoint={isPresenting && view.isLaserOn ? (point) => onAct({ point }) : null}
            />
            <StepList
              all={steps.all}
              current={steps.current.number}
              used={times.used}
              onGo={(index) => onAct({ goTo: index })}
            />
          </>
        ) : (
          <p>{say('present.noLessonYet')}</p>
        )}
      </div>
      <PresenterTools view={view} onAct={onAct} />
    </main>
  );
}

function titleOf(told: PresenterView | null): string {
  return told === null ? say('present.presenter') : told.title;
}

function plannedFor(steps: PresenterView['steps']): number | null {
  return steps?.all[steps.current.number - 1]?.minutes ?? null;
}

interface StepsProps {
  readonly steps: NonNullable<PresenterView['steps']>;
  /** null: the laser is off. */
  readonly onPoint: ((point: CanvasPoint | null) => void) | null;
}

/** Notes first: what is now stands on the audience's screen. The laser points in the picture of this step alone. */
function Steps({ steps: { current, next, all }, onPoint }: StepsProps) {
  return (
    <>
      <section className="presenter__notes" aria-label={say('present.notes')} tabIndex={0}>
        <h2>{say('present.notes')}</h2>
        <p className="presenter__plain">{plainText(current.notes) || say('present.noNotes')}</p>
      </section>
      <div className="presenter__cards">
        <StepCard name={say('present.now')} step={current} count={all.length} onPoint={onPoint} />
        {next ? (
          <StepCard name={say('present.next')} step={next} count={all.length} onPoint={null} />
        ) : (
          <p className="quiet">{say('present.lastStep')}</p>
        )}
      </div>
    </>
  );
}

interface StepCardProps extends Pick<StepsProps, 'onPoint'> {
  readonly name: string;
  readonly step: PresenterStep;
  readonly count: number;
}

function StepCard({ name, step, count, onPoint }: StepCardProps) {
  return (
    <section className="presenter__step" aria-label={name}>
      <h2>
        {say('present.stepCard', { name, title: step.title })}{' '}
        <span className="quiet">({say('present.placeOf', { place: step.number, count })})</span>
      </h2>
      {step.picture === '' ? null : <StepPicture step={step} onPoint={onPoint} />}
      <p className="presenter__plain">{plainText(step.narration)}</p>
    </section>
  );
}
