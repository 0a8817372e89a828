import { describe, expect, it } from 'vitest';
import { otherAdministrators } from '../../../../shared/exchange/export/administrators';
import { exportAll } from '../../../../shared/exchange/export/export-all';
import { exportLetter } from '../../../../shared/exchange/export/export-letter';
import { parse } from '../../../../shared/format/parse';
import type { Scenario } from '../../../../shared/model/scenario';
import { guidOf } from '../../../support/arbitraries';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../../support/builders';
import { say } from '../../../support/english';

const MADE = { date: '2027-01-31', name: 'partner' };

/** Mine: On, open for the partner. The partner: On without rules. A second one of the same contact is Off. */
const scenario: Scenario = aScenario(
  [
    { ...anIsolatedTenant('mine', aRule('partner', 'both')), name: 'Contoso', tenantId: guidOf(1) },
    {
      ...anIsolatedTenant('partner'),
      name: 'Fabrikam',
      managed: false,
      owner: 'Mara Lind',
      contact: 'mara@fabrikam.example',
    },
    aTenant('second', { name: 'Fabrikam Labs', managed: false, contact: 'Mara@fabrikam.example ' }),
    aTenant('other', { name: 'Litware', managed: false, owner: 'Somebody' }),
  ],
  [
    aConnection('mine', 'partner', {
      id: 'c1',
      attempts: 12,
      lastSeen: '2027-01-20',
      account: 'svc@secret.example',
    }),
    aConnection('partner', 'mine', { id: 'c2', connector: 'shared_teams' }),
    aConnection('mine', 'second', { id: 'c3' }),
    aConnection('second', 'mine', { id: 'c4' }),
    aConnection('mine', 'other', { id: 'c5' }),
    aConnection('partner', 'other', { id: 'c6' }),
  ],
  {
    decisions: [
      { from: 'mine', to: 'partner', decision: 'keep', due: '2027-03-01', note: 'private' },
      { from: 'second', to: 'mine', decision: 'drop', due: '2027-04-01' },
      { from: 'mine', to: 'second', decision: 'ask' },
    ],
    flows: [
      {
        id: 'f',
        name: 'Invoices',
        kind: 'flow',
        tenant: 'mine',
        steps: [{ id: 's', name: 'When', kind: 'trigger', connection: 'c1' }],
      },
    ],
  },
);

function letter(kind: Parameters<typeof exportLetter>[1], tenant = 'partner', of = scenario): string {
  const result = exportLetter(say, kind, of, tenant, MADE);
  if (!result.ok) throw new Error(result.error.map(({ message }) => say(message)).join('\n'));
  return result.value;
}

describe('other administrators', () => {
  it('are one for tenants with the same contact, and each for itself without', () => {
    expect(otherAdministrators(scenario).map(({ tenants }) => tenants.map(({ id }) => id))).toEqual([
      ['partner', 'second'],
      ['other'],
    ]);
  });

  it('are those with the same owner where there is no contact', () => {
    const owned = ['a', 'b', 'c'].map((id) =>
      aTenant(id, { managed: false, ...(id === 'c' ? {} : { owner: `IT${id === 'a' ? '' : ' '}` }) }),
    );
    expect(otherAdministrators(aScenario(owned)).map(({ tenants }) => tenants.length)).toEqual([2, 1]);
  });
});

describe('a letter', () => {
  it('says which rules we need, the most urgent first, for whom, and by when', () => {
    const rows = letter('letter')
      .split('\n')
      .filter((line) => line.includes(guidOf(1)))
      .slice(1);
    expect(rows).toEqual([
      `| Fabrikam | Inbound and outbound | ${guidOf(1)} | Contoso | now | 2027-03-01 |`,
      `| Fabrikam Labs | Inbound | ${guidOf(1)} | Contoso | before you turn isolation On |  |`,
    ]);
  });

  it('says why: connections, flows, attempts, and what breaks without the rule', () => {
    expect(letter('letter')).toContain(
      'Fabrikam, rule for Contoso \\(inbound and outbound\\): 2 connections with SharePoint and Microsoft Teams. Used by: Invoices. 12 attempts, last on 2027-01-20. Without it, they are blocked at your side.',
    );
  });

  it('says what we give up, what is still open, and what our own side allows', () => {
    const text = letter('letter');
    expect(text).toContain(
      'From Fabrikam Labs to Contoso: 1 connection with SharePoint, from 2027-04-01 on.',
    );
    expect(text).toContain(
      'We have not decided yet whether we still need what is between Fabrikam Labs and Contoso',
    );
    expect(text).toContain('| Contoso | On | Fabrikam | allowed | allowed |');
    expect(text).toContain('| Contoso | On | Fabrikam Labs | blocked | blocked |');
  });

  it('tells of nobody else, and no notes and accounts of ours', () => {
    for (const kind of ['letter', 'letter-html'] as const) {
      expect(letter(kind)).not.toMatch(/Litware|Somebody|private|secret/);
    }
  });

  it('says where nothing is needed that a rule is there, and where nothing connects that nothing does', () => {
    const open = aScenario(
      [
        aTenant('mine'),
        { ...anIsolatedTenant('partner', aRule('mine', 'inbound')), managed: false },
        aTenant('far', { managed: false }),
      ],
      [aConnection('mine', 'partner')],
    );
    expect(letter('letter', 'partner', open)).toContain('is there: please keep it');
    expect(letter('letter', 'far', open)).toContain('You need not do anything for us.');
  });

  it('is refused for a tenant of ours and for one that is not there', () => {
    expect(exportLetter(say, 'letter', scenario, 'mine', MADE)).toMatchObject({
      error: [{ code: 'own-tenant' }],
    });
    expect(exportLetter(say, 'letter', scenario, 'gone', MADE)).toMatchObject({
      error: [{ code: 'unknown-tenant' }],
    });
  });
});

