import { basename } from 'node:path';
import { APP_VERSION } from '../../shared/base/version';
import { apply } from '../../shared/edit/apply';
import { decodeText } from '../../shared/exchange/import/decode-text';
import type { ImportKind } from '../../shared/exchange/import/detect-kind';
import { importFiles } from '../../shared/exchange/import/import-files';
import type { ImportFile } from '../../shared/exchange/import/import-result';
import { serialize } from '../../shared/format/serialize';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { emptyDocument } from '../../shared/model/scenario';
import { choice, readOptions } from './options';
import { readBytes, readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { CliProblem, DONE, oneLine, usageProblem } from './terminal';
import { isForced, writeOutput } from './write-output';

const KINDS = ['policy', 'report', 'terraform', 'm365dsc'] as const satisfies readonly ImportKind[];

/** `import --from KIND FILE... [--into SCENARIO] --output FILE [--force]`: a scenario file made of what other tools write. */
export function runImport(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, ['from', 'into', 'output'], ['force']);
  if (options.value('from') === undefined) throw usageProblem(`import needs --from ${KINDS.join('|')}.`);
  const kind = choice(options, 'from', KINDS);
  const output = options.value('output');
  if (output === undefined) throw usageProblem('import needs --output FILE.');
  if (options.files.length === 0) throw usageProblem('import needs at least one file.');
  const files = readFiles(options.files);
  const into = documentFor(options.value('into'), output, terminal);
  const result = importFiles(kind, files, { missingIsDisabled: 'off' }, into);
  if (!result.ok)
    throw new CliProblem(result.error.map((one) => line(one.file || options.files.join(', '), one)));
  const applied = apply(into, result.value.command);
  if (!applied.ok) throw new CliProblem([line(output, applied.error)]);
  writeOutput({
    path: output,
    text: serialize(applied.value, APP_VERSION),
    holds: 'scenario',
    inputs: [...options.files, ...options.values('into')],
    isForced: isForced(options),
  });
  for (const { file, ...warning } of result.value.warnings) tell(terminal, file, warning);
  for (const question of result.value.questions) tell(terminal, output, question);
  return DONE;
}

interface Told {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

function line(file: string, { code, message, line: at }: Told): string {
  return `${file}: ${code}: ${at === undefined ? '' : `Line ${at}: `}${message}`;
}

function tell(terminal: Terminal, file: string, told: Told): void {
  terminal.err(`${oneLine(line(`${file}: warning`, told))}\n`);
}

/** All files or none: every problem of every file is told. */
function readFiles(names: readonly string[]): readonly ImportFile[] {
  const problems: string[] = [];
  const files = names.flatMap((name) => {
    const bytes = readBytes(name, problems);
    if (bytes === null) return [];
    const text = decodeText(bytes);
    if (text.ok) return [{ name, text: text.value }];
    problems.push(`${name}: not-text: ${text.error}`);
    return [];
  });
  if (problems.length > 0) throw new CliProblem(problems);
  return files;
}

function documentFor(into: string | undefined, output: string, terminal: Terminal): ScenarioDocument {
  if (into === undefined)
    return emptyDocument(
      basename(output)
        .replace(/\.[^.]+$/, '')
        .trim()
        .slice(0, 200) || undefined,
    );
  const [document] = readScenarios([into], terminal);
  return document as ScenarioDocument;
}
