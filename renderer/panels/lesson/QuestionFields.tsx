import { questionOfKind } from '../../../shared/lesson/new-question';
import { kindOf } from '../../../shared/lesson/questions';
import type { Question, QuestionKind, Stage } from '../../../shared/model/lesson';
import { editStep } from '../../lesson/author';
import { showToast } from '../../workbench/session';
import type { Workbench } from '../../workbench/workbench';
import { useWorkbench } from '../../workbench/context';
import { CommitField } from '../../ui/CommitField';
import { SelectField } from '../../ui/SelectField';
import { KindFields } from './KindFields';

interface QuestionFieldsProps {
  /** Id of the step that asks. */
  readonly step: string;
  readonly question: Question | undefined;
  readonly stage: Stage;
}

function put(workbench: Workbench, question: Question | null): string | null {
  return editStep(workbench, { question }, 'Change the question');
}

/** For a box and a list, which have no place for a sentence of their own. */
function putOrTell(workbench: Workbench, question: Question | null): void {
  const refusal = put(workbench, question);
  if (refusal !== null) showToast(workbench, refusal);
}

const KINDS: readonly { readonly value: QuestionKind; readonly label: string }[] = [
  { value: 'verdict', label: 'Allowed, blocked or not evaluated' },
  { value: 'yes-no', label: 'Yes or no' },
  { value: 'choice', label: 'One of several answers' },
  { value: 'point', label: 'Pointing at it on the canvas' },
  { value: 'set', label: 'Setting switches and rules' },
];

/** "Predict first": on or off, how it is answered, and in which words. */
export function QuestionFields({ step, question, stage }: QuestionFieldsProps) {
  const workbench = useWorkbench();
  const begin = () => questionOfKind('verdict', { ask: FIRST_ASK, kind: 'yes-no', right: 'yes' }, stage);
  return (
    <section className="author__group" aria-label="Question">
      <label className="author__check">
        <input
          type="checkbox"
          checked={question !== undefined}
          disabled={stage.connections.length === 0}
          onChange={(event) => putOrTell(workbench, event.target.checked ? begin() : null)}
        />
        Predict first: ask before the verdicts are shown
      </label>
      {question ? <Asked step={step} question={question} stage={stage} /> : null}
    </section>
  );
}

const FIRST_ASK = 'Is this connection allowed or blocked?';

interface AskedProps extends QuestionFieldsProps {
  readonly question: Question;
}

function Asked({ step, question, stage }: AskedProps) {
  const workbench = useWorkbench();
  const { why: _, ...withoutWhy } = question;
  const change = (next: Question) => {
    const refusal = put(workbench, next);
    if (refusal !== null) showToast(workbench, refusal);
    return refusal;
  };
  return (
    <>
      <SelectField
        label="Answered by"
        value={kindOf(question)}
        options={KINDS}
        onChange={(kind) => {
          const next = questionOfKind(kind, question, stage);
          if (next) change(next);
        }}
      />
      <CommitField
        draft={`lesson step ${step} ask`}
        label="Question"
        value={question.ask}
        isMultiline
        onCommit={(text) => put(workbench, { ...question, ask: text.trim() })}
      />
      <KindFields step={step} question={question} stage={stage} onChange={change} />
      <CommitField
        draft={`lesson step ${step} why`}
        label="Why, shown with the answer"
        value={question.why ?? ''}
        isMultiline
        onCommit={(text) =>
          put(workbench, text.trim() === '' ? withoutWhy : { ...question, why: text.trim() })
        }
      />
    </>
  );
}
