import { ROOT } from '../electron/tooling/places';
import { runCommand } from '../electron/tooling/run-command';

/**
 * `npm run test:quick`: for the daily loop. Lint, types, and the unit tests that what was changed can break, all at
 * once; says what failed and prints no more. With `-- COMMIT` what was changed since then.
 */

const since = process.argv[2];
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  lint: ['npm', 'run', '--silent', 'lint'],
  types: ['npm', 'run', '--silent', 'types'],
  'tests of what was changed': [
    'npx',
    'vitest',
    'run',
    '--config=test/vitest.config.ts',
    '--passWithNoTests',
    '--reporter=dot',
    '--project=unit',
    since === undefined ? '--changed' : `--changed=${since}`,
  ],
};

async function take(name: string, [command = '', ...args]: readonly string[]): Promise<boolean> {
  const started = performance.now();
  const { ok, output } = await runCommand(command, args, { cwd: ROOT });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${seconds} s${ok ? '' : `\n${output}`}`);
  return ok;
}

const results = await Promise.all(Object.entries(CHECKS).map(([name, command]) => take(name, command)));
process.exitCode = results.every(Boolean) ? 0 : 1;
