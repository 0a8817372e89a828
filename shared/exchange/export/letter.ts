import { listOf, message, type Message, type WordList } from '../../words/message';
import type { Say } from '../../words/say';
import { groupBy } from '../../base/group-by';
import { shownText } from '../../base/shown-text';
import { connectorName } from '../../connectors/lookup';
import type { GateName } from '../../evaluate/verdict';
import { directionMessage } from '../../explain/direction';
import type { Scenario, Tenant } from '../../model/scenario';
import { ruleNameFor } from '../../model/tenant-identity';
import type { Administrator } from './administrators';
import type { Block, Page } from './blocks';
import { bullets, paragraph, section, table } from './blocks';
import { fullStop } from './full-stop';
import { flowsByConnection } from './flows-by-connection';
import type { Dealing, LetterAsk, Urgency } from './letter-asks';
import { dealings, isWanted, letterAsks } from './letter-asks';

/** A letter to the administrator of other tenants: what we need from them, why, and by when. Nothing of anybody else. */
export function makeLetter(say: Say, scenario: Scenario, administrator: Administrator, date: string): Page {
  const all = dealings(scenario, administrator);
  const asks = letterAsks(all);
  const users = flowsByConnection(scenario);
  const tenants = namesOf(administrator.tenants);
  const isOneTenant = administrator.tenants.length === 1;
  const rows = asks.map((ask) => askRow(say, ask, isOneTenant));
  return {
    title: say('exports.letterTitle', { tenants }),
    below: [
      date,
      ...(administrator.owner === null
        ? []
        : [say('exports.letterTo', { owner: shownText(administrator.owner) })]),
      ...(administrator.contact === null ? [] : [shownText(administrator.contact)]),
    ],
    blocks: [
      ...opening(say, { scenario, administrator, all }),
      ...section(say('exports.letterAsk'), askBlocks(say, asks, rows)),
      ...section(say('exports.letterDepends'), dependBlocks(say, asks, { users, isOneTenant })),
      ...section(say('exports.letterHow'), rows.length === 0 ? [] : howBlocks(say)),
      ...section(say('exports.letterOurSide'), ourSide(say, all, isOneTenant)),
      ...section(say('exports.letterEndings'), ending(say, all)),
      ...section(say('exports.letterTry'), [paragraph(say('exports.letterTryFile'))]),
    ],
  };
}

function namesOf(tenants: readonly Tenant[]): WordList {
  return listOf(tenants.map(({ name }) => shownText(name)));
}

interface Opening {
  readonly scenario: Scenario;
  readonly administrator: Administrator;
  readonly all: readonly Dealing[];
}

function opening(say: Say, { scenario, administrator, all }: Opening): readonly Block[] {
  const theirs = namesOf(administrator.tenants);
  const ours = oursIn(scenario, all);
  if (ours.length === 0) {
    return [paragraph(say('exports.letterNoDealings', { tenants: theirs }))];
  }
  return [
    paragraph(say('exports.letterOpening', { ours: namesOf(ours), theirs })),
    ...table({
      head: [say('exports.headOurTenant'), say('exports.headTenantId'), say('exports.headDomain')],
      rows: ours.map(({ name, tenantId, domains }) => [shownText(name), tenantId ?? '', domains?.[0] ?? '']),
    }),
  ];
}

function oursIn({ tenants }: Scenario, all: readonly Dealing[]): readonly Tenant[] {
  const ids = new Set(all.map(({ ours }) => ours.id));
  return tenants.filter(({ id }) => ids.has(id));
}

/** The first column says nothing where they have one tenant. */
function askHead(say: Say): readonly string[] {
  return [
    say('exports.headInYourTenant'),
    say('exports.headAllowedDirection'),
    say('exports.headTenantIdOrDomain'),
    say('exports.headWhose'),
    say('exports.headWhen'),
    say('exports.headBy'),
  ];
}

function askRow(say: Say, ask: LetterAsk, isOneTenant: boolean): readonly string[] {
  return [
    isOneTenant ? '' : shownText(ask.at.name),
    say(directionMessage(ask.direction)),
    ruleNameFor(ask.names) ?? say('exports.letterAskUs'),
    shownText(ask.names.name),
    say('exports.letterWhen', { urgency: WHEN[ask.urgency] }),
    ask.due ?? '',
  ];
}

/** As the message names them. */
const WHEN = { now: 'now', 'when-on': 'whenOn', there: 'there' } as const satisfies Record<Urgency, string>;

type Users = ReadonlyMap<string, readonly string[]>;

