import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serialize } from '../../shared/format/serialize';
import type { Scenario } from '../../shared/model/scenario';
import { guidOf } from '../support/arbitraries';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-all-'));
  scenarioFile('plan.tisim', rollout);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OFF = { enabled: false, rules: [] };
const rollout: Scenario = aScenario(
  [
    { ...anIsolatedTenant('contoso', aRule('partner', 'both')), tenantId: guidOf(1) },
    { ...anIsolatedTenant('fabrikam'), tenantId: guidOf(2) },
    { ...aTenant('partner'), tenantId: guidOf(3), managed: false },
  ],
  [aConnection('contoso', 'partner')],
  { baseline: { label: 'Before', isolation: { contoso: OFF, fabrikam: OFF } } },
);

function scenarioFile(name: string, scenario: Scenario): string {
  writeFileSync(at(name), serialize({ scenario, view: { positions: {} } }, 'test'));
  return at(name);
}

/** Every file below, with what is in it. */
function tree(top: string): Readonly<Record<string, string>> {
  const names = readdirSync(top, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(top, name)).isFile())
      .toSorted()
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(top, name), 'utf8')]),
  );
}

function exportTo(output: string, ...more: readonly string[]) {
  return runCli('export', '--all', '--to', 'policy,steps', at('plan.tisim'), '--output', output, ...more);
}

describe('export --all', () => {
  it('writes a folder a tenant of mine, the copies to go back to, and the page; and prints nothing', () => {
    expect(exportTo(at('out'))).toEqual({ status: 0, out: '', err: '' });
    expect(Object.keys(tree(at('out')))).toEqual([
      'contoso/policy.json',
      'contoso/rollback/policy.json',
      'contoso/rollback/steps.txt',
      'contoso/steps.txt',
      'fabrikam/policy.json',
      'fabrikam/rollback/policy.json',
      'fabrikam/rollback/steps.txt',
      'fabrikam/steps.txt',
      'index.md',
    ]);
  });

  it('writes a ZIP where the name ends like one', () => {
    expect(exportTo(at('out.ZIP'))).toMatchObject({ status: 0, err: '' });
    const names = Object.keys(unzipSync(readFileSync(at('out.ZIP'))));
    expect(names).toContain('contoso/rollback/policy.json');
    expect(names).toHaveLength(9);
    mkdirSync(at('folder.zip'));
    expect(exportTo(at('folder.zip'))).toMatchObject({ status: 0 });
    expect(existsSync(at('folder.zip', 'index.md'))).toBe(true);
  });

  it('takes chosen tenants, all tenants, and letters beside policies', () => {
    expect(exportTo(at('one'), '--tenants', 'fabrikam')).toMatchObject({ status: 0 });
    expect(readdirSync(at('one')).toSorted()).toEqual(['fabrikam', 'index.md']);
    expect(exportTo(at('all'), '--tenants', 'all')).toMatchObject({ status: 0 });
    expect(readdirSync(at('all'))).toContain('partner');
    const letters = ['export', '--all', '--to', 'letter,partner', at('plan.tisim'), '--output', at('mail')];
    expect(runCli(...letters)).toMatchObject({ status: 0, err: '' });
    expect(Object.keys(tree(at('mail')))).toEqual([
      'index.md',
      'letters/partner.md',
      'letters/partner.tisim',
    ]);
  });

  it('writes what can be written, warns of the rest, and fails when nothing can', () => {
    const lost = aScenario(
      [{ ...anIsolatedTenant('contoso', aRule('stranger', 'both')), tenantId: guidOf(1) }],
      [],
      {
        baseline: {
          label: 'Before',
          isolation: { contoso: anIsolatedTenant('x', aRule('s', 'both')).isolation },
        },
      },
    );
    const path = scenarioFile('lost.tisim', lost);
    const some = runCli('export', '--all', '--to', 'policy,steps', path, '--output', at('some'));
    expect(some.status).toBe(0);
    expect(some.err).toContain(
      `${path}: warning: unresolved-domain: The tenant ID of stranger.example is not known`,
    );
    expect(Object.keys(tree(at('some')))).toEqual([
      'contoso/rollback/steps.txt',
      'contoso/steps.txt',
      'index.md',
    ]);
    const none = runCli('export', '--all', '--to', 'policy', path, '--output', at('none'));
    expect(none).toMatchObject({ status: 2, out: '' });
    expect(none.err).toMatch(/^.*: unresolved-domain: /);
    expect(existsSync(at('none'))).toBe(false);
  });

  it('says what the rollback copies are worth without a baseline', () => {
    const { baseline: _baseline, ...unpinned } = rollout;
    scenarioFile('plan.tisim', unpinned);
    expect(exportTo(at('out')).err).toContain('warning: no-baseline: No baseline is pinned');
  });
});

