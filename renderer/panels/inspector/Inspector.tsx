import type { Scenario } from '../../../shared/model/scenario';
import { derive } from '../../store/derived';
import { useDocumentStore } from '../../store/document-store';
import { useScenario } from '../../store/hooks';
import type { Selection } from '../../store/session-store';
import { useSessionStore } from '../../store/session-store';
import { ConnectionInspector } from './ConnectionInspector';
import './inspector.css';
import './rules.css';
import { ScenarioInspector } from './ScenarioInspector';
import { SeveralInspector } from './SeveralInspector';
import { TenantInspector } from './TenantInspector';
import { useDraftsKept } from './use-drafts-kept';

/** Shows what is selected and lets it be edited; with nothing selected, the scenario itself. */
export function Inspector() {
  useDraftsKept();
  const scenario = useScenario();
  const selection = useSessionStore((state) => state.selection);
  const generation = useDocumentStore((state) => state.generation);
  // Each thing of each document has fields of its own: no draft wanders from one to the next.
  return (
    <div className="inspector">
      <Selected key={generation} scenario={scenario} selection={selection} />
    </div>
  );
}

interface SelectedProps {
  readonly scenario: Scenario;
  readonly selection: Selection;
}

function Selected({ scenario, selection }: SelectedProps) {
  const derived = derive(scenario);
  // Undo can take away what is selected, so only what is there counts.
  const tenants = selection.tenants.flatMap((id) => derived.tenants.get(id) ?? []);
  const connections = selection.connections.flatMap((id) => derived.connections.get(id) ?? []);
  const [tenant] = tenants;
  const [connection] = connections;
  if (tenants.length + connections.length > 1) {
    return <SeveralInspector tenants={tenants} connections={connections} />;
  }
  if (tenant) return <TenantInspector key={tenant.id} tenant={tenant} />;
  if (connection) return <ConnectionInspector key={connection.id} connection={connection} />;
  return <ScenarioInspector />;
}
