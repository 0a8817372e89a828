import { Plus, X } from 'lucide-react';
import { answersTo, connectionWords } from '../../../shared/lesson/question-words';
import { withChoice, withoutChoice } from '../../../shared/lesson/new-question';
import type {
  ChoiceQuestion,
  PointQuestion,
  Question,
  SetQuestion,
  Stage,
  YesNoQuestion,
} from '../../../shared/model/lesson';
import { MAX_CHOICES } from '../../../shared/model/lesson';
import type { Decision } from '../../../shared/model/scenario';
import { message } from '../../../shared/words/message';
import { Button, IconButton } from '../../ui/Button';
import { CommitField } from '../../ui/CommitField';
import { SelectField } from '../../ui/SelectField';
import { say } from '../../words/say';

interface KindFieldsProps<Kind extends Question> {
  /** Id of the step that asks. */
  readonly step: string;
  readonly question: Kind;
  readonly stage: Stage;
  /** A sentence: it was refused. */
  readonly onChange: (question: Question) => string | null;
}

/** What a question needs beside its words: each kind has its own fields. */
export function KindFields(props: KindFieldsProps<Question>) {
  const { question } = props;
  switch (question.kind) {
    case 'choice':
      return <ChoiceFields {...props} question={question} />;
    case 'point':
      return <PointFields {...props} question={question} />;
    case 'set':
      return <GoalFields {...props} question={question} />;
    case 'yes-no':
      return <YesNoFields {...props} question={question} />;
    default:
      return (
        <ConnectionField
          value={question.connection}
          stage={props.stage}
          onChange={(connection) => props.onChange({ ...question, connection })}
        />
      );
  }
}

interface ConnectionFieldProps {
  readonly value: string;
  readonly stage: Stage;
  readonly onChange: (connection: string) => void;
}

function ConnectionField({ value, stage, onChange }: ConnectionFieldProps) {
  const options = stage.connections.map(({ id }) => ({
    value: id,
    label: say.word(connectionWords(stage, id)),
  }));
  return (
    <SelectField label={say('lessonPanel.askedAbout')} value={value} options={options} onChange={onChange} />
  );
}

const YES_OPTIONS = [
  { value: 'allowed', words: message('lessonPanel.connectionIsAllowed') },
  { value: 'blocked', words: message('lessonPanel.connectionIsBlocked') },
  { value: 'not-evaluated', words: message('lessonPanel.connectionIsNotEvaluated') },
  { value: 'yes', words: message('lessonPanel.always') },
  { value: 'no', words: message('lessonPanel.never') },
] as const;

function YesNoFields({ question, stage, onChange }: KindFieldsProps<YesNoQuestion>) {
  const { right, yesMeans, connection = stage.connections[0]?.id, ...words } = question;
  const put = (value: (typeof YES_OPTIONS)[number]['value']) => {
    if (value === 'yes' || value === 'no') onChange({ ...words, right: value });
    else if (connection !== undefined) onChange({ ...words, connection, yesMeans: value });
  };
  const options = YES_OPTIONS.filter(
    ({ value }) => connection !== undefined || value === 'yes' || value === 'no',
  ).map(({ value, words: label }) => ({ value, label: say(label) }));
  return (
    <>
      <SelectField
        label={say('lessonPanel.yesIsRightWhen')}
        value={right ?? yesMeans ?? 'yes'}
        options={options}
        onChange={put}
      />
      {right === undefined && connection !== undefined ? (
        <ConnectionField
          value={connection}
          stage={stage}
          onChange={(id) => onChange({ ...question, connection: id })}
        />
      ) : null}
    </>
  );
}

