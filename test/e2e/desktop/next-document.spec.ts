import { chooseMenu, chooseFrom, expect, test } from '../../support/desktop-test';

test('filters and scroll positions end with their document', async ({ launch }) => {
  const desktop = await launch();
  const { sim } = desktop;
  await chooseFrom(desktop, 'examples', 'A group');
  const outlineFilter = sim.outline.getByRole('searchbox', { name: 'Filter the outline' });
  const resultsFilter = sim.results.getByLabel('Filter the connections');
  const tree = sim.outline.getByRole('tree');
  const scroll = () =>
    tree.evaluate((element) => {
      for (let one: Element | null = element; one; one = one.parentElement)
        if (one.scrollHeight > one.clientHeight + 20) return one.scrollTop;
      return 0;
    });
  const scrollDown = () =>
    tree.evaluate((element) => {
      for (let one: Element | null = element; one; one = one.parentElement) one.scrollTop = 400;
    });
  // The example is there a moment after it was chosen.
  await expect(async () => {
    await scrollDown();
    expect(await scroll()).toBeGreaterThan(100);
  }).toPass();
  await resultsFilter.fill('zzz');
  await chooseFrom(desktop, 'examples', 'Two');
  await expect(outlineFilter).toHaveValue('');
  await expect(resultsFilter).toHaveValue('');
  await expect.poll(scroll).toBe(0);

  await outlineFilter.fill('nobody has this name');
  await chooseMenu(desktop, 'file.new');
  // Esc closes the start page, once it is there.
  await expect(desktop.page.locator('main.start')).toBeVisible();
  await sim.press('Escape');
  await expect(outlineFilter).toHaveValue('');
});
