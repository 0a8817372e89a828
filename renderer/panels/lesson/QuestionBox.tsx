import { CircleCheck, CircleQuestionMark, CircleX } from 'lucide-react';
import type { RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { ConnectionState } from '../../../shared/evaluate/verdict';
import { explainConnection } from '../../../shared/explain/explain';
import { connectionWords, goalText, rightText } from '../../../shared/lesson/question-words';
import { isRight, rightAnswer } from '../../../shared/lesson/questions';
import { stageOf } from '../../../shared/lesson/stages';
import type { Question, Stage } from '../../../shared/model/lesson';
import type { Word } from '../../../shared/words/message';
import { thingsAsked } from '../../../shared/model/things-asked';
import { showLook } from '../../lesson/look-at';
import type { Answer } from '../../lesson/lesson-state';
import type { CurrentStep } from '../../lesson/current-step';
import { useLessonState, useWorkbench } from '../../workbench/context';
import { StateBadge } from '../../ui/StateBadge';
import { AnswerBar } from './AnswerBar';
import { Markdown } from './Markdown';
import { say } from '../../words/say';

/** "Predict first": the question, then what the program says about it. Its answers stand with it, always in sight. */
export function QuestionBox({ now }: { readonly now: CurrentStep }) {
  const { question, id } = now.step;
  const said = useLessonState((state) => state.answers[id]);
  const box = useTold(said);
  if (!question) return null;
  const stage = stageOf(now.lesson, now.index);
  const name = say(question.kind === 'set' ? 'lessonPanel.yourTurn' : 'lessonPanel.predictFirst');
  return (
    <section className="question" aria-label={name} ref={box} tabIndex={-1}>
      <h4 className="question__head">
        <CircleQuestionMark size={16} aria-hidden /> {name}
      </h4>
      <p className="question__ask selectable">{question.ask}</p>
      <AskedConnections question={question} stage={stage} />
      {said === undefined ? <Missed step={id} /> : null}
      <div role="status">
        {said === undefined ? null : <Told question={question} stage={stage} said={said} />}
      </div>
      <AnswerBar />
    </section>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly stage: Stage;
}

/** The connections that a question is about; what is to be pointed at is not named. */
function AskedConnections({ question, stage }: AskedProps) {
  const workbench = useWorkbench();
  const ids = question.kind === 'point' ? [] : thingsAsked(question).map(([, , id]) => id);
  return ids.map((id) => (
    <button
      key={id}
      type="button"
      className="link question__about"
      onClick={() => showLook(workbench, { kind: 'connection', id })}
    >
      {say.word(question.kind === 'set' ? goalText(question, id, stage) : connectionWords(stage, id))}
    </button>
  ));
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
    box.current?.scrollTo?.({ top: 0 });
  }, [said]);
  return box;
}

interface ToldProps extends AskedProps {
  readonly said: Answer;
}

/** Right or wrong is what the evaluation of the stage says; free play does not change it. */
function Told({ question, stage, said }: ToldProps) {
  const told = useMemo(() => toldOf(question, stage, said), [question, stage, said]);
  return (
    <div className="question__told">
      <p className="question__verdict">
        <Judgement said={said} isRight={told.isRight} />{' '}
        {told.state === null ? <strong>{say.word(told.right)}</strong> : <StateBadge state={told.state} />}
      </p>
      {told.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {question.why === undefined ? null : <Markdown text={question.why} />}
    </div>
  );
}

/** "Set it so that" was checked, and the goal is not reached yet. */
function Missed({ step }: { readonly step: string }) {
  const misses = useLessonState((state) => state.misses[step] ?? 0);
  return <p role="status">{misses > 0 ? say('lessonPanel.notYet', { count: misses }) : ''}</p>;
}

function Judgement({ said, isRight }: { readonly said: Answer; readonly isRight: boolean }) {
  if (said === 'revealed') return <strong>{say('lessonPanel.revealedColon')}</strong>;
  return isRight ? (
    <strong className="question__right">
      <CircleCheck size={16} aria-hidden /> {say('lessonPanel.rightAnswer')}
    </strong>
  ) : (
    <strong className="question__wrong">
      <CircleX size={16} aria-hidden /> {say('lessonPanel.wrongAnswer')}
    </strong>
  );
}

interface ToldAnswer {
  readonly isRight: boolean;
  /** For a question about a verdict: the verdict. */
  readonly state: ConnectionState | null;
  /** What is right, in words. */
  readonly right: Word;
  readonly sentences: readonly string[];
}

function toldOf(question: Question, stage: Stage, said: Answer): ToldAnswer {
  const right = rightAnswer(question, stage);
  return {
    isRight: said !== 'revealed' && isRight(question, said, stage),
    state: right?.kind === 'verdict' ? right.state : null,
    right: rightText(question, stage),
    sentences: sentencesOf(question, stage),
  };
}

/** Why the verdict that is asked about is what it is: both gates. The verdict itself stands above. */
function sentencesOf(question: Question, stage: Stage): readonly string[] {
  const id = 'connection' in question ? question.connection : undefined;
  const scenario = { ...stage, name: 'Stage' };
  const explanation = id === undefined ? null : explainConnection(scenario, id);
  if (!explanation) return [];
  const { notEvaluated, gates } = explanation;
  return [
    ...(notEvaluated === null ? [] : [say(notEvaluated)]),
    ...gates.map(({ sentence }) => say(sentence)),
  ];
}
