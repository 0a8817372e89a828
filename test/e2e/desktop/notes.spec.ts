import { expectAccessible } from '../../support/accessibility';
import { chooseMenu, expect, test } from '../../support/desktop-test';
import { resizeWindow } from '../../support/resize-window';

test('a note is typed where it stands, dragged, made larger, and kept by what was tried', async ({
  launch,
}) => {
  const { sim, page } = await launch();
  await sim.press('y');
  await expect(page.getByRole('region', { name: 'Trying something' })).toBeVisible();
  await sim.press('Shift+N');
  await page.keyboard.type('Ask them first');
  await page.keyboard.press('Control+Enter');
  const note = sim.canvas.getByRole('button', { name: 'Note: Ask them first' });
  await expect(note).toBeFocused();
  await expectAccessible(page, 'a note on the canvas');
  const before = await note.boundingBox();
  if (!before) throw new Error('The note is not drawn.');
  await page.mouse.move(before.x + 20, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(before.x - 60, before.y - 20, { steps: 4 });
  await page.mouse.up();
  const moved = await note.boundingBox();
  expect([Math.sign((moved?.x ?? 0) - before.x), Math.sign((moved?.y ?? 0) - before.y)]).toEqual([-1, -1]);
  const corner = await sim.canvas.locator('.note__corner').boundingBox();
  if (!corner) throw new Error('The corner is not drawn.');
  await page.mouse.move(corner.x + 5, corner.y + 5);
  await page.mouse.down();
  await page.mouse.move(corner.x + 85, corner.y + 5, { steps: 4 });
  await page.mouse.up();
  expect((await note.boundingBox())?.width).toBeGreaterThan((moved?.width ?? 0) + 40);
  await expect(sim.undo).toBeEnabled();
  await page.getByRole('button', { name: 'Keep what I tried' }).click();
  await expect(note).toBeVisible();
  await sim.press('Control+z');
  await expect(note).toBeHidden();
});

test('a new note covers nothing; before an audience its letters are large, and what holds stands in the band below', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await sim.press('Shift+N');
  await page.keyboard.type(
    'Ask the owner of the flow before you switch it on, then write down what she says.',
  );
  await page.keyboard.press('Control+Enter');
  const note = sim.canvas.getByRole('button', { name: /^Note: Ask the owner/ });
  const one = await sim.boxOf(note);
  for (const id of ['michaelroth42', 'itptestlab']) {
    const two = await sim.boxOf(sim.tenant(id));
    const isApart =
      one.x >= two.x + two.width ||
      two.x >= one.x + one.width ||
      one.y >= two.y + two.height ||
      two.y >= one.y + one.height;
    expect(isApart, id).toBe(true);
  }

  await resizeWindow(desktop, { width: 1280, height: 720 });
  await chooseMenu(desktop, 'run.clock');
  // Not after presenting has begun, which the same key would end.
  await sim.press('Escape');
  await chooseMenu(desktop, 'view.present');
  await expect(sim.canvas).toHaveClass(/is-for-audience/);
  const look = () =>
    note.evaluate((element) => ({
      letter:
        parseFloat(getComputedStyle(element).fontSize) *
        (element.getBoundingClientRect().width / element.clientWidth),
      isCut: element.scrollHeight > element.clientHeight + 1,
    }));
  await expect.poll(async () => (await look()).letter).toBeGreaterThanOrEqual(22);
  expect((await look()).isCut).toBe(false);

  const before = await sim.boxOf(sim.canvas);
  await sim.isolationOf('ITPtestlab').click();
  const band = page.getByRole('contentinfo');
  await expect(band.getByRole('status')).toContainText(
    'Existing flows run under the former policies until about',
  );
  await sim.press('y');
  await expect(band.getByRole('region', { name: 'Trying something' })).toBeVisible();
  expect(await sim.boxOf(sim.canvas)).toEqual(before);
  await expectAccessible(page, 'presenting with what holds in the band');
});
