import { describe, expect, it } from 'vitest';
import { exportImpact, impactText } from '../../../../shared/exchange/export/impact';
import { IMPACT_COLUMNS } from '../../../../shared/impact/columns';
import { factsOf } from '../../../../shared/impact/facts';
import { impactRows } from '../../../../shared/impact/rows';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../../support/builders';
import { guidOf } from '../../../support/arbitraries';
import { say } from '../../../support/english';

const scenario = aScenario(
  [
    { ...anIsolatedTenant('home'), tenantId: guidOf(1) },
    aTenant('bank', { name: '=Bank, "A"', managed: false }),
  ],
  [
    aConnection('home', 'bank', { id: 'c1', connectionId: 'shared-abc', attempts: 12 }),
    aConnection('home', 'bank', { id: 'c2' }),
  ],
  {
    decisions: [
      { from: 'home', to: 'bank', decision: 'ask', owner: 'Mara', due: '2027-01-31', note: '+1 call\tthem' },
    ],
  },
);
const document = { scenario, view: { positions: {} } };

describe('Impact as CSV', () => {
  it('has a line a pair, with decisions, blockers, and the IDs of tenants and connections', () => {
    const [head, line, rest] = exportImpact(say, document).split('\r\n');
    expect(head).toContain('Blocked by,Who acts,Rule that would keep it');
    expect(head).toMatch(/Decision,Owner,Due,Note,Partner tenant ID,Own tenant ID,Connection IDs$/);
    expect(line).toContain(`bank.example,${guidOf(1)},shared-abc; c2`);
    expect(line).toContain(',Ask,Mara,2027-01-31,');
    expect(line).toContain(',2,12,');
    expect(rest).toBe('');
  });

  it('never gives a spreadsheet a formula', () => {
    const text = exportImpact(say, document);
    expect(text).toContain('"\'=Bank, ""A"""');
    expect(text).toContain("'+1 call them");
  });
});

describe('a copy of rows', () => {
  it('has the titles and cells of the columns shown, separated by tabs', () => {
    const facts = factsOf(document);
    const columns = IMPACT_COLUMNS.filter(({ id }) => id === 'own' || id === 'note' || id === 'attempts');
    const rows = impactRows(facts, { by: 'pair', groupedBy: 'none' });
    expect(impactText(say, facts, rows, columns)).toBe(
      "Own tenant\tAttempts\tNote\nhome\t12\t'+1 call them\n",
    );
  });
});
