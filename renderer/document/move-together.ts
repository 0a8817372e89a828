import type { Edit } from '../../shared/edit/edit';
import { TITLE_KEY } from '../../shared/model/canvas-notes';
import type { Position, View } from '../../shared/model/scenario';
import { placeTenants } from '../../shared/picture/placement';
import { dispatch } from '../workbench/dispatch';
import { documentOf } from '../workbench/reads';
import { selectionOf, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { message } from '../../shared/words/message';

/** Moves everything that is selected and has a place, as one undo step; `gesture`: with the moves before it. */
export function moveSelected(workbench: Workbench, by: Position, gesture?: string): void {
  if (by.x === 0 && by.y === 0) return;
  const { scenario, view } = documentOf(workbench);
  const places = placeTenants(scenario, view);
  const positions = selectionOf(workbench).tenants.flatMap((id) => {
    const at = places.get(id);
    return at === undefined ? [] : [[id, moved(at, by)] as const];
  });
  moveTenants(workbench, Object.fromEntries(positions), by, gesture);
}

/** Tenants to these places, and with them the selected notes by so much, as one undo step. */
export function moveTenants(
  workbench: Workbench,
  positions: Readonly<Record<string, Position>>,
  by: Position | null,
  gesture?: string,
): void {
  const count = Object.keys(positions).length;
  const { notes = [] } = selectionOf(workbench);
  const texts = by === null ? [] : textMoves(documentOf(workbench).view, notes, by);
  const edits: readonly Edit[] = [
    ...(count === 0 ? [] : [{ type: 'move-tenants', positions } as const]),
    ...texts,
  ];
  const [only, ...others] = edits;
  if (only === undefined) return;
  const label =
    count === 0
      ? message('document.moveNotes', { notes: notes.length })
      : message('document.moveTenantsAndNotes', { tenants: count, notes: notes.length });
  const edit: Edit = others.length === 0 ? only : { type: 'batch', label, edits };
  const refusal = dispatch(workbench, edit, gesture);
  if (refusal) showToast(workbench, refusal.message);
}

function textMoves({ title, notes = [] }: View, keys: readonly string[], by: Position): readonly Edit[] {
  const meant = notes.filter(({ id }) => keys.includes(id)).map((note) => ({ ...note, ...moved(note, by) }));
  return [
    ...(meant.length === 0 ? [] : [{ type: 'put-notes', notes: meant } as const]),
    ...(title !== undefined && keys.includes(TITLE_KEY)
      ? [{ type: 'set-title', title: { ...title, ...moved(title, by) } } as const]
      : []),
  ];
}

function moved({ x, y }: Position, by: Position): Position {
  return { x: x + by.x, y: y + by.y };
}
