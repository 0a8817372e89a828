import type { Edge, Node } from '@xyflow/react';
import { Position as Side } from '@xyflow/react';
import type { Tenant } from '../../shared/model/scenario';
import type { FlowThread } from '../../shared/picture/flow-threads';
import type { GateLane } from '../../shared/picture/gate-lanes';
import type { Box, EdgeGeometry } from '../../shared/picture/geometry';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import type { LineFace } from '../../shared/picture/line-face';
import type { SceneLine, SceneNode } from '../../shared/picture/scene-parts';
import type { Selection } from '../workbench/session-state';
import type { Picture } from './use-picture';
import { say } from '../words/say';

interface NodeData extends Record<string, unknown> {
  readonly node: SceneNode;
  /** From its flows' cards to their lines; absent where no flow is drawn. */
  readonly threads?: readonly FlowThread[] | undefined;
  /** Where lines meet its gate. */
  readonly lanes?: readonly GateLane[] | undefined;
}

/** A tenant, a collapsed group, or what is under the pointer where the canvas layer paints the rest. */
export type PictureNodeType = Node<NodeData, 'tenant' | 'group' | 'hand'>;

interface LineData extends Record<string, unknown> {
  readonly line: SceneLine;
  /** The tenants at the creator's end, and at either. */
  readonly fromTenants: readonly string[];
  readonly tenants: readonly string[];
  readonly geometry: EdgeGeometry;
  readonly face: LineFace;
}

export type LineEdgeType = Edge<LineData, 'line'>;

/** Declared, not measured: the canvas is complete at the first paint, and in a test without a layout engine too. */
const HANDLES = [
  { type: 'source' as const, position: Side.Right, x: NODE_WIDTH, y: NODE_HEIGHT / 2, width: 1, height: 1 },
  { type: 'target' as const, position: Side.Left, x: 0, y: NODE_HEIGHT / 2, width: 1, height: 1 },
];
const SIZE = { width: NODE_WIDTH, height: NODE_HEIGHT };

/** React Flow's picture of these nodes. Nodes that did not change keep their identity. */
export function projectNodes(
  nodes: readonly SceneNode[],
  boxes: ReadonlyMap<string, Box>,
  { tenants, selection, threads, lanes, isAtHand }: NodeContext,
  previous: ReadonlyMap<string, PictureNodeType>,
): PictureNodeType[] {
  const selected = new Set(selection.tenants);
  return nodes.map((node) => {
    const { x, y } = boxes.get(node.id) ?? node.at;
    const projected: PictureNodeType = {
      id: node.id,
      type: isAtHand ? 'hand' : node.group === null ? 'tenant' : 'group',
      position: { x, y },
      data: { node, threads: threads.get(node.id), lanes: lanes.get(node.id) },
      ...SIZE,
      measured: SIZE,
      handles: HANDLES,
      selected: node.tenants.every((id) => selected.has(id)),
      ariaLabel: nodeLabel(node, tenants),
      connectable: node.group === null,
    };
    const old = previous.get(node.id);
    return old && isSameNode(old, projected) ? old : projected;
  });
}

interface NodeContext {
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly selection: Selection;
  /** By tenant. */
  readonly threads: ReadonlyMap<string, readonly FlowThread[]>;
  readonly lanes: ReadonlyMap<string, readonly GateLane[]>;
  /** Seen from afar: the canvas layer draws them, the page only takes hold of them. */
  readonly isAtHand: boolean;
}

/** What a screen reader calls a node. */
export function nodeLabel(
  { id, group, tenants: ids }: SceneNode,
  tenants: ReadonlyMap<string, Tenant>,
): string {
  if (group !== null) return say('canvas.groupNode', { name: group.name, count: ids.length });
  const tenant = tenants.get(id);
  return say('canvas.tenantNode', {
    name: tenant?.name ?? id,
    state: tenant?.isolation.enabled ? 'on' : 'off',
  });
}

