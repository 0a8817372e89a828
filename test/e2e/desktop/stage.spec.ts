import type { Locator, Page } from '@playwright/test';
import { NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { expectAccessible, expectAccessibleInBothThemes, expectStill } from '../../support/accessibility';
import { chooseFrom, expect, test } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import type { SimulatorPage } from '../../support/simulator-page';

type Launched = Desktop & { readonly sim: SimulatorPage };

/** The five lessons that ship, by the beginning of their names. */
const LESSONS = ['The flow that crossed', 'The leaver', 'Microsoft', 'Ten traps', 'Your tenant'];
const SCREENS = [
  { width: 1280, height: 720, least: 22 },
  { width: 1920, height: 1080, least: 28 },
] as const;

/** A projector of this size, whatever screen the test has. */
async function presentOn({ app, page, sim }: Launched, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setFullScreenable(false);
      window?.setMenuBarVisibility(false);
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await sim.press('F5');
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
  // Without a window manager a window is a pixel smaller here and there.
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeGreaterThan(width - 3);
  await expect.poll(() => page.evaluate(() => innerHeight)).toBeGreaterThan(height - 3);
}

interface Look {
  /** Texts that are smaller than they may be, with their sizes. */
  readonly small: readonly string[];
  /** What sticks out of the canvas, or is cut off by its own box. */
  readonly cut: readonly string[];
  /** Tenants, labels, marks and buttons that lie on each other. */
  readonly covered: readonly string[];
  readonly places: Readonly<Record<string, string>>;
}

/** Everything that the audience sees, as it is drawn. */
async function lookAt(page: Page, least: number): Promise<Look> {
  return {
    small: await smallLetters(page, least),
    ...(await faultsOf(page)),
    places: await placesOf(page),
  };
}

/** Where the tenants stand once the picture has come to rest. */
async function placesAtRest(page: Page): Promise<Look['places']> {
  let before = '';
  const isAsBefore = async () => {
    const now = JSON.stringify(await placesOf(page));
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isAsBefore, { intervals: [200] }).toBe(true);
  return placesOf(page);
}

function smallLetters(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const zoom = (element: Element) => {
      const view = element.closest('.react-flow__viewport');
      return view ? new DOMMatrix(getComputedStyle(view).transform).a : 1;
    };
    const isSeen = (element: Element) =>
      element.closest('.visually-hidden, .toast-place') === null &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (!parentElement || !textContent?.trim() || !isSeen(parentElement)) continue;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize) * zoom(parentElement);
      if (size < smallest - 0.05) small.add(`${textContent.trim()}: ${size.toFixed(1)}`);
    }
    return [...small];
  }, least);
}

function faultsOf(page: Page): Promise<Pick<Look, 'cut' | 'covered'>> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect();
    const shown = (of: string) =>
      [...document.querySelectorAll(of)]
        .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((one) => ({ one, name: one.textContent || 'mark', box: one.getBoundingClientRect() }));
    const isOutside = (box: DOMRect, of: DOMRect) =>
      box.left < of.left - 1 ||
      box.right > of.right + 1 ||
      box.top < of.top - 1 ||
      box.bottom > of.bottom + 1;
    const lieOnEachOther = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const things = shown('.tenant, .connection-label, .gate-mark, .run-start');
    const parts = shown('.tenant__gate, .tenant__domain').filter(({ one, box }) =>
      isOutside(box, one.closest('.tenant')?.getBoundingClientRect() ?? new DOMRect()),
    );
    const covered = things.flatMap((a, at) =>
      things
        .slice(at + 1)
        .filter(({ one, box }) => !a.one.contains(one) && !one.contains(a.one) && lieOnEachOther(a.box, box))
        .map(({ name }) => `${a.name} / ${name}`),
    );
    const rows = shown('.audience-panel').filter(({ box }) => box.top < canvas.bottom - 1);
    const cut = [...things.filter(({ box }) => isOutside(box, canvas)), ...parts];
    return { cut: cut.map(({ name }) => name), covered: [...covered, ...rows.map(({ name }) => name)] };
  });
}

/** A step is looked at a frame after it was drawn, when the canvas has been measured. */
function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      ),
  );
}

function placesOf(page: Page): Promise<Look['places']> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.tenant')].map((tenant) => {
        const { x, y, width } = tenant.getBoundingClientRect();
        return [tenant.getAttribute('data-testid'), [x, y, width].map(Math.round).join(' ')];
      }),
    ),
  );
}

/** A lesson that ships, from its first step, before the audience. */
async function presentLesson(desktop: Launched, lesson: string): Promise<void> {
  const { page, sim } = desktop;
  await chooseFrom(desktop, 'lessons', lesson);
  const way = page.getByRole('navigation', { name: 'Way through the lesson' });
  const play = page.getByRole('button', { name: 'Play lesson' });
  const tools = page.getByRole('toolbar', { name: 'Presenting' });
  if (!(await tools.isVisible())) await sim.press('F5');
  await play.or(way).first().waitFor();
  if (await play.isVisible()) await play.click();
  await expect(way).toContainText('1 of');
}

