import { questionOfKind } from '../../../shared/lesson/new-question';
import { kindOf } from '../../../shared/lesson/questions';
import type { Question, QuestionKind, Stage } from '../../../shared/model/lesson';
import type { Message } from '../../../shared/words/message';
import { message } from '../../../shared/words/message';
import { editStep } from '../../lesson/author';
import { showToast } from '../../workbench/session';
import type { Workbench } from '../../workbench/workbench';
import { useWorkbench } from '../../workbench/context';
import { CommitField } from '../../ui/CommitField';
import { SelectField } from '../../ui/SelectField';
import { KindFields } from './KindFields';
import { say } from '../../words/say';

interface QuestionFieldsProps {
  /** Id of the step that asks. */
  readonly step: string;
  readonly question: Question | undefined;
  readonly stage: Stage;
}

function put(workbench: Workbench, question: Question | null): string | null {
  return editStep(workbench, { question }, 'question');
}

/** For a box and a list, which have no place for a sentence of their own. */
function putOrTell(workbench: Workbench, question: Question | null): void {
  const refusal = put(workbench, question);
  if (refusal !== null) showToast(workbench, refusal);
}

/** In another way, with answers to begin with in the language that is spoken. */
function inKind(kind: QuestionKind, question: Question, stage: Stage): Question | null {
  const words = { right: say('lessonPanel.theRightAnswer'), another: say('lessonPanel.anotherAnswer') };
  return questionOfKind(kind, question, stage, words);
}

const KINDS: readonly { readonly value: QuestionKind; readonly words: Message }[] = [
  { value: 'verdict', words: message('lessonPanel.allowedBlockedOrNotEvaluated') },
  { value: 'yes-no', words: message('lessonPanel.yesOrNo') },
  { value: 'choice', words: message('lessonPanel.oneOfSeveralAnswers') },
  { value: 'point', words: message('lessonPanel.pointingAtIt') },
  { value: 'set', words: message('lessonPanel.settingSwitchesAndRules') },
];

/** "Predict first": on or off, how it is answered, and in which words. */
export function QuestionFields({ step, question, stage }: QuestionFieldsProps) {
  const workbench = useWorkbench();
  const begin = () =>
    inKind('verdict', { ask: say('lessonPanel.firstAsk'), kind: 'yes-no', right: 'yes' }, stage);
  return (
    <section className="author__group" aria-label={say('lessonPanel.question')}>
      <label className="author__check">
        <input
          type="checkbox"
          checked={question !== undefined}
          disabled={stage.connections.length === 0}
          onChange={(event) => putOrTell(workbench, event.target.checked ? begin() : null)}
        />
        {say('lessonPanel.predictFirstAskBeforeVerdicts')}
      </label>
      {question ? <Asked step={step} question={question} stage={stage} /> : null}
    </section>
  );
}

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
        label={say('lessonPanel.answeredBy')}
        value={kindOf(question)}
        options={KINDS.map(({ value, words }) => ({ value, label: say(words) }))}
        onChange={(kind) => {
          const next = inKind(kind, question, stage);
          if (next) change(next);
        }}
      />
      <CommitField
        draft={`lesson step ${step} ask`}
        label={say('lessonPanel.question')}
        value={question.ask}
        isMultiline
        onCommit={(text) => put(workbench, { ...question, ask: text.trim() })}
      />
      <KindFields step={step} question={question} stage={stage} onChange={change} />
      <CommitField
        draft={`lesson step ${step} why`}
        label={say('lessonPanel.whyShownWithTheAnswer')}
        value={question.why ?? ''}
        isMultiline
        onCommit={(text) =>
          put(workbench, text.trim() === '' ? withoutWhy : { ...question, why: text.trim() })
        }
      />
    </>
  );
}
