import type { SceneLine } from '../../../shared/picture/scene-parts';
import type { Workbench } from '../../workbench/workbench';
import { selectionOf } from '../../workbench/session';
import type { PaintedLine, PaintModel } from './paint-model';

/** Where a reader is: at a box (its id), or at one of the lines of a box. */
export interface Place {
  readonly node: string | null;
  /** As it was when the reader came to it: a line of few connections opens into them as soon as it is selected. */
  readonly line: SceneLine | null;
}

export const NOWHERE: Place = { node: null, line: null };

/** The place that a key leads to; null for keys that lead nowhere. */
export function moveAlong(model: PaintModel, place: Place, key: string): Place | null {
  if (key === 'ArrowDown') return step(model, place, 1);
  if (key === 'ArrowUp') return step(model, place, -1);
  if (key === 'Home') return step(model, NOWHERE, 1);
  if (key === 'End') return step(model, NOWHERE, -1);
  if (key === 'ArrowRight') return along(model, place, 1);
  if (key === 'ArrowLeft') return along(model, place, -1);
  if (key === 'Enter') return otherEnd(place);
  return null;
}

/** Read as a page is: rows from above, each from the left. */
function inOrder({ nodes }: PaintModel): readonly string[] {
  return nodes
    .toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || (a.node.id < b.node.id ? -1 : 1))
    .map(({ node }) => node.id);
}

function step(model: PaintModel, { node }: Place, by: 1 | -1): Place | null {
  const order = inOrder(model);
  if (order.length === 0) return null;
  const at = node === null ? -1 : order.indexOf(node);
  const next = at === -1 ? (by === 1 ? 0 : order.length - 1) : at + by;
  return { node: order[Math.max(0, Math.min(order.length - 1, next))] ?? null, line: null };
}

function along(model: PaintModel, { node, line }: Place, by: 1 | -1): Place | null {
  if (node === null) return step(model, { node, line }, by);
  const lines = linesOf(model, node);
  if (lines.length === 0) return null;
  return { node, line: lines[(nextOf(lines, line, by) + lines.length) % lines.length] ?? null };
}

/** Sorted by what they join, so that the lines of an opened pair follow each other, whatever lies on top. */
function linesOf({ lines }: PaintModel, node: string): readonly SceneLine[] {
  const keyOf = ({ from, to }: SceneLine) => (from === node ? `${to} 0` : `${from} 1`);
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return lines
    .map(({ line }) => line)
    .filter(({ from, to }) => from === node || to === node)
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)) || a.lane.slot - b.lane.slot);
}

/** A line that has opened is followed by its connections. */
function nextOf(lines: readonly SceneLine[], line: SceneLine | null, by: 1 | -1): number {
  if (line === null) return by === 1 ? 0 : -1;
  const at = lines.findIndex(({ id }) => id === line.id);
  if (at !== -1) return at + by;
  const opened = lines.findIndex((one) => isPartOf(one, line));
  return by === 1 ? Math.max(0, opened) : opened - 1;
}

/** The line of this place as it is painted now: itself, or those that it has opened into. */
export function paintedAt({ lines }: PaintModel, line: SceneLine): readonly PaintedLine[] {
  const same = lines.find(({ line: { id } }) => id === line.id);
  return same ? [same] : lines.filter((one) => isPartOf(one.line, line));
}

function isPartOf({ connections }: SceneLine, whole: SceneLine): boolean {
  return connections.every((id) => whole.connections.includes(id));
}

function otherEnd({ node, line }: Place): Place | null {
  if (line === null) return null;
  return { node: line.from === node ? line.to : line.from, line: null };
}

/** What is selected is where reading begins. */
export function placeOfSelection(model: PaintModel, workbench: Workbench, before: Place): Place {
  const { tenants, connections } = selectionOf(workbench);
  const chosen = new Set(connections);
  const isStillThere = before.line?.connections.every((id) => chosen.has(id)) ?? false;
  if (isStillThere && before.line?.connections.length === chosen.size) return before;
  const line = model.lines.find(({ line: { connections: own } }) => own.some((id) => chosen.has(id)))?.line;
  if (line) return { node: line.from, line };
  const node = model.nodes.find(({ node: { tenants: own } }) => own.some((id) => tenants.includes(id)));
  return node ? { node: node.node.id, line: null } : before;
}
