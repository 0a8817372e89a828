import { compareWith } from '../../shared/compare/compare-with';
import { policyChanges } from '../../shared/compare/policy-changes';
import { connectorName } from '../../shared/connectors/lookup';
import type { ScenarioDiff } from '../../shared/evaluate/diff';
import { diff } from '../../shared/evaluate/diff';
import { tenantWord } from '../../shared/explain/words';
import type { Connection, Scenario } from '../../shared/model/scenario';
import { listOf, message } from '../../shared/words/message';
import { say } from '../words/say';
import { columns } from './columns';
import { DIFF } from './help/judging';
import { choice, readOptions } from './options';
import { pairText } from './pairs';
import { readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { DOES_NOT_HOLD, DONE, oneLine, usageProblem } from './terminal';
import { writeJson } from './write-json';

/** `diff BEFORE AFTER [--format text|json]`: what changes; 1 when anything becomes blocked that was allowed. */
export function runDiff(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, DIFF);
  const format = choice(options, 'format', ['text', 'json']);
  if (options.files.length !== 2) throw usageProblem(say('cli.diffNeedsTwo'));
  const [before, after] = readScenarios(options.files, terminal).map(({ scenario }) => scenario);
  const changes = diff(before as Scenario, after as Scenario);
  if (format === 'json') writeJson(changes, terminal.out);
  else terminal.out(toText(changes, before as Scenario, after as Scenario));
  return changes.newlyBlocked.length > 0 ? DOES_NOT_HOLD : DONE;
}

function toText(changes: ScenarioDiff, before: Scenario, after: Scenario): string {
  const [labelBefore, labelAfter] = [labels(before), labels(after)];
  const lines = [
    ...changes.newlyBlocked.map((id) => columns(message('cli.newlyBlocked'), labelAfter(id))),
    ...changes.newlyAllowed.map((id) => columns(message('cli.newlyAllowed'), labelAfter(id))),
    ...changes.added.map((id) => columns(message('cli.added'), labelAfter(id))),
    ...changes.removed.map((id) => columns(message('cli.removed'), labelBefore(id))),
    ...policyLines(before, after),
    say('cli.diffSummary', {
      blocked: changes.newlyBlocked.length,
      allowed: changes.newlyAllowed.length,
      unchanged: changes.unchanged,
    }),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** What was done to the tenants that are in both files, by whichever id each file has them, and which are in one only. */
function policyLines(before: Scenario, after: Scenario): readonly string[] {
  const { policies, onlyHere, onlyThere } = compareWith(after, before);
  return [
    ...policyChanges(after, policies).map(({ tenant, parts }) =>
      columns(
        message('cli.policy'),
        message('cli.policyParts', {
          tenant: tenantWord(after, tenant),
          parts: listOf(parts, 'semicolons'),
        }),
      ),
    ),
    ...onlyHere.map((id) => columns(message('cli.tenantAdded'), tenantWord(after, id))),
    ...onlyThere.map((id) => columns(message('cli.tenantRemoved'), tenantWord(before, id))),
  ];
}

/** What each connection of a scenario is called in the text for people. */
function labels(scenario: Scenario): (id: string) => string {
  const byId = new Map(scenario.connections.map((connection) => [connection.id, connection]));
  return (id) => {
    const connection = byId.get(id) as Connection;
    return `${id}  ${pairText(scenario, connection)}, ${connectorName(connection.connector)}`;
  };
}
