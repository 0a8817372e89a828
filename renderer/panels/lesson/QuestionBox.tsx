import { CircleCheck, CircleQuestionMark, CircleX, Eye } from 'lucide-react';
import { useMemo } from 'react';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { stateOf } from '../../../shared/evaluate/verdict';
import { explainConnection } from '../../../shared/explain/explain';
import { stageOf } from '../../../shared/lesson/stages';
import type { Question, Stage } from '../../../shared/model/lesson';
import { showLook } from '../../store/look-at';
import type { Answer, CurrentStep } from '../../store/lesson-store';
import { answer, reveal, useLessonStore } from '../../store/lesson-store';
import { Button } from '../../ui/Button';
import { StateBadge } from '../../ui/StateBadge';
import { Markdown } from './Markdown';
import { connectionWords } from './things';

/** "Predict first": the question, then what the program says about it. */
export function QuestionBox({ now }: { readonly now: CurrentStep }) {
  const { question, id } = now.step;
  const said = useLessonStore((state) => state.answers[id]);
  if (!question) return null;
  const stage = stageOf(now.lesson, now.index);
  return (
    <section className="question" aria-label="Predict first">
      <h4 className="question__head">
        <CircleQuestionMark size={16} aria-hidden /> Predict first
      </h4>
      <p className="question__ask selectable">{question.ask}</p>
      <AskedConnection question={question} stage={stage} />
      {said === undefined ? <AnswerButtons /> : null}
      <div role="status">
        {said === undefined ? null : <Told question={question} stage={stage} said={said} />}
      </div>
    </section>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly stage: Stage;
}

function AskedConnection({ question, stage }: AskedProps) {
  const connection = stage.connections.find(({ id }) => id === question.connection);
  if (!connection) return null;
  return (
    <button
      type="button"
      className="link question__about"
      onClick={() => showLook({ kind: 'connection', id: connection.id })}
    >
      {connectionWords(connection, stage)}
    </button>
  );
}

function AnswerButtons() {
  return (
    <div className="question__answers" role="group" aria-label="Your prediction">
      <Button onClick={() => answer('allowed')}>Allowed</Button>
      <Button onClick={() => answer('blocked')}>Blocked</Button>
      <Button look="quiet" onClick={reveal}>
        <Eye size={16} aria-hidden /> Reveal
      </Button>
    </div>
  );
}

interface ToldProps extends AskedProps {
  readonly said: Answer;
}

/** Right or wrong is what the evaluation of the stage says; free play does not change it. */
function Told({ question, stage, said }: ToldProps) {
  const told = useMemo(() => verdictOf(stage, question.connection), [stage, question.connection]);
  if (!told) return null;
  const { result, explanation } = told;
  return (
    <div className="question__told">
      <p className="question__verdict">
        <Judgement said={said} isRight={said === result.verdict} /> <StateBadge state={stateOf(result)} />
      </p>
      <p>{explanation.headline}</p>
      {explanation.notEvaluated === null ? null : <p>{explanation.notEvaluated}</p>}
      {explanation.gates.map((gate) => (
        <p key={gate.gate}>{gate.sentence}</p>
      ))}
      {question.why === undefined ? null : <Markdown text={question.why} />}
    </div>
  );
}

function Judgement({ said, isRight }: { readonly said: Answer; readonly isRight: boolean }) {
  if (said === 'revealed') return <strong>Revealed:</strong>;
  return isRight ? (
    <strong className="question__right">
      <CircleCheck size={16} aria-hidden /> Right.
    </strong>
  ) : (
    <strong className="question__wrong">
      <CircleX size={16} aria-hidden /> Not so.
    </strong>
  );
}

function verdictOf(stage: Stage, connection: string) {
  const scenario = { ...stage, name: 'Stage' };
  const result = evaluate(scenario).connections.find(({ id }) => id === connection);
  const explanation = explainConnection(scenario, connection);
  return result && explanation ? { result, explanation } : null;
}
