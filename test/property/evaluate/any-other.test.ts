import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOtherTenant } from '../../../shared/evaluate/any-other';
import type { Tenant } from '../../../shared/model/scenario';
import { arbitraryTenants } from '../../support/arbitraries';
import { referenceVerdict } from '../../support/reference-evaluator';

/** Somebody whom no rule can name. */
const STRANGER: Tenant = { id: 'stranger', name: 'Stranger', isolation: { enabled: false, rules: [] } };

describe('any other tenant', () => {
  it('meets at each tenant what a drawn one would meet that no rule names', () => {
    fc.assert(
      fc.property(arbitraryTenants, (tenants) => {
        const scenario = { name: '', tenants: [...tenants, STRANGER], connections: [] };
        const between = (from: string, to: string) =>
          referenceVerdict(scenario, { id: 'c', from, to, connector: 'shared_teams' });
        for (const { tenant, inbound, outbound } of anyOtherTenant(tenants)) {
          const [into, out] = [between('stranger', tenant), between(tenant, 'stranger')];
          expect(inbound.outcome === 'allowed').toBe(into.isInboundOpen);
          expect(inbound.rules).toEqual(into.inboundRules);
          expect(outbound.outcome === 'allowed').toBe(out.isOutboundOpen);
          expect(outbound.rules).toEqual(out.outboundRules);
        }
      }),
    );
  });
});
