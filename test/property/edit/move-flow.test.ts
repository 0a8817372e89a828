import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { moveFlow } from '../../../shared/edit/move-flow';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { arbitraryScenario } from '../../support/arbitraries';

describe('moving any flow to any tenant', () => {
  it('leaves a scenario that opens again, other flows as they were, and every sign-in where it was', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), fc.nat(), (scenario, nth, mth) => {
        const { flows = [], tenants } = scenario;
        const flow = flows[nth % Math.max(1, flows.length)];
        const tenant = tenants[mth % Math.max(1, tenants.length)];
        fc.pre(flow !== undefined && tenant !== undefined);
        const moved = apply({ scenario, view: { positions: {} } }, moveFlow(scenario, flow, tenant.id));
        if (!moved.ok) throw new Error(JSON.stringify(moved.error.message));
        expect(parse(serialize(moved.value, '0.1.0')).ok).toBe(true);
        const after = moved.value.scenario;
        const signIns = (of: typeof scenario) =>
          of.flows
            ?.find(({ id }) => id === flow.id)
            ?.steps.map((step) => of.connections.find(({ id }) => id === step.connection)?.to);
        expect(signIns(after)).toEqual(signIns(scenario));
        expect(after.flows?.filter(({ id }) => id !== flow.id)).toEqual(
          flows.filter(({ id }) => id !== flow.id),
        );
      }),
    );
  });
});
