import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { allowChoices } from '../../../shared/explain/allow-tenant';
import type { Rule, Tenant } from '../../../shared/model/scenario';
import { aDocument, anIsolatedTenant, aRule, aTenant } from '../../support/builders';

const guest = aTenant('guest', { name: 'Guest' });
const GUID = '11111111-2222-3333-4444-555555555555';

/** What each choice makes of the rules of a host, or null where there is nothing to do. */
function outcomes(rules: readonly Rule[], named: Tenant = guest) {
  const host = { ...anIsolatedTenant('host', ...rules), name: 'Host' };
  return allowChoices(host, named).map(({ edit }) => {
    if (edit === null) return null;
    const result = apply(aDocument([host, named]), edit);
    if (!result.ok) throw new Error(JSON.stringify(result.error.message));
    return result.value.scenario.tenants[0]?.isolation.rules.map(({ tenant, direction }) => [
      tenant,
      direction,
    ]);
  });
}

describe('allowing a tenant at the gate of another', () => {
  it('is offered in each direction, in words', () => {
    const host = { ...anIsolatedTenant('host'), name: 'Host' };
    expect(allowChoices(host, guest).map(({ label }) => label)).toEqual([
      'Allow Guest inbound in Host',
      'Allow Guest outbound in Host',
      'Allow Guest inbound and outbound in Host',
    ]);
  });

  it('adds a rule that names it by its tenant ID, else by its domain', () => {
    expect(outcomes([])).toEqual([
      [['guest.example', 'inbound']],
      [['guest.example', 'outbound']],
      [['guest.example', 'both']],
    ]);
    expect(outcomes([], { ...guest, tenantId: GUID })[0]).toEqual([[GUID, 'inbound']]);
  });

  it('widens a rule that names it already', () => {
    expect(outcomes([aRule('guest', 'inbound')])).toEqual([
      null,
      [['guest.example', 'both']],
      [['guest.example', 'both']],
    ]);
    expect(outcomes([aRule('guest', 'both')])).toEqual([null, null, null]);
  });

  it('counts all rules that name it, but not one for all tenants', () => {
    const byId = { id: 'by-id', tenant: GUID, direction: 'outbound' } as const;
    const named = { ...guest, tenantId: GUID };
    expect(outcomes([aRule('guest', 'inbound'), byId], named)).toEqual([null, null, null]);
    expect(outcomes([aRule('*', 'both')])[0]).toEqual([
      ['*', 'both'],
      ['guest.example', 'inbound'],
    ]);
  });

  it('is not offered where no rule can name it', () => {
    expect(allowChoices(anIsolatedTenant('host'), aTenant('guest', { domains: [] }))).toEqual([]);
  });
});