for (const { width, height, least } of SCREENS) {
  test(`the five lessons at ${width} x ${height}: letters of ${least} px, nothing covered, and no tenant moves on an answer`, async ({
    launch,
  }) => {
    test.setTimeout(120_000);
    const desktop = await launch();
    const { page, sim } = desktop;
    const way = page.getByRole('navigation', { name: 'Way through the lesson' });
    const reveal = page.getByRole('button', { name: 'Reveal' });
    const at = async () =>
      (await way.innerText())
        .match(/(\d+) of (\d+)/)
        ?.slice(1)
        .map(Number) ?? [0, 0];
    const check = async (where: string, before?: Look['places']) => {
      await expectStill(page);
      await nextFrames(page);
      const look = await lookAt(page, least);
      expect.soft(look.small, `small letters, ${where}`).toEqual([]);
      expect.soft(look.cut, `cut off, ${where}`).toEqual([]);
      expect.soft(look.covered, `on each other, ${where}`).toEqual([]);
      if (before) expect.soft(look.places, `moved, ${where}`).toEqual(before);
      return look.places;
    };
    // What is looked at stands still: nothing need move there first.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await presentOn(desktop, width, height);
    for (const lesson of LESSONS) {
      await presentLesson(desktop, lesson);
      const [, count = 0] = await at();
      for (let step = 1; step <= count; step += 1) {
        await expect(way).toContainText(`${step} of ${count}`);
        const places = await check(`${lesson}, step ${step}`);
        if (await reveal.isVisible()) {
          await sim.press('PageDown');
          await expect(reveal).toHaveCount(0);
          await check(`${lesson}, answer of step ${step}`, places);
        }
        if (step < count) await sim.press('PageDown');
      }
    }
  });
}

for (const { width, height, least } of SCREENS) {
  test(`two to four at once at ${width} x ${height}: letters of ${least} px, nothing cut without its title, no scrolling`, async ({
    launch,
  }) => {
    const desktop = await launch();
    const { page, sim } = desktop;
    await presentOn(desktop, width, height);
    await sim.press('Shift+Digit4');
    const region = page.getByRole('region', { name: /side by side/ });
    const settings = region.getByRole('group', { name: /Settings/ });
    const check = async (count: number) => {
      await expect(region.getByRole('article')).toHaveCount(count);
      expect.soft(await smallLetters(page, least), `small letters, ${count}`).toEqual([]);
      expect.soft(await cutTexts(page, '.side-by-side'), `cut off, ${count}`).toEqual([]);
      const list = region.locator('.side-by-side__variants');
      const over = await list.evaluate((element) => element.scrollHeight - element.clientHeight);
      expect.soft(over, `scrolled, ${count}`).toBeLessThanOrEqual(1);
    };
    await check(3);
    await settings.getByRole('button', { name: 'Now' }).click();
    await check(4);
    await settings.getByRole('button', { name: 'Both' }).click();
    await settings.getByRole('button', { name: 'Now' }).click();
    await check(2);
  });
}

/** Texts that do not fit into their boxes and say nowhere what they are. */
function cutTexts(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate(
    (place) =>
      [...document.querySelectorAll(`${place} *`)]
        .filter(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'hidden',
        )
        .filter((one) => !(getComputedStyle(one).textOverflow === 'ellipsis' && one.getAttribute('title')))
        .filter((one) => !one.matches('.visually-hidden, .side-by-side__detail'))
        .map((one) => one.textContent ?? ''),
    within,
  );
}

test('what a step points at stands below the canvas in large rows, and a toast never before the audience', async ({
  launch,
}) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  await presentOn(desktop, 1280, 720);
  await presentLesson(desktop, 'Your tenant');
  const pointed = page.getByRole('region', { name: 'What this step points at' });
  await expect(pointed).toContainText(/of 8 intents hold/);
  await expect(sim.results).toBeHidden();
  // What would else be a toast is heard by a screen reader alone.
  const clip = await page.evaluate(() => {
    const toast = Object.assign(document.createElement('div'), { className: 'toast' });
    document.querySelector('.toast-place')?.append(toast);
    return getComputedStyle(toast).clipPath;
  });
  expect(clip).toMatch(/inset/);
});

test('axe finds nothing in a lesson before the audience in both themes', async ({ launch }) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  await presentOn(desktop, 1280, 720);
  await presentLesson(desktop, 'Microsoft');
  await expectAccessibleInBothThemes(page, 'chips');
  await sim.press('PageDown', 'n');
  await expectAccessibleInBothThemes(page, 'a question with notes');
});

/** Whether the system is kept from turning the screen off. */
const isKeptAwake = ({ app }: Pick<Desktop, 'app'>) =>
  app.evaluate(({ powerSaveBlocker }) =>
    Array.from({ length: 1_000 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)),
  );

