import { describe, expect, it } from 'vitest';
import { cell } from '../../../../shared/exchange/export/csv';
import { exportMarkdown } from '../../../../shared/exchange/export/markdown';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../../support/builders';
import { say } from '../../../support/english';

const OPTIONS = { date: '2027-01-31', view: { positions: {} }, form: 'full' } as const;

describe('the report as Markdown', () => {
  it.each([
    ['- point', '\\- point'],
    ['---', '\\---'],
    ['12. point', '12\\. point'],
    ['see https://evil.example', 'see https\\://evil.example'],
    ['see www.evil.example', 'see www\\.evil.example'],
    ['ask admin@evil.example', 'ask admin\\@evil.example'],
    ['version 1.2 of 3', 'version 1.2 of 3'],
  ])('keeps the description %j plain text', (description, expected) => {
    const lines = exportMarkdown(say, aScenario([], [], { description }), OPTIONS).split('\n');
    expect(lines).toContain(expected);
  });

  it('explains thousands of blocked connections in seconds', () => {
    const tenants = Array.from({ length: 1000 }, (_, n) => ({
      ...anIsolatedTenant(`t${n}`),
      managed: n % 2 === 0,
    }));
    const connections = Array.from({ length: 20_000 }, (_, n) =>
      aConnection(`t${n % 1000}`, `t${(n * 7 + 3) % 1000}`, { id: `c${n}` }),
    );
    const text = exportMarkdown(say, aScenario([...tenants, aTenant('last')], connections), OPTIONS);
    const counts = [...text.matchAll(/^\| t\d+ \| t\d+ \| (\d+) \| (?:both|creator|sign-in) \|/gm)];
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(20_000);
  });
});

describe('the table for spreadsheets', () => {
  it.each(['\n=1+1', '＝1+1', '＠SUM(A1)'])('never starts a cell like the formula %j', (formula) => {
    expect(cell(formula).replace(/^"/, '').startsWith("'")).toBe(true);
  });
});
