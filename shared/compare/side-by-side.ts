import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import { judgeConnections } from '../evaluate/evaluate';
import type { ConnectionResult, ConnectionState, Gate, GateName } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import { tenantWord } from '../explain/words';
import type { Connection, Direction, Isolation, Scenario, Tenant } from '../model/scenario';
import { ruleNameFor, tenantById } from '../model/tenant-identity';
import { withPolicies } from '../plan/apply-plan';
import { inTurn } from '../words/in-turn';
import { isMessage, message, type Message, type Word } from '../words/message';

/** The same two tenants under several settings of one gate, for an audience to compare. Pure: nothing is edited. */
export interface ComparedPair {
  /** The creator tenant first, where there is a connection that tells. */
  readonly tenants: readonly [string, string];
  /** Only these connections; null: all between the two. One within a tenant is the same under every setting. */
  readonly connections: readonly string[] | null;
}

export type Setting = 'before' | 'now' | 'off' | 'on' | Direction;

/** In the order in which they are offered and shown. */
export const SETTINGS: readonly Setting[] = ['before', 'now', 'off', 'on', 'inbound', 'outbound', 'both'];
export const FEWEST_SETTINGS = 2;
export const MOST_SETTINGS = 4;

const TITLES: Readonly<Record<Setting, Message>> = {
  before: message('compare.settingBefore'),
  now: message('compare.settingNow'),
  off: message('compare.settingOff'),
  on: message('compare.settingOn'),
  inbound: message('compare.settingInbound'),
  outbound: message('compare.settingOutbound'),
  both: message('compare.settingBoth'),
};

/** What a side of the comparison is called. */
export function settingTitle(setting: Setting): Message {
  return TITLES[setting];
}

/** One connection under a setting, with the reason in a sentence. */
export interface Outcome {
  readonly connection: string;
  readonly state: ConnectionState;
  /** "SharePoint", or "SharePoint to Fabrikam" where connections go both ways. */
  readonly what: Word;
  readonly why: Message;
}

export interface Variant {
  readonly setting: Setting;
  readonly title: Message;
  /** What is set, in a sentence. */
  readonly detail: Message;
  /** The two tenants and their connections under this setting; null where the setting cannot be. */
  readonly scenario: Scenario | null;
  /** In the order of the file. */
  readonly outcomes: readonly Outcome[];
}

interface Chosen {
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
}

/**
 * Which two tenants are meant: those of the selected connections, the two selected tenants, or the only two there are; else
 * those of the connection that is looked at most, one that is blocked. Null where no connection joins two tenants.
 */
export function comparedPair(scenario: Scenario, chosen: Chosen): ComparedPair | null {
  return chosenPair(scenario, chosen) ?? likelyPair(scenario, new Set(chosen.tenants));
}

function likelyPair(scenario: Scenario, tenants: ReadonlySet<string>): ComparedPair | null {
  const isNear = ({ from, to }: ConnectionResult) =>
    from !== to && (tenants.size === 0 || tenants.has(from) || tenants.has(to));
  const near = judgeConnections(scenario).filter(isNear);
  const likely = near.find(({ verdict }) => verdict === 'blocked') ?? near[0];
  return likely ? { tenants: [likely.from, likely.to], connections: null } : null;
}

function chosenPair(scenario: Scenario, { tenants, connections }: Chosen): ComparedPair | null {
  if (connections.length > 0) return pairOfConnections(scenario, new Set(connections));
  const [one, other, ...more] = tenants.length === 2 ? tenants : scenario.tenants.map(({ id }) => id);
  if (one === undefined || other === undefined || more.length > 0) return null;
  const isTurned = !connects(scenario, one, other) && connects(scenario, other, one);
  return { tenants: isTurned ? [other, one] : [one, other], connections: null };
}

function pairOfConnections(scenario: Scenario, ids: ReadonlySet<string>): ComparedPair | null {
  const chosen = scenario.connections.filter(({ id }) => ids.has(id));
  const [first] = chosen;
  if (!first || first.from === first.to) return null;
  const ends = new Set([first.from, first.to]);
  const isOfPair = ({ from, to }: Connection) => from !== to && ends.has(from) && ends.has(to);
  if (!chosen.every(isOfPair)) return null;
  return { tenants: [first.from, first.to], connections: chosen.map(({ id }) => id) };
}

function connects({ connections }: Scenario, from: string, to: string): boolean {
  return connections.some((connection) => connection.from === from && connection.to === to);
}

/** Whose gate is set at first: the one that is On, should only one be; else that of the sign-in tenant. */
export function firstGate({ tenants }: Scenario, { tenants: [creator, signIn] }: ComparedPair): string {
  const isOn = (id: string) => tenantById(tenants, id)?.isolation.enabled === true;
  return isOn(creator) && !isOn(signIn) ? creator : signIn;
}

/** The settings that a comparison opens with: what a pinned baseline changed, else the three directions of a rule. */
export function firstSettings({ baseline }: Scenario): readonly Setting[] {
  return baseline ? ['before', 'now'] : ['inbound', 'outbound', 'both'];
}

/** Chooses a setting or leaves it out, within the least and the most that are shown; their order is always the same. */
export function toggleSetting(settings: readonly Setting[], setting: Setting): readonly Setting[] {
  const isChosen = settings.includes(setting);
  if (settings.length === (isChosen ? FEWEST_SETTINGS : MOST_SETTINGS)) return settings;
  return SETTINGS.filter((one) => (one === setting ? !isChosen : settings.includes(one)));
}

