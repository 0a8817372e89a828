import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Edit } from '../../../shared/edit/edit';
import { describe as labelOf } from '../../../shared/edit/describe';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { arbitraryDocument } from '../../support/arbitraries';
import { arbitraryEdit } from './edits';

const RUNS = { numRuns: 500 };
const edits = [arbitraryDocument, fc.array(arbitraryEdit, { minLength: 1, maxLength: 6 })] as const;

/** Calls `check` for every edit of the sequence; refused ones leave the document as it is. */
function play(
  document: ScenarioDocument,
  list: readonly Edit[],
  check: (before: ScenarioDocument, edit: Edit, after: ScenarioDocument) => void,
): void {
  let present = document;
  for (const edit of list) {
    const result = apply(present, edit);
    if (!result.ok) {
      expect(result.error.message).toMatch(/\.$/);
      continue;
    }
    check(present, edit, result.value);
    present = result.value;
  }
}

describe('any sequence of edits', () => {
  it('gives documents that can be saved and opened, unchanged', () => {
    fc.assert(
      fc.property(...edits, (document, list) => {
        play(document, list, (_before, _edit, after) => {
          const reopened = parse(serialize(after, '0.1.0'));
          expect(reopened.ok ? reopened.value.document : reopened.error).toEqual(after);
          expect(reopened.ok && reopened.value.warnings).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  it('never changes the document it starts from', () => {
    fc.assert(
      fc.property(...edits, (document, list) => {
        const before = structuredClone(document);
        play(document, list, () => undefined);
        expect(document).toEqual(before);
      }),
      RUNS,
    );
  });

  it('gives the very same document exactly when nothing differs, and shares what stays', () => {
    fc.assert(
      fc.property(...edits, (document, list) => {
        play(document, list, (before, _edit, after) => {
          if (after === before) return;
          expect(serialize(after, '')).not.toBe(serialize(before, ''));
          const former = new Map(before.scenario.tenants.map((tenant) => [tenant.id, tenant]));
          for (const tenant of after.scenario.tenants) {
            const old = former.get(tenant.id);
            if (JSON.stringify(old) === JSON.stringify(tenant)) expect(tenant).toBe(old);
          }
        });
      }),
      RUNS,
    );
  });

  it('made one by one or as a batch comes to the same', () => {
    fc.assert(
      fc.property(...edits, (document, list) => {
        const batch = apply(document, { type: 'batch', label: 'All', commands: list });
        let present = document;
        for (const edit of list) {
          const result = apply(present, edit);
          if (!result.ok) {
            expect(batch).toEqual(result);
            return;
          }
          present = result.value;
        }
        expect(batch).toEqual({ ok: true, value: present });
      }),
      RUNS,
    );
  });

  it('can be named for the Undo menu', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryEdit, (document, edit) => {
        expect(labelOf(document, edit)).not.toBe('');
      }),
    );
  });
});
