import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { isDomain, isGuid } from '../../../shared/model/tenant-identity';
import type { SelectOption } from '../../ui/SelectField';
import type { QuestionGroup, ShownQuestion } from './import-questions';
import { answersFor, groupsOf, OTHER_TENANT, valueOf } from './import-questions';
import type { Import } from './use-import';
import { say } from '../../words/say';

/** All that only a person knows, together; what was answered stays in sight and can be changed. */
export function ImportQuestions(props: Import) {
  const groups = groupsOf(props);
  if (groups.length === 0) return null;
  const open = groups.flatMap(({ questions }) => questions).filter((one) => valueOf(one, props.said) === '');
  return (
    <section aria-label={say('dialogs.questions')} className="import-questions">
      <h3 className="import-title">
        <CircleHelp size={16} aria-hidden /> {say('dialogs.questions')}
        <span className="quiet">
          {open.length === 0 ? say('dialogs.allAnswered') : say('dialogs.openCount', { count: open.length })}
        </span>
      </h3>
      {groups.map((group) => (
        <Group key={group.code} group={group} {...props} />
      ))}
    </section>
  );
}

const FIRST_QUESTIONS = 6;

interface GroupProps extends Import {
  readonly group: QuestionGroup;
}

function Group({ group, said, answer, setTenants }: GroupProps) {
  const { title, questions, options } = group;
  const give = (asked: readonly ShownQuestion[], value: string) => {
    const { files, tenants } = answersFor(asked, value, said);
    if (tenants === null) answer(files);
    else setTenants(tenants);
  };
  const [isWhole, setIsWhole] = useState(false);
  const shared = commonOf(questions.map((one) => valueOf(one, said)));
  const more = questions.length - FIRST_QUESTIONS;
  return (
    <fieldset className="import-questions__group">
      <legend>{say(title)}</legend>
      {questions.length > 1 && group.code !== 'which-policy' ? (
        <Row
          label={say('dialogs.allAtOnce', { count: questions.length })}
          options={options}
          value={shared}
          onValue={(value) => give(questions, value)}
        />
      ) : null}
      {(isWhole || more <= 1 ? questions : questions.slice(0, FIRST_QUESTIONS)).map((one) => (
        <Row
          key={`${one.file} ${one.part ?? ''} ${one.about ?? ''} ${one.domain ?? ''}`}
          label={say.word(one.message)}
          options={one.choices?.map((choice) => ({ value: choice, label: choice })) ?? options}
          value={valueOf(one, said)}
          onValue={(value) => give([one], value)}
        />
      ))}
      {more > 1 ? (
        <button
          type="button"
          className="few-more"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? say('ui.showFewer') : say('ui.andMore', { count: more })}
        </button>
      ) : null}
    </fieldset>
  );
}

function commonOf(values: readonly string[]): string {
  return new Set(values).size === 1 ? (values[0] ?? '') : '';
}

interface RowProps {
  readonly label: string;
  readonly options: readonly SelectOption<string>[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A question with its answers; who is none of the drawn tenants is typed. */
function Row({ label, options, value, onValue }: RowProps) {
  const isListed = value === '' || options.some((option) => option.value === value);
  const [isTyping, setIsTyping] = useState(false);
  const isOther = isTyping || !isListed;
  return (
    <div className="import-questions__row">
      <span>{label}</span>
      <select
        className="input"
        aria-label={label}
        value={isOther ? OTHER_TENANT : value}
        onChange={(event) => {
          const next = event.target.value;
          setIsTyping(next === OTHER_TENANT);
          onValue(next === OTHER_TENANT ? '' : next);
        }}
      >
        <option value="">{say('dialogs.choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {isOther ? <OtherTenant label={label} value={isListed ? '' : value} onValue={onValue} /> : null}
    </div>
  );
}

interface OtherTenantProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function OtherTenant({ label, value, onValue }: OtherTenantProps) {
  const [text, setText] = useState(value);
  const typed = text.trim();
  const isWrong = typed !== '' && !isGuid(typed) && !isDomain(typed);
  return (
    <span className="import-questions__other">
      <input
        className="input"
        aria-label={say('dialogs.tenantIdOrDomainFor', { question: label })}
        aria-invalid={isWrong}
        placeholder={say('dialogs.tenantIdOrDomain')}
        spellCheck={false}
        value={text}
        onChange={(event) => {
          const next = event.target.value.trim();
          setText(event.target.value);
          onValue(isGuid(next) || isDomain(next) ? next.toLowerCase() : '');
        }}
      />
      {isWrong ? <span className="field__error">{say('dialogs.noTenantIdOrDomain')}</span> : null}
    </span>
  );
}
