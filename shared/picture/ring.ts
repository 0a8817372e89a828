/** The cells of a grid around its middle, `ring` steps away in either direction; 0 is the middle itself. In no order that counts. */
export function ringAround(ring: number): (readonly [dx: number, dy: number])[] {
  const cells: [number, number][] = [];
  for (let dx = -ring; dx <= ring; dx += 1) {
    for (let dy = -ring; dy <= ring; dy += 1) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) === ring) cells.push([dx, dy]);
    }
  }
  return cells;
}
