import { groupBy } from '../../base/group-by';
import { plural } from '../../base/plural';
import { shownText } from '../../base/shown-text';
import { connectorName } from '../../connectors/lookup';
import type { GateName } from '../../evaluate/verdict';
import { directionLabel } from '../../explain/direction';
import { fullStop, list } from '../../explain/words';
import type { Scenario, Tenant } from '../../model/scenario';
import { ruleNameFor } from '../../model/tenant-identity';
import type { Administrator } from './administrators';
import type { Block, Page } from './blocks';
import { bullets, paragraph, section, table } from './blocks';
import { flowsByConnection } from './flows-by-connection';
import type { Dealing, LetterAsk, Urgency } from './letter-asks';
import { dealings, isWanted, letterAsks } from './letter-asks';

/** A letter to the administrator of other tenants: what we need from them, why, and by when. Nothing of anybody else. */
export function makeLetter(scenario: Scenario, administrator: Administrator, date: string): Page {
  const all = dealings(scenario, administrator);
  const asks = letterAsks(all);
  const users = flowsByConnection(scenario);
  const names = list(administrator.tenants.map(({ name }) => shownText(name)));
  const isOneTenant = administrator.tenants.length === 1;
  const rows = asks.map((ask) => askRow(ask, isOneTenant));
  return {
    title: `Power Platform tenant isolation: what we need at ${names}`,
    below: [
      date,
      ...(administrator.owner === null ? [] : [`To ${shownText(administrator.owner)}`]),
      ...(administrator.contact === null ? [] : [shownText(administrator.contact)]),
    ],
    blocks: [
      ...opening(scenario, administrator, all),
      ...section('What we ask you to set', askBlocks(asks, rows)),
      ...section('What depends on it', dependBlocks(asks, users, isOneTenant)),
      ...section('How to set a rule', rows.length === 0 ? [] : HOW),
      ...section('What we set on our side', ourSide(all, isOneTenant)),
      ...section('What will no longer work', ending(all)),
      ...section('Try it', TRY),
    ],
  };
}

function opening(scenario: Scenario, { tenants }: Administrator, all: readonly Dealing[]): readonly Block[] {
  const names = list(tenants.map(({ name }) => shownText(name)));
  const ours = oursIn(scenario, all);
  if (ours.length === 0) {
    return [
      paragraph(
        `We know of no connection between ${names} and our tenants that tenant isolation decides about. You need not do anything for us.`,
      ),
    ];
  }
  return [
    paragraph(
      `We restrict cross-tenant connections of Power Platform (tenant isolation) at ${list(ours.map(({ name }) => shownText(name)))}. Flows and apps connect between our tenants and ${names}; a connection works only if both sides allow it: outbound in the tenant where the flow or app lives, inbound in the tenant where its account signs in.`,
    ),
    ...table({
      head: ['Our tenant', 'Tenant ID', 'Domain'],
      rows: ours.map(({ name, tenantId, domains }) => [shownText(name), tenantId ?? '', domains?.[0] ?? '']),
    }),
  ];
}

function oursIn({ tenants }: Scenario, all: readonly Dealing[]): readonly Tenant[] {
  const ids = new Set(all.map(({ ours }) => ours.id));
  return tenants.filter(({ id }) => ids.has(id));
}

/** The first column says nothing where they have one tenant. */
const HEAD = ['In your tenant', 'Allowed direction', 'Tenant ID or domain', 'Whose', 'When', 'By'];

function askRow(ask: LetterAsk, isOneTenant: boolean): readonly string[] {
  return [
    isOneTenant ? '' : shownText(ask.at.name),
    directionLabel(ask.direction),
    ruleNameFor(ask.names) ?? 'please ask us',
    shownText(ask.names.name),
    WHEN[ask.urgency],
    ask.due ?? '',
  ];
}

const WHEN: Readonly<Record<Urgency, string>> = {
  now: 'now',
  'when-on': 'before you turn isolation On',
  there: 'is there: please keep it',
};

type Users = ReadonlyMap<string, readonly string[]>;

function askBlocks(asks: readonly LetterAsk[], rows: readonly (readonly string[])[]): readonly Block[] {
  if (asks.length === 0)
    return [paragraph('Nothing. No connection that is to keep working needs a rule at your side.')];
  const whenOn = asks.filter(({ urgency }) => urgency === 'when-on');
  const offs = [...new Set(whenOn.map(({ at }) => shownText(at.name)))];
  const open = asks.filter(({ isOpen }) => isOpen);
  return [
    ...table({ head: HEAD, rows }),
    ...(offs.length === 0
      ? []
      : [
          paragraph(
            `As far as we know, tenant isolation is Off at ${list(offs)}. Then nothing is blocked there today; please tell us if we are wrong.`,
          ),
        ]),
    ...(open.length === 0
      ? []
      : [
          paragraph(
            `We have not decided yet whether we still need what is between ${list(open.map(({ at, names }) => `${shownText(at.name)} and ${shownText(names.name)}`))}, and would like to talk about it with you.`,
          ),
        ]),
  ];
}

