import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AllRequest } from '../../../../shared/exchange/export/export-all';
import { exportAll } from '../../../../shared/exchange/export/export-all';
import { folderNames } from '../../../../shared/exchange/export/file-names';
import { zipFiles } from '../../../../shared/exchange/export/zip-files';
import type { Scenario } from '../../../../shared/model/scenario';
import { guidOf } from '../../../support/arbitraries';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../../support/builders';
import { english, say } from '../../../support/english';

const REQUEST: AllRequest = {
  kinds: ['policy', 'steps'],
  tenants: 'managed',
  resolved: {},
  date: '2027-01-31',
};
const OFF = { enabled: false, rules: [] };

/** Two tenants of mine, of which the first blocks two connections and the second one; one of somebody else. */
const rollout: Scenario = aScenario(
  [
    { ...anIsolatedTenant('contoso', aRule('partner', 'inbound')), name: 'Contoso', tenantId: guidOf(1) },
    { ...anIsolatedTenant('fabrikam'), name: 'Fabrikam', tenantId: guidOf(2) },
    { ...aTenant('partner'), name: 'Partner | Inc.', tenantId: guidOf(3), managed: false },
  ],
  [aConnection('contoso', 'partner'), aConnection('contoso', 'fabrikam'), aConnection('partner', 'contoso')],
  { name: 'Rollout', baseline: { label: 'Before', isolation: { contoso: OFF, fabrikam: OFF } } },
);

function files(scenario: Scenario, more: Partial<AllRequest> = {}): ReadonlyMap<string, string> {
  const made = exportAll(say, scenario, { ...REQUEST, ...more });
  return new Map(made.files.map(({ path, text }) => [path, text]));
}

