import { shownText } from '../../../shared/base/shown-text';
import { Pin, X } from 'lucide-react';
import { useMemo } from 'react';
import type { OtherPolicies } from '../../../shared/compare/compare-with';
import { compareWith } from '../../../shared/compare/compare-with';
import { policyChanges } from '../../../shared/compare/policy-changes';
import { connectorName } from '../../../shared/connectors/lookup';
import { diff } from '../../../shared/evaluate/diff';
import { list, tenantName } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import type { OtherFile } from '../../workbench/session-state';
import { leaveOtherFile, pinOtherFile } from '../../document/comparing';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { ChangedConnections } from './ChangedConnections';
import { ChangedPolicies } from './ChangedPolicies';
import { ChangeGroups } from './ChangeGroups';
import { More, useOpening } from './More';

/** The first names; more are a click away. */
const NAMED = 12;

interface OtherFileViewProps {
  readonly scenario: Scenario;
  readonly other: OtherFile;
}

/** What is different from another file: who is in both, whose policies differ, and what that changes here. */
export function OtherFileView({ scenario, other }: OtherFileViewProps) {
  const workbench = useWorkbench();
  const found = useMemo(() => compareWith(scenario, other.scenario), [scenario, other]);
  const lines = useMemo(() => differences(scenario, other.scenario, found), [scenario, other, found]);
  const policies = useMemo(() => policyChanges(scenario, found.policies), [scenario, found]);
  const { newlyBlocked, newlyAllowed, unchanged } = found.comparison;
  return (
    <div className="results__body">
      <div className="planning">
        <div className="planning__tools" role="toolbar" aria-label="Other file">
          <Button onClick={() => pinOtherFile(workbench, other)}>
            <Pin size={15} aria-hidden /> Use its policies as the baseline
          </Button>
          <Button onClick={() => leaveOtherFile(workbench)}>
            <X size={15} aria-hidden /> Leave the other file
          </Button>
        </div>
        <p role="status">
          Compared with the policies of {shownText(other.name)}: {newlyBlocked.length} newly blocked,{' '}
          {newlyAllowed.length} newly allowed, {unchanged} unchanged.
        </p>
        <ul className="planning__facts" aria-label="Differences">
          <li>
            {inBoth(found.matches.length)} in both files, matched by tenant ID, else by domain, else by id.
          </li>
          {lines.map((line) => (
            <DifferenceLine key={line.what} {...line} />
          ))}
        </ul>
        <ChangedPolicies title="Other policies than there" changes={policies} />
        <ChangedConnections comparison={found.comparison} />
        <ChangeGroups scenario={scenario} comparison={found.comparison} />
      </div>
    </div>
  );
}

interface Difference {
  readonly what: string;
  readonly names: readonly string[];
}

function differences(scenario: Scenario, other: Scenario, found: OtherPolicies): readonly Difference[] {
  const here = (id: string) => tenantName(scenario, id);
  const there = (id: string) => tenantName(other, id);
  const { added, removed } = diff(other, scenario);
  return [
    { what: 'Tenants only here', names: found.onlyHere.map(here) },
    { what: 'Tenants only there', names: found.onlyThere.map(there) },
    { what: 'Connections only here', names: added.map(connectionNames(scenario)) },
    { what: 'Connections only there', names: removed.map(connectionNames(other)) },
  ].filter(({ names }) => names.length > 0);
}

function DifferenceLine({ what, names }: Difference) {
  const { shown, more } = useOpening(names, NAMED);
  return (
    <li>
      {what}: {more.of > 0 ? shown.join(', ') : `${list(shown)}.`} <More {...more} />
    </li>
  );
}

function inBoth(count: number): string {
  return count === 1 ? '1 tenant is' : `${count} tenants are`;
}

/** "OneDrive for Business (MichaelRoth42 → ITPtestlab)": an id alone says nothing to people. */
function connectionNames(scenario: Scenario): (id: string) => string {
  const byId = new Map(scenario.connections.map((connection) => [connection.id, connection]));
  return (id) => {
    const connection = byId.get(id);
    if (!connection) return id;
    const { connector, from, to } = connection;
    return `${connectorName(connector)} (${tenantName(scenario, from)} → ${tenantName(scenario, to)})`;
  };
}
