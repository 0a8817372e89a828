import { Check, Eye } from 'lucide-react';
import { useId } from 'react';
import { answersTo } from '../../../shared/lesson/question-words';
import { stageOf } from '../../../shared/lesson/stages';
import type { QuestionKind } from '../../../shared/model/lesson';
import type { Message } from '../../../shared/words/message';
import { message } from '../../../shared/words/message';
import type { CurrentStep } from '../../lesson/current-step';
import { answer, checkGoal, reveal } from '../../lesson/play';
import { useIsAsked, usePlayingStep } from '../../lesson/use-lesson';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { PointList } from './PointList';
import { say } from '../../words/say';

interface AnswerBarProps {
  /** Beside the canvas, or in the strip below it while presenting. */
  readonly place?: 'column' | 'strip';
}

/** The answers to choose, while the step that plays asks: they fit its question. */
export function AnswerBar({ place = 'column' }: AnswerBarProps) {
  const workbench = useWorkbench();
  const label = useId();
  const now = usePlayingStep();
  const isAsked = useIsAsked();
  if (!now || !isAsked) return null;
  const kind = now.step.question?.kind ?? 'verdict';
  const isStrip = place === 'strip';
  return (
    <div className={isStrip ? 'present-answers' : 'lesson__answers'} role="group" aria-labelledby={label}>
      <span
        className={isStrip || !INSTRUCTIONS.includes(kind) ? 'visually-hidden' : 'lesson__answers-label'}
        id={label}
      >
        {say(isStrip ? ANSWERS : LABELS[kind])}
      </span>
      <Answers now={now} />
      <Button look="quiet" onClick={() => reveal(workbench)}>
        <Eye size={16} aria-hidden /> {say('lessonPanel.reveal')}
      </Button>
    </div>
  );
}

/** Buttons explain themselves; what is done on the canvas is told. */
const INSTRUCTIONS: readonly QuestionKind[] = ['point', 'set'];
const ANSWERS = message('lessonPanel.answers');
const LABELS: Readonly<Record<QuestionKind, Message>> = {
  verdict: message('lessonPanel.yourPrediction'),
  'yes-no': message('lessonPanel.yourAnswer'),
  choice: message('lessonPanel.yourAnswer'),
  point: message('lessonPanel.pointOnTheCanvas'),
  set: message('lessonPanel.changeThenCheck'),
};

function Answers({ now: { lesson, step, index } }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  const { question } = step;
  const stage = stageOf(lesson, index);
  if (!question) return null;
  if (question.kind === 'set') {
    return (
      <Button onClick={() => checkGoal(workbench)}>
        <Check size={16} aria-hidden /> {say('lessonPanel.check')}
      </Button>
    );
  }
  const offered = answersTo(question, stage);
  if (question.kind === 'point') return <PointList key={step.id} offered={offered} />;
  return offered.map(({ answer: one, text }) => (
    <Button key={say.word(text)} onClick={() => answer(workbench, one)}>
      {say.word(text)}
    </Button>
  ));
}
