// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../../shared/exchange/export/csv';
import { exportHtml } from '../../../../shared/exchange/export/html';
import { exportMarkdown } from '../../../../shared/exchange/export/markdown';
import type { Scenario } from '../../../../shared/model/scenario';
import { arbitraryScenario } from '../../../support/arbitraries';
import { hostileText } from '../../../support/hostile-text';
import { say } from '../../../support/english';

const OPTIONS = { date: '2027-01-31', view: { positions: {} }, form: 'full' } as const;

/** The scenario with every free text replaced by one that the function makes of its number. */
function withTexts(scenario: Scenario, text: (n: number) => string): Scenario {
  let n = 0;
  const next = () => text(n++);
  return {
    ...scenario,
    name: next(),
    description: next(),
    tenants: scenario.tenants.map((tenant) => ({
      ...tenant,
      name: next(),
      note: next(),
      isolation: {
        ...tenant.isolation,
        rules: tenant.isolation.rules.map((rule) => ({ ...rule, owner: next(), note: next() })),
      },
    })),
    connections: scenario.connections.map((connection) => ({
      ...connection,
      connector: next(),
      account: next(),
    })),
    ...(scenario.flows ? { flows: scenario.flows.map((flow) => ({ ...flow, name: next() })) } : {}),
    ...(scenario.intents
      ? { intents: scenario.intents.map((intent) => ({ ...intent, description: next() })) }
      : {}),
    ...(scenario.baseline ? { baseline: { ...scenario.baseline, label: next() } } : {}),
  };
}

/** Two scenarios that are the same but for their texts: harmless in the one, hostile in the other. */
const pair = fc
  .tuple(arbitraryScenario, fc.array(hostileText, { minLength: 1, maxLength: 12 }))
  .map(([scenario, texts]) => ({
    plain: withTexts(scenario, (n) => `text${n}`),
    hostile: withTexts(scenario, (n) => texts[n % texts.length] as string),
  }));

/** What a reader of Markdown sees as structure once every escaped sign is taken out. */
function structure(markdown: string): readonly string[] {
  return markdown.split('\n').map((line) => {
    const bare = line.replace(/\\[!-/:-@[-`{-~]/g, '');
    const start = /^(#{1,6} |- |\| |$)/.exec(bare)?.[0] ?? 'text';
    return `${start}${bare.match(/\|/g)?.length ?? 0}`;
  });
}

/** A reader of its own: quotes, doubled quotes, line breaks within cells. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, value = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a report on texts made to harm', () => {
  it('is a page of the same elements, without a script, a link or anything loaded', () => {
    fc.assert(
      fc.property(pair, (both) => {
        const [plain, harmed] = [both.plain, both.hostile].map((scenario) => {
          const page = new DOMParser().parseFromString(exportHtml(say, scenario, OPTIONS), 'text/html');
          for (const part of page.querySelectorAll('svg')) part.remove();
          return page;
        }) as [Document, Document];
        const tags = (page: Document) =>
          [...page.querySelectorAll('*')].map(
            ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join(' ')}`,
          );
        expect(new Set(tags(harmed))).toEqual(new Set(tags(plain)));
        expect(harmed.querySelectorAll('h1, h2, table, tr')).toHaveLength(
          plain.querySelectorAll('h1, h2, table, tr').length,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('draws a picture without a script, a link or anything loaded', () => {
    fc.assert(
      fc.property(pair, (both) => {
        const page = new DOMParser().parseFromString(exportHtml(say, both.hostile, OPTIONS), 'text/html');
        // Nothing but the table of contents links, and only to parts of the page.
        for (const link of page.querySelectorAll('a')) {
          expect(link.closest('nav')).not.toBeNull();
          expect(link.getAttribute('href')).toMatch(/^#part-\d+$/);
          link.remove();
        }
        expect(page.querySelectorAll('script, img, image, use, foreignObject, iframe')).toHaveLength(0);
        const names = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
        expect(names.filter((name) => /^(on|src$|href$|xlink:)/.test(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is Markdown in which no text makes a heading, a point, a cell, a tag or a link', () => {
    fc.assert(
      fc.property(pair, (both) => {
        const text = exportMarkdown(say, both.hostile, OPTIONS);
        const kinds = (of: string) => new Set(structure(of));
        for (const kind of kinds(text))
          expect(kinds(exportMarkdown(say, both.plain, OPTIONS))).toContain(kind);
        expect(text.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[<>`*_[\]~$&@]/);
      }),
      { numRuns: 100 },
    );
  });

  it('is a table for spreadsheets with a row for each connection, every text whole and none a formula', () => {
    fc.assert(
      fc.property(pair, ({ hostile: scenario }) => {
        const [head, ...rows] = readCsv(exportCsv(say, scenario));
        expect(rows).toHaveLength(scenario.connections.length);
        rows.forEach((row, n) => {
          expect(row).toHaveLength(head?.length ?? 0);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          // The apostrophes before what a spreadsheet would run are all that is added.
          const plain = (text = '') => text.replaceAll("'", '');
          const account = row[head?.indexOf('Account') ?? -1];
          expect(plain(account)).toBe(plain(scenario.connections[n]?.account));
        });
      }),
      { numRuns: 100 },
    );
  });
});
