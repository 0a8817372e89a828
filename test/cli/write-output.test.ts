import {
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { syncCalls } from '../../electron/files/calls';
import { MAX_BYTES } from '../../shared/format/envelope';
import { runCli } from '../support/cli-run';

const EXAMPLE = readFileSync('assets/examples/blog-story.tisim', 'utf8');
const POLICY = fileURLToPath(new URL('../fixtures/exchange/import/policy.json', import.meta.url));
const NEWER = EXAMPLE.replace('"version": 1', '"version": 99');
const ODD = EXAMPLE.replace('"version": 1', '"version": "99"');

let folder = '';
const at = (name: string) => join(folder, name);
const file = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-output-'));
  file('a.tisim', EXAMPLE);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Every verb that writes, over a given file. */
const VERBS: readonly [string, (output: string) => readonly string[]][] = [
  ['export', (output) => ['export', '--to', 'markdown', at('a.tisim'), '--output', output]],
  ['plan', (output) => ['plan', at('a.tisim'), '--output', output]],
  ['import', (output) => ['import', '--from', 'policy', POLICY, '--into', at('a.tisim'), '--output', output]],
];

/** Refused in one line of a known shape, with everything in the folder as it was. */
function refused(output: string, args: readonly string[], code: string): void {
  const before = snapshot();
  const { status, out, err } = runCli(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err.startsWith(`${output}: ${code}: `)).toBe(true);
  expect(err).toMatch(/ Nothing was changed on disk\.\n$/);
  expect(err.split('\n')).toHaveLength(2);
  expect(snapshot()).toEqual(before);
}

const snapshot = () =>
  readdirSync(folder)
    .toSorted()
    .map((name) => {
      const stats = lstatSync(at(name));
      return [name, stats.ino, stats.isFile() && stats.size < 100_000 ? readFileSync(at(name), 'utf8') : ''];
    });

describe.each(VERBS)('%s --output', (_verb, command) => {
  it('does not write over its own input, under whatever name', () => {
    symlinkSync('a.tisim', at('link.tisim'));
    refused(at('link.tisim'), command(at('link.tisim')), 'is-input');
    refused(at('a.tisim'), command(at('a.tisim')), 'is-input');
    linkSync(at('a.tisim'), at('hard.json'));
    refused(at('hard.json'), [...command(at('hard.json')), '--force'], 'is-input');
    refused(`${folder}/./a.tisim`, [...command(`${folder}/./a.tisim`), '--force'], 'is-input');
  });

  it('does not write over a newer version, nor over one it does not know, even by force', () => {
    for (const name of ['newer.tisim', 'newer.json', 'newer.md']) {
      refused(at(name), [...command(file(name, NEWER)), '--force'], 'newer-version');
      refused(at(name), [...command(file(name, ODD)), '--force'], 'unknown-version');
    }
  });

  it('does not write over a pipe, a folder or a read-only file', () => {
    execFileSync('mkfifo', [at('pipe.tisim')]);
    refused(at('pipe.tisim'), command(at('pipe.tisim')), 'not-a-file');
    refused(folder, command(folder), 'is-folder');
    execFileSync('chmod', ['444', file('locked.tisim', '')]);
    refused(at('locked.tisim'), command(at('locked.tisim')), 'read-only');
  });

  it('keeps a link and a mode', () => {
    execFileSync('chmod', ['640', file('target.md', '')]);
    symlinkSync('target.md', at('link.md'));
    expect(runCli(...command(at('link.md'))).status).toBe(0);
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
    expect(statSync(at('target.md')).mode & 0o777).toBe(0o640);
    expect(readFileSync(at('target.md'), 'utf8').length).toBeGreaterThan(100);
  });

  it('parts the names of a file only by force', () => {
    linkSync(file('one.md', ''), at('two.md'));
    refused(at('one.md'), command(at('one.md')), 'hard-link');
    expect(runCli(...command(at('one.md')), '--force').status).toBe(0);
    expect(readFileSync(at('two.md'), 'utf8')).toBe('');
  });

  it('says why it could not be written, and leaves the old file and nothing else', () => {
    file('old.md', '');
    for (const [code, words] of [
      ['ENOSPC', 'the disk is full'],
      ['EIO', 'the drive reports an error'],
      ['EPERM', 'permission was refused'],
    ] as const) {
      vi.spyOn(syncCalls, 'fsync').mockImplementationOnce(() => {
        throw Object.assign(new Error(), { code });
      });
      const { status, err } = runCli(...command(at('old.md')));
      expect(status).toBe(2);
      expect(err).toContain(words);
      expect(readFileSync(at('old.md'), 'utf8')).toBe('');
      expect(readdirSync(folder).toSorted()).toEqual(['a.tisim', 'old.md']);
    }
  });

  it('forces what it wrote to disk before it takes the old file’s place', () => {
    const told: string[] = [];
    const { fsync, rename } = syncCalls;
    vi.spyOn(syncCalls, 'fsync').mockImplementation((descriptor) => {
      told.push('fsync');
      fsync(descriptor);
    });
    vi.spyOn(syncCalls, 'rename').mockImplementation((from, to) => {
      told.push('rename');
      rename(from, to);
    });
    expect(runCli(...command(at('new.md'))).status).toBe(0);
    expect(told).toEqual(['fsync', 'rename', 'fsync']);
    expect(existsSync(at('new.md'))).toBe(true);
  });
});

describe('an export', () => {
  const command = VERBS[0]![1];

  it('never takes the place of a scenario, whatever its name, even by force', () => {
    for (const name of ['b.tisim', 'b.json', 'b.md']) {
      refused(at(name), [...command(file(name, EXAMPLE)), '--force'], 'is-scenario');
    }
    refused(at('b.md'), command(file('b.md', `\uFEFF${EXAMPLE.slice(0, -40)}`)), 'is-scenario');
  });

  it('takes the place of an earlier export, and of a file nobody can look at only by force', () => {
    expect(runCli(...command(file('report.md', '# An earlier report'))).status).toBe(0);
    expect(readFileSync(at('report.md'), 'utf8')).toContain('# ');
    truncateSync(file('huge.md', ''), MAX_BYTES + 1);
    refused(at('huge.md'), command(at('huge.md')), 'too-large');
    expect(runCli(...command(at('huge.md')), '--force').status).toBe(0);
  });
});

describe.each(VERBS.slice(1))('%s', (_verb, command) => {
  it('takes the place of another scenario, but of something else only by force', () => {
    expect(runCli(...command(file('old.tisim', EXAMPLE))).status).toBe(0);
    for (const text of ['a letter to a friend', '{"some":"json"}']) {
      refused(at('letter.tisim'), command(file('letter.tisim', text)), 'not-a-scenario');
    }
    expect(runCli(...command(at('letter.tisim')), '--force').status).toBe(0);
    expect(readFileSync(at('letter.tisim'), 'utf8')).toContain('tenant-isolation-scenario');
  });
});

describe('the help', () => {
  it('tells what is refused and what --force is for', () => {
    const { out } = runCli('--help');
    expect(out).toContain('--force');
    expect(out).toContain('newer version');
  });
});
