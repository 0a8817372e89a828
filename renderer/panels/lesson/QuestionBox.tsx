import { CircleCheck, CircleQuestionMark, CircleX } from 'lucide-react';
import type { RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { stateOf } from '../../../shared/evaluate/verdict';
import { explainConnection } from '../../../shared/explain/explain';
import { stageOf } from '../../../shared/lesson/stages';
import type { Question, Stage } from '../../../shared/model/lesson';
import { showLook } from '../../lesson/look-at';
import type { Answer } from '../../lesson/lesson-state';
import type { CurrentStep } from '../../lesson/current-step';
import { useLessonState, useWorkbench } from '../../workbench/context';
import { StateBadge } from '../../ui/StateBadge';
import { Markdown } from './Markdown';
import { connectionWords } from './things';

/** "Predict first": the question, then what the program says about it. The answers to choose stand below the text. */
export function QuestionBox({ now }: { readonly now: CurrentStep }) {
  const { question, id } = now.step;
  const said = useLessonState((state) => state.answers[id]);
  const box = useTold(said);
  if (!question) return null;
  const stage = stageOf(now.lesson, now.index);
  return (
    <section className="question" aria-label="Predict first" ref={box} tabIndex={-1}>
      <h4 className="question__head">
        <CircleQuestionMark size={16} aria-hidden /> Predict first
      </h4>
      <p className="question__ask selectable">{question.ask}</p>
      <AskedConnection question={question} stage={stage} />
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
  const workbench = useWorkbench();
  const connection = stage.connections.find(({ id }) => id === question.connection);
  if (!connection) return null;
  return (
    <button
      type="button"
      className="link question__about"
      onClick={() => showLook(workbench, { kind: 'connection', id: connection.id })}
    >
      {connectionWords(connection, stage)}
    </button>
  );
}

/**
 * What is told is in sight as soon as it is told, however long the narration is; the focus goes there when the button
 * that had it went away.
 */
function useTold(said: Answer | undefined): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  const before = useRef(said);
  useEffect(() => {
    const isNew = said !== undefined && before.current === undefined;
    before.current = said;
    if (!isNew) return;
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [said]);
  return box;
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
