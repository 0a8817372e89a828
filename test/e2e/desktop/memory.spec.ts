import { expect, test } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import type { SimulatorPage } from '../../support/simulator-page';

test.use({ isOwnProgram: true });

/** As many as the undo history holds: it is full after the first round, and as full after the second. */
const ROUND = 500;
const ALLOWED_GROWTH = 1.1;

/** What the page's scripts hold, once all that nobody can reach is gone. */
async function heapOf({ page }: Desktop): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // What a first collection sets free may hold more.
  for (let at = 0; at < 3; at += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

interface Key {
  readonly key: string;
  readonly ctrlKey?: boolean;
}

/** Sends these keys to the window, each once it has drawn what the one before led to. */
function pressOften({ page }: SimulatorPage, key: Key): Promise<void> {
  // From within the page: two thousand trips from the test to the window take longer than what they ask for.
  return page.evaluate(
    async ([init, count]) => {
      for (let at = 0; at < count; at += 1) {
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        );
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    [key, ROUND] as const,
  );
}

async function toggleAndUndo(sim: SimulatorPage): Promise<void> {
  await pressOften(sim, { key: 'i' });
  await expect(sim.isolationOf('ITPtestlab')).not.toBeChecked();
  await expect(sim.undo).toHaveAccessibleName(/ITPtestlab/);
  await pressOften(sim, { key: 'z', ctrlKey: true });
  await expect(sim.undo).toBeDisabled();
}

test('500 toggles and 500 undos leave no more in memory than there was before', async ({ launch }) => {
  test.setTimeout(180_000);
  const desktop = await launch();
  const { sim } = desktop;
  await sim.selectTenant('itptestlab');
  await toggleAndUndo(sim);
  const before = await heapOf(desktop);
  await toggleAndUndo(sim);
  const after = await heapOf(desktop);
  expect(after / before, `${before} bytes before, ${after} after`).toBeLessThan(ALLOWED_GROWTH);
});
