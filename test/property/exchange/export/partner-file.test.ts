import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../shared/evaluate/evaluate';
import type { Administrator } from '../../../../shared/exchange/export/administrators';
import { otherAdministrators } from '../../../../shared/exchange/export/administrators';
import { renderLetter } from '../../../../shared/exchange/export/export-letter';
import { partnerDocument } from '../../../../shared/exchange/export/partner-file';
import { parse } from '../../../../shared/format/parse';
import { serialize } from '../../../../shared/format/serialize';
import type { Scenario, ScenarioDocument, Tenant } from '../../../../shared/model/scenario';
import { arbitraryDocument } from '../../../support/arbitraries';
import { say } from '../../../support/english';

/** Every text of the document, id and key replaced by one that nothing else contains, and those by whose it is. */
interface Marked {
  readonly document: ScenarioDocument;
  /** What tells of a tenant: its id, name, tenant ID, domains, owner and contact. */
  readonly ofTenant: ReadonlyMap<string, readonly string[]>;
  /** What must never leave: notes, accounts, flows, groups, lesson, unknown keys and everything else that is said. */
  readonly secrets: readonly string[];
}

let count = 0;
const mark = (kind: string) => `zq${kind}${(count += 1).toString(36)}qz`;
const guid = () => `${(count += 1).toString(16).padStart(8, '0')}-dead-4bee-8fee-c0ffee000000`;

function marked({ scenario, view }: ScenarioDocument): Marked {
  count = 0;
  const secrets: string[] = [];
  const secret = (kind: string) => {
    const text = mark(kind);
    secrets.push(text);
    return text;
  };
  const ids = new Map(scenario.tenants.map(({ id }) => [id, mark('tenant')]));
  const newId = (id: string) => ids.get(id) ?? id;
  const names = new Map<string, string>();
  const nameFor = (text: string) => {
    const key = text.toLowerCase();
    if (text === '*' || names.has(key)) return text === '*' ? '*' : (names.get(key) as string);
    const made = key.includes('.') ? `${mark('domain')}.example` : guid();
    names.set(key, made);
    return made;
  };
  const ofTenant = new Map<string, readonly string[]>();
  const isolation = ({ enabled, rules }: Tenant['isolation']) => ({
    enabled,
    rules: rules.map((rule) => ({
      ...rule,
      id: secret('rule'),
      tenant: nameFor(rule.tenant),
      note: secret('rulenote'),
      owner: secret('ruleowner'),
      odd: secret('oddrule'),
    })),
  });
  const tenants = scenario.tenants.map((tenant): Tenant => {
    const named = {
      id: newId(tenant.id),
      name: mark('name'),
      ...(tenant.tenantId ? { tenantId: nameFor(tenant.tenantId) } : {}),
      ...(tenant.domains ? { domains: tenant.domains.map(nameFor) } : {}),
    };
    const said = [named.name, ...(named.tenantId ? [named.tenantId] : []), ...(named.domains ?? [])];
    ofTenant.set(named.id, said);
    secrets.push(named.id);
    return {
      ...tenant,
      ...named,
      owner: secret('owner'),
      contact: secret('contact'),
      note: secret('note'),
      isolation: isolation(tenant.isolation),
      odd: secret('oddtenant'),
    } as Tenant;
  });
  // Rules may name tenants that nobody has drawn.
  const drawn = new Set([...ofTenant.values()].flat());
  secrets.push(...[...names.values()].filter((name) => !drawn.has(name)));
  const connections = scenario.connections.map((connection) => ({
    ...connection,
    id: secret('connection'),
    from: newId(connection.from),
    to: newId(connection.to),
    account: secret('account'),
    note: secret('connectionnote'),
    environment: secret('environment'),
    connectionId: secret('connectionid'),
    odd: secret('oddconnection'),
  }));
  const baseline = Object.fromEntries(
    scenario.tenants.map((tenant) => [newId(tenant.id), isolation(tenant.isolation)]),
  );
  const document = {
    odd: secret('oddfile'),
    scenario: {
      name: secret('title'),
      description: secret('description'),
      tenants,
      connections,
      flows: connections.map(({ id, from }) => ({
        id: secret('flow'),
        name: secret('flowname'),
        kind: 'flow',
        tenant: from,
        steps: [{ id: secret('step'), name: secret('stepname'), kind: 'action', connection: id }],
      })),
      intents: [{ id: secret('intent'), description: secret('wish'), from: '*', to: '*', must: 'blocked' }],
      decisions: [],
      measured: [
        { question: secret('question'), answer: secret('answer'), date: '2027-01-31', by: secret('by') },
      ],
      baseline: { label: secret('label'), isolation: baseline },
      lesson: { title: secret('lesson') },
      odd: secret('oddscenario'),
    } as Scenario,
    view: {
      ...view,
      groups: [{ id: secret('group'), name: secret('groupname'), tenants: tenants.map(({ id }) => id) }],
    },
  };
  return { document, ofTenant, secrets };
}

