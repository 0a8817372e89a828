import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import type { ImportKind } from '../../../../shared/exchange/import/detect-kind';
import { importAs } from '../../../support/import-as';
import { NOT_READ } from '../../../../shared/exchange/import/not-read';
import type { Direction, Rule } from '../../../../shared/model/scenario';
import { guidOf } from '../../../support/arbitraries';
import { aConnection, aDocument, aTenant } from '../../../support/builders';
import { say } from '../../../support/english';
import { importMix } from '../../../support/importing';

/** null: the file says something that cannot be read. */
type Flag = boolean | null;
interface Wanted {
  readonly tenant: number | null;
  readonly inbound: Flag;
  readonly outbound: Flag;
}
interface Policy {
  readonly isOn: Flag;
  readonly rules: readonly Wanted[];
}
type Known = readonly { readonly tenant: number; readonly direction: Direction }[];

const OWN = guidOf(0);
const NUMBERS = [1, 2, 3, 4, 5];
const flag = fc.constantFrom<Flag>(true, false, null);
const wanted: fc.Arbitrary<Wanted> = fc.record({
  tenant: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 5 }),
  inbound: flag,
  outbound: flag,
});
const policy: fc.Arbitrary<Policy> = fc.record({
  isOn: flag,
  rules: fc.uniqueArray(wanted, { maxLength: 4, selector: ({ tenant }) => tenant }),
});
const known = fc.record({
  isOn: fc.boolean(),
  rules: fc.uniqueArray(
    fc.record({
      tenant: fc.integer({ min: 1, max: 5 }),
      direction: fc.constantFrom<Direction>('inbound', 'outbound', 'both'),
    }),
    { maxLength: 4, selector: ({ tenant }) => tenant },
  ),
});

const word = (value: Flag, lost: string) => (value === null ? lost : String(value));

interface Format {
  readonly kind: ImportKind;
  readonly write: (one: Policy) => string;
  /** The format has one word for both directions. */
  readonly hasWord?: boolean;
}

const apiRules = ({ rules }: Policy) =>
  rules.map(({ tenant, inbound, outbound }) => ({
    tenantId: tenant === null ? { from: 'elsewhere' } : guidOf(tenant),
    direction: { inbound: inbound ?? 'perhaps', outbound: outbound ?? 7 },
  }));
const off = (isOn: Flag, lost: string) => word(isOn === null ? null : !isOn, lost);
const hclRule = ({ tenant, inbound, outbound }: Wanted) =>
  `{ tenant_id = ${tenant === null ? 'var.whom' : `"${guidOf(tenant)}"`}, inbound = ${word(inbound, 'var.in')}, outbound = ${word(outbound, '!local.x')} }`;
const tableRule = ({ tenant, inbound, outbound }: Wanted) =>
  `@{ tenantId = ${tenant === null ? '$whom' : `'${guidOf(tenant)}'`}; direction = @{ inbound = ${dollar(inbound, 'in')}; outbound = ${dollar(outbound, 'out')} } }`;
const dollar = (value: Flag, name: string) => `$${word(value, name)}`;
const jsonFlag = (value: Flag, lost: string) => value ?? lost;

/** How each format writes a policy, and what in it cannot be read. */
const FORMATS: readonly Format[] = [
  {
    kind: 'policy',
    write: (one) =>
      JSON.stringify({
        tenantId: OWN,
        isDisabled: one.isOn === null ? 'perhaps' : !one.isOn,
        allowedTenants: apiRules(one),
      }),
  },
  {
    kind: 'policy',
    write: ({ isOn, rules }) =>
      `$policy = @{ properties = @{ tenantId = '${OWN}'; isDisabled = $${off(isOn, 'off')}; allowedTenants = @(\n${rules.map(tableRule).join(',\n')}) } }\nSet-PowerAppTenantIsolationPolicy -TenantId '${OWN}' -TenantIsolationPolicy $policy`,
  },
  {
    kind: 'terraform',
    write: ({ isOn, rules }) =>
      `resource "powerplatform_tenant_isolation_policy" "x" {\n id = "${OWN}"\n is_disabled = ${off(isOn, 'var.off')}\n allowed_tenants = [${rules.map(hclRule).join(', ')}]\n}`,
  },
  {
    kind: 'terraform',
    write: ({ isOn, rules }) => {
      const items = rules.map(({ tenant, inbound, outbound }) => ({
        tenant_id: tenant === null ? '${var.whom}' : guidOf(tenant),
        inbound: jsonFlag(inbound, '${var.in}'),
        outbound: jsonFlag(outbound, '${!local.x}'),
      }));
      const x = { id: OWN, is_disabled: isOn === null ? '${var.off}' : !isOn, allowed_tenants: items };
      return JSON.stringify({ resource: { powerplatform_tenant_isolation_policy: { x } } });
    },
  },
  {
    kind: 'terraform',
    write: ({ isOn, rules }) =>
      `module "iso" {\n source = "app/iso"\n tenant_isolation_policy = {\n id = "${OWN}"\n is_disabled = ${off(isOn, 'var.off')}\n allowed_tenants = concat([${rules.map(hclRule).join(', ')}], [])\n }\n}`,
  },
  {
    kind: 'm365dsc',
    hasWord: true,
    write: ({ isOn, rules }) => {
      const items = rules.map(
        ({ tenant, inbound, outbound }) =>
          `MSFT_PPTenantRule { TenantName = ${tenant === null ? '$whom' : `'${guidOf(tenant)}'`}; Direction = ${wordOf(inbound, outbound)} }`,
      );
      return `PPTenantIsolationSettings 'x' {\n TenantId = '${OWN}'\n Enabled = ${dollar(isOn, 'on')}\n Rules = @(\n${items.join('\n')}\n)\n}`;
    },
  },
  {
    kind: 'm365dsc',
    hasWord: true,
    write: ({ isOn, rules }) =>
      JSON.stringify({
        ResourceName: 'PPTenantIsolationSettings',
        TenantId: OWN,
        Enabled: isOn ?? 'perhaps',
        Rules: rules.map(({ tenant, inbound, outbound }) => ({
          TenantName: tenant === null ? ['elsewhere'] : guidOf(tenant),
          Direction: wordOf(inbound, outbound).replaceAll("'", ''),
        })),
      }),
  },
];

