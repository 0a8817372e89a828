import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineAt, nodeAt } from '../../renderer/canvas/paint/hit';
import type { PaintedLine } from '../../renderer/canvas/paint/paint-model';
import { serialize } from '../../shared/format/serialize';
import type { ScenarioDocument } from '../../shared/model/scenario';
import type { LineShape } from '../../shared/picture/line-shape';
import { flatten } from '../../shared/picture/line-shape';
import { placeTenants } from '../../shared/picture/placement';
import type { MANY_TENANTS } from './many-tenants';
import { manyTenants } from './many-tenants';
import { aPaintModel } from './pictures';
import type { Point, SimulatorPage } from './simulator-page';

/** A document of many tenants, each with a place of its own, and the file that holds it. */
export function manyOnDisk(folder: string, size: (typeof MANY_TENANTS)[keyof typeof MANY_TENANTS]) {
  const scenario = manyTenants(size);
  const positions = Object.fromEntries(placeTenants(scenario, { positions: {} }));
  const document: ScenarioDocument = { scenario, view: { positions } };
  const path = join(folder, 'many.tisim');
  writeFileSync(path, serialize(document, 'test'));
  return { path, document };
}

/** Where things of a painted picture are on the screen: nothing of them stands in the page. */
export class ManyOnCanvas {
  readonly #sim: SimulatorPage;
  readonly #model: ReturnType<typeof aPaintModel>;

  constructor(sim: SimulatorPage, document: ScenarioDocument) {
    this.#sim = sim;
    this.#model = aPaintModel(document);
  }

  /** Where the picture has come to rest: a glide may begin some frames after what led to it. */
  async view(): Promise<Point & { readonly zoom: number }> {
    return this.#sim.canvas.locator('.react-flow__viewport').evaluate(async (element) => {
      let [transform, frames] = ['', 0];
      while (frames < 20) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = getComputedStyle(element).transform;
        frames = now === transform ? frames + 1 : 0;
        transform = now;
      }
      const { e, f, a } = new DOMMatrixReadOnly(transform);
      return { x: e, y: f, zoom: a };
    });
  }

  async onScreen({ x, y }: Point): Promise<Point> {
    const [view, box] = [await this.view(), await this.#sim.boxOf(this.#sim.canvas)];
    return { x: box.x + view.x + x * view.zoom, y: box.y + view.y + y * view.zoom };
  }

  /** The middle of a tenant. */
  async tenant(id: string): Promise<Point> {
    const box = this.#model.nodes.find(({ node }) => node.id === id)?.box;
    if (!box) throw new Error(`There is no ${id}.`);
    return this.onScreen({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }

  /** A line like this with a place on the screen where nothing else is as near. */
  async line(isWanted: (line: PaintedLine) => boolean): Promise<{ line: PaintedLine; at: Point }> {
    const { zoom } = await this.view();
    for (const line of this.#model.lines.filter(isWanted)) {
      for (const place of placesOn(line.geometry.shape)) {
        if (!this.#isAlone(line, place, zoom)) continue;
        const at = await this.onScreen(place);
        if (await this.#isBare(at)) return { line, at };
      }
    }
    throw new Error('There is no such line.');
  }

  #isAlone(line: PaintedLine, { x, y }: Point, zoom: number): boolean {
    return [0, 1.5 / zoom, -1.5 / zoom].every((by) => {
      const place = { x: x + by, y: y + by };
      return !nodeAt(this.#model, place, zoom) && lineAt(this.#model, place, zoom) === line;
    });
  }

  /** No panel lies over the canvas here. */
  async #isBare({ x, y }: Point): Promise<boolean> {
    return this.#sim.page.evaluate(
      (at) => document.elementFromPoint(at.x, at.y)?.classList.contains('react-flow__pane') ?? false,
      { x, y },
    );
  }
}

/** Places all along a line. */
function placesOn(shape: LineShape): readonly Point[] {
  const points = flatten(shape);
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    return [0.2, 0.4, 0.6, 0.8].map((t) => ({
      x: from.x + (to.x - from.x) * t,
      y: from.y + (to.y - from.y) * t,
    }));
  });
}
