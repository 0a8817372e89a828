import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desktop } from '../../support/launch-desktop';
import {
  answerQuestions,
  chooseMenu,
  expect,
  menuLabel,
  openSecondWindow,
  questionsAsked,
  test,
  windowTitles,
} from '../../support/desktop-test';
import { readContent, storyFile } from '../../support/scenario-files';
import type { SimulatorPage } from '../../support/simulator-page';

test.use({ isOwnProgram: true });

const APP = 'Tenant Isolation Simulator';
const EXAMPLE = 'Notify me about new files';
/** A journal is at most two seconds behind the screen. */
const JOURNAL_IS_WRITTEN = 2_500;

const turnOn = (sim: SimulatorPage, name = 'ITPtestlab') => sim.isolationOf(name).click();
const recovered = (sim: SimulatorPage) => sim.page.getByRole('dialog', { name: 'Recovered work' });

/** Ends the program as somebody else would, and says how and how fast it went. */
async function endBy(signal: NodeJS.Signals, { app }: Desktop): Promise<{ code: unknown; ms: number }> {
  const child = app.process();
  const began = Date.now();
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return { code, ms: Date.now() - began };
}

/** Runs a text in the first window's page: Playwright waits for ever for one that crashed, or was held when it left. */
function inPage({ app }: Desktop, script: string): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }, text) => {
    const answer = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text);
    // A page that ends before it answers never does.
    const silence = new Promise((resolve) => setTimeout(() => resolve('no answer'), 1_000));
    return Promise.race([answer, silence]);
  }, script);
}

const textOf = (desktop: Desktop) => () => inPage(desktop, 'document.body?.innerText ?? ""');

async function crash({ app }: Desktop): Promise<void> {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
}

/** As Chromium says it of a page that answers no key for half a minute. */
async function sayItHangs({ app }: Desktop): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));
}

test.describe('a program that is ended from outside', () => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    test(`by ${signal} asks nothing, writes nothing into the file, and offers the work at the next start`, async ({
      launch,
      folder,
    }) => {
      const file = storyFile(folder);
      const before = readFileSync(file);
      const userData = join(folder, 'user-data');
      const desktop = await launch({ args: [file], userData });
      await turnOn(desktop.sim);
      await desktop.sim.expectState('onedrive', 'Blocked');
      const { code, ms } = await endBy(signal, desktop);
      expect(code).toBe(0);
      expect(ms).toBeLessThan(4_000);
      expect(readFileSync(file).equals(before)).toBe(true);

      const again = await launch({ userData });
      await recovered(again.sim).getByRole('button', { name: 'Open story.tisim' }).click();
      await again.sim.expectState('onedrive', 'Blocked');
      await expect.poll(() => windowTitles(again)).toContain(`story.tisim * — ${APP}`);
      await again.sim.press('Control+s');
      await expect
        .poll(() => readContent(file).scenario.tenants[1])
        .toMatchObject({ isolation: { enabled: true } });
    });
  }

  test('by SIGKILL or a power cut offers all its documents, saved once or never, and each can be discarded', async ({
    launch,
    folder,
  }) => {
    const userData = join(folder, 'user-data');
    const desktop = await launch({ args: [storyFile(folder)], userData });
    await turnOn(desktop.sim);
    const second = await openSecondWindow(desktop);
    await turnOn(second);
    await second.page.waitForTimeout(JOURNAL_IS_WRITTEN);
    await endBy('SIGKILL', desktop);

    const again = await launch({ userData });
    const dialog = recovered(again.sim);
    await expect(dialog.getByRole('button', { name: /^Open / })).toHaveCount(2);
    await dialog.getByRole('button', { name: `Discard ${EXAMPLE}` }).click();
    await expect(dialog.getByRole('button', { name: /^Open / })).toHaveCount(1);
    // Later keeps what was not discarded, and the program can be left without a question.
    await dialog.getByRole('button', { name: 'Later' }).click();
    await expect(dialog).toHaveCount(0);
    const closed = again.app.waitForEvent('close');
    await chooseMenu(again, 'file.close');
    await closed;

    const third = await launch({ userData });
    await recovered(third.sim).getByRole('button', { name: 'Open story.tisim' }).click();
    await third.sim.expectState('onedrive', 'Blocked');
  });

  test('offers nothing after a quit, whether its work was saved or given up', async ({ launch, folder }) => {
    const userData = join(folder, 'user-data');
    const file = storyFile(folder);
    for (const answer of ['Save', "Don't Save"]) {
      const desktop = await launch({ args: [file], userData });
      await expect(recovered(desktop.sim)).toHaveCount(0);
      await turnOn(desktop.sim);
      await desktop.page.waitForTimeout(JOURNAL_IS_WRITTEN);
      await answerQuestions(desktop, answer);
      const closed = desktop.app.waitForEvent('close');
      await chooseMenu(desktop, 'file.close');
      await closed;
    }
    const last = await launch({ userData });
    await expect.poll(() => windowTitles(last)).toEqual([`${EXAMPLE} — ${APP}`]);
    await expect(recovered(last.sim)).toHaveCount(0);
  });
});

