import { shownText } from '../../base/shown-text';
import { changesByFlow, changeWord, compareWithBaseline, countWords } from '../../compare/compare';
import { connectorName } from '../../connectors/lookup';
import { isSamePolicy } from '../../edit/edit-policies';
import { tenantName } from '../../explain/words';
import type { Baseline, Connection, Isolation, Scenario } from '../../model/scenario';

/** What the policies change against the pinned ones: the sum, what was done to whom, and what comes of it. */
export interface ReportChanges {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Null when no baseline is pinned. */
export function reportChanges(scenario: Scenario): ReportChanges | null {
  const comparison = compareWithBaseline(scenario);
  if (!comparison || !scenario.baseline) return null;
  const { label, changes, newlyBlocked, newlyAllowed, unchanged } = comparison;
  return {
    label,
    lines: [
      `${newlyBlocked.length} newly blocked, ${newlyAllowed.length} newly allowed, ${unchanged} unchanged`,
      ...policyLines(scenario, scenario.baseline),
      ...changesByFlow(scenario, comparison).map(
        (flow) => `Flow or app ${shownText(flow.name)}: ${countWords(flow)}`,
      ),
      ...scenario.connections.flatMap((connection) => {
        const change = changes.get(connection.id);
        return change ? [`${changeWord(change)}: ${connectionTitle(scenario, connection)}`] : [];
      }),
    ],
  };
}

/** "OneDrive for Business: MichaelRoth42 → ITPtestlab" */
export function connectionTitle(scenario: Scenario, { from, to, connector }: Connection): string {
  return `${connectorName(connector)}: ${tenantName(scenario, from)} → ${tenantName(scenario, to)}`;
}

function policyLines({ tenants }: Scenario, { isolation: pinned }: Baseline): readonly string[] {
  return tenants.flatMap(({ id, name, isolation }) => {
    const before = Object.hasOwn(pinned, id) ? pinned[id] : undefined;
    if (before === undefined || isSamePolicy(before, isolation)) return [];
    const [was, is] = [policyWords(before), policyWords(isolation)];
    return [
      `Policy of ${shownText(name)}: ${was === is ? `${is}, other rules than before` : `${was} → ${is}`}`,
    ];
  });
}

function policyWords({ enabled, rules }: Isolation): string {
  return `isolation ${enabled ? 'On' : 'Off'} with ${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`;
}
