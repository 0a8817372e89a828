import { connectorName } from '../../../shared/connectors/lookup';
import type { Edit } from '../../../shared/edit/edit';
import { tenantName } from '../../../shared/explain/words';
import type { Decision } from '../../../shared/model/scenario';
import { dispatch } from '../../workbench/dispatch';
import { useEvaluation, useScenario } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import { Button } from '../../ui/Button';
import { CheckList } from '../../ui/CheckList';

/** Marks connections as needed: they are expected to be allowed, in the file and for the command line as well. */
export function NeededConnections() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const evaluated = useEvaluation().connections.filter((result) => result.notEvaluatedBecause === null);
  const needed = new Set(evaluated.filter(({ expect }) => expect === 'allowed').map(({ id }) => id));
  const working = evaluated.filter(({ id, verdict }) => verdict === 'allowed' && !needed.has(id));
  const entries = evaluated.map(({ id, connector, from, to }) => ({
    id,
    name: `${connectorName(connector)}: ${tenantName(scenario, from)} → ${tenantName(scenario, to)}`,
  }));
  return (
    <CheckList
      label="Needed connections"
      entries={entries}
      isChecked={(id) => needed.has(id)}
      onCheck={(id, isChecked) => dispatch(workbench, expectation(id, isChecked ? 'allowed' : null))}
    >
      <Button
        disabled={working.length === 0}
        onClick={() => mark(workbench, 'Mark all that works as needed', working, 'allowed')}
      >
        Mark all that works today
      </Button>
      <Button
        disabled={needed.size === 0}
        onClick={() =>
          mark(
            workbench,
            'Mark no connection as needed',
            [...needed].map((id) => ({ id })),
            null,
          )
        }
      >
        Mark none
      </Button>
    </CheckList>
  );
}

function mark(
  workbench: Workbench,
  label: string,
  connections: readonly { readonly id: string }[],
  expect: Decision | null,
): void {
  dispatch(workbench, {
    type: 'batch',
    label,
    commands: connections.map(({ id }) => expectation(id, expect)),
  });
}

function expectation(id: string, expect: Decision | null): Edit {
  return { type: 'update-connection', id, changes: { expect } };
}
