import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli-run';

const EXAMPLE = 'assets/examples/group-with-partners.tisim';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-export-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('export', () => {
  it.each([
    ['m365dsc', 'PPTenantIsolationSettings'],
    ['steps', '1. Open Security'],
  ])('prints one tenant’s rules as %s', (kind, words) => {
    const { status, out } = runCli('export', '--to', kind, '--tenant', 'northwind', EXAMPLE);
    expect(status).toBe(0);
    expect(out).toContain(words);
  });

  it.each([
    ['policy', '"isDisabled": false'],
    ['powershell', 'Set-PowerAppTenantIsolationPolicy'],
    ['terraform', 'resource "powerplatform_tenant_isolation_policy"'],
  ])('prints one tenant’s rules as %s', (kind, words) => {
    const { status, out } = runCli('export', '--to', kind, '--tenant', 'finance', EXAMPLE);
    expect(status).toBe(0);
    expect(out).toContain(words);
  });

  it.each([
    ['markdown', '# A group of twelve tenants'],
    ['csv', 'State,Creator tenant'],
    ['impact', 'Partner,Own tenant'],
    ['html', '<!doctype html>'],
  ])('prints a report on the whole scenario as %s', (kind, words) => {
    const { status, out } = runCli('export', '--to', kind, EXAMPLE);
    expect(status).toBe(0);
    expect(out.startsWith(words)).toBe(true);
  });

  it('writes into a file, whole, and prints nothing', () => {
    const path = join(folder, 'report.html');
    expect(runCli('export', '--to', 'html', EXAMPLE, '--output', path)).toEqual({
      status: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(path, 'utf8')).toContain('</html>');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  it('refuses with a line for each rule that cannot be applied', () => {
    const { status, out, err } = runCli('export', '--to', 'policy', '--tenant', 'northwind', EXAMPLE);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(
      new RegExp(`^${EXAMPLE}: unresolved-domain: The tenant ID of tailspin.com is not known`),
    );
  });

  it('says where it could not write', () => {
    const path = join(folder, 'no', 'such', 'folder.html');
    expect(runCli('export', '--to', 'html', EXAMPLE, '--output', path)).toMatchObject({
      status: 2,
      err: `${path}: not-written: The folder of folder.html does not exist. Nothing was changed on disk.\n`,
    });
  });

  it.each([
    [['--to', 'policy', EXAMPLE], '--tenant ID'],
    [[EXAMPLE], 'export needs --to'],
    [['--to', 'csv'], 'takes one scenario file'],
    [['--to', 'csv', EXAMPLE, EXAMPLE], 'takes one scenario file'],
    [['--to', 'pdf', EXAMPLE], '--to takes policy, powershell, terraform'],
  ])('tells wrong usage in one line: %j', (args, words) => {
    const { status, err } = runCli('export', ...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});
