import { plural } from '../../shared/base/plural';
import { APP_VERSION } from '../../shared/base/version';
import { directionLabel } from '../../shared/explain/direction';
import { findTenant, tenantName } from '../../shared/explain/words';
import { serialize } from '../../shared/format/serialize';
import type { Scenario, ScenarioDocument } from '../../shared/model/scenario';
import { plannedPolicies, withPolicies } from '../../shared/plan/apply-plan';
import type { Plan } from '../../shared/plan/plan';
import { plan } from '../../shared/plan/plan';
import { choice, readOptions } from './options';
import { readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { CliProblem, DONE, oneLine, usageProblem } from './terminal';
import { isForced, writeOutput } from './write-output';

/** `plan FILE [--keep ...] [--isolate ...] [--format ...] [--output FILE [--force]]`: the smallest rules. */
export function runPlan(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, ['keep', 'isolate', 'format', 'output'], ['force']);
  const keep = choice(options, 'keep', ['working', 'expected']);
  const format = choice(options, 'format', ['text', 'json']);
  const [file] = options.files;
  if (file === undefined || options.files.length > 1) throw usageProblem('plan takes one scenario file.');
  const document = readScenarios([file], terminal)[0] as ScenarioDocument;
  const { scenario } = document;
  const isolate = isolated(scenario, options.value('isolate') ?? 'all', file);
  const made = plan(scenario, { keep, isolate });
  const output = options.value('output');
  if (output !== undefined) {
    const planned = withPolicies(scenario, plannedPolicies(scenario, made, isolate));
    writeOutput({
      path: output,
      text: serialize({ ...document, scenario: planned }, APP_VERSION),
      holds: 'scenario',
      inputs: [file],
      isForced: isForced(options),
    });
  }
  terminal.out(format === 'json' ? `${JSON.stringify(made, null, 2)}\n` : toText(scenario, made));
  return DONE;
}

/** `all`, `managed`, or tenant ids with commas between them. */
function isolated(scenario: Scenario, text: string, file: string): readonly string[] {
  if (text === 'all') return scenario.tenants.map((tenant) => tenant.id);
  if (text === 'managed') {
    return scenario.tenants.filter((tenant) => tenant.managed !== false).map((tenant) => tenant.id);
  }
  const ids = text.split(',').map((id) => id.trim());
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  const problems = ids
    .filter((id) => !known.has(id))
    .map((id) => `${file}: unknown-tenant: There is no tenant “${id}” to isolate.`);
  if (problems.length > 0) throw new CliProblem(problems);
  return ids;
}

function toText(scenario: Scenario, { rules, impossible }: Plan): string {
  const lines = [
    ...rules.map(({ at, names, direction, for: ids }) => {
      const rule = `${tenantName(scenario, at)}: ${directionLabel(direction)}, ${tenantName(scenario, names)}`;
      const whose = findTenant(scenario, at)?.managed === false ? '  (for its administrator to set)' : '';
      return `RULE  ${rule}  (for ${ids.join(', ')})${whose}`;
    }),
    ...impossible.map(({ connection, because }) => `IMPOSSIBLE  ${connection}: ${because}`),
    `${plural(rules.length, 'rule')}, ${plural(impossible.length, 'connection')} impossible`,
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}
