import { CircleCheck, CircleDashed, CircleQuestionMark, CircleX, Minus, X } from 'lucide-react';
import { shownText } from '../../../shared/base/shown-text';
import { ANSWER_WORDS, personName } from '../../../shared/lesson/answer-words';
import type {
  AnswerMark,
  AnswerState,
  ClassResults,
  PersonResult,
} from '../../../shared/lesson/class-results';
import { removeCollected } from '../../document/class-answers';
import { IconButton } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

interface ClassTableProps {
  readonly results: ClassResults;
  readonly isNamed: boolean;
}

/** A row a participant, a column a question: what was found at once, later, or not. */
export function ClassTable({ results: { questions, people }, isNamed }: ClassTableProps) {
  return (
    <div className="class-table" tabIndex={0} role="group" aria-label={say('dialogs.classTable')}>
      <table>
        <caption className="visually-hidden">{say('dialogs.classCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('dialogs.participant')}</th>
            <th scope="col">{say('dialogs.rightAtOnce')}</th>
            {questions.map(({ id, step, ask }) => (
              <th scope="col" key={id} title={ask}>
                {say('dialogs.stepNumber', { step })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, at) => (
            <PersonRow key={`${at} ${person.source}`} person={person} at={at} isNamed={isNamed} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('dialogs.rightAtOnce')}
            </th>
            {questions.map(({ id, counts }) => (
              <td key={id}>{say('dialogs.someOf', { some: counts.right, all: people.length })}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface PersonRowProps {
  readonly person: PersonResult;
  readonly at: number;
  readonly isNamed: boolean;
}

function PersonRow({ person, at, isNamed }: PersonRowProps) {
  const workbench = useWorkbench();
  const name = say.word(personName(person, at, isNamed));
  return (
    <tr>
      <th scope="row" title={isNamed ? shownText(person.source) : undefined}>
        <span className="class-table__name">
          <IconButton
            label={say('dialogs.takeOutOfTable', { name })}
            icon={<X size={14} />}
            onClick={() => removeCollected(workbench, at)}
          />
          {name}
        </span>
        <Remark person={person} />
      </th>
      <td>{say('dialogs.someOf', { some: person.right, all: person.marks.length })}</td>
      {person.marks.map((mark, column) => (
        <MarkCell key={`${column}`} mark={mark} />
      ))}
    </tr>
  );
}

/** What makes these answers less comparable than the others. */
function Remark({ person: { isOtherState, unknown } }: Pick<PersonRowProps, 'person'>) {
  const parts = [
    ...(isOtherState ? [say('dialogs.playedOtherState')] : []),
    ...(unknown === 0 ? [] : [say('dialogs.answersToOtherSteps', { count: unknown })]),
  ];
  return parts.length === 0 ? null : (
    <span className="field__hint">{say.word(listOf(parts, 'sentences'))}</span>
  );
}

const SIGNS: Readonly<Record<AnswerState, typeof CircleCheck>> = {
  right: CircleCheck,
  later: CircleDashed,
  wrong: CircleX,
  revealed: CircleQuestionMark,
  none: Minus,
};

function MarkCell({ mark: { state, said } }: { readonly mark: AnswerMark }) {
  const Sign = SIGNS[state];
  const answer = ANSWER_WORDS[state];
  const told = said === '' ? say.word(answer) : say('dialogs.answerSaid', { answer, said });
  return (
    <td className={`class-table__mark is-${state}`} title={told}>
      <Sign size={18} role="img" aria-label={told} />
    </td>
  );
}
