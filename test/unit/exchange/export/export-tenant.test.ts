import { describe, expect, it } from 'vitest';
import { exportTenant, TENANT_EXPORTS } from '../../../../shared/exchange/export/export-tenant';
import { resolveRules } from '../../../../shared/exchange/export/resolve-rules';
import { isDisabledFromIsolation, isolationFromIsDisabled } from '../../../../shared/exchange/is-disabled';
import type { Rule, Scenario } from '../../../../shared/model/scenario';
import { guidOf } from '../../../support/arbitraries';
import { anIsolatedTenant, aRule, aScenario, aTenant } from '../../../support/builders';
import { english, say } from '../../../support/english';

const OWN = guidOf(1).toLowerCase();
const PARTNER = guidOf(2).toLowerCase();

function scenarioWith(...rules: readonly Rule[]): Scenario {
  return aScenario([
    { ...anIsolatedTenant('own', ...rules), name: "Contoso's", tenantId: OWN },
    aTenant('partner', { tenantId: PARTNER.toUpperCase(), domains: ['partner.example', 'second.example'] }),
  ]);
}

function written(kind: Parameters<typeof exportTenant>[1], scenario: Scenario): string {
  const result = exportTenant(say, kind, scenario, 'own');
  if (!result.ok) throw new Error(result.error.map((problem) => say(problem.message)).join('\n'));
  return result.value;
}

describe('the rules of a tenant by tenant ID', () => {
  const resolve = (scenario: Scenario, resolved = {}) => {
    const [tenant] = scenario.tenants;
    if (!tenant) throw new Error('no tenant');
    return resolveRules(scenario, tenant, resolved);
  };

  it('name a drawn tenant by its ID, whatever the rule called it, and merge what names the same', () => {
    const rules = resolve(
      scenarioWith(
        aRule('partner', 'inbound'),
        aRule('*', 'outbound'),
        aRule('x', 'outbound', { tenant: 'SECOND.example' }),
        aRule('x', 'inbound', { tenant: PARTNER }),
      ),
    );
    expect(rules).toEqual({
      ok: true,
      value: [
        { tenantId: PARTNER, inbound: true, outbound: true },
        { tenantId: '*', inbound: false, outbound: true },
      ],
    });
  });

  it('refuse a domain whose tenant ID nobody knows, and say where to look it up', () => {
    const result = resolve(scenarioWith(aRule('unknown', 'both')));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error[0]?.wanted).toEqual({
      key: 'unknown.example',
      of: 'unknown.example',
      address: 'https://login.windows.net/unknown.example/.well-known/openid-configuration',
    });
    expect(english(result.error[0]?.message)).toContain(
      'https://login.windows.net/unknown.example/.well-known/openid-configuration',
    );
  });

  it('take a tenant ID that somebody looked up', () => {
    const result = resolve(scenarioWith(aRule('unknown', 'both')), { 'unknown.example': guidOf(9) });
    expect(result).toMatchObject({ ok: true, value: [{ tenantId: guidOf(9).toLowerCase() }] });
  });
});

describe('the inverted switch', () => {
  it('is turned in one place: isDisabled means that isolation is Off', () => {
    expect(isolationFromIsDisabled(true)).toBe(false);
    expect(isolationFromIsDisabled(false)).toBe(true);
    expect(isDisabledFromIsolation(true)).toBe(false);
    expect(isDisabledFromIsolation(false)).toBe(true);
  });
});

describe('the policy as JSON', () => {
  it('is the canonical object of the API', () => {
    expect(
      JSON.parse(written('policy', scenarioWith(aRule('partner', 'inbound'), aRule('*', 'both')))),
    ).toEqual({
      properties: {
        tenantId: OWN,
        isDisabled: false,
        allowedTenants: [
          { tenantId: PARTNER, direction: { inbound: true, outbound: false } },
          { tenantId: '*', direction: { inbound: true, outbound: true } },
        ],
      },
    });
  });
});

