import { connectionWords } from '../../../shared/lesson/question-words';
import type { LessonStep, Stage } from '../../../shared/model/lesson';
import type { Decision } from '../../../shared/model/scenario';
import { editStep } from '../../lesson/author';
import { showToast } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Field } from '../../ui/Field';
import { say } from '../../words/say';

interface ExpectFieldsProps {
  readonly expect: NonNullable<LessonStep['expect']>;
  readonly stage: Stage;
}

/** What the step promises; the check says when the program decides otherwise. */
export function ExpectFields({ expect, stage }: ExpectFieldsProps) {
  const workbench = useWorkbench();
  const put = (connection: string, verdict: string) => {
    const { [connection]: _, ...others } = expect;
    const next = verdict === 'none' ? others : { ...others, [connection]: verdict as Decision };
    const refusal = editStep(workbench, { expect: Object.keys(next).length > 0 ? next : null }, 'expect');
    if (refusal !== null) showToast(workbench, refusal);
  };
  if (stage.connections.length === 0) return null;
  const count = Object.keys(expect).length;
  return (
    <details className="author__group">
      <summary>{say('lessonPanel.verdictsThisStepTeaches', { count })}</summary>
      {stage.connections.map((connection) => (
        <Field key={connection.id} label={say.word(connectionWords(stage, connection.id))}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={expect[connection.id] ?? 'none'}
              onChange={(event) => put(connection.id, event.target.value)}
            >
              <option value="none">{say('lessonPanel.none')}</option>
              <option value="allowed">{say('lessonPanel.allowed')}</option>
              <option value="blocked">{say('lessonPanel.blocked')}</option>
            </select>
          )}
        </Field>
      ))}
    </details>
  );
}
