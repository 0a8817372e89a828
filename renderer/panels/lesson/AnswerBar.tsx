import { Check, Eye } from 'lucide-react';
import { useId } from 'react';
import { answersTo } from '../../../shared/lesson/question-words';
import { stageOf } from '../../../shared/lesson/stages';
import type { QuestionKind } from '../../../shared/model/lesson';
import type { CurrentStep } from '../../lesson/current-step';
import { answer, checkGoal, reveal } from '../../lesson/play';
import { useIsAsked, usePlayingStep } from '../../lesson/use-lesson';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { PointList } from './PointList';

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
        {isStrip ? 'Answers' : LABELS[kind]}
      </span>
      <Answers now={now} />
      <Button look="quiet" onClick={() => reveal(workbench)}>
        <Eye size={16} aria-hidden /> Reveal
      </Button>
    </div>
  );
}

/** Buttons explain themselves; what is done on the canvas is told. */
const INSTRUCTIONS: readonly QuestionKind[] = ['point', 'set'];
const LABELS: Readonly<Record<QuestionKind, string>> = {
  verdict: 'Your prediction',
  'yes-no': 'Your answer',
  choice: 'Your answer',
  point: 'Point at it on the canvas, or choose it here',
  set: 'Change switches and rules, then check',
};

function Answers({ now: { lesson, step, index } }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  const { question } = step;
  const stage = stageOf(lesson, index);
  if (!question) return null;
  if (question.kind === 'set') {
    return (
      <Button onClick={() => checkGoal(workbench)}>
        <Check size={16} aria-hidden /> Check
      </Button>
    );
  }
  const offered = answersTo(question, stage);
  if (question.kind === 'point') return <PointList key={step.id} offered={offered} />;
  return offered.map(({ answer: one, text }) => (
    <Button key={text} onClick={() => answer(workbench, one)}>
      {text}
    </Button>
  ));
}