test.describe('a window in trouble', () => {
  test('that crashed is said, and is there again with its work', async ({ launch, folder }) => {
    const desktop = await launch({ args: [storyFile(folder)] });
    await turnOn(desktop.sim);
    await desktop.page.waitForTimeout(JOURNAL_IS_WRITTEN);
    await answerQuestions(desktop, 'Reload');
    await crash(desktop);
    await expect.poll(() => questionsAsked(desktop)).toEqual(['This window stopped working.']);
    await expect.poll(textOf(desktop)).toContain('story.tisim is back as it was before the window stopped.');
    await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim * — ${APP}`]);
  });

  test('that crashed and is closed keeps its work for the next start', async ({ launch, folder }) => {
    const userData = join(folder, 'user-data');
    const desktop = await launch({ args: [storyFile(folder)], userData });
    await turnOn(desktop.sim);
    await desktop.page.waitForTimeout(JOURNAL_IS_WRITTEN);
    await answerQuestions(desktop, 'Close');
    const closed = desktop.app.waitForEvent('close');
    await crash(desktop);
    await closed;

    const again = await launch({ userData });
    await recovered(again.sim).getByRole('button', { name: 'Open story.tisim' }).click();
    await again.sim.expectState('onedrive', 'Blocked');
  });

  test('that hangs can be loaded again with its work', async ({ launch, folder }) => {
    const desktop = await launch({ args: [storyFile(folder)] });
    await turnOn(desktop.sim);
    await desktop.page.waitForTimeout(JOURNAL_IS_WRITTEN);
    await answerQuestions(desktop, 'Reload');
    const hangs = desktop.page.evaluate(() => {
      for (;;);
    });
    hangs.catch(() => undefined);
    await sayItHangs(desktop);
    await expect.poll(textOf(desktop)).toContain('story.tisim is back as it was before the window stopped.');
    expect(await questionsAsked(desktop)).toEqual(['This window does not respond.']);
  });
});

test.describe('a page that something would take away', () => {
  for (const script of [
    "location = 'about:blank'",
    "open('about:blank', '_self')",
    'location.reload()',
    'window.close()',
    "location = URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))",
  ]) {
    test(`by ${script} stays with its work`, async ({ launch, folder }) => {
      const desktop = await launch({ args: [storyFile(folder)] });
      await turnOn(desktop.sim);
      await inPage(desktop, `setTimeout(() => { ${script} }); 0`);
      await desktop.page.waitForTimeout(500);
      await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim * — ${APP}`]);
      await expect.poll(textOf(desktop)).toContain('2 connections: 0 allowed, 1 blocked, 1 not evaluated');
      expect(await menuLabel(desktop, 'edit.undo')).toBe('Undo Turn isolation On at ITPtestlab');
    });
  }

  test('by the developers’ Reload is asked about, and comes back as the file is', async ({
    launch,
    folder,
  }) => {
    const desktop = await launch({ args: [storyFile(folder)] });
    await turnOn(desktop.sim);
    await desktop.page.waitForTimeout(JOURNAL_IS_WRITTEN);
    await answerQuestions(desktop, 'Cancel');
    await chooseMenu(desktop, 'reload');
    await expect.poll(() => questionsAsked(desktop)).toEqual(['Save the changes to story.tisim?']);
    await desktop.sim.expectState('onedrive', 'Blocked');

    await answerQuestions(desktop, "Don't Save");
    await chooseMenu(desktop, 'reload');
    await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim — ${APP}`]);
    await desktop.sim.expectState('onedrive', 'Allowed');
    await expect(recovered(desktop.sim)).toHaveCount(0);
  });
});

test('what is edited while Save of a close question runs is saved as well before the window closes', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const path = join(folder, 'mine.tisim');
  await turnOn(desktop.sim);
  await answerQuestions(desktop, 'Save');
  await desktop.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        Object.assign(globalThis, {
          typeName: (filePath: string) => resolve({ canceled: false, filePath }),
        });
      });
  });
  await chooseMenu(desktop, 'file.close');
  const isOpen = () => desktop.app.evaluate(() => 'typeName' in globalThis);
  await expect.poll(isOpen, 'the save dialog is on the screen').toBe(true);
  await turnOn(desktop.sim, 'MichaelRoth42');
  await desktop.app.evaluate((_electron, name) => {
    (globalThis as unknown as { typeName: (path: string) => void }).typeName(name);
  }, path);
  const first = () => (existsSync(path) ? readContent(path).scenario.tenants[0] : null);
  await expect.poll(first).toMatchObject({ isolation: { enabled: true } });
  expect(readContent(path).scenario.tenants[1]).toMatchObject({ isolation: { enabled: true } });
});

test('what is edited at the moment of closing is asked about, and the window is not said to hang', async ({
  launch,
  folder,
}) => {
  const desktop = await launch({ args: [storyFile(folder)] });
  await desktop.sim.selectTenant('michaelroth42');
  await answerQuestions(desktop, 'Cancel');
  // Nothing has been told of the key when the window is closed.
  await desktop.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    for (const type of ['keyDown', 'char'] as const)
      window?.webContents.sendInputEvent({ type, keyCode: 'i' });
    window?.close();
  });
  await expect.poll(() => questionsAsked(desktop)).toEqual(['Save the changes to story.tisim?']);
  await expect(desktop.sim.isolationOf('MichaelRoth42')).toBeChecked();
  // Electron takes a window for one that hangs when it is still there five seconds after a close.
  await desktop.page.waitForTimeout(6_000);
  expect(await questionsAsked(desktop)).toHaveLength(1);
});
