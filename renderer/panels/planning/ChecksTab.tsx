import { Wrench } from 'lucide-react';
import type { Finding, FindingCode } from '../../../shared/check/finding';
import { tenantName } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import { dispatch } from '../../workbench/dispatch';
import { findingsOf } from '../../verdicts/findings';
import { useScenario } from '../../verdicts/hooks';
import { revealRule, revealTenants } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { More, useOpening } from './More';
import './planning.css';

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
};

/** What is odd about the rules of every tenant, each with its sentence and, where there is one, its mend. */
export function ChecksTab() {
  const scenario = useScenario();
  const findings = findingsOf(scenario);
  const { shown, more } = useOpening(findings, SHOWN_FINDINGS);
  return (
    <div className="results__body">
      <div className="planning">
        <p role="status" className="planning__hint">
          {summary(scenario, findings)}
        </p>
        {shown.length === 0 ? null : (
          <ul className="planning__list" aria-label="Findings">
            {shown.map((finding) => (
              <FindingRow key={keyOf(finding)} scenario={scenario} finding={finding} />
            ))}
          </ul>
        )}
        <More {...more} />
      </div>
    </div>
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
  return [code, tenant, ...rules, sentence].join(' ');
}

function FindingRow({ scenario, finding }: { readonly scenario: Scenario; readonly finding: Finding }) {
  const workbench = useWorkbench();
  const { code, tenant, rules, sentence, mend } = finding;
  const [rule] = rules;
  const isAboutOne = code !== 'while-off' && rule !== undefined;
  return (
    <li className="planning__row">
      <span className="planning__change">{WORDS[code]}</span>
      <p className="planning__told">
        <span>{sentence}</span>
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
      {mend ? (
        <Button onClick={() => dispatch(workbench, mend.command)}>
          <Wrench size={15} aria-hidden /> {mend.label}
        </Button>
      ) : null}
    </li>
  );
}
