import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from '../../support/accessibility';
import { chooseFrom, chooseMenu, expect, test, windowTitles } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import { resizeWindow } from '../../support/resize-window';

const tenant = (id: string, name: string, enabled: boolean) => ({
  id,
  name,
  domains: [`${id}.example`],
  isolation: { enabled, rules: [] },
});
const connections = [{ id: 'files', from: 'home', to: 'other', connector: 'shared_onedriveforbusiness' }];
const positions = { home: { x: 0, y: 0 }, other: { x: 580, y: 0 } };
const open = [tenant('home', 'Home', false), tenant('other', 'Other', false)];
const shut = [tenant('home', 'Home', false), tenant('other', 'Other', true)];

/** Three steps: open, shut, and a question. */
function lessonFile(folder: string): string {
  const file = join(folder, 'lesson.tisim');
  const lesson = {
    title: 'Open and shut',
    steps: [
      {
        id: 'one',
        title: 'All is open',
        narration: 'Both tenants are **Off**.',
        notes: 'Greet the audience.',
        stage: { tenants: open, connections, positions },
      },
      {
        id: 'two',
        title: 'Other shuts its gate',
        narration: 'Look at the mark.',
        notes: 'Wait for the question.',
        stage: { tenants: shut, connections, positions },
        lookAt: [
          { kind: 'connection', id: 'files' },
          { kind: 'panel', panel: 'matrix' },
        ],
      },
      {
        id: 'three',
        title: 'And now?',
        narration: 'Think first.',
        question: { ask: 'Does it still connect?', connection: 'files' },
      },
    ],
  };
  const scenario = { name: 'Two gates', tenants: open, connections, lesson };
  writeFileSync(
    file,
    JSON.stringify({ format: 'tenant-isolation-scenario', version: 1, scenario, view: { positions } }),
  );
  return file;
}

const fullScreen = ({ app }: Pick<Desktop, 'app'>) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (window) => !window.getTitle().startsWith('Presenter') && window.isFullScreen(),
    ),
  );

/** Letters as they reach the eye: what the style says times the zoom of the canvas. */
function shownSize(thing: Locator): Promise<number> {
  return thing.evaluate((element) => {
    const view = element.closest('.react-flow__viewport');
    const zoom = view ? new DOMMatrix(getComputedStyle(view).transform).a : 1;
    return Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
  });
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const tools = (page: Page) => page.getByRole('toolbar', { name: 'Presenting' });

test('F5 gives the audience the canvas alone, large and live, and Esc gives everything back', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await page.getByRole('button', { name: 'Show the results' }).click();
  await expect(sim.results).toHaveCount(0);
  const before = await sim.boxOf(sim.inspector);
  await sim.press('F5');
  await expect(tools(page)).toBeVisible();
  await expect.poll(() => fullScreen(desktop)).toBe(true);
  for (const panel of [sim.inspector, sim.outline]) await expect(panel).toBeHidden();
  const { width } = await sim.boxOf(sim.canvas);
  expect(width).toBe(await page.evaluate(() => window.innerWidth));
  await expect
    .poll(() => shownSize(sim.tenant('itptestlab').locator('.tenant__name')))
    .toBeGreaterThanOrEqual(22);
  expect(await shownSize(verdict(page))).toBeGreaterThanOrEqual(1.5 * 14);

  await sim.isolationOf('ITPtestlab').click();
  await sim.expectState('onedrive', 'Blocked');
  await expect(verdict(page)).toContainText('ITPtestlab blocks it coming in');
  await sim.selectTenant('itptestlab');
  await sim.press('i');
  await sim.expectState('onedrive', 'Allowed');
  await sim.press('Control+z');
  await sim.expectState('onedrive', 'Blocked');

  await sim.press('Escape');
  await expect(tools(page)).toHaveCount(0);
  await expect.poll(() => fullScreen(desktop)).toBe(false);
  await expect(sim.results).toHaveCount(0);
  await expect
    .poll(async () => Math.abs((await sim.boxOf(sim.inspector)).width - before.width))
    .toBeLessThan(1);
});

test('leaving full screen by the system ends presenting', async ({ launch }) => {
  const desktop = await launch();
  await desktop.sim.press('F5');
  await expect.poll(() => fullScreen(desktop)).toBe(true);
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(false));
  await expect(tools(desktop.page)).toHaveCount(0);
  await expect(desktop.sim.inspector).toBeVisible();
});

