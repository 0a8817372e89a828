import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialize } from '../../shared/format/serialize';
import type { Scenario } from '../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-cli-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, scenario: Scenario): string {
  const path = join(folder, name);
  writeFileSync(path, serialize({ scenario, view: { positions: {} } }, 'test'));
  return path;
}

const connections = [aConnection('a', 'b'), aConnection('b', 'a'), aConnection('a', 'a')];
const open = aScenario([aTenant('a'), aTenant('b')], connections);
const shut = aScenario([aTenant('a'), anIsolatedTenant('b')], connections);

describe('diff', () => {
  it('prints its json with the keys in the order of the format, and nothing else', () => {
    expect(runCli('diff', file('before.tisim', open), file('after.tisim', shut), '--format', 'json')).toEqual(
      {
        status: 1,
        out: `${JSON.stringify(
          { newlyBlocked: ['a-b', 'b-a'], newlyAllowed: [], unchanged: 1, added: [], removed: [] },
          null,
          2,
        )}\n`,
        err: '',
      },
    );
  });

  it('exits 0 when connections only become allowed', () => {
    const { status, out } = runCli('diff', file('before.tisim', shut), file('after.tisim', open));
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(4);
    expect(out).toContain('NEWLY ALLOWED  a-b');
    expect(out).toContain('0 newly blocked, 2 newly allowed, 1 unchanged');
  });

  it('tells what was done to each tenant, known by tenant ID or domain when its id is another', () => {
    const before = aScenario([anIsolatedTenant('b', aRule('a', 'both')), aTenant('gone')]);
    const after = aScenario([
      { ...anIsolatedTenant('b2', aRule('a', 'inbound'), aRule('*', 'outbound')), domains: ['B.example'] },
      aTenant('new'),
    ]);
    const { status, out } = runCli('diff', file('before.tisim', before), file('after.tisim', after));
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      'POLICY  b2: rule for a.example changed from inbound and outbound to inbound; rule for all tenants (outbound) added',
      'TENANT ADDED  new',
      'TENANT REMOVED  gone',
      '0 newly blocked, 0 newly allowed, 0 unchanged',
      '',
    ]);
  });

  it('exits 0 between a file and itself, whatever its expectations and intents say', () => {
    const failing = {
      ...shut,
      connections: [aConnection('a', 'b', { expect: 'allowed' as const })],
      intents: [{ id: 'i', from: 'a', to: 'b', must: 'allowed' as const }],
    };
    const path = file('same.tisim', failing);
    expect(runCli('diff', path, path).status).toBe(0);
  });

  it('a connection that is new counts as added, even when it is blocked', () => {
    const without = { ...shut, connections: [] };
    const { status, out } = runCli(
      'diff',
      file('before.tisim', without),
      file('after.tisim', shut),
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ newlyBlocked: [], added: ['a-b', 'b-a', 'a-a'] });
  });

  it('tells the problems of both files, one a line, and prints no result', () => {
    const lost = aScenario([aTenant('a')], connections);
    const missing = join(folder, 'missing.tisim');
    const { status, out, err } = runCli('diff', file('lost.tisim', lost), missing);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/lost\.tisim: dangling-reference: scenario\.connections\[0\]\.to .*\.$/);
    expect(lines[2]).toBe(`${missing}: not-found: There is no such file.`);
  });

  it.each([[[]], [['one']], [['one', 'two', 'three']]])('takes exactly two files, not %j', (files) => {
    const { status, err } = runCli('diff', ...files);
    expect(status).toBe(2);
    expect(err).toBe('tisim: usage: diff needs two scenario files: before and after. Try --help.\n');
  });
});
