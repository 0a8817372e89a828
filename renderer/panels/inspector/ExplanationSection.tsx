import { useEffect, useRef } from 'react';
import type { Explanation } from '../../../shared/explain/explanation';
import { explainConnection } from '../../../shared/explain/explain';
import type { ConnectionResult } from '../../../shared/evaluate/verdict';
import { stateOf } from '../../../shared/evaluate/verdict';
import type { Connection } from '../../../shared/model/scenario';
import { ruleNameFor } from '../../../shared/model/tenant-identity';
import { useConnectionResult, useScenario } from '../../verdicts/hooks';
import { CoveredNote } from '../../ui/CoveredNote';
import { StateBadge, StateIcon } from '../../ui/StateBadge';
import { ConnectionChange } from './ChangeNote';
import { EvidenceNote } from './EvidenceNote';
import { NameTenant } from './NameTenant';
import { Remedies } from './Remedies';
import { Section } from './Section';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';

/** Why this connection is allowed or blocked: both gates always, then what would change it. */
export function ExplanationSection({ connection }: { readonly connection: Connection }) {
  const result = useConnectionResult(connection.id);
  if (!result) return null;
  if (result !== 'covered') return <Explained connection={connection} result={result} />;
  return (
    <Section title={say('inspector.why')} aside={<StateBadge state="covered" />}>
      <CoveredNote />
    </Section>
  );
}

interface ExplainedProps {
  readonly connection: Connection;
  readonly result: ConnectionResult;
}

function Explained({ connection, result }: ExplainedProps) {
  const scenario = useScenario();
  const explanation = explainConnection(scenario, connection.id);
  const top = useFocusedPart('explanation');
  if (!explanation) return null;
  const state = stateOf(result);
  return (
    <Section title={say('inspector.why')} aside={<StateBadge state={state} />}>
      <div className={`why why--${state} selectable`} ref={top} tabIndex={-1}>
        <p className="why__headline">{say.word(explanation.headline)}</p>
        <ConnectionChange connection={connection.id} />
        {explanation.notEvaluated === null ? null : <p>{say.word(explanation.notEvaluated)}</p>}
        <Gates explanation={explanation} />
      </div>
      <Remedies explanation={explanation} />
      <Nameless connection={connection} explanation={explanation} />
      <EvidenceNote evidence={explanation.evidence} />
      <p className="why__caution quiet">{say.word(explanation.caution)}</p>
    </Section>
  );
}

/** Where a rule would help that cannot be written yet: at a gate that blocks, the tenant at the other end has no name. */
function Nameless({ connection, explanation }: Pick<ExplainedProps, 'connection'> & GatesProps) {
  const { tenants } = useScenario();
  const others = explanation.gates
    .filter(({ outcome }) => outcome === 'blocked')
    .map(({ gate }) => (gate === 'outbound' ? connection.to : connection.from));
  return tenants
    .filter((tenant) => others.includes(tenant.id) && ruleNameFor(tenant) === undefined)
    .map((tenant) => <NameTenant key={tenant.id} tenant={tenant} />);
}

interface GatesProps {
  readonly explanation: Explanation;
}

function Gates({ explanation }: GatesProps) {
  if (explanation.gates.length === 0) return null;
  return (
    <ul className="why__gates" aria-label={say('inspector.gates')}>
      {explanation.gates.map((gate) => (
        <li className="why__gate" key={gate.gate}>
          <StateIcon state={gate.outcome} />
          <div>
            <span className="why__gate-name">
              {say('inspector.gateOutcome', { gate: gate.gate, outcome: gate.outcome })}
            </span>
            <p>{say.word(gate.sentence)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function useFocusedPart(name: string) {
  const part = useRef<HTMLDivElement>(null);
  const token = useFocusToken(name);
  useEffect(() => {
    if (token !== undefined) part.current?.focus();
  }, [token]);
  return part;
}
