import { Camera, TriangleAlert, Undo2 } from 'lucide-react';
import { stageOf } from '../../../shared/lesson/stages';
import type { LessonStep } from '../../../shared/model/lesson';
import { isStepMinutes, MAX_STEP_MINUTES } from '../../../shared/model/lesson';
import type { Message } from '../../../shared/words/message';
import { editStep, recapture } from '../../lesson/author';
import type { CurrentStep } from '../../lesson/current-step';
import { returnToStep } from '../../lesson/play';
import { useIsAway } from '../../lesson/use-lesson';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { CommitField } from '../../ui/CommitField';
import { ExpectFields } from './ExpectFields';
import { LookFields } from './LookFields';
import { Markdown } from './Markdown';
import { StepTextFields } from './OtherTexts';
import { QuestionFields } from './QuestionFields';
import { say } from '../../words/say';

interface StepFormProps {
  readonly now: CurrentStep;
  /** The language whose texts are written; null: that of the author. */
  readonly language: string | null;
  readonly problems: readonly Message[];
}

/** Everything a step says, asks and points at. */
export function StepForm({ now, language, problems }: StepFormProps) {
  const { step, index } = now;
  const heading = say('lessonPanel.stepNumber', { number: index + 1 });
  return (
    <section className="author__form" aria-label={heading}>
      <h3 className="lesson__step-title">{heading}</h3>
      {language === null ? (
        <OwnFields now={now} problems={problems} />
      ) : (
        <StepTextFields step={step} language={language} />
      )}
    </section>
  );
}

/** The step as its author writes it. */
function OwnFields({ now, problems }: Pick<StepFormProps, 'now' | 'problems'>) {
  const workbench = useWorkbench();
  const { step, lesson, index } = now;
  const stage = stageOf(lesson, index);
  return (
    <>
      <AwayNote now={now} />
      <Problems messages={problems.map((problem) => say(problem))} />
      <CommitField
        draft={`lesson step ${step.id} title`}
        label={say('lessonPanel.stepTitle')}
        value={step.title}
        onCommit={(text) => editStep(workbench, { title: text.trim() }, 'title')}
      />
      <CommitField
        draft={`lesson step ${step.id} narration`}
        label={say('lessonPanel.narration')}
        hint={say('lessonPanel.markdownHint')}
        value={step.narration ?? ''}
        isMultiline
        onCommit={(text) => editStep(workbench, { narration: textOrNull(text) }, 'narration')}
      />
      <Preview text={step.narration} />
      <CommitField
        draft={`lesson step ${step.id} notes`}
        label={say('lessonPanel.notesForThePresenter')}
        value={step.notes ?? ''}
        isMultiline
        onCommit={(text) => editStep(workbench, { notes: textOrNull(text) }, 'notes')}
      />
      <MinutesField step={step} />
      <LookFields looks={step.lookAt ?? []} stage={stage} />
      <QuestionFields step={step.id} question={step.question} stage={stage} />
      <ExpectFields expect={step.expect ?? {}} stage={stage} />
    </>
  );
}

/** The presenter's window sets it beside the time that was used. */
function MinutesField({ step: { id, minutes } }: { readonly step: LessonStep }) {
  const workbench = useWorkbench();
  return (
    <CommitField
      draft={`lesson step ${id} minutes`}
      label={say('lessonPanel.plannedMinutes')}
      hint={say('lessonPanel.onlyThePresentersWindow')}
      value={minutes === undefined ? '' : String(minutes)}
      onCommit={(text) => {
        const wanted = readMinutes(text);
        if (wanted === undefined) return say('lessonPanel.minutesWanted', { most: MAX_STEP_MINUTES });
        return editStep(workbench, { minutes: wanted }, 'minutes');
      }}
    />
  );
}

/** null: none are planned; undefined: it is no number of minutes. A comma parts as well as a point. */
function readMinutes(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const minutes = Number(text.trim().replace(',', '.'));
  return isStepMinutes(minutes) ? minutes : undefined;
}

/** Blank lines at the ends say nothing. */
function textOrNull(text: string): string | null {
  return text.trim() || null;
}

function Preview({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <section className="author__preview" aria-label={say('lessonPanel.previewOfTheNarration')}>
      <Markdown text={text} />
    </section>
  );
}

function AwayNote({ now }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  const isAway = useIsAway(now);
  return (
    <div className={isAway ? 'lesson__note' : 'author__canvas'} role="status">
      <p>{say(isAway ? 'lessonPanel.canvasShowsSomethingElse' : 'lessonPanel.canvasShowsThisStep')}</p>
      <Button onClick={() => recapture(workbench)}>
        <Camera size={16} aria-hidden /> {say('lessonPanel.updateStepFromTheCanvas')}
      </Button>
      {isAway ? (
        <Button onClick={() => returnToStep(workbench)}>
          <Undo2 size={16} aria-hidden /> {say('lessonPanel.showThisStep')}
        </Button>
      ) : null}
    </div>
  );
}

function Problems({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <ul className="author__problems" aria-label={say('lessonPanel.toCorrectInThisStep')}>
      {messages.map((message) => (
        <li key={message}>
          <TriangleAlert className="author__warning" size={14} aria-hidden /> {message}
        </li>
      ))}
    </ul>
  );
}