/** Why: each rule with the connections and flows that depend on it, and what breaks without it. */
function dependBlocks(asks: readonly LetterAsk[], users: Users, isOneTenant: boolean): readonly Block[] {
  return bullets(
    asks.map((ask) => {
      const where = isOneTenant ? 'Rule' : `${shownText(ask.at.name)}, rule`;
      const between = `${where} for ${shownText(ask.names.name)} (${directionLabel(ask.direction).toLowerCase()})`;
      const flows = [...new Set(ask.connections.flatMap(({ connection }) => users.get(connection.id) ?? []))];
      const used = flows.length === 0 ? '' : ` Used by: ${flows.map(shownText).join(', ')}.`;
      const seen = seenWords(ask.connections);
      return `${between}: ${plural(ask.connections.length, 'connection')} with ${connectors(ask.connections)}.${used}${seen} ${without(ask)}`;
    }),
  );
}

function connectors(all: readonly Dealing[]): string {
  const counts = groupBy(all, ({ connection }) => connectorName(connection.connector));
  return list([...counts].map(([name, group]) => (group.length === 1 ? name : `${name} (${group.length})`)));
}

function seenWords(all: readonly Dealing[]): string {
  const attempts = all.reduce((sum, { connection }) => sum + (connection.attempts ?? 0), 0);
  const last = all
    .flatMap(({ connection }) => connection.lastSeen ?? [])
    .toSorted()
    .at(-1);
  if (attempts === 0 && last === undefined) return '';
  const when = last === undefined ? '' : `, last on ${last}`;
  return attempts === 0 ? ` Last seen on ${last}.` : ` ${plural(attempts, 'attempt')}${when}.`;
}

function without({ urgency, connections, at }: LetterAsk): string {
  const blocked = connections.filter(({ gate }) => gate.outcome === 'blocked').length;
  if (urgency === 'now') {
    return `Without it, ${blockedWords(blocked, connections.length)} blocked at your side.`;
  }
  if (urgency === 'when-on')
    return `Without it, they are blocked once isolation is On at ${fullStop(shownText(at.name))}`;
  return 'It is there already; without it, they would be blocked.';
}

function blockedWords(blocked: number, of: number): string {
  if (blocked === of) return of === 1 ? 'it is' : 'they are';
  return blocked === 1 ? 'one of them is' : `${blocked} of them are`;
}

const HOW: readonly Block[] = [
  {
    kind: 'list',
    isNumbered: true,
    items: [
      'Open the Power Platform admin center as Power Platform administrator: Security > Identity and access > Tenant isolation.',
      'Choose “Add exceptions”, the allowed direction and the tenant ID of the table above, then Save. Where a rule for the same tenant is there already, edit its direction instead.',
      'Wait about an hour until active apps and flows have been assessed again.',
    ],
  },
];

/** What our own policies let through, so that they see where it is our side. */
function ourSide(all: readonly Dealing[], isOneTenant: boolean): readonly Block[] {
  const pairs = groupBy(all, ({ ours, theirs }) => `${ours.id} ${theirs.id}`);
  const rows = [...pairs.values()].map((group) => {
    const { ours, theirs } = group[0] as Dealing;
    return [
      shownText(ours.name),
      ours.isolation.enabled ? 'On' : 'Off',
      isOneTenant ? '' : shownText(theirs.name),
      ownGateWord(group, 'outbound'),
      ownGateWord(group, 'inbound'),
    ];
  });
  return table({
    head: ['Our tenant', 'Isolation', 'Your tenant', 'Outbound to you', 'Inbound from you'],
    rows,
  });
}

function ownGateWord(group: readonly Dealing[], gate: GateName): string {
  const result = group.find(({ gateName }) => gateName !== gate)?.result;
  return result ? (result[gate]?.outcome ?? '') : '';
}

/** What we have decided to give up, or block ourselves. */
function ending(all: readonly Dealing[]): readonly Block[] {
  const ends = all.filter((one) => !isWanted(one));
  const pairs = groupBy(ends, ({ result }) => `${result.from} ${result.to}`);
  return bullets(
    [...pairs.values()].map((group) => {
      const { ours, theirs, gateName, decision } = group[0] as Dealing;
      const way =
        gateName === 'inbound'
          ? `${shownText(ours.name)} to ${shownText(theirs.name)}`
          : `${shownText(theirs.name)} to ${shownText(ours.name)}`;
      const due = decision?.due === undefined ? '' : `, from ${decision.due} on`;
      return `From ${way}: ${plural(group.length, 'connection')} with ${connectors(group)}${due}. Please tell us if you still need ${group.length === 1 ? 'it' : 'them'}.`;
    }),
  );
}

const TRY: readonly Block[] = [
  paragraph(
    'With this letter comes a file that ends in .tisim. It holds the connections between your tenants and ours and nothing of anybody else. Open it with the Tenant Isolation Simulator, which is free and works offline, to see what is blocked, to add the rules and to see what changes.',
  ),
];
