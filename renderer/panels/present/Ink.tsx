import type { PointerEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import './pointers.css';

interface Stroke {
  readonly id: number;
  readonly points: readonly string[];
  readonly isDone: boolean;
}

/** How long a stroke is seen after the pen was lifted; its fading is in the style sheet and takes the last second. */
const SEEN_MS = 6000;

interface InkProps {
  readonly isDrawing: boolean;
}

/** A sheet over the canvas. It takes the pointer only while drawing; what was drawn goes away by itself. */
export function Ink({ isDrawing }: InkProps) {
  const { strokes, begin, extend, finish } = useStrokes();
  return (
    <svg
      className={`ink ${isDrawing ? 'is-drawing' : ''}`}
      data-testid="ink"
      aria-hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        begin(placeOf(event));
      }}
      onPointerMove={(event) => (event.buttons > 0 ? extend(placeOf(event)) : undefined)}
      onPointerUp={finish}
      onPointerCancel={finish}
    >
      {strokes.map(({ id, points, isDone }) => (
        <polyline key={id} className={`ink__stroke ${isDone ? 'is-done' : ''}`} points={points.join(' ')} />
      ))}
    </svg>
  );
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): string {
  const { left, top } = currentTarget.getBoundingClientRect();
  return `${Math.round(clientX - left)},${Math.round(clientY - top)}`;
}

function useStrokes() {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const counter = useRef(0);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach(clearTimeout);
  }, []);
  const change = (id: number, by: (stroke: Stroke) => Stroke) =>
    setStrokes((all) => all.map((stroke) => (stroke.id === id ? by(stroke) : stroke)));
  const remove = (id: number) => setStrokes((all) => all.filter((stroke) => stroke.id !== id));
  return {
    strokes,
    begin: (place: string) => {
      counter.current += 1;
      const id = counter.current;
      // Twice the same place: a tap is a dot.
      setStrokes((all) => [...all, { id, points: [place, place], isDone: false }]);
    },
    extend: (place: string) =>
      change(counter.current, (stroke) => ({ ...stroke, points: [...stroke.points, place] })),
    finish: () => {
      const id = counter.current;
      change(id, (stroke) => ({ ...stroke, isDone: true }));
      timers.current.add(setTimeout(() => remove(id), SEEN_MS));
    },
  };
}