test('a clicker and the arrows lead the audience through a lesson, and the audience predicts', async ({
  launch,
  folder,
}) => {
  const { sim, page } = await launch({ args: [lessonFile(folder)] });
  await sim.press('F5');
  await expect(title(page)).toHaveText('All is open');
  await expect(page.getByRole('group', { name: 'What this step says' })).toHaveText('Both tenants are Off.');
  await sim.press('PageDown');
  await expect(title(page)).toHaveText('Other shuts its gate');
  await sim.expectState('files', 'Blocked');
  // The step points at the matrix, so the audience sees it below the canvas; and nothing else of the panels.
  const pointedAt = page.getByRole('region', { name: 'What this step points at' });
  await expect(pointedAt.getByRole('table', { name: /^Matrix/ })).toBeVisible();
  await expect(sim.results).toBeHidden();
  await expect(sim.inspector).toBeHidden();
  await sim.press('ArrowLeft');
  await expect(pointedAt).toHaveCount(0);
  await sim.expectState('files', 'Allowed');
  await sim.press('ArrowRight', 'PageUp', 'ArrowDown', 'PageDown');
  await expect(title(page)).toHaveText('And now?');
  await expect(verdict(page)).toContainText('Does it still connect?');
  await expect(sim.connection('files')).toContainText('Hidden');
  await verdict(page).getByRole('button', { name: 'Blocked' }).click();
  await sim.expectState('files', 'Blocked');
  await expect(page.getByRole('navigation', { name: 'Way through the lesson' })).toContainText('3 of 3');
});

test('a clicker alone leads the audience through the lesson of the blog, from the first step to the last', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await chooseFrom(desktop, 'lessons', 'The flow that crossed the border');
  await sim.press('F5');
  const way = page.getByRole('navigation', { name: 'Way through the lesson' });
  const reveal = verdict(page).getByRole('button', { name: 'Reveal' });
  const asks = [1, 5, 7, 10, 12];
  for (let step = 1; step <= 12; step += 1) {
    await expect(way).toContainText(`${step} of 12`);
    const isAsked = asks.includes(step);
    await expect(reveal).toHaveCount(isAsked ? 1 : 0);
    if (isAsked) {
      await expect(sim.connection('onedrive')).toContainText('Hidden');
      await sim.press('PageDown');
      await expect(reveal).toHaveCount(0);
      await expect(way).toContainText(`${step} of 12`);
    }
    await sim.expectState('onedrive', [1, 2, 3, 4, 9, 11, 12].includes(step) ? 'Allowed' : 'Blocked');
    if (step < 12) await sim.press('PageDown');
  }
  await sim.expectState('stranger', 'Allowed');
  await sim.press('PageDown');
  await expect(way).toContainText('12 of 12');
  await expect(verdict(page)).toContainText('Right at once: 0 of 5 questions. Revealed: 5.');
  await sim.press('PageUp', 'PageUp');
  await expect(way).toContainText('11 of 12');
});

test('F5 in a text field presents all the same, keeps what was typed, and the keys are the audience’s', async ({
  launch,
}) => {
  const { sim, page } = await launch();
  await sim.selectTenant('itptestlab');
  await sim.inspector.getByLabel('Name', { exact: true }).fill('Renamed');
  await sim.press('F5');
  await expect(tools(page)).toBeVisible();
  await expect(sim.tenant('itptestlab')).toContainText('Renamed');
  await sim.press('l');
  await expect(page.getByTestId('laser')).toBeVisible();
});

test('on a projector of 1024 x 768 names and verdicts of twelve tenants can be read, and no loop is cut off', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await chooseFrom(desktop, 'examples', 'A group of twelve tenants');
  await expect(sim.tenant('northwind')).toBeVisible();
  await sim.press('F5');
  await expect(tools(page)).toBeVisible();
  await resizeWindow(desktop, { width: 1024, height: 768 });
  // Half of what it would be at the desk is not enough for the back row.
  await expect.poll(() => shownSize(sim.tenant('northwind').locator('.tenant__name'))).toBeGreaterThan(12);
  await expect
    .poll(() => shownSize(sim.connections.first().locator('.connection-label__word')))
    .toBeGreaterThan(9);
  const outside = () =>
    page.evaluate(() => {
      const view = document.querySelector('.canvas')?.getBoundingClientRect();
      if (!view) return ['no canvas'];
      return [...document.querySelectorAll('.connection-label, .tenant')]
        .filter((thing) => {
          const box = thing.getBoundingClientRect();
          return (
            box.top < view.top || box.bottom > view.bottom || box.left < view.left || box.right > view.right
          );
        })
        .map((thing) => thing.textContent);
    });
  await expect.poll(outside).toEqual([]);
});

