import { useId, useState } from 'react';
import { SOURCES } from '../../../shared/base/sources';
import { measuredSentence } from '../../../shared/evidence/evidence-words';
import type { QuestionHere } from '../../../shared/evidence/open-questions';
import type { OpenQuestion } from '../../../shared/evidence/question';
import type { Word } from '../../../shared/words/message';
import { Button } from '../../ui/Button';
import { useFormDraft } from '../../ui/drafts';
import { TextField } from '../../ui/TextField';
import { today } from '../../ui/today';
import { useWorkbench } from '../../workbench/context';
import { editAndTell, tryEdit } from '../../workbench/dispatch';
import { say } from '../../words/say';

interface Typed {
  /** Id of an outcome; empty until one is chosen. */
  readonly answer: string;
  readonly date: string;
  readonly by: string;
}

/** One open question: what is known, the test, its two outcomes with what each would mean, and the answer. */
export function QuestionPage({ here }: { readonly here: QuestionHere }) {
  const { question, measured } = here;
  return (
    <div className="not-known__page">
      <p>{say.word(question.known)}</p>
      {question.sources.map((id) => (
        <p className="quiet" key={id}>
          {SOURCES[id].title}
          {SOURCES[id].url === '' ? '' : `, ${SOURCES[id].url}`}
        </p>
      ))}
      <h4>{say('dialogs.theTest')}</h4>
      <ol>
        {question.steps.map((step, at) => (
          <li key={at}>{say.word(step)}</li>
        ))}
      </ol>
      {measured ? (
        <p className="not-known__measured" role="status">
          {say.word(measuredSentence(measured))}
        </p>
      ) : null}
      <RecordForm here={here} />
    </div>
  );
}

function RecordForm({ here }: { readonly here: QuestionHere }) {
  const { author } = useWorkbench();
  const { question, measured } = here;
  const { typed, type, error, record } = useRecord(here);
  return (
    <form
      className="not-known__form"
      aria-label={say('dialogs.recordQuestion', { question: question.title })}
      onSubmit={(event) => {
        event.preventDefault();
        record(typed);
      }}
    >
      <Outcomes question={question} chosen={typed.answer} onChoose={(answer) => type({ ...typed, answer })} />
      <div className="not-known__fields">
        <TextField
          label={say('dialogs.testedOn')}
          value={typed.date}
          placeholder="2027-01-31"
          error={error}
          onChange={(date) => type({ ...typed, date })}
        />
        <TextField
          label={say('dialogs.testedBy')}
          value={typed.by}
          placeholder={say('dialogs.whoTested')}
          onChange={(by) => type({ ...typed, by })}
        />
      </div>
      <div className="not-known__buttons">
        <Button type="submit" disabled={typed.answer === ''}>
          {say('dialogs.recordTheAnswer')}
        </Button>
        {measured ? (
          <Button
            look="quiet"
            onClick={() => {
              type(null);
              editAndTell(author, { type: 'set-measured', question: question.id, answer: null });
            }}
          >
            {say('dialogs.deleteTheAnswer')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** What stands in the form, and what makes one edit of it: for the button, and for saving while it is half filled. */
function useRecord({ question, measured }: QuestionHere) {
  const { author } = useWorkbench();
  const [error, setError] = useState<Word | null>(null);
  const draft = `measured ${question.id}`;
  const record = ({ answer, date, by }: Typed): boolean => {
    if (answer === '') return true;
    const who = by.trim();
    const refusal = tryEdit(author, {
      type: 'set-measured',
      question: question.id,
      answer: { question: question.id, answer, date: date.trim(), ...(who === '' ? {} : { by: who }) },
    });
    setError(refusal);
    if (refusal === null) author.drafts.set(draft, null);
    return refusal === null;
  };
  const { answer, date, by = '' } = measured?.answer ?? { answer: '', date: today() };
  const [typed, type] = useFormDraft<Typed>(
    draft,
    { answer: measured?.outcome ? answer : '', date, by },
    record,
  );
  return { typed, type, error, record };
}

interface OutcomesProps {
  readonly question: OpenQuestion;
  readonly chosen: string;
  readonly onChoose: (outcome: string) => void;
}

function Outcomes({ question, chosen, onChoose }: OutcomesProps) {
  const name = useId();
  return (
    <fieldset className="not-known__outcomes">
      <legend className="field__label">{say('dialogs.whatDidYouSee')}</legend>
      {question.outcomes.map(({ id, see, means }, at) => (
        <label className="not-known__outcome" key={id}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <strong>{at === 0 ? 'A' : 'B'}.</strong> {say.word(see)}{' '}
            <span className="quiet">{say('dialogs.itMeans', { meaning: means })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
