import { shownText } from '../../../../shared/base/shown-text';
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cell, csvFile, exportCsv } from '../../../../shared/exchange/export/csv';
import { exportHtml } from '../../../../shared/exchange/export/html';
import { exportMarkdown } from '../../../../shared/exchange/export/markdown';
import type { Scenario } from '../../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../../support/builders';
import { say } from '../../../support/english';

const HOSTILE = `<img src=x onerror=alert(1)>"'&[link](javascript:1)\n# heading`;
const DATE = '2027-01-31';
const FULL = { date: DATE, view: { positions: {} }, form: 'full' } as const;

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
    const rows = readCsv(exportCsv(say, hostile));
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    expect(rows[1]?.[1]).toBe(HOSTILE);
  });

  it('says what changed and which flows use it', () => {
    const isolation = { a: { enabled: false, rules: [] } };
    const step = { id: 's', name: 'When', kind: 'trigger', connection: 'x' } as const;
    const used = aScenario(scenario.tenants, [aConnection('a', 'b', { id: 'x' })], {
      baseline: { label: 'Before', isolation },
      flows: ['Payroll', 'Bonus'].map((name) => ({
        id: name,
        name,
        kind: 'flow',
        tenant: 'a',
        steps: [step],
      })),
    });
    const [head, row] = readCsv(exportCsv(say, used));
    expect(row?.[head?.indexOf('Change') ?? -1]).toBe('newly-blocked');
    expect(row?.[head?.indexOf('Flows') ?? -1]).toBe('Payroll; Bonus');
  });

  it('says how sure each verdict is, and why', () => {
    const unsure = {
      ...scenario,
      connections: [aConnection('a', 'b', { connector: 'Odd' }), aConnection('b', 'b')],
    };
    const [head, odd, home] = readCsv(exportCsv(say, unsure));
    const of = (row: readonly string[] | undefined, title: string) => row?.[head?.indexOf(title) ?? -1];
    expect([of(odd, 'Evidence'), of(home, 'Evidence')]).toEqual(['Assumed', 'Documented']);
    expect(of(odd, 'Rests on')).toContain('Nothing is known of the connector “Odd”');
  });

  it('is a file that Excel reads as UTF-8', () => {
    expect([...new TextEncoder().encode(csvFile('ü'))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'never starts a cell like the formula %j',
    (formula) => {
      expect(readCsv(`${cell(formula)}\n`)[0]?.[0]?.startsWith("'")).toBe(true);
    },
  );

  it.each([
    ['a semicolon', 'a;=1+1', "a;'=1+1"],
    ['a semicolon and a blank', 'Payroll; @SUM(A1)', "Payroll; '@SUM(A1)"],
    ['a tab', 'a\t+1', "a\t'+1"],
    ['the end of a line', 'a\n-1', `"a\n'-1"`],
    ['two of them', 'a;;=1', "a;;'=1"],
    ['and with a quote before it', 'a";=1', `"a"";'=1"`],
  ])('nor where another system ends the cell: at %s', (_sign, text, written) => {
    expect(cell(text)).toBe(written);
  });

  it('leaves harmless text as it is', () => {
    for (const text of ['Contoso 2-1', 'a; b', 'a = b', 'mara@contoso.com; x@y.com'])
      expect(cell(text)).toBe(text);
  });
});

/** The cells of the first table below a heading, its head first. */
function rowsUnder(document: Document, title: string): readonly (readonly string[])[] {
  const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === title);
  let at = heading?.nextElementSibling;
  while (at && at.tagName !== 'TABLE') at = at.nextElementSibling;
  return [...(at?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
  );
}

describe('the report as a page', () => {
  const page = (of: Scenario) => new DOMParser().parseFromString(exportHtml(say, of, FULL), 'text/html');

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

  it('says how sure its verdicts are: assumptions once, and what somebody measured', () => {
    const unsure: Scenario = {
      ...scenario,
      connections: ['1', '2'].map((id) => aConnection('a', 'b', { id, connector: 'Odd' })),
      measured: [{ question: 'both-on', answer: 'both-needed', date: '2026-11-20', by: 'Kim' }],
    };
    for (const text of [
      page(unsure).body.textContent,
      exportMarkdown(say, unsure, FULL).replaceAll('\\', ''),
    ]) {
      expect(text).toContain('How sure this is');
      expect(text).toContain('Verdicts on 2 connections: 0 documented, 0 concluded, 0 measured, 2 assumed');
      expect(text).toContain('Assumed for 2 connections: Nothing is known of the connector “Odd”');
      expect(text).toContain('Evidence: Assumed. Nothing is known');
      expect(text).toContain('must both let the connection through? A test on 2026-11-20 by Kim showed it');
    }
    expect(page(scenario).body.textContent).toContain('Evidence: Concluded: both On, rule by domain.');
    const stray = { ...scenario, measured: [{ question: 'weather', answer: 'rain', date: '2026-11-20' }] };
    expect(page(stray).body.textContent).toContain('weather Somebody recorded “rain”');
    expect(page(aScenario([])).body.textContent).toContain('No verdicts.');
    expect(exportMarkdown(say, aScenario([]), FULL)).toContain('No verdicts.');
  });

  it('counts, on the page for management, what is at risk', () => {
    const risky: Scenario = {
      ...scenario,
      tenants: scenario.tenants.map((tenant) =>
        tenant.id === 'a'
          ? {
              ...tenant,
              isolation: {
                enabled: true,
                rules: [aRule('*', 'inbound'), aRule('c', 'both', { reviewBy: '2026-01-31', owner: 'Kim' })],
              },
            }
          : tenant,
      ),
      connections: [...scenario.connections, aConnection('b', 'a', { id: 'odd', connector: 'Odd' })],
      decisions: [{ from: 'a', to: 'c', decision: 'keep', due: '2027-03-01', owner: 'Mara' }],
    };
    const html = exportHtml(say, risky, { ...FULL, form: 'management' });
    const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
    for (const words of [
      '2 rules can only be set by administrators of other tenants.',
      '2 pairs of tenants with blocked connections are not decided yet.',
      '1 rule of ours for all tenants (*) lets everybody through.',
      '1 rule is past the date for its review.',
      '1 verdict rests on an assumption',
      'No baseline is pinned',
      'a → c: keep',
      'Review of 1 rule of a',
    ]) {
      expect(text).toContain(words);
    }
    expect(exportMarkdown(say, risky, { ...FULL, form: 'management' })).toContain(
      '- 2 tenants of ours, 1 with isolation On',
    );
  });

  it('says, on the page for management, what stops working against the baseline', () => {
    const isolation = { a: { enabled: false, rules: [] } };
    const html = exportHtml(
      say,
      { ...scenario, baseline: { label: 'Before', isolation } },
      { ...FULL, form: 'management' },
    );
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(document.body.textContent).toContain(
      'Planned against “Before”: isolation turned On at a; 1 change of rules.',
    );
    expect(rowsUnder(document, 'What stops working').slice(1)).toEqual([['a', 'Bee', '1', 'a (outbound)']]);
  });

  it('says what the other tenants’ administrators would have to set', () => {
    const rows = rowsUnder(page(scenario), 'What others must set');
    expect(rows).toEqual([
      ['At', 'Allowed direction', 'For', 'Tenant ID or domain', 'Connections'],
      ['c', 'Inbound', 'a', 'a.example', '1'],
      ['c', 'Outbound', 'Bee', 'b.example', '1'],
    ]);
  });

  it('tells connections between the same tenants apart by account and flows', () => {
    const used: Scenario = {
      ...scenario,
      connections: [aConnection('a', 'b', { id: 'x', account: 'svc@a.example' })],
      flows: [
        {
          id: 'f',
          name: 'Payroll',
          kind: 'flow',
          tenant: 'a',
          steps: [
            { id: 's1', name: 'When', kind: 'trigger', connection: 'x' },
            { id: 's2', name: 'Then', kind: 'action', connection: 'x' },
          ],
        },
        {
          id: 'g',
          name: 'Bonus',
          kind: 'app',
          tenant: 'a',
          steps: [{ id: 's1', name: 'Do', kind: 'action', connection: 'x' }],
        },
      ],
    };
    const [head, row] = rowsUnder(page(used), 'Blocked connections');
    expect(row?.[head?.indexOf('Accounts') ?? -1]).toBe('svc@a.example');
    expect(row?.[head?.indexOf('Used by') ?? -1]).toBe('Payroll, Bonus');
  });

  it('says which intents hold, and nothing of intents where there are none', () => {
    const intents = [
      { id: 'i1', from: 'a', to: '*', must: 'blocked', description: 'Payroll stays home' },
      { id: 'i2', from: 'a', to: 'b', must: 'allowed' },
    ] as const;
    const text = page({ ...scenario, intents }).body.textContent;
    expect(rowsUnder(page({ ...scenario, intents }), 'Intents').slice(1)).toEqual([
      ['Holds', 'Payroll stays home (a never connects to any tenant)', ''],
      ['Fails', 'a can always connect to Bee', '1 pair'],
    ]);
    expect(text).toContain('0 connections are not as expected, 1 intent fails');
    expect(page(scenario).body.textContent).not.toContain('Intents');
  });

  it('is complete in itself: no script, nothing loaded', () => {
    const html = exportHtml(say, scenario, FULL);
    expect(html).not.toMatch(/<script|<link|src=|url\(|href="[^#]/);
  });

  it('lets no name become an element', () => {
    const document = page(hostile);
    expect(document.querySelectorAll('img, script, a:not(nav a)')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(shownText(HOSTILE));
  });

  it('says what changed against the baseline when there is one', () => {
    const opened = { label: 'Before', isolation: { a: { enabled: false, rules: [] } } };
    const text = page({ ...scenario, baseline: opened }).body.textContent;
    expect(text).toContain('What changes against “Before”');
    expect(text).toContain('1 connection newly blocked, 0 newly allowed, 3 unchanged.');
    expect(rowsUnder(page({ ...scenario, baseline: opened }), 'What changes against “Before”')[1]).toEqual([
      'isolation turned On; rule for c (inbound and outbound) added',
      '1',
      'a',
    ]);
    expect(page(scenario).body.textContent).not.toContain('What changes');
  });

  it('says what was done to the rules, and of an unchanged policy nothing', () => {
    const a = { enabled: true, rules: [aRule('b', 'both')] };
    const b = { enabled: false, rules: [] };
    const rows = rowsUnder(
      page({ ...scenario, baseline: { label: 'Before', isolation: { a, b } } }),
      'What changes against “Before”',
    );
    expect(rows.slice(1)).toEqual([
      ['rule for c (inbound and outbound) added; rule for Bee (inbound and outbound) removed', '1', 'a'],
    ]);
  });

  it('takes the id of a tenant for nothing but an id', () => {
    const odd = aScenario([anIsolatedTenant('constructor')], [], {
      baseline: { label: 'Before', isolation: {} },
    });
    expect(page(odd).body.textContent).toContain('0 connections newly blocked, 0 newly allowed, 0 unchanged');
  });
});

describe('the report as Markdown', () => {
  it('has the same parts', () => {
    const text = exportMarkdown(say, scenario, FULL);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([
      'Summary',
      'Blocked connections',
      'What others must set',
      'Tenants',
      'Rules',
      'How sure this is',
      'Limits of this report',
    ]);
    expect(text).toContain('| Inbound and outbound | c \\(c.example\\) | Group IT | 2027-06-30 | Yearly |');
  });

  it('lets no name become a heading, a link or a tag', () => {
    const text = exportMarkdown(say, hostile, FULL);
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).not.toMatch(/(^|[^\\])<img/);
    expect(text).not.toContain('[link](');
  });

  it('says so where there is nothing to say', () => {
    const text = exportMarkdown(say, aScenario([], []), FULL);
    expect(text).toContain('None.');
    expect(text).toContain('No tenants.');
    expect(text).toContain('Nothing.');
  });
});
