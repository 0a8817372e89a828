import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import type { ImportKind } from '../../../../shared/exchange/import/detect-kind';
import { detectKind, IMPORT_KINDS } from '../../../../shared/exchange/import/detect-kind';
import { importAs } from '../../../support/import-as';
import { parse } from '../../../../shared/format/parse';
import { serialize } from '../../../../shared/format/serialize';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { arbitraryScenario, guidOf } from '../../../support/arbitraries';
import { decodeText } from '../../../support/importing';

const kinds = fc.constantFrom(...IMPORT_KINDS);
const missing = fc.constantFrom('off' as const, 'on' as const, 'ask' as const);
const tenantId = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 6 }).map(guidOf) },
  { weight: 1, arbitrary: fc.constantFrom('*', '', 't1.example', 'T2.EXAMPLE', 'x y', '__proto__') },
);
const flag = fc.constantFrom<unknown>(true, false, true, false, 'True', undefined, null, 7);

const policyRule = fc.record({
  tenantId,
  direction: fc.oneof(
    fc.record({ inbound: flag, outbound: flag }),
    fc.constantFrom('@{inbound=True; outbound=False}', 'unknown', null),
  ),
});
const policy = fc.record({
  tenantId: fc.option(tenantId, { nil: undefined }),
  isDisabled: flag,
  allowedTenants: fc.oneof(fc.array(policyRule, { maxLength: 6 }), fc.constantFrom('', null, undefined)),
});
const policies = fc.oneof(
  policy.map((properties) => ({ properties })),
  policy,
  fc.constant(null),
  fc.array(
    policy.map((properties) => ({ properties })),
    { maxLength: 3 },
  ),
);
const report = fc.record({
  reportId: fc.option(fc.constantFrom('r1', 'r2'), { nil: undefined }),
  tenantId: fc.option(tenantId, { nil: undefined }),
  startDate: fc.constantFrom('2026-01-01T00:00:00Z', undefined, ''),
  connections: fc.array(
    fc.record({
      tenantId,
      connectionType: fc.constantFrom('Inbound', 'outbound', 'x'),
      connectionId: fc.option(fc.string({ unit: 'grapheme', maxLength: 80 }), { nil: undefined }),
    }),
    { maxLength: 8 },
  ),
});

const hclRule = fc
  .record({ id: tenantId, inbound: fc.boolean(), outbound: fc.boolean() })
  .map(
    ({ id, inbound, outbound }) => `{ tenant_id = "${id}", inbound = ${inbound}, outbound = ${outbound} }`,
  );
const hcl = fc
  .record({
    label: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
    id: tenantId,
    rules: fc.array(hclRule),
  })
  .map(
    ({ label, id, rules }) =>
      `resource "powerplatform_tenant_isolation_policy" "${label}" {\n id = "${id}"\n is_disabled = false\n allowed_tenants = [${rules.join(',')}]\n}`,
  );
const dscRule = fc
  .record({ id: tenantId, direction: fc.constantFrom('Inbound', 'Outbound', 'Both', 'unknown') })
  .map(({ id, direction }) => `MSFT_PPTenantRule{TenantName='${id}';Direction='${direction}'}`);
const dsc = fc
  .record({ id: tenantId, rules: fc.array(dscRule) })
  .map(
    ({ id, rules }) =>
      `PPTenantIsolationSettings 'x' {\n TenantId = '${id}'\n Enabled = $true\n Rules = @(${rules.join('\n')})\n}`,
  );

const meant: fc.Arbitrary<readonly [ImportKind, string]> = fc.oneof(
  policies.map((value) => ['policy', JSON.stringify(value)] as const),
  report.map((value) => ['report', JSON.stringify(value)] as const),
  hcl.map((text) => ['terraform', text] as const),
  dsc.map((text) => ['m365dsc', text] as const),
);

const PIECES = [
  'resource "powerplatform_tenant_isolation_policy" "x" {',
  "PPTenantIsolationSettings 'x' {",
  'import { to = powerplatform_tenant_isolation_policy.x',
  'allowed_tenants = [',
  'Rules = @(',
  'MSFT_PPTenantRule{',
  'tenant_id = "*"',
  "TenantName = '*'",
  'inbound = true',
  '{"properties":',
  '"connections":[',
  '"isDisabled":',
  '<<EOT\n',
  '/*',
  '<#',
  '${',
  '\\u00',
  ...Array.from('\n{}[]()"\'`#=,$@'),
];
const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.json(),
);

/** The edit can be carried out, and what comes of it can be saved and opened again. */
function checkImport(
  kind: ImportKind,
  texts: readonly string[],
  into: ScenarioDocument,
  how: 'off' | 'on' | 'ask',
) {
  const files = texts.map((text, n) => ({ name: `${n}.txt`, text }));
  const result = importAs(kind, files, { missingIsDisabled: how }, into);
  if (!result.ok) {
    expect(result.error.length).toBeGreaterThan(0);
    return null;
  }
  const applied = apply(into, result.value.edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
  const opened = parse(serialize(applied.value, 'test'));
  expect(opened.ok ? [] : opened.error).toEqual([]);
  return applied.value;
}

const document = arbitraryScenario.map((scenario) => ({ scenario, view: { positions: {} } }));

describe('importing anything', () => {
  it('never throws, and makes nothing that cannot be saved', () => {
    fc.assert(
      fc.property(kinds, fc.array(garbage, { maxLength: 3 }), document, missing, (kind, texts, into, how) => {
        texts.forEach(detectKind);
        checkImport(kind, texts, into, how);
      }),
      { numRuns: 500 },
    );
  });

  it('reads any part of a file that was cut off', () => {
    fc.assert(
      fc.property(meant, fc.double({ min: 0, max: 1, noNaN: true }), document, ([kind, text], part, into) => {
        checkImport(kind, [text.slice(0, Math.floor(text.length * part))], into, 'off');
      }),
      { numRuns: 200 },
    );
  });

  it('gives an edit that applies, of a document that opens again, and that changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(meant, { minLength: 1, maxLength: 3 }), document, missing, (all, into, how) => {
        const kind = all[0]?.[0] ?? 'policy';
        const texts = all.filter(([other]) => other === kind).map(([, text]) => text);
        const once = checkImport(kind, texts, into, how);
        if (once === null || kind !== 'report') return;
        expect(checkImport(kind, texts, once, how)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('decodes any bytes without throwing, and any text in UTF-8 to itself', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeText(bytes)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replaceAll('\0', '').replace(/^\uFEFF+/, '');
        expect(decodeText(new TextEncoder().encode(clean))).toEqual({ ok: true, value: clean });
      }),
    );
  });
});