describe('the policies of all tenants', () => {
  it('are a folder a tenant of mine, with copies to go back to, and a page', () => {
    expect([...files(rollout).keys()]).toEqual([
      'index.md',
      'contoso/policy.json',
      'contoso/steps.txt',
      'contoso/rollback/policy.json',
      'contoso/rollback/steps.txt',
      'fabrikam/policy.json',
      'fabrikam/steps.txt',
      'fabrikam/rollback/policy.json',
      'fabrikam/rollback/steps.txt',
    ]);
  });

  it('are those of all tenants, or of chosen ones, where that is asked for', () => {
    const folders = (more: Partial<AllRequest>) =>
      new Set([...files(rollout, more).keys()].map((path) => path.split('/')[0]));
    expect(folders({ tenants: 'all' })).toEqual(new Set(['index.md', 'contoso', 'fabrikam', 'partner-inc']));
    expect(folders({ tenants: ['fabrikam'] })).toEqual(new Set(['index.md', 'fabrikam']));
  });

  it('hold what is planned, and the rollback copy what was before', () => {
    const all = files(rollout);
    const policy = (path: string) => JSON.parse(all.get(path) ?? '').properties;
    expect(policy('contoso/policy.json')).toMatchObject({
      isDisabled: false,
      allowedTenants: [{ tenantId: guidOf(3).toLowerCase() }],
    });
    expect(policy('contoso/rollback/policy.json')).toMatchObject({ isDisabled: true, allowedTenants: [] });
  });

  it('lead by steps that are new only, there and back', () => {
    const all = files(rollout);
    const steps = (path: string) =>
      (all.get(path) ?? '')
        .split('In the classic')[0]
        ?.match(/^\d+\. .*$/gm)
        ?.map((line) => line.slice(3));
    expect(steps('contoso/steps.txt')).toEqual([
      'Open Security > Identity and access > Tenant isolation.',
      'Choose “Add exceptions”, Allowed direction “Inbound”, Tenant ID “partner.example” (Partner | Inc.), then Save.',
      'Turn “Restrict cross-tenant connections” On, then Save.',
    ]);
    expect(steps('contoso/rollback/steps.txt')).toEqual([
      'Open Security > Identity and access > Tenant isolation.',
      'Turn “Restrict cross-tenant connections” Off, then Save.',
      'Remove the rule for “partner.example” (Partner | Inc.).',
    ]);
  });

  it('come with a page that has the tenant first that blocks least, and names the rules', () => {
    const page = files(rollout).get('index.md') ?? '';
    const order = page.match(/^\| \d .*$/gm);
    expect(order).toEqual([
      '| 1 | Fabrikam | `fabrikam/` | isolation turned On | 1 |',
      '| 2 | Contoso | `contoso/` | isolation turned On; rule for Partner \\| Inc. \\(inbound\\) added | 2 |',
    ]);
    expect(page).toContain(`| Partner \\| Inc. | ${guidOf(3).toLowerCase()} | Inbound |`);
    expect(page.indexOf('First the rules')).toBeLessThan(page.indexOf('Then the switch'));
    expect(page).toContain('`steps.txt` has the rules before the switch');
    expect(page).not.toContain('powershell.ps1');
  });

  it('leave out what cannot be written, and say so on the page and in remarks', () => {
    const unknown = aScenario(
      [{ ...anIsolatedTenant('contoso', aRule('stranger', 'both')), tenantId: guidOf(1) }],
      [],
      { baseline: { label: 'Before', isolation: { contoso: OFF } } },
    );
    const made = exportAll(say, unknown, REQUEST);
    expect(made.files.map(({ path }) => path)).toEqual([
      'index.md',
      'contoso/steps.txt',
      'contoso/rollback/policy.json',
      'contoso/rollback/steps.txt',
    ]);
    expect(made.remarks.map(({ code }) => code)).toEqual(['unresolved-domain']);
    expect(made.wanted.map(({ key }) => key)).toEqual(['stranger.example']);
    expect(made.files[0]?.text).toContain('The tenant ID of stranger.example is not known');
    const answered = exportAll(say, unknown, { ...REQUEST, resolved: { 'stranger.example': guidOf(9) } });
    expect(answered.remarks).toEqual([]);
    expect(answered.files).toHaveLength(5);
  });

  it('tell many unknown tenant IDs together, with what is left out for them', () => {
    const rules = ['one', 'two', 'three', 'four'].map((name) => aRule(name, 'both'));
    const unknown = aScenario([{ ...anIsolatedTenant('contoso', ...rules), tenantId: guidOf(1) }], [], {
      baseline: { label: 'Before', isolation: { contoso: OFF } },
    });
    const { remarks, wanted } = exportAll(say, unknown, REQUEST);
    expect(wanted).toHaveLength(4);
    expect(remarks).toEqual([
      {
        code: 'unresolved-domain',
        sentence:
          '4 tenant IDs are not known, and the files that need them are left out: one.example, two.example, three.example, four.example. Look each up at https://login.windows.net/DOMAIN/.well-known/openid-configuration (in token_endpoint) and enter it.',
      },
    ]);
  });

  it('say that copies to go back to are none where no baseline is pinned, or a tenant came later', () => {
    const { baseline: _baseline, ...unpinned } = rollout;
    expect(exportAll(say, unpinned, REQUEST).remarks.map(({ code }) => code)).toEqual(['no-baseline']);
    const later = { ...rollout, baseline: { label: 'Before', isolation: { contoso: OFF } } };
    expect(english(exportAll(say, later, REQUEST).remarks)).toEqual([
      { code: 'not-in-baseline', sentence: expect.stringContaining('Fabrikam is not in the baseline') },
    ]);
  });

  it('are nothing at all where no tenant is meant', () => {
    expect(exportAll(say, rollout, { ...REQUEST, tenants: [] }).files).toEqual([]);
  });

  it('have the names as comments in every format that has comments', () => {
    const all = files(rollout, { kinds: ['powershell', 'terraform', 'm365dsc'] });
    for (const path of ['contoso/powershell.ps1', 'contoso/terraform.tf', 'contoso/m365dsc.ps1']) {
      expect(all.get(path), path).toMatch(/^\s*#.*Partner \| Inc\./m);
    }
    expect(all.get('contoso/rollback/powershell.ps1')).toContain('as it was before (rollback copy)');
  });
});

describe('the steps against a baseline', () => {
  it('change directions, remove what went, and say when there is nothing to do', () => {
    const before = { enabled: true, rules: [aRule('b', 'inbound'), aRule('c', 'both'), aRule('d', 'both')] };
    const scenario = aScenario(
      [anIsolatedTenant('a', aRule('b', 'both'), aRule('d', 'both')), aTenant('b'), aTenant('c')],
      [],
      { baseline: { label: 'Before', isolation: { a: before } } },
    );
    const text = files(scenario, { kinds: ['steps'], tenants: ['a'] }).get('a/steps.txt') ?? '';
    expect(text).toContain('Against “Before”: 0 rules to add, 1 to change, 1 to remove; 1 stays as it is.');
    expect(text).toContain('2. Edit the rule for “b.example” (b): Allowed direction “Inbound and outbound”');
    expect(text).toContain('3. Remove the rule for “c.example” (c).');
    expect(text).toContain('3. Delete the tenant rule for “c.example” (c).');
    expect(text).not.toContain('Restrict cross-tenant connections');
    const same = {
      ...scenario,
      baseline: { label: 'Before', isolation: { a: scenario.tenants[0]!.isolation } },
    };
    expect(files(same, { kinds: ['steps'], tenants: ['a'] }).get('a/steps.txt')).toContain(
      'There is nothing to do.',
    );
  });
});

describe('names of folders', () => {
  const named = (...names: readonly string[]) => [
    ...folderNames(names.map((name, n) => aTenant(`t${n}`, { name }))).values(),
  ];

  it.each([
    [
      ['Contoso', 'CONTOSO', 'contoso'],
      ['contoso', 'contoso-2', 'contoso-3'],
    ],
    [
      ['CON', 'Nul', 'lpt1'],
      ['con-2', 'nul-2', 'lpt1-2'],
    ],
    [
      ['東京支社', '../..', ' '],
      ['t0', 't1', 't2'],
    ],
    [
      ['a'.repeat(300), `${'a'.repeat(300)}b`],
      ['a'.repeat(64), `${'a'.repeat(62)}-2`],
    ],
  ])('of %j are safe everywhere and differ', (names, expected) => {
    expect(named(...names)).toEqual(expected);
  });
});

describe('the ZIP', () => {
  it('holds every file, and is the same for the same files and day', () => {
    const { files: all } = exportAll(say, rollout, REQUEST);
    const zip = zipFiles(all, REQUEST.date);
    const read = Object.entries(unzipSync(zip)).map(([path, bytes]) => ({
      path,
      text: new TextDecoder().decode(bytes),
    }));
    expect(read).toEqual(all);
    expect(zipFiles(all, REQUEST.date)).toEqual(zip);
  });
});