describe('export --all into a folder that is there', () => {
  it('writes over an earlier export, and names what it left behind', () => {
    exportTo(at('out'), '--tenants', 'all');
    const again = ['export', '--all', '--to', 'policy', at('plan.tisim'), '--output', at('out')];
    const { status, err } = runCli(...again);
    expect(status).toBe(0);
    expect(err).toContain('warning: left-over: 8 files of an earlier export are still there');
    expect(err).toContain('contoso/rollback/steps.txt');
  });

  it('leaves files alone that nobody exported, unless it is forced', () => {
    mkdirSync(at('out', 'contoso'), { recursive: true });
    writeFileSync(at('out', 'contoso', 'policy.json'), 'mine');
    const before = tree(folder);
    const { status, err } = exportTo(at('out'));
    expect(status).toBe(2);
    expect(err).toBe(
      `${at('out', 'contoso', 'policy.json')}: exists: policy.json is there already and is not of an earlier export. Choose another folder, or move it away. Nothing was changed on disk.\n`,
    );
    expect(tree(folder)).toEqual(before);
    expect(exportTo(at('out'), '--force')).toMatchObject({ status: 0 });
    expect(readFileSync(at('out', 'contoso', 'policy.json'), 'utf8')).toContain('isDisabled');
  });

  it('takes a folder with other things in it', () => {
    mkdirSync(at('out'));
    writeFileSync(at('out', 'notes.txt'), 'mine');
    expect(exportTo(at('out'))).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(at('out', 'notes.txt'), 'utf8')).toBe('mine');
  });

  it.each(['--force', '--tenants=managed'])('never writes over a scenario, whatever its name: %s', (flag) => {
    exportTo(at('out'));
    scenarioFile(relative(folder, at('out', 'fabrikam', 'policy.json')), aScenario([]));
    const before = tree(folder);
    const { status, err } = exportTo(at('out'), flag);
    expect(status).toBe(2);
    expect(err).toContain('policy.json: is-scenario: ');
    expect(tree(folder)).toEqual(before);
  });

  it('never writes over its own input, under whatever name', () => {
    mkdirSync(at('out', 'contoso'), { recursive: true });
    symlinkSync(at('plan.tisim'), at('out', 'contoso', 'policy.json'));
    const before = tree(folder);
    const { status, err } = exportTo(at('out'), '--force');
    expect(status).toBe(2);
    expect(err).toContain('policy.json: is-input: ');
    expect(tree(folder)).toEqual(before);
  });

  it('writes letters again as long as they are the same, and no other scenario over one', () => {
    const again = () =>
      runCli('export', '--all', '--to', 'partner', at('plan.tisim'), '--output', at('mail'));
    expect(again()).toMatchObject({ status: 0 });
    expect(again()).toMatchObject({ status: 0, err: '' });
    scenarioFile('plan.tisim', { ...rollout, connections: [aConnection('partner', 'contoso')] });
    expect(again()).toMatchObject({
      status: 2,
      err: expect.stringContaining('partner.tisim: is-scenario: '),
    });
  });

  it('says which place is no place to write to', () => {
    writeFileSync(at('file'), 'text');
    expect(exportTo(at('file')).err).toContain(`${at('file')}: not-written: `);
    expect(exportTo(at('no', 'such')).err).toBe(
      `${at('no', 'such')}: not-written: The folder of such does not exist. Nothing was changed on disk.\n`,
    );
    mkdirSync(at('out', 'fabrikam', 'policy.json'), { recursive: true });
    expect(exportTo(at('out')).err).toContain('policy.json: is-folder: ');
    expect(readdirSync(at('out'))).toEqual(['fabrikam']);
  });
});

describe('wrong usage of export --all', () => {
  it.each([
    [['--to', 'policy'], '--output FOLDER'],
    [['--to', 'policy,csv', '--output', 'x'], 'not “csv”'],
    [['--to', 'policy', '--output', 'x', '--tenants', 'nobody'], 'no tenant “nobody”'],
    [['--to', 'policy', '--output', 'x', '--tenant', 'contoso'], 'not --tenant'],
    [['--to', 'policy', '--output', 'x', '--form', 'full'], '--form belongs to'],
  ])('is told in one line: %j', (args, words) => {
    const { status, err } = runCli('export', '--all', at('plan.tisim'), ...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err.split('\n')).toHaveLength(2);
  });
});

describe('export for one', () => {
  it.each([
    ['letter', '# Power Platform tenant isolation: what we need at partner'],
    ['letter-html', '<!doctype html>'],
    ['letter-mail', 'Subject: '],
    ['partner', '{\n  "format": "tenant-isolation-scenario"'],
  ])('prints the letter to its administrator as %s', (kind, words) => {
    const { status, out } = runCli('export', '--to', kind, '--tenant', 'partner', at('plan.tisim'));
    expect(status).toBe(0);
    expect(out.startsWith(words)).toBe(true);
  });

  it('refuses a letter to oneself, and to nobody', () => {
    const toSelf = runCli('export', '--to', 'letter', '--tenant', 'contoso', at('plan.tisim'));
    expect(toSelf).toMatchObject({
      status: 2,
      err: expect.stringContaining(': own-tenant: contoso is a tenant'),
    });
    const toNobody = runCli('export', '--to', 'letter', at('plan.tisim'));
    expect(toNobody.err).toContain('--to letter writes to the administrator of one tenant: name it');
  });

  it('prints the report in two forms', () => {
    const print = (form: string) => runCli('export', '--to', 'html', '--form', form, at('plan.tisim')).out;
    expect(print('management')).toContain('<body class="management">');
    expect(print('full')).toContain('aria-label="Contents"');
    expect(runCli('export', '--to', 'html', '--form', 'short', at('plan.tisim')).err).toContain(
      '--form takes full or management',
    );
    expect(runCli('export', '--to', 'csv', '--form', 'full', at('plan.tisim')).err).toContain(
      '--form belongs',
    );
    expect(runCli('export', '--to', 'csv', '--tenants', 'all', at('plan.tisim')).err).toContain(
      '--tenants belongs to --all',
    );
  });
});