/** What a mail program makes of a part. */
function decoded(part: string): string {
  const [, body = ''] = part.split('\r\n\r\n');
  return Buffer.from(body, 'base64').toString('utf8');
}

describe('the mail', () => {
  const mail = letter('letter-mail');

  it('is a draft to the contact, with a subject in letters of any kind', () => {
    const umlauts = {
      ...scenario,
      tenants: scenario.tenants.map((t) => ({ ...t, name: `${t.name} Österreich 東京` })),
    };
    const head = letter('letter-mail', 'partner', umlauts).split('\r\n\r\n')[0] ?? '';
    expect(head).toContain('To: mara@fabrikam.example\r\n');
    expect(head).toContain('X-Unsent: 1');
    expect(head).toMatch(/^[\x20-\x7e\r\n]*$/);
    const words = [...head.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = '']) =>
      Buffer.from(word, 'base64').toString('utf8'),
    );
    expect(words.join('')).toContain('Fabrikam Österreich 東京');
    expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  it('carries the letter as text and as a page, and the scenario', () => {
    const [, inner = '', attachment = ''] = mail.split('--=_outer_part');
    const [, text = '', page = ''] = inner.split('--=_inner_part');
    expect(decoded(text)).toContain('12 attempts');
    expect(decoded(page)).toContain('<!doctype html>');
    expect(attachment).toContain('filename="partner.tisim"');
    expect(decoded(attachment)).toBe(letter('partner'));
  });

  it.each(['Mara Lind', 'mara@fabrikam.example\r\nBcc: all@evil.example', 'a@b', 'x'])(
    'goes to nobody by itself where the contact is no address: %j',
    (contact) => {
      const tenants = scenario.tenants.map((t) => (t.id === 'partner' ? { ...t, contact } : t));
      const head = letter('letter-mail', 'partner', { ...scenario, tenants }).split('\r\n\r\n')[0];
      expect(head).not.toMatch(/^(To|Bcc):/m);
    },
  );
});

describe('the scenario for the partner', () => {
  it('opens, as they see it: theirs are the ones they administer', () => {
    const result = parse(letter('partner'));
    if (!result.ok) throw new Error(JSON.stringify(result.error[0]));
    const { tenants, connections } = result.value.document.scenario;
    expect(tenants.map(({ name, managed }) => [name, managed])).toEqual([
      ['Contoso', false],
      ['Fabrikam', undefined],
      ['Fabrikam Labs', undefined],
    ]);
    expect(connections).toHaveLength(4);
    expect(result.value.warnings).toEqual([]);
  });
});

describe('all letters at once', () => {
  it('are files side by side, with a page that says to whom and how much', () => {
    const made = exportAll(
      say,
      { ...scenario, tenants: [...scenario.tenants, aTenant('far', { managed: false })] },
      { kinds: ['letter', 'partner'], tenants: 'managed', resolved: {}, date: '2027-01-31' },
    );
    expect(made.files.map(({ path }) => path)).toEqual([
      'index.md',
      'letters/fabrikam.md',
      'letters/fabrikam.tisim',
      'letters/litware.md',
      'letters/litware.tisim',
    ]);
    expect(made.letters).toBe(2);
    expect(made.files[0]?.text).toContain(
      '| Fabrikam and Fabrikam Labs | 1 | 2027-03-01 | `letters/fabrikam.*` |',
    );
    expect(made.files[0]?.text).toContain('1 other administrator has no connection with us');
    expect(made.files[0]?.text).not.toContain('First the rules');
  });
});
