import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareWithBaseline,
  pinBaseline,
  returnToBaseline,
  swapWithBaseline,
} from '../../../shared/compare/compare';
import { compareWith } from '../../../shared/compare/compare-with';
import type { CellState } from '../../../shared/compare/matrix';
import { isBlocked, matrix } from '../../../shared/compare/matrix';
import { apply } from '../../../shared/edit/apply';
import type { Edit } from '../../../shared/edit/edit';
import type { Baseline, Scenario } from '../../../shared/model/scenario';
import { arbitraryScenario } from '../../support/arbitraries';
import { referenceVerdict } from '../../support/reference-evaluator';

function after(scenario: Scenario, edit: Edit): Scenario {
  const result = apply({ scenario, view: { positions: {} } }, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return result.value.scenario;
}

function policies(scenario: Scenario) {
  return scenario.tenants.map((tenant) => tenant.isolation);
}

/** Two states of the same tenants and connections: the second has the isolation of the first turned about. */
function turned(scenario: Scenario): Scenario {
  const tenants = scenario.tenants.map((tenant) => ({
    ...tenant,
    isolation: { ...tenant.isolation, enabled: !tenant.isolation.enabled },
  }));
  return { ...scenario, tenants };
}

describe('the comparison with the baseline', () => {
  it('says of every connection what the format says of both states', () => {
    fc.assert(
      fc.property(arbitraryScenario, (before) => {
        const now = turned(after(before, pinBaseline(before, 'Before')));
        const compared = compareWithBaseline(now);
        for (const connection of now.connections) {
          const was = referenceVerdict(before, connection).verdict;
          const is = referenceVerdict(now, connection).verdict;
          const change = is === 'blocked' ? 'newly-blocked' : 'newly-allowed';
          expect(compared?.changes.get(connection.id)).toBe(was === is ? undefined : change);
        }
        expect((compared?.changes.size ?? 0) + (compared?.unchanged ?? 0)).toBe(now.connections.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is undone by returning, and swapping twice comes back', () => {
    fc.assert(
      fc.property(arbitraryScenario, (before) => {
        const now = turned(after(before, pinBaseline(before, 'Before')));
        const baseline = now.baseline as Baseline;
        expect(policies(after(now, returnToBaseline(now, baseline)))).toEqual(policies(before));
        const swapped = after(now, swapWithBaseline(now, baseline));
        expect(policies(swapped)).toEqual(policies(before));
        expect(after(swapped, swapWithBaseline(swapped, swapped.baseline as Baseline))).toEqual(now);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the comparison with another file', () => {
  it('of the same tenants under other ids is the comparison with a baseline', () => {
    fc.assert(
      fc.property(arbitraryScenario, (drawn) => {
        // Without a tenant ID or a domain nothing but the id tells a tenant.
        const tenants = drawn.tenants.map((tenant, n) => ({ ...tenant, domains: [`t${n}.example`] }));
        const before = { ...drawn, tenants };
        const other = { ...before, tenants: tenants.map((tenant) => ({ ...tenant, id: `x-${tenant.id}` })) };
        const now = turned(after(before, pinBaseline(before, before.name)));
        const compared = compareWith(now, other);
        expect(compared.matches).toHaveLength(tenants.length);
        expect(compared.comparison).toEqual(compareWithBaseline(now));
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing between a file and itself', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { comparison, onlyHere, onlyThere } = compareWith(scenario, scenario);
        expect([comparison.changes.size, onlyHere, onlyThere]).toEqual([0, [], []]);
      }),
    );
  });
});

describe('the tenant matrix', () => {
  it('says of every pair what the format says of a governed connection', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const table = matrix(scenario);
        // Any other tenant stands last: somebody whom no rule can name, and of two of them nothing is known.
        const rest = { id: '*', name: '', isolation: { enabled: false, rules: [] } };
        const world = { ...scenario, tenants: [...scenario.tenants, rest] };
        table.tenants.forEach(({ id: from }, row) => {
          table.tenants.forEach(({ id: to }, column) => {
            if (from === '*' && to === '*') return;
            const verdict = referenceVerdict(world, { id: 'x', from, to, connector: '', auth: 'entra' });
            expect(isBlocked(table.cell(row, column))).toBe(verdict.verdict === 'blocked');
          });
        });
      }),
    );
  });
});

describe('the filter of the matrix', () => {
  it('knows the rows and columns with a block as one who reads every cell', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const table = matrix(scenario);
        const places = scenario.tenants.map((_, place) => place);
        for (const place of places) {
          const isAny = (state: (other: number) => CellState) =>
            places.some((other) => isBlocked(state(other)));
          expect(table.hasBlock('row', place)).toBe(isAny((other) => table.cell(place, other)));
          expect(table.hasBlock('column', place)).toBe(isAny((other) => table.cell(other, place)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