test('the screen stays awake while presenting, and may sleep afterwards', async ({ launch }) => {
  const desktop = await launch();
  const { sim } = desktop;
  expect(await isKeptAwake(desktop)).toBe(false);
  await sim.press('F5');
  await expect.poll(() => isKeptAwake(desktop)).toBe(true);
  await sim.press('Escape');
  await expect.poll(() => isKeptAwake(desktop)).toBe(false);
});

test("the presenter's window shows pictures and times, leads to any step, turns the screen black and points", async ({
  launch,
}) => {
  const desktop = await launch();
  const { app, page, sim } = desktop;
  await presentLesson(desktop, 'The flow that crossed');
  const opened = app.waitForEvent('window');
  await sim.press('Shift+F5');
  const presenter = await opened;
  const pictures = presenter.getByRole('img', { name: /^What stands on the canvas/ });
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
  await expect(presenter.getByRole('timer', { name: 'Time of this step' })).toHaveText(
    /^Step 0:0\d of 2:00$/,
  );
  await expectAccessible(presenter, "the presenter's window of a lesson");

  const list = presenter.getByRole('region', { name: 'All steps' });
  await list.getByRole('button', { name: /The star opens the door/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The star opens the door to all');
  await presenter.getByRole('button', { name: 'Reveal' }).click();
  await sim.expectState('stranger', 'Allowed');

  await presenter.getByRole('button', { name: 'Black screen' }).click();
  const black = page.getByRole('button', { name: 'Show the picture again' });
  await expect(black).toBeVisible();
  await presenter.getByRole('button', { name: 'Black screen', pressed: true }).click();
  await expect(black).toHaveCount(0);
  await presenter.getByRole('button', { name: 'Laser pointer' }).click();
  await expect(page.getByTestId('laser')).toBeVisible();

  // Where the pointer is in the picture of this step the audience sees the dot, on the same tenant.
  await expect(presenter.getByRole('button', { name: 'Laser pointer', pressed: true })).toBeVisible();
  const now = pictures.first();
  await now.scrollIntoViewIfNeeded();
  for (const [name, id] of [
    ['Woodgrove', 'woodgrove'],
    ['ITPtestlab', 'itptestlab'],
  ] as const) {
    const at = await middleInPicture(now, name);
    await presenter.mouse.move(at.x, at.y);
    await expect(page.getByTestId('pointed')).toBeVisible();
    const dot = await sim.middleOf(page.getByTestId('pointed'));
    const tenant = await sim.middleOf(sim.tenant(id));
    expect(Math.hypot(dot.x - tenant.x, dot.y - tenant.y), name).toBeLessThan(6);
  }
  await presenter.mouse.move(5, 5);
  await expect(page.getByTestId('pointed')).toHaveCount(0);
});

/** The middle of a tenant in a picture that an image shows as large as it can, in window coordinates. */
async function middleInPicture(image: Locator, tenant: string): Promise<{ x: number; y: number }> {
  const { src, box, natural } = await image.evaluate((element) => {
    const img = element as HTMLImageElement;
    const { left, top } = img.getBoundingClientRect();
    return {
      src: img.src,
      box: {
        x: left + img.clientLeft,
        y: top + img.clientTop,
        width: img.clientWidth,
        height: img.clientHeight,
      },
      natural: { width: img.naturalWidth, height: img.naturalHeight },
    };
  });
  const svg = decodeURIComponent(src.slice(src.indexOf(',') + 1));
  const [, dx, dy] = /<g transform="translate\((\S+) (\S+)\)">/.exec(svg) ?? [];
  const [, x, y] =
    new RegExp(`<g transform="translate\\((\\S+) (\\S+)\\)"><title>${tenant},`).exec(svg) ?? [];
  const scale = Math.min(box.width / natural.width, box.height / natural.height);
  return {
    x: box.x + (box.width - natural.width * scale) / 2 + (Number(dx) + Number(x) + NODE_WIDTH / 2) * scale,
    y: box.y + (box.height - natural.height * scale) / 2 + (Number(dy) + Number(y) + NODE_HEIGHT / 2) * scale,
  };
}

test('a run is told below the canvas, and its marks cover nothing before the audience', async ({
  launch,
}) => {
  const desktop = await launch();
  const { page, sim } = desktop;
  await presentOn(desktop, 1280, 720);
  await presentLesson(desktop, 'The flow that crossed');
  await sim.press('PageDown', 'PageDown');
  const canvas = await sim.boxOf(sim.canvas);
  const places = await placesAtRest(page);
  await page.getByRole('button', { name: 'Create a file in ITPtestlab' }).click();
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  await expect(bar).toBeVisible();
  expect((await sim.boxOf(bar)).y).toBeGreaterThan(canvas.y + canvas.height);
  const { small, cut, covered, places: now } = await lookAt(page, 22);
  expect({ small, cut, covered, now }).toEqual({ small: [], cut: [], covered: [], now: places });
  await expect(bar.getByRole('status')).toContainText('Succeeded', { timeout: 20_000 });
  expect((await lookAt(page, 22)).small).toEqual([]);
});
