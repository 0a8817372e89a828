import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { say } from '../../support/english';
import { autoGroups } from '../../../shared/picture/auto-groups';
import { arbitraryDocument } from '../../support/arbitraries';

const by = fc.constantFrom('managed' as const, 'domain' as const, 'partners' as const);

describe('automatic groups of any scenario', () => {
  it('are groups that an edit can make, each of two tenants and more, none of them twice', () => {
    fc.assert(
      fc.property(arbitraryDocument, by, (document, kind) => {
        const groups = autoGroups(say, document.scenario, kind);
        const members = groups.flatMap(({ tenants }) => tenants);
        expect(new Set(members).size).toBe(members.length);
        expect(groups.every(({ tenants }) => tenants.length > 1)).toBe(true);
        const made = apply({ ...document, view: { positions: {} } }, { type: 'put-groups', groups });
        if (!made.ok) throw new Error(JSON.stringify(made.error.message));
        expect(made.value.view.groups ?? []).toEqual(groups);
      }),
    );
  });
});
