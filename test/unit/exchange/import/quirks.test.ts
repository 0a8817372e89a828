import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import { importAs } from '../../../support/import-as';
import type { ImportAsOptions } from '../../../support/import-as';
import { emptyDocument } from '../../../../shared/model/scenario';

const OWN = '00000000-0000-0000-0000-000000000001';
const PARTNER = '11111111-1111-1111-1111-111111111111';

const rule = (tenantId: string, direction: unknown) => ({ tenantId, direction });
const BOTH = { inbound: true, outbound: true };
const policy = (more: object = {}) => ({
  properties: { tenantId: OWN, isDisabled: false, allowedTenants: [rule(PARTNER, BOTH)], ...more },
});

function imported(value: unknown, options: ImportAsOptions = { missingIsDisabled: 'off' }) {
  const file = { name: 'exported.json', text: JSON.stringify(value) };
  const into = emptyDocument();
  const result = importAs('policy', [file], options, into);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const applied = apply(into, result.value.edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
  const { tenants } = applied.value.scenario;
  return {
    tenants: tenants.map(({ tenantId, isolation: { enabled, rules } }) => ({
      tenantId,
      isOn: enabled,
      rules: rules.map(({ tenant, direction }) => `${tenant} ${direction}`),
    })),
    told: result.value.warnings.map(({ code }) => code),
    asked: result.value.questions.map(({ code }) => code),
  };
}

const ON = { tenantId: OWN, isOn: true, rules: [`${PARTNER} both`] };
const NEVER = { tenantId: undefined, isOn: false, rules: [] };

interface Expected {
  readonly tenant: object;
  readonly told?: readonly string[];
  readonly asked?: readonly string[];
}

/** The quirks that real exports are known to have, a line each, as the whole import sees them. */
const QUIRKS: readonly (readonly [string, unknown, Expected])[] = [
  [
    'the whole policy is JSON null (never configured)',
    null,
    { tenant: NEVER, told: ['never-configured'], asked: ['which-tenant'] },
  ],
  [
    'the whole policy is the text "null"',
    'null',
    { tenant: NEVER, told: ['never-configured'], asked: ['which-tenant'] },
  ],
  [
    'HTTP 404, as the API answers it',
    { error: { code: 'NotFound', message: 'x' } },
    { tenant: NEVER, told: ['never-configured'], asked: ['which-tenant'] },
  ],
  [
    'HTTP 404, as the cmdlets pass it on',
    { StatusCode: 404, StatusDescription: 'Not Found' },
    { tenant: NEVER, told: ['never-configured'], asked: ['which-tenant'] },
  ],
  ['wrapped in an array, under the key tenant_isolation', { tenant_isolation: [policy()] }, { tenant: ON }],
  ['wrapped in an array', [policy()], { tenant: ON }],
  [
    '"allowedTenants": "" with isDisabled true',
    policy({ allowedTenants: '', isDisabled: true }),
    { tenant: { ...ON, isOn: false, rules: [] } },
  ],
  [
    '"direction": "@{inbound=True; outbound=True}"',
    policy({ allowedTenants: [rule(PARTNER, '@{inbound=True; outbound=True}')] }),
    { tenant: ON },
  ],
  [
    'a rule whose tenantId is the own one',
    policy({ allowedTenants: [rule(OWN, BOTH)] }),
    { tenant: { ...ON, rules: [`${OWN} both`] }, told: ['own-tenant'] },
  ],
  [
    'missing properties.tenantId',
    policy({ tenantId: undefined }),
    { tenant: { ...ON, tenantId: undefined }, asked: ['which-tenant'] },
  ],
  [
    'flat shape without properties (id, tenantId, isDisabled, allowedTenants)',
    { id: 'x', ...policy().properties },
    { tenant: ON },
  ],
  [
    'missing isDisabled',
    policy({ isDisabled: undefined }),
    { tenant: { ...ON, isOn: false }, told: ['missing-is-disabled'] },
  ],
  ['allowedTenants null', policy({ allowedTenants: null }), { tenant: { ...ON, rules: [] } }],
  [
    "the rule that tools make of null: TenantName '' with the direction 'unknown'",
    policy({ allowedTenants: [rule('', 'unknown')] }),
    { tenant: { ...ON, rules: [] }, told: ['rule-invented'] },
  ],
  [
    'both directions false',
    policy({ allowedTenants: [rule(PARTNER, { inbound: false, outbound: false })] }),
    { tenant: { ...ON, rules: [] }, told: ['rule-without-direction'] },
  ],
  [
    'unknown keys, such as an empty tenantDisplayName',
    { ...policy({ allowedTenants: [{ ...rule(PARTNER, BOTH), tenantDisplayName: '' }] }), etag: 'x' },
    { tenant: ON },
  ],
  [
    '* for all tenants',
    policy({ allowedTenants: [rule('*', BOTH)] }),
    { tenant: { ...ON, rules: ['* both'] } },
  ],
];

describe('quirks of real policy exports', () => {
  it.each(QUIRKS)('%s', (_, value, { tenant, told = [], asked = [] }) => {
    expect(imported(value)).toEqual({ tenants: [tenant], told, asked });
  });

  it('missing isDisabled: asked where a person can be asked', () => {
    const { asked, told } = imported(policy({ isDisabled: undefined }), { missingIsDisabled: 'ask' });
    expect({ asked, told }).toEqual({ asked: ['missing-is-disabled'], told: [] });
  });
});
