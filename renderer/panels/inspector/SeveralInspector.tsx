import { plural } from '../../../shared/base/plural';
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
import { badgeWord, StateIcon } from '../../ui/StateBadge';
import { GroupSection } from './GroupSection';
import { CommonConnector, ConnectionList } from './SeveralConnections';
import { PanelTitle } from './PanelTitle';
import { Section } from './Section';

interface SeveralInspectorProps {
  readonly tenants: readonly Tenant[];
  readonly connections: readonly Connection[];
  readonly flows: number;
}

/** What can be done to all selected things at once; each button is one undo step. */
export function SeveralInspector({ tenants, connections, flows }: SeveralInspectorProps) {
  const workbench = useWorkbench();
  const counts = [
    tenants.length > 0 ? plural(tenants.length, 'tenant') : '',
    connections.length > 0 ? plural(connections.length, 'connection') : '',
    flows > 0 ? plural(flows, 'flow') : '',
  ];
  return (
    <>
      <PanelTitle kind="Selected" name={counts.filter(Boolean).join(', ')}>
        <Button onClick={() => deleteSelection(workbench)}>
          <Trash2 size={16} aria-hidden /> Delete
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
      label: `Turn isolation ${enabled ? 'On' : 'Off'} at ${plural(tenants.length, 'tenant')}`,
      commands: tenants.map((tenant): Edit => ({ type: 'set-isolation', tenant: tenant.id, enabled })),
    });
  return (
    <Section title="Restrict cross-tenant connections">
      <p className="quiet">
        On at {on}, Off at {tenants.length - on}
      </p>
      <div className="inspector__buttons">
        <Button disabled={on === tenants.length} onClick={() => put(true)}>
          Turn On
        </Button>
        <Button disabled={on === 0} onClick={() => put(false)}>
          Turn Off
        </Button>
      </div>
    </Section>
  );
}

const EXPECTATIONS: readonly { readonly label: string; readonly value: Decision | null }[] = [
  { label: 'None', value: null },
  { label: 'Allowed', value: 'allowed' },
  { label: 'Blocked', value: 'blocked' },
];

function ConnectionsSection({ connections }: { readonly connections: readonly Connection[] }) {
  const workbench = useWorkbench();
  const verdicts = useVerdicts();
  if (!verdicts) {
    return (
      <Section title="Connections">
        <CoveredNote />
        <CommonConnector connections={connections} />
      </Section>
    );
  }
  const states = connections.flatMap((connection) => {
    const result = verdicts.results.get(connection.id);
    return result ? [stateOf(result)] : [];
  });
  const put = (label: string, expect: Decision | null) =>
    editAndTell(workbench, {
      type: 'batch',
      label: `Set expectation of ${plural(connections.length, 'connection')} to ${label}`,
      commands: connections.map((connection): Edit => ({
        type: 'update-connection',
        id: connection.id,
        changes: { expect },
      })),
    });
  return (
    <Section title="Connections">
      <ul className="inspector__states">
        {(['blocked', 'allowed', 'not-evaluated'] as const).map((state) => (
          <li key={state}>
            <StateIcon state={state} /> {badgeWord(state)}: {states.filter((other) => other === state).length}
          </li>
        ))}
        {(['newly-blocked', 'newly-allowed'] as const).map((change) => {
          const found = connections.filter(({ id }) => verdicts.comparison?.changes.get(id) === change);
          return found.length === 0 ? null : (
            <li key={change}>
              <ChangeWord change={change} />: {found.length}
            </li>
          );
        })}
      </ul>
      <CommonConnector connections={connections} />
      <div className="inspector__buttons" role="group" aria-label="Expectation for all selected connections">
        <span className="field__label" aria-hidden>
          Expected
        </span>
        {EXPECTATIONS.map(({ label, value }) => (
          <Button key={label} onClick={() => put(label, value)}>
            {label}
          </Button>
        ))}
      </div>
    </Section>
  );
}
