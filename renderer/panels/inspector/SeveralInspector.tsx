import { Trash2 } from 'lucide-react';
import type { Edit } from '../../../shared/edit/edit';
import { stateOf } from '../../../shared/evaluate/verdict';
import type { Connection, Decision, Tenant } from '../../../shared/model/scenario';
import { deleteSelection } from '../../document/edits';
import { useVerdicts } from '../../verdicts/hooks';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { ChangeWord } from '../../ui/ChangeWord';
import { CoveredNote } from '../../ui/CoveredNote';
import { StateIcon } from '../../ui/StateBadge';
import { GroupSection } from './GroupSection';
import { CommonConnector, ConnectionList } from './SeveralConnections';
import { PanelTitle } from './PanelTitle';
import { Section } from './Section';
import { say } from '../../words/say';
import { sayNodes } from '../../words/nodes';
import { stateMessage } from '../../../shared/explain/words';
import { listOf, message } from '../../../shared/words/message';

interface SeveralInspectorProps {
  readonly tenants: readonly Tenant[];
  readonly connections: readonly Connection[];
  readonly flows: number;
}

/** What can be done to all selected things at once; each button is one undo step. */
export function SeveralInspector({ tenants, connections, flows }: SeveralInspectorProps) {
  const workbench = useWorkbench();
  const counts = [
    tenants.length > 0 ? say('inspector.tenantCount', { count: tenants.length }) : '',
    connections.length > 0 ? say('inspector.connectionCount', { count: connections.length }) : '',
    flows > 0 ? say('inspector.flowCount', { count: flows }) : '',
  ];
  return (
    <>
      <PanelTitle kind={say('inspector.selected')} name={say.word(listOf(counts.filter(Boolean), 'commas'))}>
        <Button onClick={() => deleteSelection(workbench)}>
          <Trash2 size={16} aria-hidden /> {say('inspector.delete')}
        </Button>
      </PanelTitle>
      {tenants.length > 0 ? <TenantsSection tenants={tenants} /> : null}
      {tenants.length > 0 ? <GroupSection /> : null}
      {connections.length > 0 ? <ConnectionsSection connections={connections} /> : null}
      {connections.length > 0 ? <ConnectionList connections={connections} /> : null}
    </>
  );
}

function TenantsSection({ tenants }: { readonly tenants: readonly Tenant[] }) {
  const workbench = useWorkbench();
  const on = tenants.filter((tenant) => tenant.isolation.enabled).length;
  const put = (enabled: boolean) =>
    editAndTell(workbench, {
      type: 'batch',
      label: message('inspector.turnIsolation', { state: enabled ? 'on' : 'off', count: tenants.length }),
      edits: tenants.map((tenant): Edit => ({ type: 'set-isolation', tenant: tenant.id, enabled })),
    });
  return (
    <Section title={say('inspector.restrictCrossTenant')}>
      <p className="quiet">{say('inspector.onAndOff', { on, off: tenants.length - on })}</p>
      <div className="inspector__buttons">
        <Button disabled={on === tenants.length} onClick={() => put(true)}>
          {say('inspector.turnOn')}
        </Button>
        <Button disabled={on === 0} onClick={() => put(false)}>
          {say('inspector.turnOff')}
        </Button>
      </div>
    </Section>
  );
}

const EXPECTATIONS: readonly (Decision | null)[] = [null, 'allowed', 'blocked'];

function ConnectionsSection({ connections }: { readonly connections: readonly Connection[] }) {
  const workbench = useWorkbench();
  const verdicts = useVerdicts();
  if (!verdicts) {
    return (
      <Section title={say('inspector.connections')}>
        <CoveredNote />
        <CommonConnector connections={connections} />
      </Section>
    );
  }
  const put = (expect: Decision | null) =>
    editAndTell(workbench, {
      type: 'batch',
      label: message('inspector.setExpectation', { count: connections.length, value: expect ?? 'none' }),
      edits: connections.map((connection): Edit => ({
        type: 'update-connection',
        id: connection.id,
        changes: { expect },
      })),
    });
  return (
    <Section title={say('inspector.connections')}>
      <States connections={connections} verdicts={verdicts} />
      <CommonConnector connections={connections} />
      <div className="inspector__buttons" role="group" aria-label={say('inspector.expectationForAll')}>
        <span className="field__label" aria-hidden>
          {say('inspector.expected')}
        </span>
        {EXPECTATIONS.map((value) => (
          <Button key={value} onClick={() => put(value)}>
            {say('inspector.expectationIs', { value: value ?? 'none' })}
          </Button>
        ))}
      </div>
    </Section>
  );
}

interface StatesProps {
  readonly connections: readonly Connection[];
  readonly verdicts: NonNullable<ReturnType<typeof useVerdicts>>;
}

/** How many of them are in each state, and how many change against the pinned policies. */
function States({ connections, verdicts }: StatesProps) {
  const states = connections.flatMap((connection) => {
    const result = verdicts.results.get(connection.id);
    return result ? [stateOf(result)] : [];
  });
  return (
    <ul className="inspector__states">
      {(['blocked', 'allowed', 'not-evaluated'] as const).map((state) => (
        <li key={state}>
          <StateIcon state={state} />{' '}
          {say('inspector.stateCount', {
            state: stateMessage(state),
            count: states.filter((other) => other === state).length,
          })}
        </li>
      ))}
      {(['newly-blocked', 'newly-allowed'] as const).map((change) => {
        const found = connections.filter(({ id }) => verdicts.comparison?.changes.get(id) === change);
        return found.length === 0 ? null : (
          <li key={change}>
            {sayNodes(
              'inspector.changeCount',
              { change: <ChangeWord change={change} /> },
              { count: found.length },
            )}
          </li>
        );
      })}
    </ul>
  );
}
