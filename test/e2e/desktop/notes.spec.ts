import { expectAccessible } from '../../support/accessibility';
import { expect, test } from '../../support/desktop-test';

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
