import type { ElectronApplication, Page } from '@playwright/test';
import { median } from '../measure';

/** So many moves has a gesture, and so many milliseconds lie between two of them. */
const MOVES = 60;
const BETWEEN = 8;
/** A gesture or a measure that is repeated ends after so many milliseconds, however few moves that were. */
const LONGEST = 8000;

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middleOf(page: Page): Promise<Place> {
  const box = await page.getByLabel('Canvas', { exact: true }).first().boundingBox();
  if (!box) throw new Error('The canvas is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Frames a second that the page made while something was done to it. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const state = { frames: 0, start: performance.now(), isOver: false };
    Object.assign(window, { benchFrames: state });
    void (async () => {
      while (!state.isOver) {
        await new Promise(requestAnimationFrame);
        state.frames += 1;
      }
    })();
  });
  await act();
  return await page.evaluate(() => {
    const { benchFrames: state } = window as unknown as {
      benchFrames: { frames: number; start: number; isOver: boolean };
    };
    state.isOver = true;
    return (state.frames * 1000) / (performance.now() - state.start);
  });
}

/** The mouse goes to and fro with its button down, from where it is. */
async function dragAbout(page: Page, from: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const end = performance.now() + LONGEST;
  for (let n = 1; n <= MOVES && performance.now() < end; n += 1) {
    const way = 120 * Math.sin((n * Math.PI) / 15);
    await page.mouse.move(from.x + way, from.y + way / 2);
    await page.waitForTimeout(BETWEEN);
  }
  await page.mouse.up();
}

/** Where nothing but the picture's ground is, near the middle; the middle itself when all is covered. */
async function groundNear(page: Page, middle: Place): Promise<Place> {
  return await page.evaluate(({ x, y }) => {
    for (let ring = 0; ring < 30; ring += 1) {
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ] as const) {
        const at = { x: x + dx * ring * 8, y: y + dy * ring * 8 };
        if (document.elementFromPoint(at.x, at.y)?.matches('.react-flow__pane')) return at;
      }
    }
    return { x, y };
  }, middle);
}

export async function panFrames(page: Page): Promise<number> {
  const ground = await groundNear(page, await middleOf(page));
  return await framesDuring(page, () => dragAbout(page, ground));
}

/** What stands in the middle is dragged. */
export async function dragFrames(page: Page): Promise<number> {
  const middle = await middleOf(page);
  return await framesDuring(page, () => dragAbout(page, { x: middle.x - 30, y: middle.y }));
}

export async function zoomFrames(page: Page): Promise<number> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  return await framesDuring(page, async () => {
    const end = performance.now() + LONGEST;
    for (let n = 0; n < MOVES && performance.now() < end; n += 1) {
      await page.mouse.wheel(0, n % 30 < 15 ? -60 : 60);
      await page.waitForTimeout(BETWEEN);
    }
  });
}

/** A key as its event tells it. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey?: boolean;
}

/** Milliseconds from a key to the second frame after it, the median of several times. */
export async function paintedAfter(page: Page, key: Key, times: number): Promise<number> {
  const taken: number[] = [];
  const end = performance.now() + LONGEST;
  for (let n = 0; n < times && performance.now() < end; n += 1) {
    taken.push(
      await page.evaluate(async (init) => {
        const start = performance.now();
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        );
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }, key),
    );
  }
  return median(taken);
}

export interface Memory {
  /** What the page's scripts hold, once all that nobody can reach is gone. */
  readonly heapMiB: number;
  /** All processes of the program. */
  readonly processesMiB: number;
}

export async function memoryOf(app: ElectronApplication, page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return { heapMiB: usedSize / 2 ** 20, processesMiB: kilobytes / 1024 };
}
