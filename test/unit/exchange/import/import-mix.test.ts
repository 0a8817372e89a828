import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import type { MixOptions } from '../../../../shared/exchange/import/import-mix';
import type { ImportFile } from '../../../../shared/exchange/import/import-result';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { aDocument, aTenant } from '../../../support/builders';
import { importMix } from '../../../support/importing';

const OWN = '00000000-0000-4000-8000-000000000001';
const PARTNER = '11111111-1111-4111-8111-111111111111';
const ANOTHER = '22222222-2222-4222-8222-222222222222';

const json = (name: string, value: unknown): ImportFile => ({ name, text: JSON.stringify(value) });
const rows = (...directions: readonly string[]) =>
  directions.map((connectionType) => ({ tenantId: PARTNER, connectionType }));
const policy = (more: object = {}) => ({ properties: { isDisabled: false, allowedTenants: [], ...more } });

function mixed(
  files: readonly ImportFile[],
  options: MixOptions = {},
  into: ScenarioDocument = aDocument([aTenant('own', { tenantId: OWN })]),
) {
  const mix = importMix(files, { isAsking: true, ...options }, into);
  const applied = apply(into, mix.edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
  const { scenario } = applied.value;
  return {
    ...mix,
    scenario,
    tenant: (id: string) => scenario.tenants.find((tenant) => tenant.id === id),
    codes: mix.questions.map(({ file, code }) => `${file} ${code}`),
  };
}

describe('what is told of a file', () => {
  it('is whose it is, the days, and how much it holds', () => {
    const report = {
      tenantId: OWN,
      startDate: '2026-10-01T00:00:00Z',
      endDate: '2026-10-31T00:00:00Z',
      connections: rows('inbound', 'inbound', 'outbound'),
    };
    const allowedTenants = [{ tenantId: PARTNER, direction: { inbound: true, outbound: true } }];
    const { files } = mixed([json('r', report), json('p', policy({ tenantId: OWN, allowedTenants }))]);
    expect(files[0]).toMatchObject({
      kind: 'report',
      status: 'imported',
      whose: ['own'],
      holds: { days: ['2026-10-01', '2026-10-31'], rows: 3, pairs: 2, inbound: 2, outbound: 1 },
    });
    expect(files[1]).toMatchObject({ kind: 'policy', whose: ['own'], holds: { policies: 1, rules: 1 } });
  });

  it('is what it looks like, beside what it was said to be', () => {
    const { files } = mixed([json('r', rows('inbound'))], { answers: { r: { kind: 'policy' } } });
    expect(files[0]).toMatchObject({ kind: 'policy', looks: 'report', status: 'refused', isWaiting: false });
  });

  it('names the step after what was imported', () => {
    const report = { tenantId: OWN, connections: rows('inbound') };
    expect(mixed([json('r', report)]).edit.label).toBe('Import Cross-tenant connection report');
    const both = [json('r', report), json('p', policy({ tenantId: OWN }))];
    expect(mixed(both).edit.label).toBe('Import 2 files');
  });
});

describe('a file that leaves something open', () => {
  it('waits for the answer, and the others are imported', () => {
    const { files, codes, scenario } = mixed([
      json('r', rows('inbound')),
      json('p', policy({ tenantId: OWN })),
      json('nobody', policy()),
      json('half', { properties: { tenantId: ANOTHER, allowedTenants: [] } }),
    ]);
    expect(files.map(({ status, isWaiting }) => [status, isWaiting])).toEqual([
      ['refused', true],
      ['imported', false],
      ['refused', true],
      ['refused', true],
    ]);
    expect(codes).toEqual(['r which-tenant', 'nobody which-tenant', 'half missing-is-disabled']);
    expect(scenario.tenants).toHaveLength(1);
  });

  it('is imported at the tenant that was said, each for itself', () => {
    const { tenant, scenario, codes } = mixed(
      [json('a', policy()), json('b', policy()), json('c', policy()), json('r', rows('outbound'))],
      {
        answers: {
          a: { owners: { '': 'own' } },
          b: { owners: { '': ANOTHER } },
          c: { owners: { '': null } },
          r: { owners: { '': 'own.example' } },
        },
      },
    );
    expect(codes).toEqual([]);
    expect(tenant('own')?.isolation.enabled).toBe(true);
    expect(scenario.tenants[1]).toMatchObject({ tenantId: ANOTHER });
    expect(scenario.tenants[2]).toMatchObject({ name: 'c' });
    expect(scenario.tenants[2]?.tenantId).toBeUndefined();
    expect(scenario.connections[0]).toMatchObject({ from: 'own' });
  });

  it('may hold several policies, each of another tenant', () => {
    const two = [policy(), policy({ isDisabled: true })];
    const asked = mixed([json('two', two)]);
    expect(asked.questions.map(({ part }) => part)).toEqual(['policy 1', 'policy 2']);
    const owners = { 'policy 1': 'own', 'policy 2': PARTNER };
    const { scenario } = mixed([json('two', two)], { answers: { two: { owners } } });
    expect(scenario.tenants.map(({ isolation }) => isolation.enabled)).toEqual([true, false]);
  });

  it('gives its own tenant to none of the drawn ones when the answer names nobody', () => {
    const answers = { r: { owners: { '': 'unknown.example' } } };
    expect(mixed([json('r', rows('inbound'))], { answers }).codes).toEqual(['r which-tenant']);
  });

  it('is taken as assumed when nobody can be asked', () => {
    const { files, questions } = mixed([json('nobody', policy())], { isAsking: false });
    expect(files[0]).toMatchObject({ status: 'imported', remarks: [{ code: 'which-tenant' }] });
    expect(questions).toHaveLength(1);
  });

  it('may be the connection report of a stranger: it is asked, and imported as what was said', () => {
    const report = json('r', { tenantId: ANOTHER, connections: rows('inbound') });
    const isMine = (said: MixOptions['tenants']) =>
      mixed([report], said === undefined ? {} : { tenants: said }).scenario.tenants.find(
        ({ tenantId }) => tenantId === ANOTHER,
      )?.managed !== false;
    expect(mixed([report]).questions).toMatchObject([{ code: 'whose-report', about: ANOTHER }]);
    expect(isMine(undefined)).toBe(true);
    expect(isMine({ [ANOTHER]: { isMine: false } })).toBe(false);
  });
});

describe('the tenants that are not drawn', () => {
  it('are told once, whether policies or connection reports name them', () => {
    const { strangers } = mixed([
      json('p', policy({ tenantId: ANOTHER })),
      json('r', { tenantId: ANOTHER, connections: rows('inbound', 'outbound') }),
    ]);
    expect(strangers).toEqual([
      { tenantId: ANOTHER, isReporting: true, attempts: 0 },
      { tenantId: PARTNER, isReporting: false, attempts: 2 },
    ]);
  });

  it('are external where that was said of the tenant of a policy', () => {
    const tenants = { [ANOTHER]: { isMine: false, name: 'Fabrikam' } };
    const { scenario } = mixed([json('p', policy({ tenantId: ANOTHER }))], { tenants });
    expect(scenario.tenants[1]).toMatchObject({ name: 'Fabrikam', managed: false });
  });
});
