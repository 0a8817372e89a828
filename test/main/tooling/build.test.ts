import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support/fakes';

const { places, runCommand } = vi.hoisted(() => ({ places: { ROOT: '', OUT: '' }, runCommand: vi.fn() }));
vi.mock('../../../electron/tooling/places', () => places);
vi.mock('../../../electron/tooling/run-command', () => ({ runCommand }));
const { buildIfNeeded } = await import('../../../electron/tooling/build');

const folder = temporaryFolder();
const log = vi.spyOn(console, 'log');
const error = vi.spyOn(console, 'error');
const OLD = 1_000_000;
const SOURCES = [
  'electron/main/start.ts',
  'renderer/app/app.css',
  'shared/model/scenario.ts',
  'assets/examples/story.tisim',
  'assets/lessons/first.tisim',
  'package.json',
  'package-lock.json',
];
const BUNDLES = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** A file that was changed this many seconds after the first. */
function touch(path: string, seconds: number): void {
  const file = join(folder(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, OLD + seconds, OLD + seconds);
}

beforeEach(() => {
  Object.assign(places, { ROOT: folder(), OUT: join(folder(), 'out') });
  runCommand.mockReset().mockResolvedValue({ ok: true, output: '' });
  log.mockReset();
  error.mockReset();
  for (const source of SOURCES) touch(source, 0);
});

describe('a build', () => {
  it('is left out while every bundle is newer than every source', async () => {
    for (const bundle of BUNDLES) touch(bundle, 10);
    expect(await buildIfNeeded()).toBe(true);
    expect(runCommand).not.toHaveBeenCalled();
    expect(log).not.toHaveBeenCalled();
  });

  it.each(SOURCES)('is made again when %s has changed', async (source) => {
    for (const bundle of BUNDLES) touch(bundle, 10);
    touch(source, 20);
    expect(await buildIfNeeded()).toBe(true);
    expect(runCommand.mock.calls).toEqual([['npm', ['run', 'build', '--silent'], { cwd: folder() }]]);
    expect(log.mock.calls).toEqual([['Building …']]);
  });

  it.each(BUNDLES)('is made again when %s is older than a source, or is not there', async (old) => {
    for (const bundle of BUNDLES) if (bundle !== old) touch(bundle, 10);
    await buildIfNeeded();
    touch(old, -10);
    await buildIfNeeded();
    expect(runCommand).toHaveBeenCalledTimes(2);
  });

  it('is not made again for an asset that is in no bundle', async () => {
    for (const bundle of BUNDLES) touch(bundle, 10);
    touch('assets/connectors.csv', 20);
    expect(await buildIfNeeded()).toBe(true);
    expect(runCommand).not.toHaveBeenCalled();
  });

  it('that fails is told with what it printed', async () => {
    runCommand.mockResolvedValue({ ok: false, output: 'app.css: unexpected }' });
    expect(await buildIfNeeded()).toBe(false);
    expect(error.mock.calls).toEqual([['The build failed.\napp.css: unexpected }']]);
  });
});