/** One word for both: with one of them unknown nothing is said of the other. */
function wordOf(inbound: Flag, outbound: Flag): string {
  if (inbound === null || outbound === null) return '$direction';
  return `'${inbound && outbound ? 'Both' : inbound ? 'Inbound' : 'Outbound'}'`;
}

/** What a format can say: one word for both directions has none for neither. */
function sayable({ hasWord }: Format, { isOn, rules }: Policy): Policy {
  if (hasWord !== true) return { isOn, rules };
  const some = rules.filter(({ inbound, outbound }) => inbound !== false || outbound !== false);
  return {
    isOn,
    rules: some.map((rule) =>
      rule.inbound === null || rule.outbound === null ? { ...rule, inbound: null, outbound: null } : rule,
    ),
  };
}

function allows(rules: Known, n: number) {
  const direction = rules.find(({ tenant }) => tenant === n)?.direction;
  return {
    inbound: direction === 'inbound' || direction === 'both',
    outbound: direction === 'outbound' || direction === 'both',
  };
}

/** Worked out without the importer: what was said counts, and everything else is as it was. */
function expected(before: { readonly isOn: boolean; readonly rules: Known }, said: Policy) {
  const isWhole = said.rules.every(({ tenant }) => tenant !== null);
  const flags = NUMBERS.map((n) => {
    const was = allows(before.rules, n);
    const rule = said.rules.find(({ tenant }) => tenant === n);
    if (rule === undefined) return isWhole ? { inbound: false, outbound: false } : was;
    return { inbound: rule.inbound ?? was.inbound, outbound: rule.outbound ?? was.outbound };
  });
  return { isOn: said.isOn ?? before.isOn, flags };
}

function found(isOn: boolean, rules: readonly Rule[]) {
  const byNumber = rules.map(({ tenant, direction }) => ({
    tenant: NUMBERS.find((n) => guidOf(n).toLowerCase() === tenant.toLowerCase()) ?? 0,
    direction,
  }));
  return { isOn, flags: NUMBERS.map((n) => allows(byNumber, n)) };
}

describe('an importer', () => {
  const formats = fc.constantFrom(...FORMATS);

  it('changes what it read, leaves all else as it was, and says so for each value', () => {
    fc.assert(
      fc.property(formats, policy, known, (format, anything, before) => {
        const { kind } = format;
        const said = sayable(format, anything);
        const rules = before.rules.map(({ tenant, direction }) => ({
          id: `r${tenant}`,
          tenant: guidOf(tenant),
          direction,
        }));
        const own = aTenant('own', { tenantId: OWN, isolation: { enabled: before.isOn, rules } });
        const other = aTenant('other', { tenantId: guidOf(3) });
        const into = aDocument([own, other], [aConnection('own', 'other')]);
        const file = { name: 'a', text: format.write(said) };
        const result = importAs(kind, [file], {}, into);
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        const applied = apply(into, result.value.edit);
        if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
        expect(applied.value.scenario.tenants[1]).toBe(other);
        expect(applied.value.scenario.connections).toBe(into.scenario.connections);
        const isolation = applied.value.scenario.tenants[0]?.isolation;
        expect(found(isolation?.enabled ?? false, isolation?.rules ?? [])).toEqual(expected(before, said));
        const lost = said.rules.flatMap(({ tenant, inbound, outbound }) =>
          tenant === null ? [null] : [inbound, outbound].filter((one) => one === null),
        );
        const remarks = result.value.warnings.filter(({ code }) => code === NOT_READ);
        expect(remarks).toHaveLength(lost.length + (said.isOn === null ? 1 : 0));
        expect(remarks.every(({ message }) => say.word(message).includes(OWN))).toBe(true);
        const mixed = importMix([file], {}, into);
        expect(mixed.files).toMatchObject([{ kind, status: 'imported' }]);
        expect(apply(into, mixed.edit)).toEqual(applied);
      }),
      { numRuns: 700 },
    );
  });

  it('makes no new tenant of a policy whose switch cannot be read', () => {
    fc.assert(
      fc.property(formats, policy, (format, anything) => {
        const text = format.write(sayable(format, { ...anything, isOn: null }));
        const { files, edit } = importMix([{ name: 'a', text }], {}, aDocument([]));
        expect(files.map(({ status }) => status)).toEqual(['refused']);
        expect(files[0]?.remarks[0]?.code).toBe(NOT_READ);
        expect(apply(aDocument([]), edit)).toMatchObject({
          ok: true,
          value: { scenario: { tenants: [] } },
        });
      }),
      { numRuns: 60 },
    );
  });
});
