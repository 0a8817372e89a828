import { plural } from '../../../shared/base/plural';
import { useScenario } from '../../verdicts/hooks';
import { textOrNull } from './edits';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { CommitField } from '../../ui/CommitField';
import { PanelTitle } from './PanelTitle';

/** What stands here while nothing is selected: the scenario itself. */
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
    </>
  );
}
