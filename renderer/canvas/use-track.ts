import { useReactFlow } from '@xyflow/react';
import type { RefObject } from 'react';
import { useState } from 'react';
import type { Box } from '../../shared/picture/geometry';
import { besideLine, runLane } from '../../shared/picture/run-lane';

type Way = readonly [number, number];

/** Air between a mark and the tenant that it comes from or goes to. */
const AIR = 4;
/** What a mark must not hide. */
const SEEN = '.connection-label:not(.is-left-out), .gate-mark:not(.is-left-out), .tenant';
const ARROW = 16;

type Elements = readonly [RefObject<SVGPathElement | null>, RefObject<HTMLDivElement | null>];

/** Puts a mark where it is on its way. `done` is the share of the way that lies behind it. */
class Track {
  done = 0;
  readonly #elements: Elements;
  readonly #seenBoxes: (canvas: Element) => readonly Box[];
  #way: Way | null = null;
  /** As a share of the line. */
  #at = 0;
  #lane = 0;
  #placed = 0;

  constructor(elements: Elements, seenBoxes: (canvas: Element) => readonly Box[]) {
    this.#elements = elements;
    this.#seenBoxes = seenBoxes;
  }

  /** A new way begins where the mark is now: a gate may shut, or open, while it is under way. */
  readonly turn = ([start, end]: Way): void => {
    if (this.#way === null) this.#lay([start, end]);
    else if (this.#way[1] !== end) {
      this.#lay([this.#at, end]);
      this.done = 0;
    }
  };

  /** Its letters became larger or smaller with the zoom: it stands clear of its tenants all the same. */
  readonly placeAgain = (): void => this.place(this.#placed);

  readonly place = (done: number): void => {
    this.#placed = done;
    const [line, mark] = [this.#elements[0].current, this.#elements[1].current];
    // Test environments have no geometry of paths.
    if (!line?.getTotalLength || !mark || !this.#way) return;
    const [start, end] = this.#way;
    this.#at = start + (end - start) * done;
    const { x, y } = besideLine(this.#pointAt, this.#clear(this.#at), this.#lane);
    mark.style.transform = `translate(-50%, -50%) translate(${x}px, ${y}px)`;
  };

  #lay(way: Way): void {
    this.#way = way;
    const [line, mark] = [this.#elements[0].current, this.#elements[1].current];
    const canvas = line?.closest('.canvas');
    if (!line?.getTotalLength || !mark || !canvas) return;
    const head = this.#pointAt(1);
    const arrow = { x: head.x - ARROW / 2, y: head.y - ARROW / 2, width: ARROW, height: ARROW };
    const clear: Way = [this.#clear(way[0]), this.#clear(way[1])];
    this.#lane = runLane(this.#pointAt, clear, sizeOf(mark), [...this.#seenBoxes(canvas), arrow]);
  }

  readonly #pointAt = (share: number) => {
    const line = this.#elements[0].current as SVGPathElement;
    return line.getPointAtLength(line.getTotalLength() * share);
  };

  /** As near to its tenants as it goes without standing on one. */
  #clear(share: number): number {
    const [line, mark] = [this.#elements[0].current, this.#elements[1].current];
    if (!line || !mark) return share;
    const margin = (mark.offsetWidth / 2 + AIR) / (line.getTotalLength() || 1);
    return margin > 0.5 ? 0.5 : Math.min(1 - margin, Math.max(margin, share));
  }
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight };
}

/** The track of a mark along a line. */
export function useTrack(
  line: RefObject<SVGPathElement | null>,
  mark: RefObject<HTMLDivElement | null>,
): Track {
  const flow = useReactFlow();
  const [track] = useState(() => {
    const boxOf = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const { x, y } = flow.screenToFlowPosition({ x: left, y: top }, { snapToGrid: false });
      const end = flow.screenToFlowPosition({ x: right, y: bottom }, { snapToGrid: false });
      return { x, y, width: end.x - x, height: end.y - y };
    };
    return new Track([line, mark], (canvas) => [...canvas.querySelectorAll(SEEN)].map(boxOf));
  });
  return track;
}
