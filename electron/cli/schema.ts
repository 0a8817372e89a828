import SCHEMA_TEXT from '../../shared/format/scenario.schema.json' with { type: 'json' };
import { say } from '../words/say';
import { SCHEMA } from './help/helping';
import { readOptions } from './options';
import type { Terminal } from './terminal';
import { DONE, usageProblem } from './terminal';

/** `schema`: prints the JSON Schema of scenario files. */
export function runSchema(args: readonly string[], terminal: Terminal): number {
  if (readOptions(args, SCHEMA).files.length > 0) throw usageProblem(say('cli.schemaTakesNothing'));
  terminal.out(`${JSON.stringify(SCHEMA_TEXT, null, 2)}\n`);
  return DONE;
}