export interface SideBySide {
  readonly pair: ComparedPair;
  /** Whose gate the settings are about. */
  readonly gate: string;
  readonly settings: readonly Setting[];
}

/** Each setting with what it comes to; empty where one of the tenants is gone. */
export function variantsOf(scenario: Scenario, { pair, gate, settings }: SideBySide): readonly Variant[] {
  const partnerId = pair.tenants[0] === gate ? pair.tenants[1] : pair.tenants[0];
  const host = tenantById(scenario.tenants, gate);
  const partner = tenantById(scenario.tenants, partnerId);
  if (!host || !partner) return [];
  return settings.map((setting) => variantOf(scenario, { pair, host, partner, setting }));
}

interface Asked {
  readonly pair: ComparedPair;
  readonly host: Tenant;
  readonly partner: Tenant;
  readonly setting: Setting;
}

function variantOf(scenario: Scenario, asked: Asked): Variant {
  const { setting, pair } = asked;
  const policies = policiesFor(scenario, asked);
  const title = settingTitle(setting);
  if (isMessage(policies)) return { setting, title, detail: policies, scenario: null, outcomes: [] };
  const whole = withPolicies(scenario, policies);
  const shown = onlyPair(whole, pair);
  return {
    setting,
    title,
    detail: detailOf(scenario, asked),
    scenario: shown,
    outcomes: judgeConnections(shown).map((result) => outcomeOf(shown, result, asked.host.id)),
  };
}

/** The policies that a setting puts in place of those of the scenario, or why it cannot be. */
function policiesFor(
  { baseline }: Scenario,
  { host, partner, setting }: Asked,
): Readonly<Record<string, Isolation>> | Message {
  switch (setting) {
    case 'now':
      return {};
    case 'before':
      return baseline?.isolation ?? message('compare.noPins');
    case 'off':
      return { [host.id]: { ...host.isolation, enabled: false } };
    case 'on':
      return { [host.id]: { enabled: true, rules: [] } };
    default: {
      const name = ruleNameFor(partner);
      if (name === undefined) return message('explain.nameless', { tenant: shownText(partner.name) });
      return { [host.id]: { enabled: true, rules: [{ id: setting, tenant: name, direction: setting }] } };
    }
  }
}

function detailOf({ baseline }: Scenario, { host, partner, setting }: Asked): Message {
  const [tenant, other] = [shownText(host.name), shownText(partner.name)];
  switch (setting) {
    case 'now':
      return message('compare.detailNow');
    case 'before':
      return message('compare.detailBefore', { label: shownText(baseline?.label ?? '') });
    case 'off':
      return message('compare.detailOff', { tenant });
    case 'on':
      return message('compare.detailOn', { tenant });
    default:
      return message('compare.detailRule', { tenant, other, direction: setting });
  }
}

/** What is drawn: flows, groups and everybody else are left out. The verdicts are those of the whole. */
function onlyPair(scenario: Scenario, { tenants, connections }: ComparedPair): Scenario {
  const ends = new Set<string>(tenants);
  const chosen = connections && new Set(connections);
  return {
    name: scenario.name,
    tenants: tenants.flatMap((id) => tenantById(scenario.tenants, id) ?? []),
    connections: scenario.connections.filter(
      ({ id, from, to }) =>
        from !== to && ends.has(from) && ends.has(to) && (chosen === null || chosen.has(id)),
    ),
  };
}

function outcomeOf(scenario: Scenario, result: ConnectionResult, gate: string): Outcome {
  const { id, to, connector } = result;
  const isOneWay = scenario.connections.every((connection) => connection.to === to);
  const name = connectorName(connector);
  return {
    connection: id,
    state: stateOf(result),
    what: isOneWay
      ? name
      : message('compare.connectorTo', { connector: name, tenant: tenantWord(scenario, to) }),
    why: whyOf(scenario, result, gate),
  };
}

/** A block is told by every gate that is shut, what is allowed by the gate that is compared. */
function whyOf(scenario: Scenario, result: ConnectionResult, compared: string): Message {
  const { from, to, outbound, inbound, notEvaluatedBecause } = result;
  if (notEvaluatedBecause !== null) return message('compare.notLookedAt');
  const gates = [
    { gate: outbound, sentence: gateSentence('outbound', outbound, scenario, to) },
    { gate: inbound, sentence: gateSentence('inbound', inbound, scenario, from) },
  ];
  const shut = gates.filter(({ gate }) => gate.outcome === 'blocked');
  const told = shut.length > 0 ? shut : gates.filter(({ gate }) => gate.tenant === compared);
  const [first, ...more] = told.map(({ sentence }) => sentence);
  // A connection between the two has the gate that is compared at one of its ends.
  return inTurn(first as Message, more);
}

/** Shorter than where a gate is explained: what its rules are stands on the picture. */
function gateSentence(gate: GateName, { tenant, because }: Gate, scenario: Scenario, other: string): Message {
  const values = { gate, tenant: tenantWord(scenario, tenant) };
  switch (because) {
    case 'isolation-off':
      return message('compare.gateOff', values);
    case 'rule':
      return message('compare.gateRule', { ...values, other: tenantWord(scenario, other) });
    case 'no-matching-rule':
      return message('compare.gateNoRule', { ...values, other: tenantWord(scenario, other) });
  }
}