function isSameNode(a: PictureNodeType, b: PictureNodeType): boolean {
  const isSamePlace = a.position.x === b.position.x && a.position.y === b.position.y;
  const isSameLook = a.type === b.type && a.selected === b.selected && a.ariaLabel === b.ariaLabel;
  const isSameInside =
    isSameMembers(a.data.node, b.data.node) && isSameThreads(a.data, b.data) && isSameLanes(a.data, b.data);
  return isSamePlace && isSameLook && isSameInside;
}

function isSameThreads({ threads: a = [] }: NodeData, { threads: b = [] }: NodeData): boolean {
  const textOf = ({ flow, path, connections }: FlowThread) => [flow, path, ...connections].join(' ');
  return a.length === b.length && a.every((thread, at) => textOf(thread) === textOf(b[at] as FlowThread));
}

function isSameLanes({ lanes: a = [] }: NodeData, { lanes: b = [] }: NodeData): boolean {
  const textOf = ({ line, gate, side, at, isOpen }: GateLane) => [line, gate, side, at, isOpen].join(' ');
  return a.length === b.length && a.every((lane, n) => textOf(lane) === textOf(b[n] as GateLane));
}

function isSameMembers(a: SceneNode, b: SceneNode): boolean {
  if (a === b) return true;
  return a.group === b.group && isSameList(a.tenants, b.tenants);
}

/** React Flow's picture of the lines. Lines that did not change keep their identity, and so are not drawn again. */
export function projectLines(
  { scene, geometries, faces }: Picture,
  tenants: ReadonlyMap<string, Tenant>,
  selection: Selection,
  previous: ReadonlyMap<string, LineEdgeType>,
): LineEdgeType[] {
  const selected = new Set(selection.connections);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  return scene.lines.flatMap((line): LineEdgeType[] => {
    const [geometry, face] = [geometries.get(line.id), faces.get(line.id)];
    if (!geometry || !face) return [];
    const fromTenants = nodes.get(line.from)?.tenants ?? [];
    const toTenants = nodes.get(line.to)?.tenants ?? [];
    const edge: LineEdgeType = {
      id: line.id,
      type: 'line',
      source: line.from,
      target: line.to,
      data: { line, geometry, face, fromTenants, tenants: [...fromTenants, ...toTenants] },
      selected: isLineSelected(line, selected),
      ariaLabel: lineLabel(line, face, (id) => nodeName(nodes.get(id), tenants)),
    };
    const old = previous.get(line.id);
    return [old && isSameLine(old, edge) ? old : edge];
  });
}

/** A line is selected with all of its connections. */
export function isLineSelected({ connections }: SceneLine, selected: ReadonlySet<string>): boolean {
  return selected.size > 0 && connections.every((id) => selected.has(id));
}

/** What a screen reader calls a line: "Connection SharePoint from A to B", "57 connections from A to B". */
export function lineLabel(
  { from, to, connections }: SceneLine,
  { name }: Pick<LineFace, 'name'>,
  nameOf: (node: string) => string,
): string {
  const values = { name, from: nameOf(from), to: nameOf(to) };
  return connections.length === 1 ? say('canvas.connectionLine', values) : say('canvas.severalLine', values);
}

/** What a person calls a node. */
export function nodeName(node: SceneNode | undefined, tenants: ReadonlyMap<string, Tenant>): string {
  if (node === undefined) return '';
  return node.group?.name ?? tenants.get(node.id)?.name ?? node.id;
}

function isSameLine(a: LineEdgeType, b: LineEdgeType): boolean {
  return a.selected === b.selected && a.ariaLabel === b.ariaLabel && isSameData(a.data, b.data);
}

/** The scene, and with it every line, is made anew when anything of it changes. */
function isSameData(a: LineData | undefined, b: LineData | undefined): boolean {
  if (!a || !b || a.face !== b.face || a.geometry !== b.geometry) return false;
  const isSameWay = a.line.from === b.line.from && a.line.to === b.line.to;
  return (
    isSameWay &&
    isSameList(a.line.connections, b.line.connections) &&
    isSameList(a.fromTenants, b.fromTenants) &&
    isSameList(a.tenants, b.tenants)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
