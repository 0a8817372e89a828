import { useEffect, useRef } from 'react';
import './pointers.css';

interface TrailPoint {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** So long a place stays part of the trail. */
const TRAIL_MS = 220;

/**
 * A red dot with a short trail where the pointer is. Drawn by hand, not by React: it must follow the hand at every frame.
 */
export function Laser() {
  const dot = useRef<HTMLDivElement>(null);
  const trail = useRef<SVGPolylineElement>(null);
  useEffect(() => {
    let points: readonly TrailPoint[] = [];
    let frame = 0;
    const draw = (now: number) => {
      points = points.filter((point) => now - point.at < TRAIL_MS);
      trail.current?.setAttribute('points', points.map(({ x, y }) => `${x},${y}`).join(' '));
      frame = points.length > 0 ? requestAnimationFrame(draw) : 0;
    };
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      points = [...points, { x, y, at: performance.now() }];
      if (dot.current) dot.current.style.translate = `${x}px ${y}px`;
      dot.current?.classList.add('is-seen');
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    window.addEventListener('pointermove', follow, { passive: true });
    return () => {
      window.removeEventListener('pointermove', follow);
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <div className="laser" data-testid="laser" aria-hidden>
      <svg className="laser__sheet">
        <polyline ref={trail} className="laser__trail" />
      </svg>
      <div ref={dot} className="laser__dot" />
    </div>
  );
}
