import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import type { Direction, Rule } from '../../../../shared/model/scenario';
import { aRule, anIsolatedTenant, aScenario, aTenant } from '../../../support/builders';
import { readRuleList } from '../../../support/importing';

const GUID = '11111111-2222-4333-8444-555555555555';
const tenant = anIsolatedTenant('own', aRule('old', 'inbound', { id: 'old', owner: 'IT' }));
const scenario = aScenario([
  tenant,
  aTenant('fab', { name: 'Fabrikam', tenantId: GUID }),
  aTenant('nameless', { name: 'Nameless', domains: [] }),
  aTenant('twin-1', { name: 'Twin' }),
  aTenant('twin-2', { name: 'Twin' }),
]);

function read(text: string, usual: Direction = 'inbound') {
  return readRuleList(scenario, tenant, text, usual);
}
const told = (text: string) =>
  read(text).lines.map(({ line, kind, sentence }) => `${line} ${kind}: ${sentence}`);

function rulesAfter(text: string, usual: Direction = 'inbound'): readonly Rule[] {
  const { edit } = read(text, usual);
  if (edit === null) return tenant.isolation.rules;
  const result = apply({ scenario, view: { positions: {} } }, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return result.value.scenario.tenants[0]?.isolation.rules ?? [];
}

describe('a list of rules', () => {
  it('is read line by line, with the usual direction where none is given', () => {
    expect(rulesAfter('a.example\n\nb.example\r\n*', 'outbound').slice(1)).toEqual([
      { id: 'a-example', tenant: 'a.example', direction: 'outbound' },
      { id: 'b-example', tenant: 'b.example', direction: 'outbound' },
      { id: 'all', tenant: '*', direction: 'outbound' },
    ]);
  });

  it('is read as cells of a spreadsheet, or with semicolons between them', () => {
    const rule = {
      tenant: 'a.example',
      direction: 'both',
      note: 'Orders; "all"',
      owner: 'Eva',
      reviewBy: '2027-01-31',
    };
    expect(rulesAfter('a.example\tBoth\t"Orders; ""all"""\tEva\t2027-01-31')[1]).toMatchObject(rule);
    expect(rulesAfter('a.example; Inbound and outbound; ; Eva')[1]).toEqual({
      id: 'a-example',
      tenant: 'a.example',
      direction: 'both',
      owner: 'Eva',
    });
  });

  it('is read by its headings, whatever their order, and leaves other columns alone', () => {
    expect(
      rulesAfter('Owner\tCost centre\tTenant domain or ID\tAllowed direction\nEva\t12\ta.example\tout')[1],
    ).toEqual({
      id: 'a-example',
      tenant: 'a.example',
      direction: 'outbound',
      owner: 'Eva',
    });
  });

  it('takes the name of a drawn tenant for its tenant ID', () => {
    expect(rulesAfter('fabrikam')[1]).toMatchObject({ tenant: GUID });
    expect(told('fabrikam')).toEqual(['1 new: Adds a rule for Fabrikam (inbound).']);
  });

  it('says of each line that cannot be read what is wrong with it, and changes nothing by it', () => {
    expect(
      told(
        'no tenant\na.example\tsideways\na.example\tboth\t\t\tsoon\nTwin\nNameless\nown.example\nown.example\tup',
      ),
    ).toEqual([
      '1 unread: “no tenant” is neither a domain nor a tenant ID nor the name of a drawn tenant.',
      '2 unread: The direction “sideways” of the rule for “a.example” is not inbound, outbound or both.',
      '3 unread: The review date “soon” of the rule for “a.example” is not a date such as 2027-01-31.',
      '4 unread: Several tenants are called “Twin”; name it by its domain or tenant ID.',
      '5 unread: “Nameless” is neither a domain nor a tenant ID nor the name of a drawn tenant.',
      '6 unread: own is the tenant itself: connections within it are never evaluated.',
      '7 unread: The direction “up” of the rule for “own.example” is not inbound, outbound or both.',
    ]);
    expect(read('no tenant').edit).toBeNull();
    expect(read('').lines).toEqual([]);
  });

  it('makes one rule of what is listed twice or is there already, and never narrows it', () => {
    const text =
      'OLD.example\tinbound\nold.example\toutbound\nold.example\tin\t\tEva\nfabrikam\nfab.example\tboth';
    expect(told(text)).toEqual([
      '1 same: The rule for OLD.example is there already.',
      '2 changed: The rule for old.example is there already, and is now inbound and outbound.',
      '3 changed: The rule for old.example is there already, and gets the details of this line.',
      '4 new: Adds a rule for Fabrikam (inbound).',
      '5 changed: The rule for Fabrikam is there already, and is now inbound and outbound.',
    ]);
    expect(rulesAfter(text)).toEqual([
      { id: 'old', tenant: 'old.example', direction: 'both', owner: 'Eva' },
      { id: expect.any(String) as string, tenant: GUID, direction: 'both' },
    ]);
  });

  it('is one undo step', () => {
    expect(read('a.example\nb.example').edit).toMatchObject({
      type: 'batch',
      label: 'Paste rules at own',
    });
  });
});
