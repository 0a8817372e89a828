import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import { exportTenant } from '../../../../shared/exchange/export/export-tenant';
import type { ImportKind } from '../../../../shared/exchange/import/detect-kind';
import { detectKind } from '../../../../shared/exchange/import/detect-kind';
import type { ImportAsOptions } from '../../../support/import-as';
import { importAs } from '../../../support/import-as';
import type { Rule, Scenario, ScenarioDocument } from '../../../../shared/model/scenario';
import { emptyDocument } from '../../../../shared/model/scenario';
import { arbitraryScenario, guidOf } from '../../../support/arbitraries';
import { hostileText } from '../../../support/hostile-text';
import { say } from '../../../support/english';

/** Each exported format with the kind it comes back as. */
const FORMATS = [
  ['policy', 'policy'],
  ['powershell', 'policy'],
  ['terraform', 'terraform'],
  ['m365dsc', 'm365dsc'],
] as const;

const FOREIGN = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** Names that would be code, a block or somebody else's policy if a format let them. */
const HOSTILE = [
  "'",
  '"',
  '’',
  '`',
  '$(whoami)',
  '${x}',
  '%{if',
  '{',
  '}',
  '\n',
  '\r\n',
  '\u2028',
  "\n'@\n",
  "@'\n",
  '*/',
  '<#',
  '#>',
  '//',
  '\\',
  'é漢',
  '=1+1',
  'Set-PowerAppTenantIsolationPolicy',
  "PPTenantIsolationSettings 'x' {",
  'resource "powerplatform_tenant_isolation_policy" "x" {',
  `terraform import powerplatform_tenant_isolation_policy.x ${FOREIGN}`,
];
const hostileName = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));

/** Each tenant with its GUID, so that every rule can be written. */
const known = fc.tuple(arbitraryScenario, fc.option(hostileName)).map(([scenario, hostile]): Scenario => ({
  ...scenario,
  tenants: scenario.tenants.map((tenant, n) => ({
    ...tenant,
    name: hostile ?? tenant.name,
    tenantId: guidOf(n),
    domains: [`t${n}.example`, `second-${n}.example`],
    isolation: {
      ...tenant.isolation,
      rules: tenant.isolation.rules.filter(
        ({ tenant: named }) => !/\d/.test(named) || isDrawn(named, scenario.tenants.length),
      ),
    },
  })),
}));

function isDrawn(named: string, size: number): boolean {
  return Array.from({ length: size }, (_, n) => [guidOf(n), `t${n}.example`, `second-${n}.example`])
    .flat()
    .some((text) => text.toLowerCase() === named.toLowerCase());
}

/** Tenant -> directions, as the product sees the rules. */
function meaning(scenario: Scenario, rules: readonly Rule[] = []): unknown {
  const all = new Map<string, Set<string>>();
  for (const { tenant, direction } of rules) {
    const n = scenario.tenants.findIndex(({ tenantId, domains = [] }) =>
      [tenantId, ...domains].some((text) => text?.toLowerCase() === tenant.toLowerCase()),
    );
    const set = all.get(n < 0 ? tenant.toLowerCase() : String(n)) ?? new Set();
    for (const one of direction === 'both' ? ['inbound', 'outbound'] : [direction]) set.add(one);
    all.set(n < 0 ? tenant.toLowerCase() : String(n), set);
  }
  return new Map([...all].map(([key, set]) => [key, [...set].toSorted()]));
}

function imported(
  kind: ImportKind,
  text: ReturnType<typeof exportTenant>,
  into: ScenarioDocument,
  options: ImportAsOptions = {},
): ScenarioDocument {
  if (!text.ok) throw new Error(text.error.map(({ message }) => say(message)).join('\n'));
  expect(detectKind(text.value)).toBe(kind);
  const result = importAs(kind, [{ name: 'exported', text: text.value }], options, into);
  if (!result.ok) throw new Error(JSON.stringify(result.error[0]?.message));
  const applied = apply(into, result.value.edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
  return applied.value;
}

describe('what was exported', () => {
  for (const [format, kind] of FORMATS) {
    it(`changes nothing when it comes back as ${format}`, () => {
      fc.assert(
        fc.property(known, (scenario) => {
          const into = { scenario, view: { positions: {} } };
          const text = exportTenant(say, format, scenario, 't0');
          expect(imported(kind, text, into, { fallbackTenant: 't0' })).toBe(into);
        }),
      );
    });

    it(`changes nothing either, as ${format}, when the names are made to harm`, () => {
      fc.assert(
        fc.property(known, hostileText, hostileText, (harmless, name, note) => {
          const tenants = harmless.tenants.map((tenant) => ({
            ...tenant,
            name,
            note,
            isolation: {
              ...tenant.isolation,
              rules: tenant.isolation.rules.map((rule) => ({ ...rule, note, owner: name })),
            },
          }));
          const scenario = { ...harmless, tenants };
          const into = { scenario, view: { positions: {} } };
          const text = exportTenant(say, format, scenario, 't0');
          expect(imported(kind, text, into, { fallbackTenant: 't0' })).toBe(into);
        }),
      );
    });

    it(`means the same in a new scenario, as ${format}`, () => {
      fc.assert(
        fc.property(known, (scenario) => {
          const text = exportTenant(say, format, scenario, 't0');
          const [tenant] = imported(kind, text, emptyDocument()).scenario.tenants;
          const before = scenario.tenants[0]?.isolation;
          if (format !== 'm365dsc') expect(tenant?.tenantId).toBe(guidOf(0).toLowerCase());
          expect(tenant?.isolation.enabled).toBe(before?.enabled);
          expect(meaning(scenario, tenant?.isolation.rules)).toEqual(meaning(scenario, before?.rules));
        }),
      );
    });
  }
});
