import type { ReactNode } from 'react';
import type { Scenario } from '../../../shared/model/scenario';
import { derive } from '../../verdicts/derived';
import { useSession } from '../../workbench/context';
import { selectedFlow } from '../../verdicts/flow-path';
import { useScenario } from '../../verdicts/hooks';
import type { Selection } from '../../workbench/session-state';
import { ConnectionInspector } from './ConnectionInspector';
import { FlowInspector } from './FlowInspector';
import './inspector.css';
import './connection-parts.css';
import './flow-parts.css';
import './rules.css';
import { ScenarioInspector } from './ScenarioInspector';
import { SeveralInspector } from './SeveralInspector';
import { TenantInspector } from './TenantInspector';

/** Shows what is selected and lets it be edited; with nothing selected, the scenario itself. */
export function Inspector() {
  const scenario = useScenario();
  const selection = useSession((state) => state.selection);
  const shown = whatIsShown(scenario, selection);
  // Each thing has fields and a scroll place of its own: no draft wanders on, and the reasons stand in sight at first.
  return (
    <div className="inspector" key={shown.key}>
      {shown.view}
    </div>
  );
}

function whatIsShown(scenario: Scenario, selection: Selection): { key: string; view: ReactNode } {
  const derived = derive(scenario);
  // Undo can take away what is selected, so only what is there counts.
  const tenants = selection.tenants.flatMap((id) => derived.tenants.get(id) ?? []);
  const connections = selection.connections.flatMap((id) => derived.connections.get(id) ?? []);
  const flow = selectedFlow(scenario, selection.flows);
  const flows = scenario.flows?.filter(({ id }) => selection.flows.includes(id)).length ?? 0;
  const [tenant] = tenants;
  const [connection] = connections;
  if (tenants.length + connections.length + flows > 1) {
    const several = { tenants, connections, flows };
    return { key: 'several', view: <SeveralInspector {...several} /> };
  }
  if (tenant) return { key: `tenant ${tenant.id}`, view: <TenantInspector tenant={tenant} /> };
  if (connection) {
    return { key: `connection ${connection.id}`, view: <ConnectionInspector connection={connection} /> };
  }
  if (flow) return { key: `flow ${flow.id}`, view: <FlowInspector flow={flow} /> };
  return { key: 'scenario', view: <ScenarioInspector /> };
}
