import { describe, expect, it } from 'vitest';
import { allowChoices } from '../../../shared/explain/allow-tenant';
import { explainConnection } from '../../../shared/explain/explain';
import { previewRule } from '../../../shared/explain/preview-rule';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';
const host = { ...anIsolatedTenant('host'), name: 'Host' };
const all = aTenant('all', { name: 'Outlook people', tenantId: PERSONAL.toUpperCase(), managed: false });

describe('a rule for personal Microsoft accounts, before it is added', () => {
  it('is previewed with what it means, by ID or by the drawn tenant', () => {
    for (const scenario of [aScenario([host]), aScenario([host, all])]) {
      expect(english(previewRule(scenario, 'host', PERSONAL, 'inbound'))).toContain(
        'everybody who has a personal Microsoft account, not for one organization.',
      );
    }
    expect(previewRule(aScenario([host]), 'host', 'fabrikam.com', 'inbound')).not.toContain('personal');
  });

  it('is offered with whom it lets through, at a gate and for a blocked connection', () => {
    const hint = 'Outlook people (everybody with a personal Microsoft account)';
    expect(english(allowChoices(host, all)[0]?.label)).toBe(`Allow ${hint} inbound in Host`);
    const scenario = aScenario([host, all], [aConnection('host', 'all', { id: 'c' })]);
    const labels = explainConnection(scenario, 'c')?.remedies.map(({ label }) => label);
    expect(english(labels)).toContain(`Add a rule at Host: outbound to ${hint}`);
  });
});
