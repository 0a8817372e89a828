import { shownText } from '../../../shared/base/shown-text';
import type { Scenario, Tenant, TenantGroup } from '../../../shared/model/scenario';
import type { TenantColour } from '../../../shared/model/tenant-look';
import type { Box, EdgeGeometry } from '../../../shared/picture/geometry';
import type { LineFace } from '../../../shared/picture/line-face';
import type { SceneLine, SceneNode } from '../../../shared/picture/scene-parts';
import type { LookTargets } from '../../lesson/current-lesson';
import type { FlowPath } from '../../verdicts/flow-path';
import { stepsOn } from '../../verdicts/flow-path';
import { derive } from '../../verdicts/derived';
import type { Selection } from '../../workbench/session-state';
import { isLineSelected } from '../projection';
import type { Picture } from '../use-picture';
import { say } from '../../words/say';

/** How a thing stands out: what is selected, and what steps back beside a flow's path or a spotlight. */
export type Emphasis = 'selected' | 'plain' | 'back';

export interface PaintedNode {
  readonly node: SceneNode;
  readonly box: Box;
  readonly name: string;
  /** A domain, or how many tenants a group has. */
  readonly second: string;
  /** null for a group: its tenants have gates of their own. */
  readonly isOn: boolean | null;
  readonly isExternal: boolean;
  /** Absent for a group, and where none was chosen. */
  readonly colour?: TenantColour;
  readonly emphasis: Emphasis;
  readonly isLookedAt: boolean;
}

export interface PaintedLine {
  readonly line: SceneLine;
  readonly geometry: EdgeGeometry;
  readonly face: LineFace;
  /** Everything of the line, its label and marks apart, lies in here. */
  readonly bounds: Box;
  readonly emphasis: Emphasis;
  readonly isLookedAt: boolean;
}

/** What the layer paints, worked out once a change and not once a frame. Later ones lie on top. */
export interface PaintModel {
  readonly nodes: readonly PaintedNode[];
  readonly lines: readonly PaintedLine[];
}

interface Looks {
  readonly selection: Selection;
  /** Of the selected flow; null when none is selected. */
  readonly path: FlowPath | null;
  /** The tenant that alone stands in the light. */
  readonly spotlight: string | null;
  /** What the step of a lesson points at: ids of tenants and connections. */
  readonly lookedAt: Pick<LookTargets, 'tenants' | 'connections'>;
  /** By which colour a tenant is told apart; absent: none by any. */
  readonly colourOf?: (tenant: string) => TenantColour | null;
}

export function paintModel(picture: Picture, scenario: Scenario, looks: Looks): PaintModel {
  const { scene } = picture;
  const tenants = derive(scenario).tenants;
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const look: NodeLook = {
    emphasisOf: nodeEmphasis(looks),
    lookedAt: new Set(looks.lookedAt.tenants),
    colourOf: looks.colourOf ?? (() => null),
  };
  return {
    nodes: onTop(scene.nodes.flatMap((node) => paintedNode(node, picture, tenants, look))),
    lines: onTop(paintedLines(picture, nodes, looks)),
  };
}

/** What is selected lies on top of the rest, and that on what steps back. */
function onTop<T extends { readonly emphasis: Emphasis }>(things: readonly T[]): readonly T[] {
  const of = (emphasis: Emphasis) => things.filter((thing) => thing.emphasis === emphasis);
  const [back, selected] = [of('back'), of('selected')];
  return back.length + selected.length === 0 ? things : [...back, ...of('plain'), ...selected];
}

interface NodeLook {
  readonly colourOf: (tenant: string) => TenantColour | null;
  readonly emphasisOf: (node: SceneNode) => Emphasis;
  readonly lookedAt: ReadonlySet<string>;
}

function paintedNode(
  node: SceneNode,
  { boxes }: Picture,
  tenants: ReadonlyMap<string, Tenant>,
  { emphasisOf, lookedAt, colourOf }: NodeLook,
): readonly PaintedNode[] {
  const box = boxes.get(node.id);
  const words = node.group ? wordsOfGroup(node, node.group) : wordsOfTenant(tenants.get(node.id));
  if (!box || !words) return [];
  const isLookedAt = node.tenants.some((id) => lookedAt.has(id));
  const colour = node.group ? null : colourOf(node.id);
  const looks = colour === null ? {} : { colour };
  return [{ node, box, ...words, ...looks, emphasis: emphasisOf(node), isLookedAt }];
}

type Words = Pick<PaintedNode, 'name' | 'second' | 'isOn' | 'isExternal'>;

function wordsOfGroup({ tenants }: SceneNode, { name }: TenantGroup): Words {
  return {
    name: shownText(name),
    second: say('canvas.tenants', { count: tenants.length }),
    isOn: null,
    isExternal: false,
  };
}

function wordsOfTenant(tenant: Tenant | undefined): Words | null {
  if (!tenant) return null;
  const { name, domains, isolation, managed } = tenant;
  const second = shownText(domains?.[0] ?? '');
  return { name: shownText(name), second, isOn: isolation.enabled, isExternal: managed === false };
}

function nodeEmphasis({ selection, path, spotlight }: Looks): (node: SceneNode) => Emphasis {
  const selected = new Set(selection.tenants);
  return ({ tenants }) => {
    if (selected.size > 0 && tenants.every((id) => selected.has(id))) return 'selected';
    const isOff = path !== null && !tenants.some((id) => path.tenants.has(id));
    return isOff || isInTheDark(tenants, spotlight) ? 'back' : 'plain';
  };
}

function isInTheDark(tenants: readonly string[], spotlight: string | null): boolean {
  return spotlight !== null && !tenants.includes(spotlight);
}

function paintedLines(
  { scene, geometries, faces }: Picture,
  nodes: ReadonlyMap<string, SceneNode>,
  { selection, path, spotlight, lookedAt }: Looks,
): readonly PaintedLine[] {
  const selected = new Set(selection.connections);
  const looked = new Set(lookedAt.connections);
  const emphasisOf = (line: SceneLine): Emphasis => {
    if (isLineSelected(line, selected)) return 'selected';
    const steps = stepsOn(path, line.connections);
    if (steps !== null) return steps === '' ? 'back' : 'selected';
    if (spotlight === null) return 'plain';
    const ends = [line.from, line.to].flatMap((id) => nodes.get(id)?.tenants ?? []);
    return isInTheDark(ends, spotlight) ? 'back' : 'plain';
  };
  return scene.lines.flatMap((line) => {
    const [geometry, face] = [geometries.get(line.id), faces.get(line.id)];
    if (!geometry || !face) return [];
    const isLookedAt = looked.size > 0 && line.connections.some((id) => looked.has(id));
    return [{ line, geometry, face, bounds: boundsOf(geometry), emphasis: emphasisOf(line), isLookedAt }];
  });
}

/** A curve lies within the triangle of its points. */
function boundsOf({ shape }: EdgeGeometry): Box {
  const points = shape.kind === 'curve' ? [shape.start, shape.control, shape.end] : shape.points;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
