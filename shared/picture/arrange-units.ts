import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import type { Rooms } from './spacing';
import type { Connection, Scenario, TenantGroup } from '../model/scenario';
import { LANE, LOOP_RISE } from './geometry';
import { LABEL_HEIGHT, labelParts, labelWidth, MARK_RADIUS } from './label-size';
import type { LabelWords } from './label-words';
import { saidOfOne, saidOfSeveral } from './label-words';
import { RUN_ROOM, startsByTenant } from './run-buttons';
import type { Scene } from './scene';
import { makeScene } from './scene';
import type { SceneLine, SceneNode } from './scene-parts';

/** A box to be placed, with what it is drawn near and the room it needs. */
export interface Unit {
  /** Its place among all units, by which others name it. */
  readonly index: number;
  readonly node: SceneNode;
  readonly isOwn: boolean;
  /** The expanded group it stays together with; empty without one. */
  readonly group: string;
  /** Units it has a line to, itself apart; none twice. */
  readonly links: readonly number[];
  /** Unit -> how many lines to it stand side by side. */
  readonly lanes: ReadonlyMap<number, number>;
  /** From 1, creates all its connections with others, to -1, is signed in to by all. */
  readonly lean: number;
  /** Above its box stand loops, below it run buttons. */
  readonly above: number;
  readonly below: number;
}

/** So much of a line is seen beside its label and marks. */
const LINE_SEEN = 60;

export interface Units {
  readonly all: readonly Unit[];
  readonly rooms: Rooms;
}

/** What is to be placed: tenants, and collapsed groups as one box each. */
export function makeUnits(words: LabelWords, scenario: Scenario, groups: readonly TenantGroup[]): Units {
  const scene = makeScene(scenario, new Map(), { groups });
  const external = new Set(scenario.tenants.filter(({ managed }) => managed === false).map(({ id }) => id));
  const groupOf = groupsByTenant(groups);
  const starting = startsByTenant(scenario);
  const talks = talksOf(scene);
  const all = scene.nodes.map((node, index): Unit => {
    const [first] = node.tenants;
    const { lanes, loops, out, all: lines } = talks[index] as Talk;
    return {
      index,
      node,
      isOwn: node.tenants.every((id) => !external.has(id)),
      group: (node.group === null && groupOf.get(first as string)) || '',
      links: [...lanes.keys()],
      lanes,
      lean: lines === 0 ? 0 : (2 * out - lines) / lines,
      above: loops === 0 ? 0 : LOOP_RISE + (loops - 1) * LANE + LABEL_HEIGHT / 2,
      below: node.group === null && starting.has(first as string) ? RUN_ROOM : 0,
    };
  });
  return { all, rooms: roomsOf(words, scene, scenario.connections) };
}

/** Whom a box talks to, and how often. */
interface Talk {
  readonly lanes: Map<number, number>;
  loops: number;
  /** Connections with others: created here, and in all. */
  out: number;
  all: number;
}

function talksOf({ nodes, lines }: Scene): readonly Talk[] {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const talks = nodes.map((): Talk => ({ lanes: new Map(), loops: 0, out: 0, all: 0 }));
  for (const { from, to, connections, lane } of lines) {
    const [a, b] = [indexOf.get(from) as number, indexOf.get(to) as number];
    const [creator, signIn] = [talks[a] as Talk, talks[b] as Talk];
    if (a === b) {
      creator.loops += 1;
      continue;
    }
    creator.lanes.set(b, lane.slots);
    signIn.lanes.set(a, lane.slots);
    creator.out += connections.length;
    creator.all += connections.length;
    signIn.all += connections.length;
  }
  return talks;
}

function groupsByTenant(groups: readonly TenantGroup[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ id, tenants }) => tenants.map((tenant) => [tenant, id] as const)));
}

function roomsOf(
  words: LabelWords,
  { lines }: Pick<Scene, 'lines'>,
  connections: readonly Connection[],
): Rooms {
  const besides = 4 * MARK_RADIUS + LINE_SEEN;
  return {
    across: Math.ceil(longestLabel(words, lines, connections)) + besides,
    down: LABEL_HEIGHT + besides,
  };
}

/** The connector people begin with: what a tenant without connections may get. */
const FIRST_CONNECTION = { connector: 'shared_sharepointonline' };

/** How much room the lines of a scenario need between two boxes, with the words that stand on them. */
export function roomsFor(words: LabelWords, scenario: Scenario, groups: readonly TenantGroup[] = []): Rooms {
  return roomsOf(words, makeScene(scenario, new Map(), { groups }), scenario.connections);
}

/** In each state alike: a switch must not make the picture too narrow. */
function longestLabel(
  words: LabelWords,
  lines: readonly SceneLine[],
  connections: readonly Connection[],
): number {
  const byId = new Map(connections.map((connection) => [connection.id, connection]));
  const known = new Map<string, number>();
  let longest = widest(saidOnOne(words, FIRST_CONNECTION));
  for (const { from, to, connections: ids } of lines) {
    if (from === to) continue;
    const said =
      ids.length > 1
        ? [{ ...saidOfSeveral(words, ids.length), account: '' }]
        : saidOnOne(words, byId.get(ids[0] as string) as Connection);
    const key = said.map(({ word, name, account }) => `${word} ${name} ${account}`).join();
    const width = known.get(key) ?? widest(said);
    known.set(key, width);
    longest = Math.max(longest, width);
  }
  return longest;
}

type Said = Parameters<typeof labelParts>[0];

function widest(said: readonly Said[]): number {
  return Math.max(...said.map((one) => labelWidth(labelParts(one))));
}

function saidOnOne(
  words: LabelWords,
  connection: Pick<Connection, 'connector' | 'account' | 'outcome'>,
): readonly Said[] {
  const name = shownText(connectorName(connection.connector));
  const account = shownText(connection.account ?? '');
  return saidOfOne(words, connection).map((word) => ({ word, name, account }));
}
