import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { arbitraryDocument } from '../../support/arbitraries';
import { arbitraryLesson } from '../../support/lessons';

const read = (text: string): ScenarioDocument => {
  const result = parse(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error[0]));
  return result.value.document;
};

/** JSON can hold neither -0 nor what only JavaScript has. */
const plainJson = fc.json().map((text): unknown => JSON.parse(JSON.stringify(JSON.parse(text))));
const unknownKeys = fc.dictionary(
  fc.string({ maxLength: 6 }).map((key) => `x-${key}`),
  plainJson,
  { maxKeys: 3 },
);

/** Unknown keys on the document, the scenario, a tenant, its isolation and the view. */
const documentWithUnknownKeys: fc.Arbitrary<ScenarioDocument> = fc
  .tuple(arbitraryDocument, fc.array(unknownKeys, { minLength: 5, maxLength: 5 }))
  .map(([{ scenario, view }, [onDocument, onScenario, onTenant, onIsolation, onView]]) => ({
    ...onDocument,
    scenario: {
      ...scenario,
      ...onScenario,
      tenants: scenario.tenants.map((tenant) => ({
        ...tenant,
        ...onTenant,
        isolation: { ...tenant.isolation, ...onIsolation },
      })),
    },
    view: { ...view, ...onView },
  }));

/** A lesson that can be played, with unknown keys of its own, or anything else in its place. */
const documentWithLesson: fc.Arbitrary<ScenarioDocument> = fc
  .tuple(
    documentWithUnknownKeys,
    fc.oneof(
      fc.tuple(arbitraryLesson, unknownKeys).map(([lesson, more]) => ({ ...lesson, ...more })),
      plainJson,
    ),
  )
  .map(([document, lesson]) => ({ ...document, scenario: { ...document.scenario, lesson } }));

describe('a document with a lesson that is saved and opened', () => {
  it('is the same, and gives the same bytes when it is saved again', () => {
    fc.assert(
      fc.property(documentWithLesson, (document) => {
        const once = serialize(document, '0.1.0');
        expect(read(once)).toEqual(document);
        expect(serialize(read(once), '0.1.0')).toBe(once);
      }),
    );
  });
});

describe('a document that is saved and opened', () => {
  it('is the same, with every key that this program does not know', () => {
    fc.assert(
      fc.property(documentWithUnknownKeys, (document) => {
        expect(read(serialize(document, '0.1.0'))).toEqual(document);
      }),
    );
  });

  it('has the same verdicts whatever title, notes, colours and pictures stand beside the scenario', () => {
    fc.assert(
      fc.property(arbitraryDocument, ({ scenario, view: { positions } }) => {
        const bare = read(serialize({ scenario, view: { positions } }, ''));
        expect(evaluate(bare.scenario)).toEqual(evaluate(scenario));
      }),
    );
  });

  it('gives the same bytes when it is saved again', () => {
    fc.assert(
      fc.property(documentWithUnknownKeys, (document) => {
        const once = serialize(document, '0.1.0');
        expect(serialize(read(once), '0.1.0')).toBe(once);
      }),
    );
  });

  it('gives the same bytes whatever the order of keys in the file was', () => {
    fc.assert(
      fc.property(documentWithUnknownKeys, (document) => {
        const text = serialize(document, '0.1.0');
        const upsideDown = JSON.parse(text, (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        ) as object;
        const known = (document_: ScenarioDocument) => [
          document_.scenario.tenants,
          document_.scenario.connections,
          document_.view.positions,
        ];
        expect(known(read(JSON.stringify(upsideDown)))).toEqual(known(document));
      }),
    );
  });
});
