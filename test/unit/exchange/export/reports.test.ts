// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cell, exportCsv } from '../../../../shared/exchange/export/csv';
import { exportHtml } from '../../../../shared/exchange/export/html';
import { exportMarkdown } from '../../../../shared/exchange/export/markdown';
import type { Scenario } from '../../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../../support/builders';

const HOSTILE = `<img src=x onerror=alert(1)>"'&[link](javascript:1)\n# heading`;
const DATE = '2027-01-31';
const VIEW = { positions: {} };

const scenario = aScenario(
  [
    anIsolatedTenant('a', aRule('c', 'both', { owner: 'Group IT', reviewBy: '2027-06-30', note: 'Yearly' })),
    aTenant('b', { name: 'Bee' }),
    { ...anIsolatedTenant('c'), managed: false },
  ],
  [aConnection('a', 'b'), aConnection('a', 'c'), aConnection('b', 'b'), aConnection('c', 'b')],
  { name: 'Rollout', description: 'What breaks' },
);
const hostile: Scenario = {
  ...scenario,
  name: HOSTILE,
  tenants: scenario.tenants.map((tenant) => ({ ...tenant, name: HOSTILE })),
};

/** A reader of CSV of its own: quotes, doubled quotes, line breaks within cells. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, value = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\n]*?)(,|\r?\n)/g)) {
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table for spreadsheets', () => {
  it('has a row for each connection and the same number of cells in each', () => {
    const rows = readCsv(exportCsv(hostile));
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
    expect(rows[1]?.[1]).toBe(HOSTILE);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'never starts a cell like the formula %j',
    (formula) => {
      expect(readCsv(`${cell(formula)}\n`)[0]?.[0]?.startsWith("'")).toBe(true);
    },
  );

  it('leaves harmless text as it is', () => {
    expect(cell('Contoso 2-1')).toBe('Contoso 2-1');
  });
});

describe('the report as a page', () => {
  const page = (of: Scenario) =>
    new DOMParser().parseFromString(exportHtml(of, { date: DATE, view: VIEW }), 'text/html');

  it('has title, date, picture, summary, blocked connections with both sentences, rules and limits', () => {
    const document = page(scenario);
    const text = document.body.textContent;
    expect(document.title).toBe('Rollout');
    expect(document.querySelector('figure svg')).not.toBeNull();
    for (const words of [
      DATE,
      'What breaks',
      '4 connections',
      'a blocks it going out',
      'Group IT',
      '2027-06-30',
      'about an hour',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('says what the other tenants’ administrators would have to set', () => {
    expect(page(scenario).body.textContent).toContain('c would have to allow inbound from a.');
    expect(page(scenario).body.textContent).toContain('c would have to allow outbound to Bee.');
  });

  it('is complete in itself: no script, nothing loaded', () => {
    const html = exportHtml(scenario, { date: DATE, view: VIEW });
    expect(html).not.toMatch(/<script|<link|src=|url\(/);
  });

  it('lets no name become an element', () => {
    const document = page(hostile);
    expect(document.querySelectorAll('img, script, a')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
  });

  it('says what changed against the baseline when there is one', () => {
    const opened = { label: 'Before', isolation: { a: { enabled: false, rules: [] } } };
    const text = page({ ...scenario, baseline: opened }).body.textContent;
    expect(text).toContain('What changes against “Before”');
    expect(text).toContain('Newly blocked: SharePoint: a → Bee');
    expect(page(scenario).body.textContent).not.toContain('What changes');
  });
});

describe('the report as Markdown', () => {
  it('has the same parts', () => {
    const text = exportMarkdown(scenario, { date: DATE });
    const headings = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([
      'Summary',
      'Blocked connections',
      'Rules',
      'What others must set',
      'Limits of this report',
    ]);
    expect(text).toContain('| Inbound and outbound | c \\(c.example\\) | Group IT | 2027-06-30 | Yearly |');
  });

  it('lets no name become a heading, a link or a tag', () => {
    const text = exportMarkdown(hostile, { date: DATE });
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).not.toMatch(/(^|[^\\])<img/);
    expect(text).not.toContain('[link](');
  });

  it('says so where there is nothing to say', () => {
    const text = exportMarkdown(aScenario([], []), { date: DATE });
    expect(text).toContain('None.');
    expect(text).toContain('No tenants.');
    expect(text).toContain('Nothing.');
  });
});
