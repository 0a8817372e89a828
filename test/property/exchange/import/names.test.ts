import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import { exportNames } from '../../../../shared/exchange/export/names';
import { detectKind } from '../../../../shared/exchange/import/detect-kind';
import { readTable, tableText } from '../../../../shared/exchange/import/table';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { arbitraryDocument, guidOf } from '../../../support/arbitraries';
import { importMix } from '../../../support/importing';

function applied(text: string, into: ScenarioDocument): ScenarioDocument {
  const { edit } = importMix([{ name: 'names.csv', text }], { kind: 'names' }, into);
  const result = apply(into, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return result.value;
}

const cellText = fc.oneof(
  fc.constantFrom('', '', 't1.example', 'T2.example t3.example', 'yes', 'nein', 'x y', "'=1+1", '=1+1'),
  fc.nat({ max: 6 }).map(guidOf),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const HEADS = ['Name', 'Domains', 'Tenant ID', 'Mine', 'Group', 'Owner', 'Contact', 'Remark'];
const list = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...HEADS), { minLength: 2 }),
    fc.array(fc.array(cellText), { maxLength: 8 }),
  )
  .map(([head, rows]) => tableText({ rows: [head, ...rows] }));

describe('a names list', () => {
  it('that was saved changes nothing when it is applied', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(applied(exportNames(document), document)).toEqual(document);
      }),
    );
  });

  it('that is whatever it is changes nothing the second time, and never what isolation decides', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.oneof(list, fc.string({ unit: 'grapheme' })), (document, text) => {
        detectKind(text);
        const once = applied(text, document);
        expect(applied(text, once)).toEqual(once);
        const policies = ({ scenario }: ScenarioDocument) =>
          scenario.tenants.map(({ isolation }) => isolation);
        expect(policies(once)).toEqual(policies(document));
        expect(once.scenario.connections).toEqual(document.scenario.connections);
        const had = document.scenario.tenants.flatMap(({ domains = [] }) => domains);
        expect(once.scenario.tenants.flatMap(({ domains = [] }) => domains)).toEqual(
          expect.arrayContaining(had),
        );
      }),
    );
  });
});

describe('a table', () => {
  it('comes back from its text', () => {
    const word = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replaceAll('\r', '').trim());
    const rows = fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        const full = given.filter((row) => row.some((cell) => cell !== ''));
        fc.pre(full.length > 0 && !/^(?:#REMARK |#TYPE |sep=)/i.test(full[0]?.[0] ?? ''));
        expect(readTable(tableText({ rows: full }))?.rows).toEqual(full);
      }),
    );
  });
});
