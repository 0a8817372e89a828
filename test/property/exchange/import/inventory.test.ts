import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/edit/apply';
import { accountOf } from '../../../../shared/exchange/import/inventory/account';
import type { MixOptions } from '../../../../shared/exchange/import/import-mix';
import { evaluate } from '../../../../shared/evaluate/evaluate';
import { parse } from '../../../../shared/format/parse';
import { serialize } from '../../../../shared/format/serialize';
import type { ScenarioDocument } from '../../../../shared/model/scenario';
import { arbitraryDocument, guidOf } from '../../../support/arbitraries';
import { say } from '../../../support/english';
import { importMix } from '../../../support/importing';

const DOMAINS = [
  't0.example',
  't1.example',
  'partner.example',
  'eu.partner.example',
  'outlook.com',
  'gmail.com',
];
const domain = fc.constantFrom(...DOMAINS);
const account = fc.oneof(
  domain.map((one) => `anna@${one}`),
  fc.tuple(domain, domain).map(([home, host]) => `anna_${home}#EXT#@${host}`),
  fc.constantFrom<unknown>('', 'Anna', undefined, null, 7, {}, 'live.com#a@outlook.com', '@', '#EXT#@'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const text = fc.constantFrom<unknown>(
  'shared_office365',
  'shared_sharepointonline',
  'shared_gmail',
  'shared_own',
  '',
  7,
);
const creator = fc.oneof(
  fc.record({
    tenantId: fc.oneof(fc.nat({ max: 3 }).map(guidOf), fc.constantFrom<unknown>(undefined, 'x', 7)),
    userPrincipalName: account,
  }),
  fc.constantFrom<unknown>(undefined, null, '@{id=1; tenantId=}', 'Anna', 7),
);
const row = fc.record({
  name: fc.constantFrom<unknown>('c1', 'c2', 'c3', undefined, 7),
  properties: fc.record({
    apiId: text,
    accountName: account,
    displayName: account,
    createdBy: creator,
    statuses: fc.constantFrom<unknown>(undefined, [], [{ status: 'Error', error: 'tenant isolation' }], 'x'),
    connectionParametersSet: fc.constantFrom<unknown>(
      undefined,
      { name: 'oauth' },
      { name: 'keyBasedAuth' },
      'x',
    ),
  }),
});
const inventory = fc
  .oneof(
    fc.array(row, { maxLength: 6 }),
    row,
    fc.array(row, { maxLength: 6 }).map((value) => ({ value })),
  )
  .map((value) => ({ name: 'inventory.json', text: JSON.stringify(value) }));
const names = fc.constantFrom(
  `Name,Domains,Tenant ID,Mine\nPartner,partner.example eu.partner.example,${guidOf(2)},no\n`,
  'Name,Domains\nPartner,partner.example\n',
);
const options: fc.Arbitrary<MixOptions> = fc.record(
  {
    sameTenant: fc.boolean(),
    ownTenant: fc.constantFrom(guidOf(0), guidOf(5), 't0.example', 'own.example'),
    tenants: fc.dictionary(
      domain,
      fc.record(
        { sameAs: fc.constantFrom('t0', guidOf(1), ...DOMAINS), isMine: fc.boolean() },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

function imported(
  files: readonly { name: string; text: string }[],
  said: MixOptions,
  into: ScenarioDocument,
) {
  const { edit, files: outcomes } = importMix(files, { ...said, kind: 'inventory' }, into);
  const result = apply(into, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return { document: result.value, outcomes };
}

describe('an inventory', () => {
  it('makes a document that can be saved, and changes nothing the second time', () => {
    fc.assert(
      fc.property(inventory, options, arbitraryDocument, (file, said, into) => {
        const { document } = imported([file], said, into);
        const opened = parse(serialize(document, '1.0.0'));
        expect(opened.ok && opened.value.warnings).toEqual([]);
        expect(imported([file], said, document).document).toEqual(document);
      }),
    );
  });

  it('changes no policy, no verdict of what was drawn by hand, and takes nothing away', () => {
    fc.assert(
      fc.property(inventory, options, arbitraryDocument, (file, said, given) => {
        const connections = given.scenario.connections.map(({ connectionId: _id, ...rest }) => ({
          ...rest,
          account: 'drawn by hand',
          note: 'by hand',
        }));
        const into = { ...given, scenario: { ...given.scenario, connections } };
        const { document } = imported([file], said, into);
        expect(document.scenario.connections.slice(0, connections.length)).toEqual(connections);
        expect(
          document.scenario.tenants.map(({ isolation }) => isolation).slice(0, into.scenario.tenants.length),
        ).toEqual(into.scenario.tenants.map(({ isolation }) => isolation));
        into.scenario.tenants.forEach((tenant, at) => {
          const now = document.scenario.tenants[at];
          expect(now?.domains?.slice(0, tenant.domains?.length ?? 0) ?? []).toEqual(tenant.domains ?? []);
          if (tenant.tenantId !== undefined) expect(now?.tenantId).toBe(tenant.tenantId);
        });
        const verdicts = (one: ScenarioDocument) =>
          evaluate(one.scenario).connections.slice(0, connections.length);
        // A domain that is learned may name a tenant in a rule: only then a verdict may follow it.
        const isSameWho = into.scenario.tenants.every(
          ({ domains = [], tenantId }, at) =>
            document.scenario.tenants[at]?.domains?.length === domains.length &&
            document.scenario.tenants[at]?.tenantId === tenantId,
        );
        if (isSameWho) expect(verdicts(document)).toEqual(verdicts(into));
      }),
    );
  });

  it('draws every connection that it can and says of every other one why not', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const file = { name: 'a', text: JSON.stringify(rows) };
        const into = { scenario: { name: 'x', tenants: [], connections: [] }, view: { positions: {} } };
        const { document, outcomes } = imported([file], { ownTenant: 't0.example' }, into);
        const told = outcomes.flatMap(({ remarks }) => remarks);
        const leftOut = told
          .filter(({ code }) => ['same-tenant', 'not-entra', 'no-account', 'unclear-account'].includes(code))
          .map(({ message }) => Number(/(\d+) connection/.exec(say.word(message))?.[1] ?? 0))
          .reduce((sum, n) => sum + n, 0);
        const isKnown = outcomes.every(({ status }) => status === 'imported');
        fc.pre(isKnown);
        const ids = rows.map(({ name }) => name);
        const isTwice = new Set(ids).size < ids.length || ids.some((id) => typeof id !== 'string');
        const drawn = document.scenario.connections.length;
        if (isTwice) expect(drawn + leftOut).toBeLessThanOrEqual(rows.length);
        else expect(drawn + leftOut).toBe(rows.length);
      }),
    );
  });

  it('is told who is who by a names list beside it, whichever comes first', () => {
    fc.assert(
      fc.property(inventory, names, arbitraryDocument, (file, list, into) => {
        const book = { name: 'names.csv', text: list };
        const a = importMix([file, book], {}, into);
        const b = importMix([book, file], {}, into);
        const made = [a, b].map(({ edit }) => apply(into, edit));
        expect(made[0]).toEqual(made[1]);
      }),
    );
  });
});

describe('an account', () => {
  it('is taken apart whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(account, fc.string({ unit: 'grapheme' })), (given) => {
        const found = accountOf(String(given));
        expect(['none', 'unclear', 'personal', 'user', 'guest']).toContain(found.kind);
      }),
    );
  });
});