function askBlocks(
  say: Say,
  asks: readonly LetterAsk[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  if (asks.length === 0) return [paragraph(say('exports.letterNoAsk'))];
  const whenOn = asks.filter(({ urgency }) => urgency === 'when-on');
  const offs = [...new Set(whenOn.map(({ at }) => shownText(at.name)))];
  const open = asks.filter(({ isOpen }) => isOpen);
  return [
    ...table({ head: askHead(say), rows }),
    ...(offs.length === 0 ? [] : [paragraph(say('exports.letterOff', { tenants: listOf(offs) }))]),
    ...(open.length === 0
      ? []
      : [paragraph(say('exports.letterOpen', { pairs: listOf(open.map(pairWords)) }))]),
  ];
}

function pairWords({ at, names }: LetterAsk): Message {
  return message('exports.letterPair', { theirs: shownText(at.name), ours: shownText(names.name) });
}

interface Depending {
  readonly users: Users;
  readonly isOneTenant: boolean;
}

/** Why: each rule with the connections and flows that depend on it, and what breaks without it. */
function dependBlocks(say: Say, asks: readonly LetterAsk[], depending: Depending): readonly Block[] {
  return bullets(
    asks.map((ask) =>
      say.word(
        listOf(
          [
            ruleWords(ask, depending),
            ...usedBy(ask.connections, depending),
            ...seenWords(ask.connections),
            without(ask),
          ].map((sentence) => fullStop(say(sentence))),
          'sentences',
        ),
      ),
    ),
  );
}

function ruleWords({ at, names, direction, connections }: LetterAsk, { isOneTenant }: Depending): Message {
  const rule = {
    tenant: shownText(names.name),
    direction,
    count: connections.length,
    connectors: connectorsOf(connections),
  };
  return isOneTenant
    ? message('exports.letterRule', rule)
    : message('exports.letterRuleAt', { ...rule, at: shownText(at.name) });
}

function usedBy(all: readonly Dealing[], { users }: Depending): readonly Message[] {
  const flows = [...new Set(all.flatMap(({ connection }) => users.get(connection.id) ?? []))];
  return flows.length === 0
    ? []
    : [message('exports.letterUsedBy', { flows: listOf(flows.map(shownText), 'commas') })];
}

function connectorsOf(all: readonly Dealing[]): WordList {
  const counts = groupBy(all, ({ connection }) => connectorName(connection.connector));
  return listOf(
    [...counts].map(([name, group]) => (group.length === 1 ? name : `${name} (${group.length})`)),
  );
}

function seenWords(all: readonly Dealing[]): readonly Message[] {
  const count = all.reduce((sum, { connection }) => sum + (connection.attempts ?? 0), 0);
  const date = all
    .flatMap(({ connection }) => connection.lastSeen ?? [])
    .toSorted()
    .at(-1);
  if (date === undefined) return count === 0 ? [] : [message('exports.letterAttempts', { count })];
  return [
    count === 0
      ? message('exports.letterLastSeen', { date })
      : message('exports.letterAttemptsLast', { count, date }),
  ];
}

function without({ urgency, connections, at }: LetterAsk): Message {
  if (urgency === 'there') return message('exports.letterWithoutThere');
  if (urgency === 'when-on') return message('exports.letterWithoutOnceOn', { tenant: shownText(at.name) });
  const blocked = connections.filter(({ gate }) => gate.outcome === 'blocked').length;
  return blocked === connections.length
    ? message('exports.letterWithoutAll', { count: blocked })
    : message('exports.letterWithoutSome', { count: blocked });
}

function howBlocks(say: Say): readonly Block[] {
  return [
    {
      kind: 'list',
      isNumbered: true,
      items: [say('exports.letterHowOpen'), say('exports.letterHowAdd'), say('exports.letterHowWait')],
    },
  ];
}

/** What our own policies let through, so that they see where it is our side. */
function ourSide(say: Say, all: readonly Dealing[], isOneTenant: boolean): readonly Block[] {
  const pairs = groupBy(all, ({ ours, theirs }) => `${ours.id} ${theirs.id}`);
  const rows = [...pairs.values()].map((group) => {
    const { ours, theirs } = group[0] as Dealing;
    return [
      shownText(ours.name),
      say('exports.onOff', { isolation: ours.isolation.enabled ? 'on' : 'off' }),
      isOneTenant ? '' : shownText(theirs.name),
      ownGateWord(say, group, 'outbound'),
      ownGateWord(say, group, 'inbound'),
    ];
  });
  return table({
    head: [
      say('exports.headOurTenant'),
      say('exports.headIsolation'),
      say('exports.headYourTenant'),
      say('exports.headOutboundToYou'),
      say('exports.headInboundFromYou'),
    ],
    rows,
  });
}

function ownGateWord(say: Say, group: readonly Dealing[], gate: GateName): string {
  const outcome = group.find(({ gateName }) => gateName !== gate)?.result[gate]?.outcome;
  return outcome === undefined ? '' : say('exports.outcome', { outcome });
}

/** What we have decided to give up, or block ourselves. */
function ending(say: Say, all: readonly Dealing[]): readonly Block[] {
  const ends = all.filter((one) => !isWanted(one));
  const pairs = groupBy(ends, ({ result }) => `${result.from} ${result.to}`);
  return bullets(
    [...pairs.values()].map((group) => {
      const { ours, theirs, gateName, decision } = group[0] as Dealing;
      const [from, to] = gateName === 'inbound' ? [ours, theirs] : [theirs, ours];
      const told = {
        from: shownText(from.name),
        to: shownText(to.name),
        count: group.length,
        connectors: connectorsOf(group),
      };
      return decision?.due === undefined
        ? say('exports.letterEnding', told)
        : say('exports.letterEndingFrom', { ...told, date: decision.due });
    }),
  );
}
