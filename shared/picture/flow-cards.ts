import { oncePer } from '../base/once-per';
import { shownText } from '../base/shown-text';
import { whileSame } from '../base/while-same';
import { connectorName } from '../connectors/lookup';
import { flowKindWord } from '../explain/flow-kinds';
import { flowLetters } from '../explain/flow-letters';
import type { Connection, Flow, Scenario } from '../model/scenario';
import type { ConnectorIcon } from './connector-icon';
import { connectorIcon } from './connector-icon';
import { listOf, message, type Word } from '../words/message';
import type { Say } from '../words/say';

/** What a person opens or talks to. */
type PersonIcon = Exclude<Flow['kind'], 'flow'>;

/** A flow in the tenant it lives in. */
export interface FlowCard {
  readonly flow: string;
  /** Empty where one flow alone needs none. */
  readonly letter: string;
  readonly name: string;
  /** What sets it going: a connector, or a person in an app or with an agent; null for a flow without a trigger. */
  readonly trigger: ConnectorIcon | PersonIcon | null;
  /** What it acts on, each kind once. */
  readonly actions: readonly ConnectorIcon[];
  /** It acts on more than there is room for. */
  readonly hasMore: boolean;
  /** "Flow A, Notify: OneDrive for Business, then Microsoft Teams" */
  readonly words: string;
}

export interface FlowCards {
  readonly flows: readonly FlowCard[];
  /** Flows that no card is left for: "+2 flows", in short "+2". */
  readonly moreFlows: {
    readonly flows: readonly string[];
    readonly text: string;
    readonly short: string;
    readonly words: string;
  } | null;
}

const NONE: FlowCards = { flows: [], moreFlows: null };
const CARDS = 2;
/** How many actions have room: on one card alone, on two, and on two beside "+2 flows". */
const ACTIONS = [3, 2, 1] as const;

const byTenant = oncePer((flows: readonly Flow[]) => {
  const found = new Map<string, Flow[]>();
  for (const flow of flows) {
    const list = found.get(flow.tenant);
    if (list) list.push(flow);
    else found.set(flow.tenant, [flow]);
  }
  return found;
});

const lettersIn = oncePer(flowLetters);

const connectorsIn = oncePer(
  (connections: readonly Connection[]) => new Map(connections.map(({ id, connector }) => [id, connector])),
);

/** The flows of a tenant as cards, as many as there is room for; the same object while flows and connections are the same. */
export function flowCards(say: Say, { flows, connections }: Scenario, tenant: string): FlowCards {
  return (flows && cardsIn(flows, connections, say.language)(say, tenant)) ?? NONE;
}

const cardsIn = whileSame((flows: readonly Flow[], connections: readonly Connection[], _language: string) => {
  const known = new Map<string, FlowCards>();
  return (say: Say, tenant: string): FlowCards | undefined => {
    const own = byTenant(flows).get(tenant);
    if (!own) return undefined;
    const cards = known.get(tenant) ?? cardsOf(say, own, lettersIn(flows), connectorsIn(connections));
    known.set(tenant, cards);
    return cards;
  };
});

function cardsOf(
  say: Say,
  own: readonly Flow[],
  letters: ReadonlyMap<string, string>,
  connectors: ReadonlyMap<string, string>,
): FlowCards {
  const room = ACTIONS[Math.min(own.length, ACTIONS.length) - 1] as number;
  const cards = own
    .slice(0, CARDS)
    .map((flow) => cardOf(say, flow, letters.get(flow.id) ?? '', connectors, room));
  return { flows: cards, moreFlows: moreOf(say, own.slice(CARDS)) };
}

function moreOf(say: Say, rest: readonly Flow[]): FlowCards['moreFlows'] {
  if (rest.length === 0) return null;
  return {
    flows: rest.map(({ id }) => id),
    text: say('picture.moreFlows', { count: rest.length }),
    short: `+${rest.length}`,
    words: say('picture.moreFlowsNamed', {
      count: rest.length,
      flows: listOf(
        rest.map(({ name }) => shownText(name)),
        'commas',
      ),
    }),
  };
}

function cardOf(
  say: Say,
  { id, name, kind, steps }: Flow,
  letter: string,
  connectors: ReadonlyMap<string, string>,
  room: number,
): FlowCard {
  const uses = steps.map((step) => ({ kind: step.kind, api: connectors.get(step.connection) ?? '' }));
  const trigger = uses.find((use) => use.kind === 'trigger');
  const actions = uses.filter((use) => use.kind === 'action').map(({ api }) => api);
  const icons = [...new Set(actions.map(connectorIcon))];
  const names = [...new Set([...(trigger ? [trigger.api] : []), ...actions].map(connectorName))];
  const named = { kind: flowKindWord({ kind }), name: shownText(name) };
  const title =
    letter === ''
      ? message('picture.flowNamed', named)
      : message('picture.flowLettered', { ...named, letter });
  return {
    flow: id,
    letter,
    name: shownText(name),
    trigger: trigger ? connectorIcon(trigger.api) : kind === 'flow' ? null : kind,
    actions: icons.slice(0, room),
    hasMore: icons.length > room,
    words:
      names.length === 0 ? say(title) : say('picture.flowWithUses', { flow: title, uses: inOrder(names) }),
  };
}

/** "OneDrive for Business, then Microsoft Teams" */
function inOrder([first = '', ...more]: readonly string[]): Word {
  return more.reduce<Word>((before, next) => message('picture.thenNext', { before, next }), first);
}
