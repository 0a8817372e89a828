import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeAppLoader } from '../../../electron/tooling/app-loader';
import { runCommand } from '../../../electron/tooling/run-command';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
const loader = () => join(folder(), 'resources', 'app');

/** An electron that tells what it is asked to do. */
const ELECTRON = `
const tell = (name) => (value) => console.log(name + ' ' + value);
exports.app = { setName: tell('name'), setVersion: tell('version'), setAppPath: tell('path') };
`;

beforeEach(async () => {
  await writeAppLoader(folder());
  const electron = join(loader(), 'node_modules', 'electron');
  mkdirSync(electron, { recursive: true });
  writeFileSync(join(electron, 'index.js'), ELECTRON);
});

function program(manifest: Readonly<Record<string, string>>): string {
  const place = join(folder(), 'program');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), JSON.stringify({ main: 'main.cjs', ...manifest }));
  writeFileSync(join(place, 'main.cjs'), 'console.log("started " + process.defaultApp);');
  return place;
}

/** As Electron starts what lies in its resources. */
const start = (...args: readonly string[]) =>
  runCommand(process.execPath, ['-e', `require(${JSON.stringify(loader())})`, '--', ...args]);

describe('the loader in the stand-in', () => {
  it('starts the program whose folder is the first argument that is no switch, by its own name', async () => {
    const place = program({ name: 'a-program', productName: 'A Program', version: '1.2.3' });
    const { ok, output } = await start('--no-sandbox', '--user-data-dir=/x', place, 'story.tisim');
    expect(output.trim().split('\n')).toEqual([
      'name A Program',
      'version 1.2.3',
      `path ${place}`,
      'started true',
    ]);
    expect(ok).toBe(true);
  });

  it('calls a program that has no name for people by the name of its package', async () => {
    const { output } = await start(program({ name: 'a-program', version: '1.2.3' }));
    expect(output).toContain('name a-program\n');
  });

  it('says what it wants when it is given no program', async () => {
    expect(await start('--no-sandbox')).toEqual({
      ok: false,
      output: 'Give the folder of the program to start.\n',
    });
  });
});