test('laser, pen and spotlight help to point, and Esc puts them away before it ends presenting', async ({
  launch,
}) => {
  const { sim, page } = await launch();
  await sim.press('F5');
  await sim.selectTenant('itptestlab');
  await sim.press('s', 'd');
  await expect(sim.tenant('michaelroth42')).toHaveCSS('opacity', '0.16');
  await expect(sim.tenant('itptestlab')).toHaveCSS('opacity', '1');
  const place = await sim.emptyPlace();
  await sim.drag(place, { x: place.x + 120, y: place.y - 40 });
  await expect(page.locator('.ink polyline')).toHaveCount(1);
  await sim.press('l');
  await page.mouse.move(place.x, place.y, { steps: 4 });
  const dot = await sim.boxOf(page.locator('.laser__dot'));
  expect(Math.abs(dot.x + dot.width / 2 - place.x)).toBeLessThanOrEqual(1);
  // The dot is only light: what lies under it takes the click.
  await sim.isolationOf('ITPtestlab').click();
  await sim.expectState('onedrive', 'Blocked');
  await sim.press('Escape');
  await expect(page.getByTestId('laser')).toHaveCount(0);
  await expect(tools(page)).toBeVisible();
  await sim.press('Escape');
  await expect(sim.tenant('michaelroth42')).toHaveCSS('opacity', '1');
  await expect(tools(page)).toBeVisible();
  await expect(page.locator('.ink polyline')).toHaveCount(0, { timeout: 15_000 });
  await sim.press('Escape');
  await expect(tools(page)).toHaveCount(0);
});

test("the presenter's window shows notes and the next step, turns the steps, and asks nothing when it closes", async ({
  launch,
  folder,
}) => {
  const desktop = await launch({ args: [lessonFile(folder)] });
  const { sim, page, app } = desktop;
  await sim.press('F5');
  const opened = app.waitForEvent('window');
  await sim.press('Shift+F5');
  const presenter = await opened;
  await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText('Greet the audience.');
  await expect(presenter.getByRole('region', { name: 'Next' })).toContainText('Other shuts its gate');
  await expect(presenter.getByRole('timer', { name: 'Elapsed' })).toHaveText(/0:0[1-9]/);
  await expectAccessible(presenter, "the presenter's window");

  await presenter.getByRole('button', { name: 'Next' }).click();
  await expect(title(page)).toHaveText('Other shuts its gate');
  await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText('Wait for the question.');
  await expect(presenter.getByRole('status')).toContainText('Other blocks it coming in');
  await presenter.keyboard.press('PageUp');
  await expect(title(page)).toHaveText('All is open');
  await sim.isolationOf('Home').click();
  await expect(presenter.getByRole('status')).toContainText('Home blocks it going out');

  await presenter.getByRole('button', { name: 'End presenting' }).click();
  await expect(tools(page)).toHaveCount(0);
  await presenter.keyboard.press('F5');
  await expect(tools(page)).toBeVisible();
  // It may ask nothing but what is its own.
  await expect(presenter.evaluate('window.desktop.request("file:open")')).rejects.toThrow('refused');

  await sim.press('Shift+F5');
  expect(app.windows()).toHaveLength(2);
  const closed = presenter.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getTitle().startsWith('Presenter'))
      ?.close(),
  );
  await closed;
  const again = app.waitForEvent('window');
  await sim.press('Shift+F5');
  await expect((await again).getByRole('region', { name: 'Notes' })).toContainText('Greet the audience.');
  expect((await windowTitles(desktop)).filter((name) => name.startsWith('Presenter'))).toHaveLength(1);
});

test('axe finds nothing in present mode in both themes', async ({ launch, folder }) => {
  const desktop = await launch({ args: [lessonFile(folder)] });
  const { sim, page } = desktop;
  const check = async (what: string) => {
    await expectAccessibleInBothThemes(page, what);
  };
  await chooseMenu(desktop, 'lesson.leave');
  await sim.press('F5');
  await check('without a lesson');
  await sim.selectTenant('other');
  await page.getByRole('button', { name: 'Play lesson' }).click();
  await sim.press('PageDown', 'n', '+', 'l');
  await check('a step with notes');
  await sim.press('PageDown', 'd');
  await check('a question');
});

test('several rules with names are counted before the audience, at the desk they are named', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim } = desktop;
  await chooseFrom(desktop, 'examples', 'A group of twelve');
  const tenant = sim.tenant('northwind');
  const names = tenant.getByRole('button', { name: /^The rule for/ }).filter({ visible: true });
  // Afar, where all of the picture fits, no tenant shows its rules.
  await expect(tenant).toBeVisible();
  await sim.atRest();
  await sim.press('Control+0');
  await expect(names).not.toHaveCount(0);
  await resizeWindow(desktop, { width: 1280, height: 720 });
  await sim.press('F5');
  await expect(tools(desktop.page)).toBeVisible();
  await sim.atRest();
  await sim.press('Control+0');
  await expect(names).toHaveCount(0);
  const count = tenant.getByText('5 rules', { exact: true });
  await expect.poll(async () => (await count.boundingBox())?.height).toBeGreaterThan(20);
});
