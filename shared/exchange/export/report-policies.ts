import { listOf, message, type Message, type Word } from '../../words/message';
import type { Say } from '../../words/say';
import { groupBy } from '../../base/group-by';
import { shownText } from '../../base/shown-text';
import { policyChanges } from '../../compare/policy-changes';
import { directionMessage } from '../../explain/direction';
import { ruleTenantWord, tenantWord } from '../../explain/words';
import type { Direction, Isolation, Rule, Scenario, Tenant } from '../../model/scenario';
import type { Block } from './blocks';
import { bullets, heading, paragraph, table } from './blocks';
import { isTurn, type PartKind, partKind } from './policy-parts';
import { oneRuleEach } from './resolve-rules';

/** Tenants that have something to do with the rest: mine, and others with a connection, rules or isolation On. */
export function tenantTable(say: Say, scenario: Scenario): readonly Block[] {
  const counts = new Map(scenario.tenants.map(({ id }) => [id, 0]));
  for (const { from, to } of scenario.connections) {
    for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const shown = scenario.tenants.filter(
    ({ id, managed, isolation }) =>
      managed !== false || isolation.enabled || isolation.rules.length > 0 || (counts.get(id) ?? 0) > 0,
  );
  const rows = shown.map((tenant) => tenantRow(say, tenant, counts.get(tenant.id) ?? 0));
  const left = scenario.tenants.length - shown.length;
  const numbers = [say('exports.headRules'), say('exports.headConnections')];
  return [
    ...table({
      head: [
        say('exports.headTenant'),
        say('exports.headWhose'),
        say('exports.headIsolation'),
        ...numbers,
        say('exports.headDefaultDomain'),
        say('exports.headTenantId'),
        say('exports.headOwner'),
        say('exports.headContact'),
      ],
      rows,
      numbers,
    }),
    ...(left === 0 ? [] : [paragraph(say('exports.leftOutTenants', { count: left }))]),
  ];
}

function tenantRow(
  say: Say,
  { name, managed, isolation, domains, tenantId, owner, contact }: Tenant,
  connections: number,
) {
  const rules = isolation.rules.length;
  return [
    shownText(name),
    say('exports.whose', { whose: managed === false ? 'external' : 'mine' }),
    say('exports.onOff', { isolation: isolation.enabled ? 'on' : 'off' }),
    rules === 0 ? '' : `${rules}`,
    connections === 0 ? '' : say.number(connections),
    domains?.[0] ?? '',
    tenantId ?? '',
    owner ?? '',
    contact ?? '',
  ];
}

/** The rules of every tenant that has some: by direction in a line where nothing else is known of them, else as a table. */
export function rulesByTenant(say: Say, scenario: Scenario): readonly Block[] {
  return scenario.tenants.flatMap((tenant) => {
    const { rules } = tenant.isolation;
    if (rules.length === 0) return [];
    const isPlain = rules.every(({ note, owner, reviewBy }) => !note && !owner && !reviewBy);
    return [
      heading(
        say('exports.tenantAndState', { tenant: shownText(tenant.name), state: stateWords(tenant) }),
        3,
      ),
      ...(isPlain ? rulesInLines(say, scenario, tenant) : ruleTable(say, scenario, rules)),
    ];
  });
}

function stateWords({ managed, isolation }: Tenant): Message {
  const state = message(isolation.enabled ? 'exports.stateOn' : 'exports.stateOff');
  return managed === false ? message('exports.stateExternal', { state }) : state;
}

const DIRECTIONS: readonly Direction[] = ['both', 'inbound', 'outbound'];

function rulesInLines(say: Say, scenario: Scenario, tenant: Tenant): readonly Block[] {
  const byDirection = groupBy(oneRuleEach(scenario, tenant), ({ direction }) => direction);
  return bullets(
    DIRECTIONS.flatMap((direction) => {
      const rules = byDirection.get(direction) ?? [];
      if (rules.length === 0) return [];
      return say('exports.rulesInDirection', {
        direction: directionMessage(direction),
        count: rules.length,
        tenants: listOf(
          rules.map((rule) => ruleTenantWord(scenario, rule.tenant)),
          'commas',
        ),
      });
    }),
  );
}

function ruleTable(say: Say, scenario: Scenario, rules: readonly Rule[]): readonly Block[] {
  return table({
    head: [
      say('exports.headAllowedDirection'),
      say('exports.headTenant'),
      say('exports.headOwner'),
      say('exports.headReviewBy'),
      say('exports.headNote'),
    ],
    rows: rules.map((rule) => {
      const named = say.word(ruleTenantWord(scenario, rule.tenant));
      const whom = named === rule.tenant ? named : `${named} (${rule.tenant})`;
      return [
        say(directionMessage(rule.direction)),
        whom,
        rule.owner ?? '',
        rule.reviewBy ?? '',
        rule.note ?? '',
      ];
    }),
  });
}

/** More changes of the rules of one tenant than this are counted. */
const NAMED_CHANGES = 6;

/** What was done to the policies since the baseline; tenants to which the same was done share a row. */
export function policyChangeTable(
  say: Say,
  scenario: Scenario,
  former: Readonly<Record<string, Isolation>>,
): readonly Block[] {
  const changes = policyChanges(scenario, former).map(({ tenant, parts }) => ({
    tenant,
    words: say.word(listOf(partsInWords(parts), 'semicolons')),
  }));
  const rows = [...groupBy(changes, ({ words }) => words)].map(([words, group]) => [
    words,
    `${group.length}`,
    say.word(
      listOf(
        group.map(({ tenant }) => tenantWord(scenario, tenant)),
        'commas',
      ),
    ),
  ]);
  const count = say('exports.headTenants');
  return table({
    head: [say('exports.headChangeOfPolicy'), count, say('exports.headAt')],
    rows,
    numbers: [count],
  });
}

function partsInWords(parts: readonly Message[]): readonly Word[] {
  if (parts.length <= NAMED_CHANGES) return parts;
  const of = (kind: PartKind) => parts.filter((part) => partKind(part) === kind).length;
  const counted = (count: number, id: CountedRules) => (count === 0 ? [] : [message(id, { count })]);
  return [
    ...parts.filter(isTurn),
    ...counted(of('added'), 'exports.rulesAdded'),
    ...counted(of('changed'), 'exports.rulesChanged'),
    ...counted(of('removed'), 'exports.rulesRemoved'),
  ];
}

type CountedRules = 'exports.rulesAdded' | 'exports.rulesChanged' | 'exports.rulesRemoved';
