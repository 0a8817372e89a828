import { compareWith } from '../../shared/compare/compare-with';
import { policyChanges } from '../../shared/compare/policy-changes';
import { connectorName } from '../../shared/connectors/lookup';
import type { ScenarioDiff } from '../../shared/evaluate/diff';
import { diff } from '../../shared/evaluate/diff';
import { tenantName } from '../../shared/explain/words';
import type { Connection, Scenario } from '../../shared/model/scenario';
import { DIFF } from './help/judging';
import { choice, readOptions } from './options';
import { readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { DOES_NOT_HOLD, DONE, oneLine, usageProblem } from './terminal';
import { writeJson } from './write-json';

/** `diff BEFORE AFTER [--format text|json]`: what changes; 1 when anything becomes blocked that was allowed. */
export function runDiff(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, DIFF);
  const format = choice(options, 'format', ['text', 'json']);
  if (options.files.length !== 2) throw usageProblem('diff needs two scenario files: before and after.');
  const [before, after] = readScenarios(options.files, terminal).map(({ scenario }) => scenario);
  const changes = diff(before as Scenario, after as Scenario);
  if (format === 'json') writeJson(changes, terminal.out);
  else terminal.out(toText(changes, before as Scenario, after as Scenario));
  return changes.newlyBlocked.length > 0 ? DOES_NOT_HOLD : DONE;
}

function toText(changes: ScenarioDiff, before: Scenario, after: Scenario): string {
  const [labelBefore, labelAfter] = [labels(before), labels(after)];
  const lines = [
    ...changes.newlyBlocked.map((id) => `NEWLY BLOCKED  ${labelAfter(id)}`),
    ...changes.newlyAllowed.map((id) => `NEWLY ALLOWED  ${labelAfter(id)}`),
    ...changes.added.map((id) => `ADDED  ${labelAfter(id)}`),
    ...changes.removed.map((id) => `REMOVED  ${labelBefore(id)}`),
    ...policyLines(before, after),
    `${changes.newlyBlocked.length} newly blocked, ${changes.newlyAllowed.length} newly allowed, ${changes.unchanged} unchanged`,
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** What was done to the tenants that are in both files, by whichever id each file has them, and which are in one only. */
function policyLines(before: Scenario, after: Scenario): readonly string[] {
  const { policies, onlyHere, onlyThere } = compareWith(after, before);
  return [
    ...policyChanges(after, policies).map(
      ({ tenant, parts }) => `POLICY  ${tenantName(after, tenant)}: ${parts.join('; ')}`,
    ),
    ...onlyHere.map((id) => `TENANT ADDED  ${tenantName(after, id)}`),
    ...onlyThere.map((id) => `TENANT REMOVED  ${tenantName(before, id)}`),
  ];
}

/** What each connection of a scenario is called in the text for people. */
function labels(scenario: Scenario): (id: string) => string {
  const byId = new Map(scenario.connections.map((connection) => [connection.id, connection]));
  return (id) => {
    const { from, to, connector } = byId.get(id) as Connection;
    return `${id}  ${tenantName(scenario, from)} -> ${tenantName(scenario, to)}, ${connectorName(connector)}`;
  };
}
