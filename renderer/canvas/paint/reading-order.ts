import type { Workbench } from '../../workbench/workbench';
import { selectionOf } from '../../workbench/session';
import type { PaintModel } from './paint-model';

/** Where a reader is: at a box, or at one of the lines of a box. Ids. */
export interface Place {
  readonly node: string | null;
  readonly line: string | null;
}

/** The place that a key leads to; null for keys that lead nowhere. */
export function moveAlong(model: PaintModel, place: Place, key: string): Place | null {
  if (key === 'ArrowDown') return step(model, place, 1);
  if (key === 'ArrowUp') return step(model, place, -1);
  if (key === 'Home') return step(model, { node: null, line: null }, 1);
  if (key === 'End') return step(model, { node: null, line: null }, -1);
  if (key === 'ArrowRight') return along(model, place, 1);
  if (key === 'ArrowLeft') return along(model, place, -1);
  if (key === 'Enter' && place.line !== null) return otherEnd(model, place);
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
  const lines = model.lines
    .filter(({ line: { from, to } }) => from === node || to === node)
    .map(({ line: { id } }) => id)
    .toSorted();
  if (lines.length === 0) return null;
  const at = line === null ? (by === 1 ? -1 : 0) : lines.indexOf(line);
  return { node, line: lines[(at + by + lines.length) % lines.length] ?? null };
}

function otherEnd({ lines }: PaintModel, { node, line }: Place): Place | null {
  const found = lines.find(({ line: { id } }) => id === line)?.line;
  return found ? { node: found.from === node ? found.to : found.from, line: null } : null;
}

/** What is selected is where reading begins. */
export function placeOfSelection(model: PaintModel, workbench: Workbench, before: Place): Place {
  const { tenants, connections } = selectionOf(workbench);
  const line = model.lines.find(({ line: { connections: own } }) =>
    own.some((id) => connections.includes(id)),
  );
  if (line) return { node: line.line.from, line: line.line.id };
  const node = model.nodes.find(({ node: { tenants: own } }) => own.some((id) => tenants.includes(id)));
  return node ? { node: node.node.id, line: null } : before;
}