function ChoiceFields({ step, question, onChange }: KindFieldsProps<ChoiceQuestion>) {
  const { choices, right } = question;
  const rename = (id: string, text: string) =>
    onChange({ ...question, choices: choices.map((one) => (one.id === id ? { ...one, text } : one)) });
  return (
    <fieldset className="author__choices">
      <legend>{say('lessonPanel.answersWithTheRightOneMarked')}</legend>
      {choices.map(({ id, text }, at) => (
        <div key={id} className="author__choice">
          <input
            type="radio"
            name={`right answer of ${step}`}
            aria-label={say('lessonPanel.answerIsRight', { number: at + 1 })}
            checked={id === right}
            onChange={() => onChange({ ...question, right: id })}
          />
          <CommitField
            draft={`lesson step ${step} choice ${id}`}
            label={say('lessonPanel.answerNumber', { number: at + 1 })}
            value={text}
            onCommit={(typed) => rename(id, typed.trim())}
          />
          <IconButton
            label={say('lessonPanel.deleteAnswer', { number: at + 1 })}
            icon={<X size={14} />}
            disabled={choices.length <= 2}
            onClick={() => onChange(withoutChoice(question, id))}
          />
        </div>
      ))}
      <Button
        disabled={choices.length >= MAX_CHOICES}
        onClick={() => onChange(withChoice(question, say('lessonPanel.anotherAnswer')))}
      >
        <Plus size={16} aria-hidden /> {say('lessonPanel.addAnAnswer')}
      </Button>
    </fieldset>
  );
}

const POINT_KINDS = ['tenant', 'connection', 'gate'] as const;
const KIND_WORDS = {
  tenant: message('lessonPanel.aTenant'),
  connection: message('lessonPanel.aConnection'),
  gate: message('lessonPanel.aGate'),
};

/** One thing is right; a file may name several, which stay until another is chosen. */
function PointFields({ question, stage, onChange }: KindFieldsProps<PointQuestion>) {
  const [target] = question.targets;
  const offered = answersTo(question, stage);
  const at = offered.findIndex(
    ({ answer }) => JSON.stringify(answer) === JSON.stringify({ kind: 'point', at: target }),
  );
  const toKind = (kind: (typeof POINT_KINDS)[number]) => {
    const first = firstOf(kind, stage);
    if (first) onChange({ ...question, targets: [first] });
  };
  const kinds = POINT_KINDS.filter((kind) => firstOf(kind, stage) !== null);
  return (
    <>
      <SelectField
        label={say('lessonPanel.toPointAt')}
        value={target?.kind ?? 'tenant'}
        options={kinds.map((kind) => ({ value: kind, label: say(KIND_WORDS[kind]) }))}
        onChange={toKind}
      />
      <SelectField
        label={say('lessonPanel.rightIs')}
        value={String(at)}
        options={offered.map(({ text }, place) => ({ value: String(place), label: say.word(text) }))}
        onChange={(place) => {
          const chosen = offered[Number(place)]?.answer;
          if (chosen?.kind === 'point') onChange({ ...question, targets: [chosen.at] });
        }}
      />
    </>
  );
}

function firstOf(
  kind: (typeof POINT_KINDS)[number],
  { tenants, connections }: Stage,
): PointQuestion['targets'][number] | null {
  const [tenant] = tenants;
  const [connection] = connections;
  const crossing = connections.find(({ from, to }) => from !== to);
  if (kind === 'tenant') return tenant ? { kind, id: tenant.id } : null;
  if (kind === 'connection') return connection ? { kind, id: connection.id } : null;
  return crossing ? { kind, connection: crossing.id, gate: 'inbound' } : null;
}

const GOALS = [
  { value: 'none', words: message('lessonPanel.either') },
  { value: 'allowed', words: message('lessonPanel.allowed') },
  { value: 'blocked', words: message('lessonPanel.blocked') },
] as const;

function GoalFields({ question, stage, onChange }: KindFieldsProps<SetQuestion>) {
  const put = (id: string, verdict: Decision | 'none') => {
    const { [id]: _, ...others } = question.goal;
    onChange({ ...question, goal: verdict === 'none' ? others : { ...others, [id]: verdict } });
  };
  return (
    <fieldset className="author__choices">
      <legend>{say('lessonPanel.whatMustBeReached')}</legend>
      {stage.connections.map(({ id }) => (
        <SelectField
          key={id}
          label={say.word(connectionWords(stage, id))}
          value={question.goal[id] ?? 'none'}
          options={GOALS.map(({ value, words }) => ({ value, label: say(words) }))}
          onChange={(verdict) => put(id, verdict)}
        />
      ))}
    </fieldset>
  );
}
