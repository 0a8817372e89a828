import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { useState } from 'react';
import { NOTE_SIZES, TITLE_SIZES, withinSizes } from '../../../shared/model/canvas-notes';
import type { Box } from '../../../shared/picture/geometry';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { GRID } from '../../../shared/picture/spacing';
import { changeNote } from '../../document/notes';
import { select, selectionOf } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';

interface Drag {
  readonly part: 'place' | 'size';
  readonly startX: number;
  readonly startY: number;
  readonly box: Box;
}

const snap = (value: number) => Math.round(value / GRID) * GRID;

/** Where a drag has the note now; the document hears of it when the drag ends. */
export function useNoteDrag(face: NoteFace) {
  const workbench = useWorkbench();
  const { getZoom } = useReactFlow();
  const [drag, setDrag] = useState<Drag | null>(null);
  const begin = (part: Drag['part']) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    choose(workbench, face.key, event.ctrlKey || event.metaKey);
    setDrag({ part, startX: event.clientX, startY: event.clientY, box: face });
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (!drag) return;
    const zoom = getZoom();
    const [dx, dy] = [(clientX - drag.startX) / zoom, (clientY - drag.startY) / zoom];
    setDrag({ ...drag, box: dragged(face, drag.part, snap(dx), snap(dy)) });
  };
  const onPointerUp = () => {
    if (!drag) return;
    const { x, y, width, height } = drag.box;
    setDrag(null);
    changeNote(workbench, face.key, drag.part === 'place' ? { x, y } : { width, height });
  };
  const others = { onPointerMove, onPointerUp, onPointerCancel: () => setDrag(null) };
  return {
    box: drag?.box ?? face,
    dragProps: { onPointerDown: begin('place'), ...others },
    cornerProps: { onPointerDown: begin('size'), ...others },
  };
}

function dragged(face: NoteFace, part: Drag['part'], dx: number, dy: number): Box {
  if (part === 'place') return { ...face, x: face.x + dx, y: face.y + dy };
  const sizes = face.colour === null ? TITLE_SIZES : NOTE_SIZES;
  return withinSizes({ ...face, width: face.width + dx, height: face.height + dy }, sizes);
}

function choose(workbench: Workbench, key: string, isAdded: boolean): void {
  const selection = selectionOf(workbench);
  const { notes = [] } = selection;
  if (isAdded) select(workbench, { ...selection, notes: [...new Set([...notes, key])] });
  else if (!notes.includes(key)) select(workbench, { notes: [key] });
}
