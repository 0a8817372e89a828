import { Camera, TriangleAlert, Undo2 } from 'lucide-react';
import { stageOf } from '../../../shared/lesson/stages';
import type { LessonStep } from '../../../shared/model/lesson';
import { isStepMinutes, MAX_STEP_MINUTES } from '../../../shared/model/lesson';
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
import { QuestionFields } from './QuestionFields';

interface StepFormProps {
  readonly now: CurrentStep;
  readonly problems: readonly string[];
}

/** Everything a step says, asks and points at. */
export function StepForm({ now, problems }: StepFormProps) {
  const workbench = useWorkbench();
  const { step, lesson, index } = now;
  const stage = stageOf(lesson, index);
  return (
    <section className="author__form" aria-label={`Step ${index + 1}`}>
      <h3 className="lesson__step-title">Step {index + 1}</h3>
      <AwayNote now={now} />
      <Problems messages={problems} />
      <CommitField
        draft={`lesson step ${step.id} title`}
        label="Step title"
        value={step.title}
        onCommit={(text) => editStep(workbench, { title: text.trim() }, 'Change the title')}
      />
      <CommitField
        draft={`lesson step ${step.id} narration`}
        label="Narration"
        hint="**bold**, *italic*, `code`, lists with - or 1., [links](https://…)"
        value={step.narration ?? ''}
        isMultiline
        onCommit={(text) => editStep(workbench, { narration: textOrNull(text) }, 'Change the narration')}
      />
      <Preview text={step.narration} />
      <CommitField
        draft={`lesson step ${step.id} notes`}
        label="Notes for the presenter"
        value={step.notes ?? ''}
        isMultiline
        onCommit={(text) => editStep(workbench, { notes: textOrNull(text) }, 'Change the notes')}
      />
      <MinutesField step={step} />
      <LookFields looks={step.lookAt ?? []} stage={stage} />
      <QuestionFields step={step.id} question={step.question} stage={stage} />
      <ExpectFields expect={step.expect ?? {}} stage={stage} />
    </section>
  );
}

const MINUTES_WANTED = `Type a number of minutes above 0 and at most ${MAX_STEP_MINUTES}, such as 2 or 1.5.`;

/** The presenter's window sets it beside the time that was used. */
function MinutesField({ step: { id, minutes } }: { readonly step: LessonStep }) {
  const workbench = useWorkbench();
  return (
    <CommitField
      draft={`lesson step ${id} minutes`}
      label="Planned minutes"
      hint="Only the presenter's window shows them."
      value={minutes === undefined ? '' : String(minutes)}
      onCommit={(text) => {
        const wanted = readMinutes(text);
        if (wanted === undefined) return MINUTES_WANTED;
        return editStep(workbench, { minutes: wanted }, 'Change the planned minutes');
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
    <section className="author__preview" aria-label="Preview of the narration">
      <Markdown text={text} />
    </section>
  );
}

function AwayNote({ now }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  const isAway = useIsAway(now);
  return (
    <div className={isAway ? 'lesson__note' : 'author__canvas'} role="status">
      <p>{isAway ? 'The canvas shows something else than this step.' : 'The canvas shows this step.'}</p>
      <Button onClick={() => recapture(workbench)}>
        <Camera size={16} aria-hidden /> Update step from the canvas
      </Button>
      {isAway ? (
        <Button onClick={() => returnToStep(workbench)}>
          <Undo2 size={16} aria-hidden /> Show this step
        </Button>
      ) : null}
    </div>
  );
}

function Problems({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <ul className="author__problems" aria-label="To correct in this step">
      {messages.map((message) => (
        <li key={message}>
          <TriangleAlert className="author__warning" size={14} aria-hidden /> {message}
        </li>
      ))}
    </ul>
  );
}
