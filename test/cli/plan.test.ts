import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli-run';

const STORY = 'assets/examples/blog-story.tisim';
const GROUP = 'assets/examples/group-with-partners.tisim';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
    [['--keep', 'all', STORY], '--keep takes working or expected'],
    [[], 'plan takes one scenario file'],
  ])('tells wrong usage in one line: %j', (args, words) => {
    const { status, err } = runCli('plan', ...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});
