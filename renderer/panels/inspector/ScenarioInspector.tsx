import { useScenario } from '../../verdicts/hooks';
import { textOrNull } from './edits';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { CommitField } from '../../ui/CommitField';
import { PanelTitle } from './PanelTitle';
import { say } from '../../words/say';

/** What stands here while nothing is selected: the scenario itself. */
export function ScenarioInspector() {
  const workbench = useWorkbench();
  const { name, description = '', tenants, connections, flows = [] } = useScenario();
  const counts = { tenants: tenants.length, connections: connections.length, flows: flows.length };
  return (
    <>
      <PanelTitle kind={say('inspector.scenario')} />
      <div className="inspector__fields">
        <CommitField
          draft="scenario name"
          label={say('inspector.scenarioName')}
          value={name}
          onCommit={(text) => tryEdit(workbench, { type: 'set-scenario', name: text.trim() })}
        />
        <CommitField
          draft="scenario description"
          label={say('inspector.description')}
          value={description}
          placeholder={say('inspector.whatScenarioIsAbout')}
          isMultiline
          onCommit={(text) => tryEdit(workbench, { type: 'set-scenario', description: textOrNull(text) })}
        />
        <p className="quiet">{say('inspector.counts', counts)}</p>
      </div>
    </>
  );
}
