import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialize } from '../../shared/format/serialize';
import type { Scenario } from '../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';

const STORY = 'assets/examples/blog-story.tisim';
const GROUP = 'assets/examples/group-with-partners.tisim';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, scenario: Scenario): string {
  const file = join(folder, name);
  writeFileSync(file, serialize({ scenario, view: { positions: {} } }, 'test'));
  return file;
}

const json = (...args: readonly string[]): unknown => JSON.parse(runCli(...args, '--format', 'json').out);

describe('plan', () => {
  it('prints the smallest rules as JSON', () => {
    const { status, out } = runCli('plan', STORY, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      rules: [
        { at: 'michaelroth42', names: 'itptestlab', direction: 'outbound', for: ['onedrive'] },
        { at: 'itptestlab', names: 'michaelroth42', direction: 'inbound', for: ['onedrive'] },
      ],
      impossible: [],
      keeps: 1,
      of: 1,
      staysBlocked: [],
      asks: [],
      warnings: [],
    });
  });

  it('follows the decisions: what is dropped goes, and what is to be asked stays and is listed', () => {
    const decided = write('decided.tisim', {
      name: 'Decided',
      tenants: [aTenant('a'), aTenant('b'), aTenant('c'), anIsolatedTenant('d')],
      connections: [
        aConnection('a', 'b'),
        aConnection('b', 'a'),
        aConnection('c', 'a'),
        aConnection('a', 'd'),
      ],
      decisions: [
        { from: 'a', to: 'b', decision: 'drop' },
        { from: 'c', to: 'a', decision: 'ask', owner: 'Eva', due: '2027-01-31' },
        { from: 'a', to: 'd', decision: 'keep' },
      ],
    });
    expect(json('plan', decided, '--isolate', 'a')).toEqual({
      rules: [
        { at: 'a', names: 'b', direction: 'inbound', for: ['b-a'] },
        { at: 'a', names: 'c', direction: 'inbound', for: ['c-a'] },
      ],
      impossible: [],
      keeps: 2,
      of: 2,
      staysBlocked: ['a-b', 'a-d'],
      asks: [{ from: 'c', to: 'a', connections: ['c-a'], owner: 'Eva', due: '2027-01-31' }],
      warnings: [
        {
          code: 'KEEP_NOT_PLANNED',
          sentence:
            'a → d is decided to be kept, but the plan does not open 1 connection of it that is blocked now.',
        },
      ],
    });
    expect(runCli('plan', decided, '--isolate', 'a').out).toContain(
      'ASK  c -> a  (kept meanwhile for c-a)  ask Eva, by 2027-01-31',
    );
  });

  it('keeps what worked under the baseline, or what works now where that is asked for', () => {
    const before = { enabled: false, rules: [] };
    const broken = write('broken.tisim', {
      name: 'Broken',
      tenants: [anIsolatedTenant('a'), aTenant('b'), aTenant('c')],
      connections: [aConnection('a', 'b'), aConnection('c', 'b')],
      baseline: { label: 'Before', isolation: { a: before } },
    });
    expect(json('plan', broken, '--isolate', 'a')).toEqual({
      rules: [{ at: 'a', names: 'b', direction: 'outbound', for: ['a-b'] }],
      impossible: [],
      keeps: 2,
      of: 2,
      staysBlocked: [],
      asks: [],
      warnings: [],
    });
    expect(json('plan', broken, '--isolate', 'a', '--keep', 'now')).toMatchObject({
      rules: [],
      keeps: 1,
      of: 1,
      staysBlocked: ['a-b'],
    });
    expect(runCli('plan', broken, '--isolate', 'a', '--keep', 'now').out).toContain(
      'Keeps 1 of 1 working; 1 stays blocked.',
    );
  });

  it('tells the waves of the rollout when the file has some', () => {
    const file = write('waves.tisim', {
      name: 'Waves',
      tenants: [aTenant('a'), aTenant('b'), aTenant('c', { managed: false })],
      connections: [aConnection('a', 'c', { expect: 'allowed' }), aConnection('b', 'c')],
      waves: [
        { id: 'pilot', name: 'Pilot', date: '2027-02-01', tenants: ['a', 'c'], note: 'Call Eva first' },
        { id: 'later', name: 'Later', tenants: [] },
      ],
    });
    const args = ['plan', file, '--isolate', 'managed', '--keep', 'expected'];
    expect(json(...args)).toMatchObject({
      waves: [
        {
          id: 'pilot',
          name: 'Pilot',
          date: '2027-02-01',
          note: 'Call Eva first',
          tenants: ['a'],
          untouched: ['c'],
          rules: [{ at: 'a', names: 'c', direction: 'outbound', for: ['a-c'] }],
          newlyBlocked: [],
          blockedAfter: [],
        },
        { id: 'later', tenants: [] },
        { id: null, name: 'Not in a wave', tenants: ['b'], newlyBlocked: ['b-c'], blockedAfter: ['b-c'] },
      ],
    });
    const { out } = runCli(...args);
    expect(out).toContain(
      'WAVE  Pilot (2027-02-01): a\n  1 rule to set; 0 newly blocked, 0 newly allowed\n  Not isolated by this plan: c\n  Call Eva first\n  Look for failed runs',
    );
    expect(out).toContain('WAVE  Later: no tenant\n  0 rules to set');
    expect(json('plan', STORY)).not.toHaveProperty('waves');
  });

  it('warns in the JSON and on standard error of more rules than a tenant takes', () => {
    const partners = Array.from({ length: 501 }, (_, n) => `p${n}`);
    const file = write('many.tisim', {
      name: 'Many',
      tenants: ['hub', ...partners].map((id) => aTenant(id)),
      connections: partners.map((id) => aConnection('hub', id)),
    });
    const sentence = 'hub needs 501 rules; Power Platform takes 500 a tenant.';
    expect(json('plan', file, '--isolate', 'hub')).toMatchObject({
      warnings: [{ code: 'TOO_MANY_RULES', sentence }],
    });
    expect(runCli('plan', file, '--isolate', 'hub')).toMatchObject({
      status: 0,
      err: `${file}: warning: TOO_MANY_RULES: ${sentence}\n`,
    });
  });

  it('isolates only whom it is told to', () => {
    const rulesOf = (...more: readonly string[]) =>
      (JSON.parse(runCli('plan', GROUP, '--format', 'json', ...more).out) as { rules: { at: string }[] })
        .rules;
    expect(new Set(rulesOf('--isolate', 'northwind,retail').map((rule) => rule.at))).toEqual(
      new Set(['northwind', 'retail']),
    );
    expect(rulesOf('--isolate', 'managed').some((rule) => rule.at === 'adatum')).toBe(false);
    expect(rulesOf('--isolate', 'all').some((rule) => rule.at === 'adatum')).toBe(true);
  });

  it('writes the scenario with the plan applied, in which everything that worked still works', () => {
    const output = join(folder, 'planned.tisim');
    expect(runCli('plan', GROUP, '--output', output).out).toMatch(/^RULE {2}Northwind Group: /);
    expect(JSON.parse(runCli('diff', GROUP, output, '--format', 'json').out)).toMatchObject({
      newlyBlocked: [],
    });
    expect(readFileSync(output, 'utf8').endsWith('}\n')).toBe(true);
  });

  it('tells in the text which rules somebody else must set, and counts in whole words', () => {
    expect(runCli('plan', STORY, '--isolate', 'itptestlab').out).toBe(
      [
        'RULE  ITPtestlab: Inbound, MichaelRoth42  (for onedrive)',
        '1 rule, 0 connections impossible',
        'Keeps 1 of 1 working; 0 stay blocked.',
        '',
      ].join('\n'),
    );
    expect(runCli('plan', GROUP).out).toMatch(
      /^RULE {2}Adatum Consulting: .*\(for its administrator to set\)$/m,
    );
  });

  it('refuses a tenant that is not there', () => {
    expect(runCli('plan', STORY, '--isolate', 'gone,itptestlab')).toEqual({
      status: 2,
      out: '',
      err: `${STORY}: unknown-tenant: There is no tenant “gone” to isolate.\n`,
    });
  });

  it.each([
    [['--keep', 'all', STORY], '--keep takes working, now or expected'],
    [[], 'plan takes one scenario file'],
  ])('tells wrong usage in one line: %j', (args, words) => {
    const { status, err } = runCli('plan', ...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});