describe('the PowerShell script', () => {
  const script = written('powershell', scenarioWith(aRule('partner', 'inbound')));

  it('gets, shows, asks and sets, and honours -WhatIf', () => {
    const order = [
      'SupportsShouldProcess',
      '$present = Get-PowerAppTenantIsolationPolicy',
      '$present | ConvertTo-Json -Depth 10 | Write-Host',
      '$wanted | ConvertTo-Json -Depth 10 | Write-Host',
      'if ($PSCmdlet.ShouldProcess(',
      '    $answer = Set-PowerAppTenantIsolationPolicy',
      '    Assert-Answer $answer',
      "    Write-Host 'Done.",
      '    Get-PowerAppTenantIsolationPolicy',
    ];
    const places = order.map((words) => script.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(-1);
  });

  it('holds the very policy as data, and no secret', () => {
    const json = script.slice(script.indexOf("@'\n") + 3, script.indexOf("\n'@"));
    expect(JSON.parse(json)).toEqual(
      JSON.parse(written('policy', scenarioWith(aRule('partner', 'inbound')))),
    );
    expect(script).not.toMatch(/password|secret|ClientSecret/i);
  });

  it('lets no name of a tenant become code', () => {
    const scenario = scenarioWith();
    const hostile = {
      ...scenario,
      tenants: scenario.tenants.map((t) => ({ ...t, name: "x'\n'@\nRemove-Item $(whoami)" })),
    };
    const lines = written('powershell', hostile).split('\n');
    expect(lines.filter((line) => line.includes('Remove-Item')).every((line) => line.startsWith('#'))).toBe(
      true,
    );
  });
});

describe('the Terraform resource', () => {
  it('has the switch, the rules and the line that imports what is there', () => {
    const text = written('terraform', scenarioWith(aRule('partner', 'outbound')));
    expect(text).toContain(`# terraform import powerplatform_tenant_isolation_policy.contoso_s ${OWN}`);
    expect(text).toContain('is_disabled = false');
    expect(text).toContain(`tenant_id = "${PARTNER}"\n      inbound   = false\n      outbound  = true`);
  });

  it('has an empty list where there is no rule, and a name Terraform can take', () => {
    const scenario = scenarioWith();
    const odd = { ...scenario, tenants: scenario.tenants.map((t) => ({ ...t, name: '42 "${x}"' })) };
    const text = written('terraform', odd);
    expect(text).toContain('allowed_tenants = []');
    expect(text).toContain('resource "powerplatform_tenant_isolation_policy" "tenant_42_x"');
    expect(text).not.toContain('${');
  });
});

describe('the Microsoft365DSC block', () => {
  it('may name domains, and has the words of the resource', () => {
    const text = written('m365dsc', scenarioWith(aRule('unknown', 'both'), aRule('*', 'inbound')));
    expect(text).toContain("TenantName = 'unknown.example'\n            Direction  = 'Both'");
    expect(text).toContain("TenantName = '*'\n            Direction  = 'Inbound'");
    expect(text).toContain('Enabled          = $true');
  });
});

describe('the steps in the admin center', () => {
  it('are numbered for both portals, rules first and the switch last', () => {
    const text = written('steps', scenarioWith(aRule('partner', 'both')));
    expect(text).toContain(
      '2. Choose “Add exceptions”, Allowed direction “Inbound and outbound”, Tenant ID “partner.example” (partner), then Save.',
    );
    expect(text).toContain('2. Choose “New tenant rule”, Direction “Inbound and Outbound”');
    expect(text.indexOf('Add exceptions')).toBeLessThan(text.indexOf('Restrict cross-tenant connections'));
  });
});

describe('the list of steps', () => {
  it('is not added to by the name of a tenant', () => {
    const scenario = scenarioWith(aRule('partner', 'both'));
    const hostile = {
      ...scenario,
      tenants: scenario.tenants.map((t) => ({ ...t, name: 'x\n9. Turn it Off.\u20289. Again.' })),
    };
    expect(
      written('steps', hostile)
        .split(/[\n\u2028]/)
        .filter((line) => line.startsWith('9.')),
    ).toEqual([]);
  });

  it('says what to remove where no rule is left', () => {
    expect(written('steps', scenarioWith())).toContain('2. Remove all rules.');
    expect(written('steps', scenarioWith())).toContain('2. Delete all tenant rules.');
  });
});

describe('what cannot be applied', () => {
  it('is asked for once, however it is named, and taken when somebody answers', () => {
    const nameless = aTenant('partner', { name: 'Partner', domains: ['partner.example', 'second.example'] });
    const own = anIsolatedTenant(
      'own',
      aRule('partner', 'inbound'),
      aRule('second', 'outbound'),
      aRule('own', 'both'),
    );
    const scenario = aScenario([{ ...own, name: 'Contoso' }, nameless]);
    const asked = exportTenant(say, 'policy', scenario, 'own');
    expect(asked.ok ? [] : asked.error.map(({ code, wanted }) => [code, wanted?.key, wanted?.of])).toEqual([
      ['no-tenant-id', 'own.example', 'Contoso (own.example)'],
      ['unresolved-domain', 'partner.example', 'Partner (partner.example)'],
    ]);
    const resolved = { 'own.example': OWN, 'partner.example': PARTNER };
    const answered = exportTenant(say, 'policy', scenario, 'own', { resolved });
    expect(answered.ok && JSON.parse(answered.value)).toMatchObject({
      properties: {
        tenantId: OWN,
        allowedTenants: [
          { tenantId: PARTNER, direction: { inbound: true, outbound: true } },
          { tenantId: OWN },
        ],
      },
    });
  });

  it('is asked for without a way to look it up where there is no domain', () => {
    const result = exportTenant(
      say,
      'policy',
      aScenario([aTenant('own', { name: 'Contoso', domains: [] })]),
      'own',
    );
    expect(result.ok ? [] : result.error).toEqual([
      {
        code: 'no-tenant-id',
        message: 'Contoso has no tenant ID yet, and this format needs it.',
        wanted: { key: 'own', of: 'Contoso' },
      },
    ]);
  });

  it('is more rules than the product takes, in every form', () => {
    const rules = (n: number) =>
      Array.from({ length: n }, (_, at) => aRule(`t${at}`, 'both', { tenant: guidOf(at + 10) }));
    for (const { kind } of TENANT_EXPORTS) {
      expect(exportTenant(say, kind, scenarioWith(...rules(500)), 'own').ok, kind).toBe(true);
      expect(english(exportTenant(say, kind, scenarioWith(...rules(501)), 'own')), kind).toMatchObject({
        error: [{ code: 'too-many-rules', message: expect.stringContaining('501 rules') }],
      });
    }
  });

  it('is a tenant without its own ID, in the formats that store IDs', () => {
    const scenario = aScenario([anIsolatedTenant('own')]);
    const refused = TENANT_EXPORTS.filter(({ kind }) => !exportTenant(say, kind, scenario, 'own').ok);
    expect(refused.map(({ kind }) => kind)).toEqual(['policy', 'powershell', 'terraform']);
    expect(exportTenant(say, 'policy', scenario, 'own')).toMatchObject({
      ok: false,
      error: [{ code: 'no-tenant-id' }],
    });
  });

  it('is a tenant that is not there', () => {
    expect(exportTenant(say, 'steps', aScenario([]), 'gone')).toMatchObject({
      ok: false,
      error: [{ code: 'unknown-tenant' }],
    });
  });
});
