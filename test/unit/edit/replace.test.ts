import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { aDocument, aTenant } from '../../support/builders';
import { WORLD } from './world';

describe('another state of the whole document', () => {
  it('takes the place of this one', () => {
    const document = aDocument([aTenant('other')]);
    expect(apply(WORLD, { type: 'replace', document, label: 'Restore' })).toEqual({
      ok: true,
      value: document,
    });
  });

  it('that says the same changes nothing', () => {
    const result = apply(WORLD, { type: 'replace', document: structuredClone(WORLD), label: 'Restore' });
    expect(result.ok && result.value).toBe(WORLD);
  });
});