/** The tenants of the file in the order of the original, by their names, which are unique. */
function keptNames(document: ScenarioDocument): ReadonlySet<string> {
  return new Set(document.scenario.tenants.map(({ name }) => name));
}

/** A connection in either direction, or a rule of the one that names the other. */
function hasToDo({ tenants, connections }: Scenario, tenant: Tenant, theirs: ReadonlySet<string>): boolean {
  const names = (one: Tenant, other: Tenant) =>
    one.isolation.rules.some((rule) =>
      [other.tenantId, ...(other.domains ?? [])].some(
        (text) => text?.toLowerCase() === rule.tenant.toLowerCase(),
      ),
    );
  return (
    connections.some(
      ({ from, to }) => (from === tenant.id && theirs.has(to)) || (to === tenant.id && theirs.has(from)),
    ) || tenants.some((other) => theirs.has(other.id) && (names(tenant, other) || names(other, tenant)))
  );
}

const EACH = { numRuns: 150 };
const markedDocument = arbitraryDocument.map(marked);

function forEachPartner(check: (all: Marked, administrator: Administrator) => void): void {
  fc.assert(
    fc.property(markedDocument, (all) => {
      for (const administrator of otherAdministrators(all.document.scenario)) check(all, administrator);
    }),
    EACH,
  );
}

describe('the file for a partner', () => {
  it('holds no byte of anybody else, and nothing that is only ours to know', () => {
    forEachPartner(({ document, ofTenant, secrets }, administrator) => {
      const made = partnerDocument(say, document.scenario, administrator);
      const bytes = serialize(made, 'test').toLowerCase();
      const kept = keptNames(made);
      const others = [...ofTenant.values()].filter(([name]) => !kept.has(name as string)).flat();
      for (const text of [...secrets, ...others]) expect(bytes).not.toContain(text.toLowerCase());
    });
  });

  it('holds, of tenants, theirs and those of ours that have to do with them, and no other', () => {
    forEachPartner(({ document: { scenario } }, administrator) => {
      const theirs = new Set(administrator.tenants.map(({ id }) => id));
      const made = partnerDocument(say, scenario, administrator);
      const names = keptNames(made);
      for (const tenant of scenario.tenants) {
        const isKept =
          theirs.has(tenant.id) || (tenant.managed !== false && hasToDo(scenario, tenant, theirs));
        expect([tenant.name, names.has(tenant.name)]).toEqual([tenant.name, isKept]);
      }
    });
  });

  it('can be opened, and judges every connection as the whole scenario does', () => {
    forEachPartner(({ document: { scenario } }, administrator) => {
      const made = partnerDocument(say, scenario, administrator);
      const read = parse(serialize(made, 'test'));
      expect(read.ok).toBe(true);
      const theirs = new Set(administrator.tenants.map(({ id }) => id));
      const own = new Set(scenario.tenants.flatMap(({ id, managed }) => (managed === false ? [] : [id])));
      const between = evaluate(scenario).connections.filter(
        ({ from, to }) => (theirs.has(from) && own.has(to)) || (own.has(from) && theirs.has(to)),
      );
      expect(evaluate(made.scenario).connections.map(({ verdict }) => verdict)).toEqual(
        between.map(({ verdict }) => verdict),
      );
    });
  });
});

describe('a letter to a partner', () => {
  it('says nothing of tenants that have nothing to do with them', () => {
    forEachPartner(({ document: { scenario }, ofTenant }, administrator) => {
      const kept = keptNames(partnerDocument(say, scenario, administrator));
      const others = [...ofTenant.values()].filter(([name]) => !kept.has(name as string)).flat();
      for (const kind of ['letter', 'letter-html'] as const) {
        const text = renderLetter(say, kind, scenario, administrator, { date: '2027-01-31', name: 'x' });
        for (const other of others) expect(text.toLowerCase()).not.toContain(other.toLowerCase());
      }
    });
  });
});
