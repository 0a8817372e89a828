import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { copySelection, pasteEdit, toText } from '../../../shared/edit/clipboard';
import { fromText } from '../../../shared/edit/read-clipboard';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { arbitraryDocument } from '../../support/arbitraries';

const some = (letter: string) => fc.array(fc.nat({ max: 6 }).map((n) => `${letter}${n}`));
const selection = fc.record({ tenants: some('t'), connections: some('c') });

describe('copy and paste', () => {
  it('of any selection into any scenario is an edit that can be made and saved', () => {
    fc.assert(
      fc.property(arbitraryDocument, selection, arbitraryDocument, (source, selected, target) => {
        const content = fromText(toText(copySelection(source, selected)));
        if (!content.ok) throw new Error(JSON.stringify(content.error.message));
        const { edit, tenants, connections } = pasteEdit(target, content.value);
        const result = apply(target, edit);
        if (!result.ok) throw new Error(JSON.stringify(result.error.message));
        const { scenario } = result.value;
        expect(parse(serialize(result.value, '0.1.0')).ok).toBe(true);
        expect(scenario.tenants).toHaveLength(target.scenario.tenants.length + tenants.length);
        expect(scenario.connections).toHaveLength(target.scenario.connections.length + connections.length);
      }),
      { numRuns: 200 },
    );
  });

  it('takes no other text for its own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(fromText(text).ok).toBe(false);
      }),
    );
  });
});
