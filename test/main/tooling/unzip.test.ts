import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../electron/tooling/unzip';
import { temporaryFolder } from '../support/fakes';
import type { ZipEntry } from '../support/zip';
import { zipOf } from '../support/zip';

const folder = temporaryFolder();
const target = () => join(folder(), 'in', 'here');

function archive(...entries: readonly (Partial<ZipEntry> & { readonly name: string })[]): string {
  const file = join(folder(), 'a.zip');
  mkdirSync(folder(), { recursive: true });
  writeFileSync(file, zipOf(entries.map((entry) => ({ content: '', mode: 0o644, ...entry }))));
  return file;
}

const modeOf = (name: string) => statSync(join(target(), name)).mode & 0o777;

describe('unpacking', () => {
  it('writes what has a name, under that name, with its folders and permissions', async () => {
    const file = archive(
      { name: 'top/program', content: 'runs', mode: 0o755 },
      { name: 'top/locales/de.pak', content: 'Wörter' },
      { name: 'top/unwanted', content: 'x' },
    );
    await unzip(file, target(), (name) => (name.endsWith('unwanted') ? null : name.replace('top/', '')));
    expect(readFileSync(join(target(), 'program'), 'utf8')).toBe('runs');
    expect(readFileSync(join(target(), 'locales', 'de.pak'), 'utf8')).toBe('Wörter');
    expect([modeOf('program'), modeOf('locales/de.pak')]).toEqual([0o755, 0o644]);
    expect(existsSync(join(target(), 'unwanted'))).toBe(false);
  });

  it('takes an entry without permissions for a plain file, and one with more than those for what it is', async () => {
    await unzip(
      archive({ name: 'plain', mode: 0 }, { name: 'more', mode: 0o104_755 }),
      target(),
      (name) => name,
    );
    expect([modeOf('plain'), modeOf('more')]).toEqual([0o644, 0o755]);
  });

  it('writes nothing outside of its folder', async () => {
    const file = archive({ name: '../../outside', content: 'x' });
    await expect(unzip(file, target(), (name) => name)).rejects.toThrow(/invalid relative path/);
    expect(existsSync(join(folder(), 'outside'))).toBe(false);
  });
});
