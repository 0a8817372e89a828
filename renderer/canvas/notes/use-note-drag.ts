import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { useState } from 'react';
import { NOTE_SIZES, TITLE_SIZES, withinSizes } from '../../../shared/model/canvas-notes';
import type { Position } from '../../../shared/model/scenario';
import type { Box } from '../../../shared/picture/geometry';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { GRID } from '../../../shared/picture/spacing';
import { moveSelected } from '../../document/move-together';
import { changeNote } from '../../document/notes';
import { select, selectionOf } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import type { DrawnPicture, Picture } from '../use-picture';
import { nodesOf } from '../use-picture';

interface Drag {
  readonly part: 'place' | 'size';
  readonly startX: number;
  readonly startY: number;
  /** How far it has gone, in canvas units. */
  readonly by: Position;
}

const STILL: Position = { x: 0, y: 0 };

const snap = (value: number) => Math.round(value / GRID) * GRID;

/** Where a drag has the note now, and all that is selected with it; the document hears of it when the drag ends. */
export function useNoteDrag(face: NoteFace, { picture, moveTo }: DrawnPicture) {
  const workbench = useWorkbench();
  const { getZoom } = useReactFlow();
  const [drag, setDrag] = useState<Drag | null>(null);
  const begin = (part: Drag['part']) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    choose(workbench, face.key, event.ctrlKey || event.metaKey);
    setDrag({ part, startX: event.clientX, startY: event.clientY, by: STILL });
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (!drag) return;
    const zoom = getZoom();
    const by = { x: snap((clientX - drag.startX) / zoom), y: snap((clientY - drag.startY) / zoom) };
    if (by.x === drag.by.x && by.y === drag.by.y) return;
    setDrag({ ...drag, by });
    if (drag.part === 'place') moveTo(carriedTo(workbench, picture, by), by);
  };
  const end = () => {
    setDrag(null);
    if (drag?.part === 'place') moveTo(null);
  };
  const onPointerUp = () => {
    if (!drag) return;
    end();
    const { x, y } = drag.by;
    const { factor } = picture;
    if (drag.part === 'place') moveSelected(workbench, { x: x / factor.x, y: y / factor.y });
    else {
      const { width, height } = resized(face, drag.by);
      changeNote(workbench, face.key, { width, height });
    }
  };
  const others = { onPointerMove, onPointerUp, onPointerCancel: end };
  return {
    box: drag?.part === 'size' ? resized(face, drag.by) : face,
    dragProps: { onPointerDown: begin('place'), ...others },
    cornerProps: { onPointerDown: begin('size'), ...others },
  };
}

/** Node id -> where the nodes of selected tenants are then. */
function carriedTo(
  workbench: Workbench,
  { scene }: Picture,
  by: Position,
): Readonly<Record<string, Position>> {
  const nodes = nodesOf(scene, selectionOf(workbench).tenants);
  return Object.fromEntries(nodes.map(({ id, at }) => [id, { x: at.x + by.x, y: at.y + by.y }]));
}

function resized(face: NoteFace, by: Position): Box {
  const sizes = face.colour === null ? TITLE_SIZES : NOTE_SIZES;
  return withinSizes({ ...face, width: face.width + by.x, height: face.height + by.y }, sizes);
}

/** With Ctrl it is added to all that is selected, or taken out; a click on one of several keeps them all. */
function choose(workbench: Workbench, key: string, isAdded: boolean): void {
  const selection = selectionOf(workbench);
  const { notes = [] } = selection;
  if (isAdded) {
    const others = notes.filter((one) => one !== key);
    select(workbench, { ...selection, notes: others.length < notes.length ? others : [...notes, key] });
  } else if (!notes.includes(key)) select(workbench, { notes: [key] });
}
