import { APP_VERSION } from '../../shared/base/version';
import { serialize } from '../../shared/format/serialize';
import type { Isolation, Scenario, ScenarioDocument } from '../../shared/model/scenario';
import { plannedPolicies, withPolicies } from '../../shared/plan/apply-plan';
import { plan } from '../../shared/plan/plan';
import { planWarnings } from '../../shared/plan/plan-warnings';
import type { Plan } from '../../shared/plan/planned';
import { promiseOf, promiseSentence } from '../../shared/plan/promise';
import { openAsks } from '../../shared/plan/wanted';
import { waves } from '../../shared/plan/waves';
import { PLAN } from './help/judging';
import type { Options } from './options';
import { choice, readOptions } from './options';
import { askLine, impossibleLine, ruleLine, waveJson, waveLines } from './plan-parts';
import { readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { CliProblem, DONE, oneLine, usageProblem, problemLine } from './terminal';
import { isForced, writeOutput } from './write-output';
import { say } from '../words/say';

/** `plan FILE [--keep ...] [--isolate ...] [--format ...] [--output FILE [--force]]`: the smallest rules. */
export function runPlan(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, PLAN);
  const keep = choice(options, 'keep', ['working', 'now', 'expected']);
  const format = choice(options, 'format', ['text', 'json']);
  const [file] = options.files;
  if (file === undefined || options.files.length > 1) throw usageProblem(say('cli.planTakesOne'));
  const document = readScenarios([file], terminal)[0] as ScenarioDocument;
  const { scenario } = document;
  const isolate = isolated(scenario, options.value('isolate') ?? 'all', file);
  const made = plan(scenario, { keep, isolate });
  const promise = promiseOf(scenario, { keep, isolate }, made);
  const warnings = planWarnings(scenario, keep, made);
  writePlanned(document, plannedPolicies(scenario, made, isolate), options);
  for (const { code, sentence } of warnings)
    terminal.err(`${oneLine(`${file}: warning: ${code}: ${say.word(sentence)}`)}\n`);
  const asks = openAsks(scenario, keep);
  const rollout = scenario.waves ? waves(scenario, made, isolate) : [];
  const more = [
    ...asks.map((ask) => askLine(scenario, ask)),
    ...rollout.flatMap((wave) => waveLines(scenario, wave)),
    say.word(promiseSentence(promise)),
  ];
  const json = {
    ...made,
    impossible: made.impossible.map((one) => ({ ...one, because: say.word(one.because) })),
    ...promise,
    asks,
    ...(scenario.waves && { waves: rollout.map(waveJson) }),
    warnings: warnings.map(({ code, sentence }) => ({ code, sentence: say.word(sentence) })),
  };
  terminal.out(format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : toText(scenario, made, more));
  return DONE;
}

/** The scenario with the plan applied, where it was asked for. */
function writePlanned(
  document: ScenarioDocument,
  policies: Readonly<Record<string, Isolation>>,
  options: Options,
): void {
  const output = options.value('output');
  if (output === undefined) return;
  writeOutput({
    path: output,
    text: serialize({ ...document, scenario: withPolicies(document.scenario, policies) }, APP_VERSION),
    holds: 'scenario',
    inputs: options.files,
    isForced: isForced(options),
  });
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
    .map((id) => problemLine(file, 'unknown-tenant', say('cli.noTenantToIsolate', { tenant: id })));
  if (problems.length > 0) throw new CliProblem(problems);
  return ids;
}

function toText(scenario: Scenario, { rules, impossible }: Plan, more: readonly string[]): string {
  const lines = [
    ...rules.map((rule) => ruleLine(scenario, rule)),
    ...impossible.map(impossibleLine),
    say('cli.planSummary', { rules: rules.length, impossible: impossible.length }),
    ...more,
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}
