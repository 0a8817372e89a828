import { Wrench } from 'lucide-react';
import { useMemo } from 'react';
import { directionLabel } from '../../../shared/explain/direction';
import { tenantName } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import { WILDCARD } from '../../../shared/model/scenario';
import { plannedPolicies } from '../../../shared/plan/apply-plan';
import { byAdministrator } from '../../../shared/plan/by-administrator';
import type { Plan, PlannedRule } from '../../../shared/plan/planned';
import { plan } from '../../../shared/plan/plan';
import { policyCommand } from '../../../shared/plan/policy-command';
import type { Proof } from '../../../shared/plan/proof';
import { prove } from '../../../shared/plan/proof';
import { rollout } from '../../../shared/plan/rollout';
import { dispatch } from '../../workbench/dispatch';
import { useScenario } from '../../verdicts/hooks';
import { isolatedIds } from '../../document/plan-choices';
import { useSession, useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { ConnectionLink } from './ConnectionLink';
import { More } from './More';
import { PlanChoices } from './PlanChoices';
import { RolloutStages } from './RolloutStages';
import './planning.css';

/** More rules than this are only counted; the export holds them all. */
const SHOWN_RULES = 300;
/** A half of a rule for many connections names a few of them. */
const SHOWN_CONNECTIONS = 12;

/** The smallest rules for what must keep working, proven, and applied as one undo step. */
export function PlanTab() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const { keep, isolate: choice, wide } = useSession((state) => state.plan);
  const isolate = useMemo(() => isolatedIds(scenario, choice), [scenario, choice]);
  const made = useMemo(
    () => plan(scenario, { keep, isolate, wide: wide === 'none' ? [] : [wide] }),
    [scenario, keep, isolate, wide],
  );
  const proofs = useMemo(() => proofsByRule(scenario, made, isolate), [scenario, made, isolate]);
  const { managed, external } = byAdministrator(scenario, made);
  const stages = useMemo(() => rollout(scenario, made, isolate), [scenario, made, isolate]);
  const command = policyCommand(scenario, plannedPolicies(scenario, made, isolate), 'Apply the plan');
  const isInForce = command.type === 'batch' && command.commands.length === 0;
  return (
    <div className="results__body">
      <div className="planning">
        <PlanChoices>
          <Button look="primary" disabled={isInForce} onClick={() => dispatch(workbench, command)}>
            <Wrench size={16} aria-hidden /> {isInForce ? 'This plan is in force' : 'Apply the plan'}
          </Button>
        </PlanChoices>
        <p role="status">{summary(made, isolate.length)}</p>
        <Rules title="Yours to set" scenario={scenario} rules={managed} proofs={proofs} />
        <Rules title="For other administrators to set" scenario={scenario} rules={external} proofs={proofs} />
        <ImpossibleOnes made={made} />
        <RolloutStages stages={stages} />
      </div>
    </div>
  );
}

function summary({ rules, impossible }: Plan, isolated: number): string {
  const lost = impossible.length === 1 ? '1 connection' : `${impossible.length} connections`;
  const impossibleWords = impossible.length > 0 ? ` ${lost} cannot be kept.` : '';
  return `${rules.length} ${rules.length === 1 ? 'rule is' : 'rules are'} enough with isolation On at ${isolated} ${isolated === 1 ? 'tenant' : 'tenants'}.${impossibleWords}`;
}

type ProofsByRule = ReadonlyMap<PlannedRule, readonly Proof[]>;

function proofsByRule(scenario: Scenario, made: Plan, isolate: readonly string[]): ProofsByRule {
  const byRule = new Map<PlannedRule, Proof[]>(made.rules.map((rule) => [rule, []]));
  for (const proof of prove(scenario, made, isolate)) byRule.get(proof.rule)?.push(proof);
  return byRule;
}

interface RulesProps {
  readonly title: string;
  readonly scenario: Scenario;
  readonly rules: readonly PlannedRule[];
  readonly proofs: ProofsByRule;
}

function Rules({ title, scenario, rules, proofs }: RulesProps) {
  if (rules.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="planning__list" aria-label={title}>
        {rules.slice(0, SHOWN_RULES).map((rule) => (
          <li key={`${rule.at} ${rule.names}`} className="planning__item">
            <strong>{tenantName(scenario, rule.at)}</strong>
            <span>
              {directionLabel(rule.direction)}:{' '}
              {rule.names === WILDCARD ? 'all tenants (*)' : tenantName(scenario, rule.names)}
            </span>
            {(proofs.get(rule) ?? []).map((proof) => (
              <ProofOfHalf key={proof.direction} proof={proof} />
            ))}
          </li>
        ))}
      </ul>
      <More of={rules.length - SHOWN_RULES} />
    </>
  );
}

/** What would break without this half of the rule, by name. */
function ProofOfHalf({ proof: { direction, breaks } }: { readonly proof: Proof }) {
  return (
    <span className="planning__links">
      <span className="quiet">
        without {direction} {breaks.length} would break:
      </span>
      {breaks.slice(0, SHOWN_CONNECTIONS).map((id) => (
        <ConnectionLink key={id} id={id} />
      ))}
      <More of={breaks.length - SHOWN_CONNECTIONS} />
    </span>
  );
}

function ImpossibleOnes({ made }: { readonly made: Plan }) {
  if (made.impossible.length === 0) return null;
  return (
    <>
      <h3>Cannot be kept</h3>
      <ul className="planning__list" aria-label="Cannot be kept">
        {made.impossible.slice(0, SHOWN_RULES).map(({ connection, because }) => (
          <li key={connection} className="planning__item">
            <ConnectionLink id={connection} /> <span>{because}</span>
          </li>
        ))}
      </ul>
      <More of={made.impossible.length - SHOWN_RULES} />
    </>
  );
}
