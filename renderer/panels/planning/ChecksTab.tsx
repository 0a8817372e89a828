import { Wrench } from 'lucide-react';
import { useState } from 'react';
import { groupBy } from '../../../shared/base/group-by';
import { fixAll } from '../../../shared/check/fix-all';
import type { Finding, FindingCode } from '../../../shared/check/finding';
import { tenantWord } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import { message, type Message } from '../../../shared/words/message';
import { dispatch, editAndTell } from '../../workbench/dispatch';
import { documentOf } from '../../workbench/reads';
import { useFindings } from '../../verdicts/findings';
import { useScenario } from '../../verdicts/hooks';
import { revealRule, revealTenants } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { More, useOpening } from './More';
import './planning.css';
import './plan.css';
import { say } from '../../words/say';

/** The first findings; more are a click away. */
const SHOWN_FINDINGS = 100;

const WORDS: Readonly<Record<FindingCode, Message>> = {
  unused: message('planning.unused'),
  redundant: message('planning.redundant'),
  'half-used': message('planning.halfUsed'),
  'wrong-direction': message('planning.wrongDirection'),
  'missing-counterpart': message('planning.noCounterpart'),
  duplicate: message('planning.duplicate'),
  self: message('planning.namesItself'),
  'too-many': message('planning.tooMany'),
  'while-off': message('planning.whileOff'),
  'personal-accounts': message('planning.personalAccounts'),
  'unknown-tenant': message('planning.unknownTenant'),
  'review-passed': message('planning.reviewOverdue'),
};

/** What is odd about the rules of every tenant, each with its sentence and, where there is one, what fixes it. */
export function ChecksTab() {
  const scenario = useScenario();
  const findings = useFindings(scenario);
  if (findings) return <Findings scenario={scenario} findings={findings} />;
  return (
    <div className="results__body planning">
      <p role="status" className="planning__hint">
        {say('planning.checking')}
      </p>
    </div>
  );
}

interface FindingsProps {
  readonly scenario: Scenario;
  readonly findings: readonly Finding[];
}

function Findings({ scenario, findings }: FindingsProps) {
  const [kind, setKind] = useState<FindingCode | 'all'>('all');
  const [text, setText] = useState('');
  const fitting = findings.filter((finding) => fits(finding, kind, text));
  const { shown, more } = useOpening(fitting, SHOWN_FINDINGS);
  return (
    <div className="results__body">
      <div className="planning">
        <p role="status" className="planning__hint">
          {summary(scenario, findings)}
        </p>
        {findings.length > 1 ? (
          <div className="plan__tools">
            <KindChoice findings={findings} kind={kind} onChange={setKind} />
            <input
              type="search"
              className="input"
              aria-label={say('planning.searchFindings')}
              placeholder={say('planning.searchFindings')}
              title={say('planning.searchFindings')}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            {kind === 'all' ? null : <FixAll kind={kind} shown={shown} />}
          </div>
        ) : null}
        {shown.length === 0 ? null : (
          <ul className="planning__list" aria-label={say('planning.findings')}>
            {shown.map((finding) => (
              <FindingRow key={keyOf(finding)} scenario={scenario} finding={finding} />
            ))}
          </ul>
        )}
        {shown.length === 0 && findings.length > 0 ? (
          <p className="quiet">{say('planning.noFindingFits')}</p>
        ) : null}
        <More {...more} />
      </div>
    </div>
  );
}

function fits({ code, sentence }: Finding, kind: FindingCode | 'all', text: string): boolean {
  if (kind !== 'all' && code !== kind) return false;
  return say.word(sentence).toLowerCase().includes(text.trim().toLowerCase());
}

interface KindChoiceProps {
  readonly findings: readonly Finding[];
  readonly kind: FindingCode | 'all';
  readonly onChange: (kind: FindingCode | 'all') => void;
}

function KindChoice({ findings, kind, onChange }: KindChoiceProps) {
  const counts = groupBy(findings, ({ code }) => code);
  return (
    <select
      className="input"
      aria-label={say('planning.kindOfFinding')}
      value={kind}
      onChange={(event) => onChange(event.target.value as FindingCode | 'all')}
    >
      <option value="all">{say('planning.allKinds', { count: findings.length })}</option>
      {(Object.keys(WORDS) as FindingCode[])
        .filter((code) => code === kind || counts.has(code))
        .map((code) => (
          <option key={code} value={code}>
            {say('planning.kindCount', { kind: WORDS[code], count: counts.get(code)?.length ?? 0 })}
          </option>
        ))}
    </select>
  );
}

interface FixAllProps {
  readonly kind: FindingCode;
  /** Those in the list: what is filtered out is not touched. */
  readonly shown: readonly Finding[];
}

function FixAll({ kind, shown }: FixAllProps) {
  const workbench = useWorkbench();
  const fixable = shown.filter(({ fix }) => fix !== undefined);
  const count = fixable.length;
  if (count === 0) return null;
  return (
    <Button
      onClick={() => {
        const label = message('planning.fixFindings', { count, kind: WORDS[kind] });
        const edit = fixAll(documentOf(workbench), fixable, label);
        if (edit) editAndTell(workbench, edit);
      }}
    >
      <Wrench size={15} aria-hidden /> {say('planning.fixShown', { count })}
    </Button>
  );
}

function summary({ tenants }: Scenario, findings: readonly Finding[]): string {
  if (findings.length > 0) {
    return say('planning.findingsAboutRules', { count: findings.length });
  }
  return tenants.some(({ isolation }) => isolation.rules.length > 0)
    ? say('planning.allInOrder')
    : say('planning.noRuleYet');
}

function keyOf({ code, tenant, rules, sentence }: Finding): string {
  return [code, tenant, ...rules, say.word(sentence)].join(' ');
}

function FindingRow({ scenario, finding }: { readonly scenario: Scenario; readonly finding: Finding }) {
  const workbench = useWorkbench();
  const { code, tenant, rules, sentence, fix } = finding;
  const [rule] = rules;
  const isAboutOne = code !== 'while-off' && rule !== undefined;
  return (
    <li className="planning__row">
      <span className="planning__change">{say(WORDS[code])}</span>
      <p className="planning__told">
        <span>{say.word(sentence)}</span>
        <button
          type="button"
          className="link"
          onClick={() =>
            isAboutOne ? revealRule(workbench, tenant, rule) : revealTenants(workbench, [tenant])
          }
        >
          {say(isAboutOne ? 'planning.showRuleAt' : 'planning.showTenant', {
            tenant: tenantWord(scenario, tenant),
          })}
        </button>
      </p>
      {fix ? (
        <Button onClick={() => dispatch(workbench, fix.edit)}>
          <Wrench size={15} aria-hidden /> {say.word(fix.label)}
        </Button>
      ) : null}
    </li>
  );
}
