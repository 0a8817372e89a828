import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../shared/format/parse';
import { serialize } from '../../shared/format/serialize';
import { aDocument, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/exchange/import/${name}`, import.meta.url));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function opened(path: string) {
  const result = parse(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.error[0]));
  return result.value.document.scenario;
}

describe('import', () => {
  it('writes a new scenario, named after its file', () => {
    const output = join(folder, 'Traffic in March.tisim');
    const names = ['report-day-1.json', 'report-day-1-page-2.json', 'report-day-2.json'];
    const run = runCli('import', '--from', 'report', ...names.map(fixture), '--output', output);
    expect(run).toEqual({ status: 0, out: '', err: '' });
    expect(opened(output).name).toBe('Traffic in March');
    expect(opened(output).connections).toHaveLength(3);
  });

  it('adds to a scenario, and leaves its file alone', () => {
    const own = aTenant('contoso', { tenantId: '00000000-0000-0000-0000-000000000001' });
    const into = file('into.tisim', serialize(aDocument([own]), 'test'));
    const before = readFileSync(into, 'utf8');
    const output = join(folder, 'out.tisim');
    const args = ['--from', 'policy', fixture('policy.json'), '--into', into, '--output', output];
    expect(runCli('import', ...args).status).toBe(0);
    expect(opened(output).tenants.map(({ id, isolation }) => [id, isolation.enabled])).toEqual([
      ['contoso', true],
    ]);
    expect(readFileSync(into, 'utf8')).toBe(before);
  });

  it('reads UTF-16 as PowerShell writes it, and takes a missing isDisabled as Off with a warning', () => {
    const text = '{"properties":{"tenantId":"00000000-0000-0000-0000-000000000001","allowedTenants":""}}';
    const path = file('utf16.json', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const output = join(folder, 'utf16.tisim');
    const run = runCli('import', '--from', 'policy', path, '--output', output);
    expect(run).toEqual({
      status: 0,
      out: '',
      err: `${path}: warning: missing-is-disabled: The policy of Tenant 00000000… (00000000-0000-0000-0000-000000000001) does not say whether isolation is On or Off; it is taken as Off.\n`,
    });
    expect(opened(output).tenants[0]?.isolation.enabled).toBe(false);
  });

  it('tells the line of a warning', () => {
    const output = join(folder, 'tf.tisim');
    const run = runCli('import', '--from', 'terraform', fixture('policy.tf'), '--output', output);
    expect(run.status).toBe(0);
    expect(run.err).toMatch(/policy\.tf: warning: NOT_READ: Line 24: .*“var\.partner”/);
  });

  it('writes nothing when any file is wrong, with a line for each problem', () => {
    const output = join(folder, 'never.tisim');
    const cut = file('cut.json', '{"properties":');
    const binary = file('binary.json', Uint8Array.of(0x80, 0));
    const args = ['import', '--from', 'policy', '--output', output];
    expect(runCli(...args, fixture('policy.json'), cut)).toEqual({
      status: 2,
      out: '',
      err: `${cut}: not-json: The file ends too early, at line 1, column 15. Save or copy all of it.\n`,
    });
    expect(runCli(...args, binary, join(folder, 'missing')).err.split('\n')).toHaveLength(3);
    expect(runCli(...args, fixture('report-day-2.json')).err).toContain(': wrong-kind: ');
    expect(existsSync(output)).toBe(false);
  });

  it('says what is missing of the command', () => {
    for (const args of [
      [],
      ['--from', 'policy'],
      ['--from', 'policy', '--output', 'x'],
      ['--from', 'csv', '--output', 'x', 'y'],
    ]) {
      const run = runCli('import', ...args);
      expect(run.status).toBe(2);
      expect(run.err).toMatch(/^tisim: usage: .*\n$/);
    }
  });
});
