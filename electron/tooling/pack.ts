import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCliPackage } from './cli-package';
import { OUT, ROOT } from './places';
import { runCommand } from './run-command';

/** `npm run pack`: the command line as a package for npm, in dist. */
const folder = join(OUT, 'cli');
const seconds = process.env['SOURCE_DATE_EPOCH'];
const time = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
await makeCliPackage(folder, time.toISOString().slice(0, 10));
await mkdir(join(ROOT, 'dist'), { recursive: true });
const { ok, output } = await runCommand(
  'npm',
  ['pack', '--silent', '--pack-destination', join(ROOT, 'dist')],
  {
    cwd: folder,
  },
);
console.log(output.trim());
if (!ok) process.exitCode = 1;
