import { plural } from '../../../shared/base/plural';
import { useScenario } from '../../verdicts/hooks';
import { textOrNull } from './edits';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { CommitField } from '../../ui/CommitField';
import { PanelTitle } from './PanelTitle';
import { Section } from './Section';

/** What stands here while nothing is selected: the scenario, and what to do next. */
export function ScenarioInspector() {
  const workbench = useWorkbench();
  const { name, description = '', tenants, connections, flows = [] } = useScenario();
  const counts = [
    plural(tenants.length, 'tenant'),
    plural(connections.length, 'connection'),
    plural(flows.length, 'flow or app', 'flows and apps'),
  ];
  return (
    <>
      <PanelTitle kind="Scenario" />
      <div className="inspector__fields">
        <CommitField
          draft="scenario name"
          label="Scenario name"
          value={name}
          onCommit={(text) => tryEdit(workbench, { type: 'set-scenario', name: text.trim() })}
        />
        <CommitField
          draft="scenario description"
          label="Description"
          value={description}
          placeholder="What is this scenario about?"
          isMultiline
          onCommit={(text) => tryEdit(workbench, { type: 'set-scenario', description: textOrNull(text) })}
        />
        <p className="quiet">{counts.join(' · ')}</p>
      </div>
      <Section title="What to do next">
        <p>{nextStep(tenants.length, connections.length)}</p>
      </Section>
    </>
  );
}

function nextStep(tenants: number, connections: number): string {
  if (tenants === 0) return 'Add a tenant: double-click the canvas or press T.';
  if (tenants === 1)
    return 'Add a second tenant, so that there is a border to cross: double-click the canvas or press T.';
  if (connections === 0) {
    return 'Connect two tenants: drag from the creator tenant to the sign-in tenant, or select a tenant and press C.';
  }
  return 'Select a connection to see why it is allowed or blocked, or a tenant to change its isolation and rules.';
}
