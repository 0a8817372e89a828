import { describe, expect, it } from 'vitest';
import { exportTenant } from '../../../../shared/exchange/export/export-tenant';
import type { Rule } from '../../../../shared/model/scenario';
import { anIsolatedTenant, aRule, aScenario, aTenant } from '../../../support/builders';
import { say } from '../../../support/english';

function written(kind: 'm365dsc' | 'steps', ...rules: readonly Rule[]): string {
  const partner = aTenant('partner', { name: 'Partner', domains: ['partner.example', 'second.example'] });
  const result = exportTenant(say, kind, aScenario([anIsolatedTenant('own', ...rules), partner]), 'own');
  if (!result.ok) throw new Error('not exported');
  return result.value;
}

describe('formats that take domains', () => {
  const twice = [aRule('partner', 'inbound'), aRule('second', 'outbound'), aRule('stranger', 'inbound')];

  it('get one rule for a tenant that two domains name, with what both allow', () => {
    const names = [
      ...written('m365dsc', ...twice).matchAll(/TenantName = '(.*)'\n\s+Direction {2}= '(.*)'/g),
    ];
    expect(names.map(([, name, direction]) => [name, direction])).toEqual([
      ['partner.example', 'Both'],
      ['stranger.example', 'Inbound'],
    ]);
  });

  it('get one step for it in either portal', () => {
    const text = written('steps', ...twice);
    expect(text.match(/Add exceptions/g)).toHaveLength(2);
    expect(text.match(/New tenant rule/g)).toHaveLength(2);
    expect(text).toContain('Allowed direction “Inbound and outbound”, Tenant ID “partner.example” (Partner)');
  });

  it('keep a rule for all tenants apart from the others', () => {
    const text = written(
      'm365dsc',
      aRule('*', 'inbound'),
      aRule('partner', 'inbound'),
      aRule('*', 'inbound'),
    );
    expect(text.match(/MSFT_PPTenantRule/g)).toHaveLength(2);
  });
});

describe('the PowerShell script', () => {
  it('does not say that it is done when signing in or setting failed', () => {
    const own = { ...anIsolatedTenant('own'), tenantId: '11111111-1111-1111-1111-111111111111' };
    const result = exportTenant(say, 'powershell', aScenario([own]), 'own');
    if (!result.ok) throw new Error('not exported');
    for (const call of ['Add-PowerAppsAccount -', 'Set-PowerAppTenantIsolationPolicy -']) {
      const lines = result.value.split('\n').filter((line) => line.includes(call));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('-ErrorAction Stop');
    }
  });
});
