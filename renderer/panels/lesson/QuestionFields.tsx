import { connectionWords } from '../../../shared/lesson/question-words';
import type { Question, Stage, VerdictQuestion } from '../../../shared/model/lesson';
import { editStep } from '../../lesson/author';
import { showToast } from '../../workbench/session';
import type { Workbench } from '../../workbench/workbench';
import { useWorkbench } from '../../workbench/context';
import { CommitField } from '../../ui/CommitField';
import { Field } from '../../ui/Field';

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

/** "Predict first": on or off, about which connection, and in which words. */
export function QuestionFields({ step, question, stage }: QuestionFieldsProps) {
  const workbench = useWorkbench();
  const [first] = stage.connections;
  const begin = () =>
    first ? { ask: 'Is this connection allowed or blocked?', connection: first.id } : null;
  return (
    <section className="author__group" aria-label="Question">
      <label className="author__check">
        <input
          type="checkbox"
          checked={question !== undefined}
          disabled={!first}
          onChange={(event) => putOrTell(workbench, event.target.checked ? begin() : null)}
        />
        Predict first: ask before the verdicts are shown
      </label>
      {question ? <Asked step={step} question={question} stage={stage} /> : null}
    </section>
  );
}

function Asked({
  step,
  question,
  stage,
}: {
  readonly step: string;
  readonly question: Question;
  readonly stage: Stage;
}) {
  const workbench = useWorkbench();
  const { why: _, ...withoutWhy } = question;
  return (
    <>
      {question.kind === undefined || question.kind === 'verdict' ? (
        <AskedAbout question={question} stage={stage} />
      ) : null}
      <CommitField
        draft={`lesson step ${step} ask`}
        label="Question"
        value={question.ask}
        isMultiline
        onCommit={(text) => put(workbench, { ...question, ask: text.trim() })}
      />
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

function AskedAbout({ question, stage }: { readonly question: VerdictQuestion; readonly stage: Stage }) {
  const workbench = useWorkbench();
  return (
    <Field label="Asked about">
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={question.connection}
          onChange={(event) => putOrTell(workbench, { ...question, connection: event.target.value })}
        >
          {stage.connections.map((connection) => (
            <option key={connection.id} value={connection.id}>
              {connectionWords(stage, connection.id)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
