import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../shared/base/group-by';
import { factsOf } from '../../../shared/impact/facts';
import type { GroupedBy, RowsBy } from '../../../shared/impact/rows';
import { impactRows, sumOf } from '../../../shared/impact/rows';
import { groupOfRow } from '../../../shared/impact/columns';
import type { Scenario } from '../../../shared/model/scenario';
import { apply } from '../../../shared/edit/apply';
import { arbitraryDocument } from '../../support/arbitraries';
import { referenceVerdict } from '../../support/reference-evaluator';

const shapes = fc.record({
  by: fc.constantFrom<RowsBy[]>('partner', 'pair'),
  groupedBy: fc.constantFrom<GroupedBy[]>(
    'none',
    'partner',
    'own',
    'group',
    'connector',
    'environment',
    'decision',
    'acts',
  ),
});

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Slow and plain: one connection after the other, straight from the document. */
function blockedAmong(scenario: Scenario, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => {
    const connection = scenario.connections.find((one) => one.id === id);
    return connection !== undefined && referenceVerdict(scenario, connection).verdict === 'blocked';
  });
}

describe('Impact', () => {
  it('has every connection between two tenants in exactly one row, and no other', () => {
    fc.assert(
      fc.property(arbitraryDocument, shapes, (document, shape) => {
        const rows = impactRows(factsOf(document), shape);
        const crossing = document.scenario.connections.filter(({ from, to }) => from !== to);
        expect(rows.flatMap(({ connections }) => connections).toSorted()).toEqual(
          crossing.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('counts as the definition of the format does', () => {
    fc.assert(
      fc.property(arbitraryDocument, shapes, (document, shape) => {
        const { scenario } = document;
        for (const { connections, counts } of impactRows(factsOf(document), shape)) {
          expect(counts.blocked).toBe(blockedAmong(scenario, connections).length);
          expect(counts.allowed + counts.blocked + counts.notEvaluated).toBe(connections.length);
          const { baseline } = scenario;
          if (!baseline) continue;
          const former = {
            ...scenario,
            tenants: scenario.tenants.map((tenant) => ({
              ...tenant,
              isolation: baseline.isolation[tenant.id] ?? tenant.isolation,
            })),
          };
          const before = blockedAmong(former, connections).length;
          expect(counts.blocked - counts.newlyBlocked + counts.newlyAllowed).toBe(before);
        }
      }),
    );
  });

  it('would have every row work with the rules it names, if each tenant can be named', () => {
    fc.assert(
      fc.property(arbitraryDocument, shapes, (document, shape) => {
        for (const { connections, missing } of impactRows(factsOf(document), shape)) {
          const tenants = document.scenario.tenants.map((tenant) => {
            const rules = missing.flatMap(({ at, names, direction }, n) => {
              const named = document.scenario.tenants.find(({ id }) => id === names);
              const name = named?.tenantId ?? named?.domains?.[0];
              return at === tenant.id && name !== undefined
                ? [{ id: `added-${n}`, tenant: name, direction }]
                : [];
            });
            return {
              ...tenant,
              isolation: { ...tenant.isolation, rules: [...tenant.isolation.rules, ...rules] },
            };
          });
          const canNameAll = missing.every(({ names }) => {
            const named = document.scenario.tenants.find(({ id }) => id === names);
            return (named?.tenantId ?? named?.domains?.[0]) !== undefined;
          });
          const left = blockedAmong({ ...document.scenario, tenants }, connections);
          if (canNameAll) expect(left).toEqual([]);
        }
      }),
    );
  });

  it('is decided about a pair at a time, and shows after an edit just what was decided', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.constantFrom('keep', 'drop', 'ask', null), (document, decision) => {
        const [row] = impactRows(factsOf(document), { by: 'partner', groupedBy: 'none' });
        if (!row) return;
        const result = apply(document, { type: 'set-decisions', pairs: row.pairs, changes: { decision } });
        if (!result.ok) throw new Error(JSON.stringify(result.error.message));
        const after = impactRows(factsOf(result.value), { by: 'partner', groupedBy: 'none' });
        const same = after.find(({ key }) => key === row.key);
        expect(same?.decision).toBe(decision ?? 'undecided');
        expect(sum(Object.values(same?.decided ?? {}))).toBe(row.pairs.length);
        // Nobody else's rows change.
        const others = (rows: typeof after) => rows.filter(({ key }) => key !== row.key);
        expect(others(after)).toEqual(
          others(impactRows(factsOf(document), { by: 'partner', groupedBy: 'none' })),
        );
      }),
    );
  });

  it('adds up a group to what its rows have together, each row in one group', () => {
    fc.assert(
      fc.property(arbitraryDocument, shapes, (document, shape) => {
        const { groupedBy } = shape;
        if (groupedBy === 'none') return;
        const facts = factsOf(document);
        const rows = impactRows(facts, shape);
        const groups = groupBy(rows, (row) => groupOfRow(facts, row, groupedBy).key);
        for (const [key, members] of groups) {
          const whole = sumOf(facts, key, members);
          expect(whole.counts.blocked).toBe(sum(members.map(({ counts }) => counts.blocked)));
          expect(whole.connections).toHaveLength(sum(members.map(({ connections }) => connections.length)));
          const attempts = members.flatMap((row) => row.attempts ?? []);
          expect(whole.attempts).toBe(attempts.length === 0 ? null : sum(attempts));
        }
      }),
    );
  });
});
