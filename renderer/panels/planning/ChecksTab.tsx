import { Wrench } from 'lucide-react';
import { useState } from 'react';
import { groupBy } from '../../../shared/base/group-by';
import { plural } from '../../../shared/base/plural';
import { fixAll } from '../../../shared/check/fix-all';
import type { Finding, FindingCode } from '../../../shared/check/finding';
import { tenantName } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
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

const WORDS: Readonly<Record<FindingCode, string>> = {
  unused: 'Unused',
  redundant: 'Redundant',
  'half-used': 'One direction used',
  'wrong-direction': 'Wrong direction',
  'missing-counterpart': 'No counterpart',
  duplicate: 'Duplicate',
  self: 'Names itself',
  'too-many': 'Too many',
  'while-off': 'Isolation Off',
  'personal-accounts': 'Personal accounts',
  'unknown-tenant': 'Unknown tenant',
  'review-passed': 'Review overdue',
};

/** What is odd about the rules of every tenant, each with its sentence and, where there is one, its fix. */
export function ChecksTab() {
  const scenario = useScenario();
  const findings = useFindings(scenario);
  if (findings) return <Findings scenario={scenario} findings={findings} />;
  return (
    <div className="results__body planning">
      <p role="status" className="planning__hint">
        Checking the rules…
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
              aria-label="Search the findings"
              placeholder="Search the findings"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            {kind === 'all' ? null : <FixAll kind={kind} shown={shown} />}
          </div>
        ) : null}
        {shown.length === 0 ? null : (
          <ul className="planning__list" aria-label="Findings">
            {shown.map((finding) => (
              <FindingRow key={keyOf(finding)} scenario={scenario} finding={finding} />
            ))}
          </ul>
        )}
        {shown.length === 0 && findings.length > 0 ? (
          <p className="quiet">No finding fits what is asked for.</p>
        ) : null}
        <More {...more} />
      </div>
    </div>
  );
}

function fits({ code, sentence }: Finding, kind: FindingCode | 'all', text: string): boolean {
  if (kind !== 'all' && code !== kind) return false;
  return say(sentence).toLowerCase().includes(text.trim().toLowerCase());
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
      aria-label="Kind of finding"
      value={kind}
      onChange={(event) => onChange(event.target.value as FindingCode | 'all')}
    >
      <option value="all">All kinds ({findings.length})</option>
      {(Object.keys(WORDS) as FindingCode[])
        .filter((code) => code === kind || counts.has(code))
        .map((code) => (
          <option key={code} value={code}>
            {WORDS[code]} ({counts.get(code)?.length ?? 0})
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
  if (fixable.length === 0) return null;
  const what = fixable.length === 1 ? 'the 1' : `the ${fixable.length}`;
  return (
    <Button
      onClick={() => {
        const label = `Fix ${plural(fixable.length, 'finding')}: ${WORDS[kind]}`;
        const edit = fixAll(documentOf(workbench), fixable, label);
        if (edit) editAndTell(workbench, edit);
      }}
    >
      <Wrench size={15} aria-hidden /> Fix {what} shown
    </Button>
  );
}

function summary({ tenants }: Scenario, findings: readonly Finding[]): string {
  if (findings.length > 0) {
    return findings.length === 1
      ? '1 finding about the rules.'
      : `${findings.length} findings about the rules.`;
  }
  return tenants.some(({ isolation }) => isolation.rules.length > 0)
    ? 'All rules are in order: each one is used by a connection or wanted by an intent, and none is doubled or turned round.'
    : 'No tenant has a rule yet. Once there are rules, this shows which are unused, doubled, turned round or without their counterpart.';
}

function keyOf({ code, tenant, rules, sentence }: Finding): string {
  return [code, tenant, ...rules, say(sentence)].join(' ');
}

function FindingRow({ scenario, finding }: { readonly scenario: Scenario; readonly finding: Finding }) {
  const workbench = useWorkbench();
  const { code, tenant, rules, sentence, fix } = finding;
  const [rule] = rules;
  const isAboutOne = code !== 'while-off' && rule !== undefined;
  return (
    <li className="planning__row">
      <span className="planning__change">{WORDS[code]}</span>
      <p className="planning__told">
        <span>{say(sentence)}</span>
        <button
          type="button"
          className="link"
          onClick={() =>
            isAboutOne ? revealRule(workbench, tenant, rule) : revealTenants(workbench, [tenant])
          }
        >
          Show {isAboutOne ? 'the rule at ' : ''}
          {tenantName(scenario, tenant)}
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
