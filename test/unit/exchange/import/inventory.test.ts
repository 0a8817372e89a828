import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import { detectKind } from '../../../../shared/exchange/import/detect-kind';
import type { MixOptions } from '../../../../shared/exchange/import/import-mix';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { emptyDocument } from '../../../../shared/model/scenario';
import { aDocument, aTenant } from '../../../support/builders';
import { importMix } from '../../../support/importing';

const CONTOSO = '0aa0c0de-1000-4000-8000-00000000c001';
const WINGTIP = '0cc0c0de-3000-4000-8000-00000000d003';
const PARTNER = '0dd0c0de-4000-4000-8000-00000000e004';

const fixture = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../../fixtures/exchange/inventory/${name}`, import.meta.url), 'utf8'),
});
const json = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });

/** One connection as the API lists it. */
const listed = (name: string, accountName: unknown, more: object = {}) => ({
  name,
  properties: {
    apiId: '/providers/Microsoft.PowerApps/apis/shared_office365',
    displayName: `Connection ${name}`,
    accountName,
    createdBy: { tenantId: CONTOSO, userPrincipalName: 'anna@contoso.com' },
    ...more,
  },
});

function imported(
  files: readonly { name: string; text: string }[],
  into: ScenarioDocument = emptyDocument(),
  options: MixOptions = {},
) {
  const result = importMix(files, options, into);
  const applied = apply(into, result.edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
  const document = applied.value;
  const { tenants, connections } = document.scenario;
  const nameOf = (id: string) => tenants.find((tenant) => tenant.id === id)?.name;
  const remarks = result.files.flatMap((file) => file.remarks);
  return {
    result,
    document,
    tenants,
    connections,
    statuses: result.files.map(({ status }) => status),
    pairs: connections.map(({ from, to, connector }) => `${nameOf(from)} > ${nameOf(to)}: ${connector}`),
    told: (code: string) => remarks.filter((remark) => remark.code === code).map(({ message }) => message),
  };
}

describe('what an inventory is known by', () => {
  it.each([
    'rest.json',
    'cmdlet.json',
    'cmdlet-cut-off.json',
    'cmdlet-one.json',
    'coe.json',
    'coe-german.csv',
  ])('takes %s for one', (name) => {
    expect(detectKind(fixture(name).text)).toBe('inventory');
  });

  it('takes a connection report for one, and a list of flows for nothing', () => {
    expect(detectKind(fixture('report.json').text)).toBe('report');
    expect(detectKind(JSON.stringify([{ name: 'a', properties: { displayName: 'A flow' } }]))).toBeNull();
    expect(detectKind('Name,Connector\nA,B\n')).toBeNull();
  });
});

describe('an inventory alone', () => {
  const { tenants, connections, pairs, told } = imported([fixture('rest.json')]);

  it('draws what leaves the tenant, by the domains of the accounts', () => {
    expect(pairs).toEqual([
      'contoso.com > partner.example: shared_office365',
      'contoso.com > fabrikam.com: shared_sharepointonline',
      'contoso.com > wingtip.example: shared_azuread',
      'contoso.com > Tenant 0cc0c0de…: shared_keyvault',
    ]);
  });

  it('knows the creator tenant by its ID and by what its makers sign in with', () => {
    expect(tenants[0]).toMatchObject({
      name: 'contoso.com',
      tenantId: CONTOSO,
      domains: ['contoso.com', 'contoso.onmicrosoft.com', 'contoso.de'],
    });
    expect(tenants[0]).not.toHaveProperty('managed');
    expect(told('domains-learned')).toEqual([
      'Makers of contoso.com sign in with contoso.com, contoso.onmicrosoft.com, contoso.de; these are taken for its domains.',
    ]);
    expect(tenants.slice(1).map(({ managed }) => managed)).toEqual([false, false, false, false]);
  });

  it('tells connector, account, owner, environment and ID, and nothing of the outcome', () => {
    expect(connections[0]).toEqual({
      id: 'c0000002',
      from: tenants[0]?.id,
      to: 'partner-example',
      connector: 'shared_office365',
      account: 'finance@partner.example',
      connectionId: 'c0000002',
      environment: 'Production',
      owner: 'anna@contoso.com',
      outcome: 'unknown',
      note: 'Connection name: Finance mailbox',
    });
    expect(told('outcome-unknown')).toHaveLength(1);
  });

  it('takes a service principal to the tenant that its way of signing in names', () => {
    expect(connections[3]).toMatchObject({ auth: 'service-principal', outcome: 'unknown' });
    expect(tenants.find(({ id }) => id === connections[3]?.to)?.tenantId).toBe(WINGTIP);
  });

  it('knows as blocked what an error of tenant isolation tells of', () => {
    expect(connections[2]).toMatchObject({
      outcome: 'blocked',
      note: 'Connection name: Directory\nStatus: Error',
    });
  });

  it('says by name what it leaves out, and why', () => {
    expect(told('same-tenant')).toEqual([
      '2 connections stay within the tenant, which isolation does not judge, and are left out.',
    ]);
    expect(told('not-entra')[0]).toContain('left out: Gmail (1).');
    expect(told('no-account')[0]).toContain('“Old mailbox” (Office 365 Outlook, Production)');
    expect(told('unclear-account')[0]).toContain(
      '“Orders” (Microsoft Dataverse, account “Integration user”, Production)',
    );
    expect(told('only-outbound')[0]).toBe(
      'It lists what contoso.com connects to. What others connect to contoso.com stands only in a cross-tenant connection report.',
    );
  });

  it('says how it takes guests', () => {
    expect(connections[1]?.note).toContain(
      'Guest account: home fabrikam.com, invited by the tenant of contoso.onmicrosoft.com',
    );
    expect(told('guests')[0]).toContain('1 connection signs in with a guest account.');
  });

  it('asks once whose an unknown domain is', () => {
    expect(told('whose-domain')).toEqual([
      'Whose domain is partner.example (1 connection, for example of finance@partner.example)? It is added as an external tenant.',
      'Whose domain is fabrikam.com (1 connection, for example of bea_fabrikam.com#EXT#@contoso.onmicrosoft.com)? It is added as an external tenant.',
      'Whose domain is wingtip.example (1 connection, for example of admin@wingtip.example)? It is added as an external tenant.',
    ]);
  });
});

describe('answers about an inventory', () => {
  it('draws what stays within the tenant when it is asked to', () => {
    const { pairs, told } = imported([fixture('rest.json')], emptyDocument(), { sameTenant: true });
    expect(pairs).toContain('contoso.com > contoso.com: shared_sharepointonline');
    expect(told('same-tenant')).toEqual([]);
  });

  it('takes a domain for a drawn tenant, for a tenant ID, for another domain or for one of yours', () => {
    const into = aDocument([aTenant('c', { tenantId: CONTOSO, domains: ['contoso.com'] }), aTenant('f')]);
    const { pairs, tenants } = imported([fixture('rest.json')], into, {
      tenants: {
        'partner.example': { sameAs: 'f' },
        'fabrikam.com': { sameAs: WINGTIP },
        'wingtip.example': { isMine: true, name: 'Wingtip' },
      },
    });
    expect(pairs).toEqual([
      'c > f: shared_office365',
      'c > fabrikam.com: shared_sharepointonline',
      'c > Wingtip: shared_azuread',
      'c > fabrikam.com: shared_keyvault',
    ]);
    expect(tenants.find(({ id }) => id === 'f')?.domains).toEqual(['f.example', 'partner.example']);
    expect(tenants.find(({ name }) => name === 'Wingtip')).not.toHaveProperty('managed');
    const both = imported([fixture('rest.json')], into, {
      tenants: {
        'fabrikam.com': { sameAs: 'partner.example' },
        'partner.example': { sameAs: 'fabrikam.com' },
      },
    });
    // What leads in a circle counts for nothing.
    expect(both.pairs.slice(0, 2)).toEqual([
      'c > partner.example: shared_office365',
      'c > fabrikam.com: shared_sharepointonline',
    ]);
  });

  it('knows aliases of a drawn tenant, and gives it its tenant ID', () => {
    const into = aDocument([aTenant('c', { domains: ['CONTOSO.com'] })]);
    const { tenants, told } = imported([json('a', [listed('a', 'x@contoso.com')])], into);
    expect(tenants).toEqual([{ ...into.scenario.tenants[0], tenantId: CONTOSO }]);
    expect(told('same-tenant')).toHaveLength(1);
  });

  it('asks about an inventory of a tenant that is not yours', () => {
    const into = aDocument([aTenant('c', { tenantId: CONTOSO, managed: false })]);
    expect(imported([fixture('rest.json')], into).told('whose-inventory')[0]).toContain(
      'which is drawn as external and stays so. Is it yours?',
    );
    const other = aDocument([aTenant('x')]);
    expect(imported([fixture('rest.json')], other).told('whose-inventory')[0]).toContain(
      'a tenant that is not drawn here; it is added as yours. Is it?',
    );
  });
});

describe('an inventory beside a connection report', () => {
  it('tells the connections of the connection report what they are, and whose the domain is', () => {
    const { pairs, connections, tenants, told } = imported([fixture('rest.json'), fixture('report.json')]);
    expect(pairs.slice(0, 3)).toEqual(
      [
        'Tenant 0aa0c0de… > partner.example: shared_office365',
        'Tenant 0aa0c0de… > partner.example: Unknown connector',
        'partner.example > Tenant 0aa0c0de…: Unknown connector',
      ].map((pair) => pair.replaceAll('Tenant 0aa0c0de…', 'contoso.com')),
    );
    expect(connections[0]).toMatchObject({
      connectionId: 'c0000002',
      account: 'finance@partner.example',
      owner: 'anna@contoso.com',
      environment: 'Production',
      attempts: 2,
      outcome: 'unknown',
    });
    expect(connections[0]?.note).toContain('Connection name: Finance mailbox');
    expect(tenants.find(({ tenantId }) => tenantId === PARTNER)).toMatchObject({
      name: 'partner.example',
      domains: ['partner.example'],
    });
    expect(told('not-in-inventory')).toEqual([
      '1 connection of the report is not in this inventory: blocked, deleted since, or of an environment that it does not cover.',
    ]);
  });

  it('leaves a known outcome alone', () => {
    const before = imported([fixture('report.json')]).document;
    const [first, ...others] = before.scenario.connections;
    if (first === undefined) throw new Error('no connection');
    const connections = [{ ...first, outcome: 'worked' as const }, ...others];
    const into = { ...before, scenario: { ...before.scenario, connections } };
    const error = {
      statuses: [{ status: 'Error', error: { message: 'due to a tenant isolation configuration' } }],
    };
    const again = imported([json('a', [listed('c0000002', 'x@partner.example', error)])], into);
    expect(again.connections[0]).toMatchObject({ outcome: 'worked', account: 'x@partner.example' });
  });

  it('changes nothing the second time', () => {
    const files = [fixture('rest.json'), fixture('report.json'), fixture('coe.json')];
    const { document } = imported(files);
    expect(imported(files, document).document).toEqual(document);
  });
});

describe('the other shapes', () => {
  it('reads what the administration cmdlet gives, and one connection alone', () => {
    expect(imported([fixture('cmdlet.json')]).pairs).toEqual([
      'contoso.com > partner.example: shared_office365',
      'contoso.com > fabrikam.com: shared_sharepointonline',
    ]);
    expect(imported([fixture('cmdlet-one.json')]).connections).toMatchObject([
      { connectionId: 'c0000002', environment: 'Production', owner: 'anna@contoso.com' },
    ]);
  });

  it('says what was cut off, and takes an account from the display name', () => {
    const { told, pairs } = imported([fixture('cmdlet-cut-off.json')]);
    expect(told('cut-off')[0]).toContain('The details of 3 connections were cut off');
    expect(told('no-account')[0]).toContain('“Finance mailbox”');
    expect(pairs).toEqual(['contoso.com > fabrikam.com: shared_sharepointonline']);
  });

  it('reads the rows of the CoE starter kit, whose makers tell whose they are', () => {
    const { pairs, connections } = imported([fixture('coe.json')]);
    expect(pairs).toEqual(['contoso.com > partner.example: shared_office365']);
    expect(connections[0]).not.toHaveProperty('connectionId');
  });

  it('reads its table in the language of the user, and asks whose it is', () => {
    const alone = imported([fixture('coe-german.csv')]);
    expect(alone.statuses).toEqual(['refused']);
    expect(alone.told('which-tenant')[0]).toContain('does not say whose it is');
    const { pairs, connections, told } = imported([fixture('coe-german.csv')], emptyDocument(), {
      ownTenant: 'contoso.com',
    });
    expect(pairs).toEqual(['contoso.com > partner.example: shared_office365']);
    expect(connections[0]).toMatchObject({ owner: 'Anna Muster', environment: 'Produktion' });
    // "Nein" says that its domain is one of the tenant's own.
    expect(told('same-tenant')).toHaveLength(1);
  });

  it('says of a table with two columns of accounts that it does not know which is which', () => {
    const text =
      'Konnektor;A;B\nSharePoint;x@a.example;y@b.example\nOffice 365 Outlook;x@a.example;z@c.example\n';
    expect(detectKind(text)).not.toBe('inventory');
    const known = text.replace(';A;', ';AccountName;');
    expect(imported([{ name: 'a.csv', text: known }], emptyDocument(), { ownTenant: CONTOSO }).pairs).toEqual(
      [
        'Tenant 0aa0c0de… > a.example: shared_sharepointonline',
        'Tenant 0aa0c0de… > a.example: shared_office365',
      ],
    );
  });

  it('says of what PowerShell shows how to get the data', () => {
    const shown = 'ConnectionName    : c0000001\nConnectorName     : shared_office365\n';
    expect(imported([{ name: 'a.txt', text: shown }]).told('not-known')[0]).toContain(
      'Save it with ConvertTo-Json -Depth 10',
    );
  });

  it('says that a further page is missing', () => {
    const page = { value: [listed('a', 'x@partner.example')], nextLink: 'https://next.example' };
    expect(imported([json('a', page)]).told('more-pages')).toHaveLength(1);
  });

  it('reads the body of an answer, and refuses one that is none', () => {
    const answer = { statusCode: 200, body: JSON.stringify({ value: [listed('a', 'x@partner.example')] }) };
    expect(imported([json('a', answer)]).connections).toHaveLength(1);
    const refused = imported([json('a', { error: { code: 'Forbidden' } })], emptyDocument(), {
      kind: 'inventory',
    });
    expect(refused.statuses).toEqual(['refused']);
    expect(refused.told('answer')[0]).toContain('Forbidden');
  });
});

describe('values of an inventory that cannot be read', () => {
  it('are said with the name of the connection, and count as not there', () => {
    const odd = listed('a', 7, { createdBy: { tenantId: 'contoso' } });
    const { told, statuses } = imported([json('a', [odd, listed('b', 'x@partner.example')])]);
    expect(statuses).toEqual(['imported']);
    expect(told('NOT_READ')).toEqual([
      '“Connection a”: the tenant ID of its creator could not be read (“contoso”).',
      '“Connection a”: its account could not be read (“7”).',
    ]);
    expect(told('no-account')).toHaveLength(1);
  });

  it('takes what no catalogue knows as it is, and a person with a personal account to Microsoft', () => {
    const own = { apiId: '/providers/Microsoft.PowerApps/apis/shared_my-own-5f' };
    const { pairs } = imported([
      json('a', [listed('a', 'x@partner.example', own), listed('b', 'live.com#pat@outlook.com')]),
    ]);
    expect(pairs).toEqual([
      'contoso.com > partner.example: shared_my-own-5f',
      'contoso.com > Personal Microsoft accounts: shared_office365',
    ]);
  });

  it('leaves a domain with the tenant that has it, and says so', () => {
    const into = aDocument([aTenant('c', { tenantId: CONTOSO }), aTenant('f', { domains: ['contoso.com'] })]);
    const { told, tenants } = imported([json('a', [listed('a', 'x@partner.example')])], into);
    expect(told('domain-conflict')[0]).toContain('which belongs to f here; it stays there.');
    expect(tenants[0]?.domains).toEqual(['c.example']);
  });
});
