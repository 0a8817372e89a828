import { describe, expect, it } from 'vitest';
import { identitiesOf, noteWithAliases } from '../../../../shared/exchange/import/identities';
import { importAs } from '../../../support/import-as';
import type { TenantChoices } from '../../../../shared/exchange/import/identities';
import { apply } from '../../../../shared/edit/apply';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { aDocument, aTenant } from '../../../support/builders';

const [OWN, ALIAS, PARTNER] = [1, 2, 3].map((n) => `${n}`.repeat(8) + '-0000-4000-8000-00000000000a') as [
  string,
  string,
  string,
];

const REPORT = {
  name: 'report.json',
  text: JSON.stringify({
    tenantId: OWN,
    status: 'Completed',
    connections: [
      { tenantId: ALIAS, connectionType: 'outbound' },
      { tenantId: PARTNER, connectionType: 'outbound' },
      { tenantId: PARTNER, connectionType: 'inbound' },
    ],
  }),
};

function imported(tenants: TenantChoices, into: ScenarioDocument = aDocument()) {
  const result = importAs('report', [REPORT], { tenants }, into);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const applied = apply(into, result.value.edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
  return { ...result.value, scenario: applied.value.scenario };
}

describe('tenant IDs that a person knows', () => {
  it('are listed with the reporting tenant first, then by how often they are named', () => {
    expect(imported({}).strangers).toEqual([
      { tenantId: OWN, isReporting: true, attempts: 0 },
      { tenantId: PARTNER, isReporting: false, attempts: 2 },
      { tenantId: ALIAS, isReporting: false, attempts: 1 },
    ]);
  });

  it('get their names, and are yours where you say so', () => {
    const { scenario } = imported({
      [OWN]: { name: ' Contoso ' },
      [PARTNER]: { name: 'Fabrikam', isMine: true },
    });
    expect(scenario.tenants.map(({ id, name, managed }) => [id, name, managed])).toEqual([
      ['contoso', 'Contoso', undefined],
      [expect.stringContaining('22222222'), expect.stringContaining('22222222'), false],
      ['fabrikam', 'Fabrikam', undefined],
    ]);
  });

  it('may be further IDs of a tenant: its own attempts are left out and its note keeps the ID', () => {
    const { scenario, warnings } = imported({ [ALIAS]: { sameAs: OWN } });
    expect(scenario.tenants.map(({ tenantId }) => tenantId)).toEqual([OWN, PARTNER]);
    expect(scenario.tenants[0]?.note).toBe(`Also known by tenant ID ${ALIAS}`);
    expect(scenario.connections).toHaveLength(2);
    expect(warnings).toMatchObject([{ code: 'own-tenant' }]);
  });

  it('belong to a drawn tenant that had none: it keeps its name and stays external, and gets the ID', () => {
    const into = aDocument([aTenant('lab', { managed: false }), aTenant('partner', { managed: false })]);
    const { scenario, additions } = imported(
      { [OWN]: { sameAs: 'lab' }, [PARTNER]: { sameAs: 'partner' } },
      into,
    );
    expect(scenario.tenants.map(({ id, tenantId, managed }) => [id, tenantId, managed])).toEqual([
      ['lab', OWN, false],
      ['partner', PARTNER, false],
      [expect.any(String), ALIAS, false],
    ]);
    expect(scenario.connections.map(({ from, to }) => `${from} ${to}`)).toContain('partner lab');
    expect(additions).toContain('Notes the tenant ID of: lab, partner.');
  });

  it('are noted at a drawn tenant that has another ID', () => {
    const into = aDocument([aTenant('lab', { tenantId: OWN, note: 'Old.' })]);
    const { scenario } = imported({ [ALIAS]: { sameAs: 'lab' } }, into);
    expect(scenario.tenants[0]).toMatchObject({
      tenantId: OWN,
      note: `Old.\nAlso known by tenant ID ${ALIAS}`,
    });
  });
});

describe('who is who', () => {
  it('is not led in a circle', () => {
    const { canonical } = identitiesOf({ [OWN]: { sameAs: ALIAS }, [ALIAS]: { sameAs: OWN } }, []);
    expect([canonical(OWN), canonical(ALIAS)]).toEqual([OWN, ALIAS]);
  });

  it('follows one choice to the next', () => {
    const { canonical } = identitiesOf({ [OWN]: { sameAs: ALIAS }, [ALIAS]: { sameAs: PARTNER } }, []);
    expect(canonical(OWN)).toBe(PARTNER);
  });

  it('says each further ID once', () => {
    const once = noteWithAliases('A note', [ALIAS]);
    expect(noteWithAliases(once, [ALIAS])).toBe(once);
    expect(noteWithAliases(undefined, [])).toBeUndefined();
  });
});
