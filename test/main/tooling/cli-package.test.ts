import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCliPackage } from '../../../electron/tooling/cli-package';
import { APP_VERSION } from '../../../shared/base/version';

/** Far from any node_modules, as on a computer that has Node and nothing else. */
let folder = '';
const inPackage = (name: string) => join(folder, 'package', name);
const tisim = (...args: readonly string[]) =>
  spawnSync(process.execPath, [inPackage('tisim.cjs'), ...args], { cwd: folder, encoding: 'utf8', env: {} });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-cli-'));
  await makeCliPackage(join(folder, 'package'), '2026-11-26');
  copyFileSync(resolve('assets/examples/two-way.tisim'), join(folder, 'two-way.tisim'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package of the command line', () => {
  it('holds the script, its papers, the manual page and the JSON Schema, and asks for nothing else', () => {
    expect(readdirSync(join(folder, 'package')).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'package.json',
      'sbom.cdx.json',
      'scenario.schema.json',
      'tisim.1',
      'tisim.cjs',
    ]);
    const manifest = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      bin: { tisim: 'tisim.cjs' },
      man: ['tisim.1'],
      engines: { node: '>=20' },
    });
    expect(Object.keys(manifest).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
    expect(readFileSync(inPackage('THIRD-PARTY-NOTICES.txt'), 'utf8')).toMatch(/^zod \d/m);
  });

  it('is one script that needs Node alone', () => {
    const script = readFileSync(inPackage('tisim.cjs'), 'utf8');
    expect(script).toMatch(/^#!\/usr\/bin\/env node\n/);
    const wanted = [...script.matchAll(/\brequire\(([`'"])([^`'"]+)\1\)/g)].map(([, , name = '']) => name);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !isBuiltin(name))).toEqual([]);
    expect(script).not.toMatch(/\bimport\(/);
  });

  it('answers as the checkout does, with the same exit status', () => {
    expect(tisim('--version')).toMatchObject({ status: 0, stdout: `${APP_VERSION}\n` });
    const { status, stdout } = tisim('evaluate', 'two-way.tisim', '--format', 'json', '--fail-on', 'blocked');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { connections: 4, blocked: 2 } });
    expect(tisim('evaluate', 'lost.tisim')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'lost.tisim: not-found: There is no such file.\n',
    });
    expect(JSON.parse(tisim('schema').stdout)).toEqual(
      JSON.parse(readFileSync(inPackage('scenario.schema.json'), 'utf8')),
    );
  });

  it('gives its help in less than 0.3 seconds of a processor', () => {
    // Other programs on the machine make clocks wrong, but not what a process has used by itself.
    const watch = join(folder, 'watch.cjs');
    writeFileSync(
      watch,
      "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(String((user + system) / 1e6)); });",
    );
    const seconds = Array.from({ length: 5 }, () => {
      const args = ['--require', watch, inPackage('tisim.cjs'), '--help'];
      return Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr);
    });
    expect(Math.min(...seconds)).toBeGreaterThan(0);
    expect(Math.min(...seconds)).toBeLessThan(0.3);
  });
});

describe.runIf(existsSync('/bin/bash'))('the action that evaluates', () => {
  /** Runs its script as the runner does, in a folder with these files. */
  function act(files: string, inputs: Readonly<Record<string, string>> = {}) {
    const place = mkdtempSync(join(folder, 'run-'));
    mkdirSync(join(place, 'more'));
    copyFileSync(join(folder, 'two-way.tisim'), join(place, 'two-way.tisim'));
    copyFileSync(join(folder, 'two-way.tisim'), join(place, 'more', '-odd $(touch owned) name.tisim'));
    const [output, summary] = ['output', 'summary'].map((name) => join(place, name)) as [string, string];
    const run = spawnSync('bash', [resolve('.github/actions/evaluate/evaluate.sh')], {
      cwd: place,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        TISIM: inPackage('tisim.cjs'),
        FILES: files,
        FAIL_ON: 'unexpected,intents',
        FORMAT: 'junit',
        OUTPUT: '',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...inputs,
      },
    });
    const text = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    return { ...run, place, output: text(output), summary: text(summary) };
  }

  it('judges the files of all patterns, writes the results, and tells them in the summary', () => {
    const { status, stdout, output, summary, place } = act('two-way.tisim\n\n  more/*.tisim  \n', {
      OUTPUT: 'out.xml',
    });
    expect(status).toBe(0);
    expect(output).toBe('status=0\n');
    expect(stdout).toMatch(/^::stop-commands::([\w-]+)\n[\s\S]*\n::\1::\n$/);
    expect(stdout).toContain('more/-odd $(touch owned) name.tisim: Two-way isolation');
    expect(summary).toMatch(/^### Tenant isolation\n\n( {4}.*\n)+$/);
    expect(readFileSync(join(place, 'out.xml'), 'utf8').match(/<testsuite /g)).toHaveLength(2);
    expect(existsSync(join(place, 'owned'))).toBe(false);
  });

  it('fails with the status of the command line', () => {
    expect(act('two-way.tisim', { FAIL_ON: 'blocked', OUTPUT: 'out.xml' })).toMatchObject({
      status: 1,
      output: 'status=1\n',
    });
    expect(act('two-way.tisim', { FAIL_ON: 'rain' })).toMatchObject({ status: 2, output: 'status=2\n' });
  });

  it('fails when nothing is named, or nothing matches', () => {
    expect(act(' \n')).toMatchObject({ status: 2, stderr: 'No files are named.\n' });
    expect(act('*.json')).toMatchObject({ status: 2, stderr: 'No file matches *.json.\n' });
  });
});
