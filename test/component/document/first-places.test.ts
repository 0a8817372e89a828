import { describe, expect, it } from 'vitest';
import { placing, withFirstPlaces } from '../../../renderer/document/first-places';
import { readScenario } from '../../../renderer/document/read-scenario';
import { apply } from '../../../shared/edit/apply';
import { placeTenants } from '../../../shared/picture/placement';
import { serialize } from '../../../shared/format/serialize';
import { aDocument, aTenant } from '../../support/builders';
import { WORDS } from '../../support/label-words';

const many = (count: number) => aDocument(Array.from({ length: count }, (_, n) => aTenant(`t${n}`)));

describe('a scenario in which nothing has a place', () => {
  it('is arranged when it is read', () => {
    const read = readScenario({ text: serialize(many(12), 'test'), words: WORDS });
    expect(read.ok && Object.keys(read.value.document.view.positions)).toHaveLength(12);
  });

  it('keeps its rows while its tenants are few', () => {
    const few = many(6);
    const { positions } = withFirstPlaces(WORDS, few).view;
    expect(new Map(Object.entries(positions))).toEqual(placeTenants(few.scenario, few.view));
  });

  it('is left alone as soon as one tenant has a place', () => {
    const document = { ...many(12), view: { positions: { t3: { x: 10, y: 20 } } } };
    expect(withFirstPlaces(WORDS, document)).toBe(document);
  });

  it('is refused with the same words as before when it is damaged', () => {
    expect(readScenario({ text: '{', words: WORDS }).ok).toBe(false);
  });
});

describe('an import into a scenario', () => {
  const edit = {
    type: 'batch' as const,
    label: 'Import a report',
    edits: many(12).scenario.tenants.map((tenant) => ({ type: 'add-tenant' as const, tenant })),
  };

  it('brings places for all when nothing has one, in the same step', () => {
    const { label, edits } = placing(WORDS, aDocument([]), edit);
    expect([label, edits.length, edits.at(-1)?.type]).toEqual(['Import a report', 13, 'move-tenants']);
    const result = apply(aDocument([]), placing(WORDS, aDocument([]), edit));
    expect(result.ok && Object.keys(result.value.view.positions)).toHaveLength(12);
  });

  it('leaves what a person has placed', () => {
    const document = { ...aDocument([aTenant('mine')]), view: { positions: { mine: { x: 0, y: 0 } } } };
    expect(placing(WORDS, document, edit)).toBe(edit);
  });

  it('is told as it is when it cannot be carried out', () => {
    const twice = aDocument([aTenant('t0')]);
    expect(placing(WORDS, twice, edit)).toBe(edit);
  });
});
