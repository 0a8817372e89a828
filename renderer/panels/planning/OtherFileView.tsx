import { shownText } from '../../../shared/base/shown-text';
import { Pin, X } from 'lucide-react';
import { useMemo } from 'react';
import type { OtherPolicies } from '../../../shared/compare/compare-with';
import { compareWith } from '../../../shared/compare/compare-with';
import { policyChanges } from '../../../shared/compare/policy-changes';
import { connectorName } from '../../../shared/connectors/lookup';
import { diff } from '../../../shared/evaluate/diff';
import { tenantWord } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import { listOf, message, type Message, type Word } from '../../../shared/words/message';
import type { OtherFile } from '../../workbench/session-state';
import { leaveOtherFile, pinOtherFile } from '../../document/comparing';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { ChangedConnections } from './ChangedConnections';
import { ChangedPolicies } from './ChangedPolicies';
import { ChangeGroups } from './ChangeGroups';
import { More, useOpening } from './More';
import { say } from '../../words/say';

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
        <div className="planning__tools" role="toolbar" aria-label={say('planning.otherFile')}>
          <Button onClick={() => pinOtherFile(workbench, other)}>
            <Pin size={15} aria-hidden /> {say('planning.useAsBaseline')}
          </Button>
          <Button onClick={() => leaveOtherFile(workbench)}>
            <X size={15} aria-hidden /> {say('planning.leaveOtherFile')}
          </Button>
        </div>
        <p role="status">
          {say('planning.comparedWith', {
            file: shownText(other.name),
            blocked: newlyBlocked.length,
            allowed: newlyAllowed.length,
            unchanged,
          })}
        </p>
        <ul className="planning__facts" aria-label={say('planning.differences')}>
          <li>{say('planning.inBothFiles', { count: found.matches.length })}</li>
          {lines.map((line) => (
            <DifferenceLine key={line.what.id} {...line} />
          ))}
        </ul>
        <ChangedPolicies title={say('planning.otherPolicies')} changes={policies} />
        <ChangedConnections comparison={found.comparison} />
        <ChangeGroups scenario={scenario} comparison={found.comparison} />
      </div>
    </div>
  );
}

interface Difference {
  readonly what: Message;
  readonly names: readonly Word[];
}

function differences(scenario: Scenario, other: Scenario, found: OtherPolicies): readonly Difference[] {
  const here = (id: string) => tenantWord(scenario, id);
  const there = (id: string) => tenantWord(other, id);
  const { added, removed } = diff(other, scenario);
  return [
    { what: message('planning.tenantsOnlyHere'), names: found.onlyHere.map(here) },
    { what: message('planning.tenantsOnlyThere'), names: found.onlyThere.map(there) },
    { what: message('planning.connectionsOnlyHere'), names: added.map(connectionNames(scenario)) },
    { what: message('planning.connectionsOnlyThere'), names: removed.map(connectionNames(other)) },
  ].filter(({ names }) => names.length > 0);
}

function DifferenceLine({ what, names }: Difference) {
  const { shown, more } = useOpening(names, NAMED);
  return (
    <li>
      {more.of > 0
        ? say('planning.firstOfThem', { what, names: listOf(shown, 'commas') })
        : say('planning.allOfThem', { what, names: listOf(shown) })}{' '}
      <More {...more} />
    </li>
  );
}

/** "OneDrive for Business (MichaelRoth42 → ITPtestlab)": an id alone says nothing to people. */
function connectionNames(scenario: Scenario): (id: string) => Word {
  const byId = new Map(scenario.connections.map((connection) => [connection.id, connection]));
  return (id) => {
    const connection = byId.get(id);
    if (!connection) return id;
    const { connector, from, to } = connection;
    return message('planning.connectionNames', {
      connector: connectorName(connector),
      from: tenantWord(scenario, from),
      to: tenantWord(scenario, to),
    });
  };
}
