import { chmodSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  answerOpenDialog,
  answerQuestions,
  answerSaveDialog,
  chooseFrom,
  chooseMenu,
  dropFile,
  expect,
  openSecondWindow,
  questionsAsked,
  startAgain,
  test,
  windowTitles,
} from '../../support/desktop-test';
import { readContent, storyFile } from '../../support/scenario-files';
import type { SimulatorPage } from '../../support/simulator-page';

test.use({ isOwnProgram: true });

const APP = 'Tenant Isolation Simulator';
const EXAMPLE = 'Notify me about new files';

const turnOn = (sim: SimulatorPage) => sim.isolationOf('ITPtestlab').click();
const problem = (sim: SimulatorPage, name: string) =>
  sim.page.getByRole('dialog', { name: `${name} was not opened` });
const saved = (sim: SimulatorPage) => expect(sim.page.getByText(/^Saved /)).toBeVisible();

test.describe('opening and saving', () => {
  test('New empties the canvas, Open and Open Recent bring files back, and the title names each', async ({
    launch,
    folder,
  }) => {
    const one = storyFile(folder, 'one.tisim');
    const two = storyFile(folder, 'two.json', (content) => {
      content.scenario.name = 'The second';
      content.scenario.connections = [];
      delete content.scenario['flows'];
    });
    const desktop = await launch();
    const { sim } = desktop;
    await expect.poll(() => windowTitles(desktop)).toEqual([`${EXAMPLE} — ${APP}`]);

    await chooseMenu(desktop, 'file.new');
    await sim.expectCounts(0, 0);

    await answerOpenDialog(desktop, one);
    await sim.press('Control+o');
    await sim.expectCounts(2, 2);
    await expect.poll(() => windowTitles(desktop)).toEqual([`one.tisim — ${APP}`]);

    await answerOpenDialog(desktop, two);
    await chooseMenu(desktop, 'file.open');
    await sim.expectCounts(2, 0);
    await expect.poll(() => windowTitles(desktop)).toEqual([`two.json — ${APP}`]);

    await chooseFrom(desktop, 'recent', 'one.tisim');
    await sim.expectCounts(2, 2);
    await expect.poll(() => windowTitles(desktop)).toEqual([`one.tisim — ${APP}`]);
    expect(await questionsAsked(desktop)).toEqual([]);
  });

  test('a recent file is there after a restart, and one that is gone says so and leaves the list', async ({
    launch,
    folder,
  }) => {
    const file = storyFile(folder, 'kept.tisim');
    const first = await launch({ args: [file], userData: join(folder, 'user-data') });
    await expect.poll(() => windowTitles(first)).toEqual([`kept.tisim — ${APP}`]);
    await expect
      .poll(() => existsSync(join(folder, 'user-data', 'recent.json')), 'the list is on disk')
      .toBe(true);
    await first.close();

    const again = await launch({ userData: join(folder, 'user-data') });
    await chooseFrom(again, 'recent', 'kept.tisim');
    await expect.poll(() => windowTitles(again)).toEqual([`kept.tisim — ${APP}`]);
    await chooseMenu(again, 'file.new');
    await again.sim.expectCounts(0, 0);
    const elsewhere = storyFile(folder, 'other.tisim');
    await answerOpenDialog(again, elsewhere);
    await again.sim.press('Control+o');
    await again.sim.expectCounts(2, 2);
    rmSync(file);
    await chooseFrom(again, 'recent', 'kept.tisim');
    await expect(problem(again.sim, 'kept.tisim')).toContainText('kept.tisim no longer exists.');
    const listed = () => readFileSync(join(folder, 'user-data', 'recent.json'), 'utf8');
    await expect.poll(listed).not.toContain('kept.tisim');
    expect(listed()).toContain('other.tisim');
    await expect.poll(() => windowTitles(again)).toEqual([`other.tisim — ${APP}`]);
  });

  test('Save asks where once; the star follows edit, undo, redo and save', async ({ launch, folder }) => {
    const file = join(folder, 'new.tisim');
    const desktop = await launch();
    const { sim } = desktop;
    await turnOn(sim);
    await expect.poll(() => windowTitles(desktop)).toEqual([`${EXAMPLE} * — ${APP}`]);
    await sim.press('Control+z');
    await expect.poll(() => windowTitles(desktop)).toEqual([`${EXAMPLE} — ${APP}`]);
    await sim.press('Control+y');
    // A name without an ending becomes a scenario file.
    await answerSaveDialog(desktop, join(folder, 'new'));
    await sim.press('Control+s');
    await expect.poll(() => windowTitles(desktop)).toEqual([`new.tisim — ${APP}`]);
    await answerSaveDialog(desktop, join(folder, 'never-asked.tisim'));
    await sim.press('Control+z');
    await expect.poll(() => windowTitles(desktop)).toEqual([`new.tisim * — ${APP}`]);
    await sim.press('Control+s');
    await expect.poll(() => windowTitles(desktop)).toEqual([`new.tisim — ${APP}`]);
    expect(readContent(file).scenario.tenants[1]).toMatchObject({ isolation: { enabled: false } });
    expect(existsSync(join(folder, 'never-asked.tisim'))).toBe(false);
  });

  test('Save As writes a second file and goes on with that one', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const before = readFileSync(file);
    const desktop = await launch({ args: [file] });
    await turnOn(desktop.sim);
    await answerSaveDialog(desktop, join(folder, 'copy.tisim'));
    await desktop.sim.press('Control+Shift+s');
    await expect.poll(() => windowTitles(desktop)).toEqual([`copy.tisim — ${APP}`]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readContent(join(folder, 'copy.tisim')).scenario.tenants[1]).toMatchObject({
      isolation: { enabled: true },
    });
  });

  test('every example opens, and saving one asks for a place', async ({ launch, folder }) => {
    const desktop = await launch();
    for (const [label, tenants] of [
      ['Microsoft: two-way isolation', 2],
      ['Microsoft: outbound allow list', 2],
      ['Microsoft: allow list in both directions', 2],
      ['A group of twelve tenants', 12],
      ['Two tenants: notify me', 2],
    ] as const) {
      await chooseFrom(desktop, 'examples', label);
      await expect(desktop.sim.tenants).toHaveCount(tenants);
    }
    await turnOn(desktop.sim);
    await answerSaveDialog(desktop, join(folder, 'mine.tisim'));
    await desktop.sim.press('Control+s');
    await saved(desktop.sim);
    expect(existsSync(join(folder, 'mine.tisim'))).toBe(true);
  });

  test('a second start hands its file to the running program, and the same file is shown once', async ({
    launch,
    folder,
  }) => {
    const file = storyFile(folder, 'handed.tisim');
    const desktop = await launch();
    // The untouched window takes the file.
    await startAgain(desktop, [file]);
    await expect.poll(() => windowTitles(desktop)).toEqual([`handed.tisim — ${APP}`]);
    await startAgain(desktop, [file]);
    await turnOn(desktop.sim);
    await expect.poll(() => windowTitles(desktop)).toEqual([`handed.tisim * — ${APP}`]);
    // A window with work in it is left alone: another one opens.
    await startAgain(desktop, [storyFile(folder, 'next.tisim')]);
    await expect
      .poll(async () => (await windowTitles(desktop)).toSorted())
      .toEqual([`handed.tisim * — ${APP}`, `next.tisim — ${APP}`]);
  });

  test('a file that another window shows is not opened twice', async ({ launch, folder }) => {
    const file = storyFile(folder, 'same.tisim');
    const desktop = await launch({ args: [file] });
    const second = await openSecondWindow(desktop);
    await answerOpenDialog(desktop, file);
    await second.press('Control+o');
    await expect(second.page.getByText('same.tisim is already open in another window.')).toBeVisible();
    await expect
      .poll(async () => (await windowTitles(desktop)).filter((title) => title.startsWith('same.tisim')))
      .toHaveLength(1);
  });

  test('a file dropped on the window opens and can be saved back', async ({ launch, folder }) => {
    const file = storyFile(folder, 'dropped.tisim');
    const desktop = await launch();
    await dropFile(desktop, file);
    await expect.poll(() => windowTitles(desktop)).toEqual([`dropped.tisim — ${APP}`]);
    await turnOn(desktop.sim);
    await desktop.sim.press('Control+s');
    await saved(desktop.sim);
    expect(readContent(file).scenario.tenants[1]).toMatchObject({ isolation: { enabled: true } });

    const picture = join(folder, 'picture.png');
    writeFileSync(picture, 'not a scenario');
    await dropFile(desktop, picture);
    await expect(problem(desktop.sim, 'picture.png')).toContainText('Only scenario files');
    await expect.poll(() => windowTitles(desktop)).toEqual([`dropped.tisim — ${APP}`]);
  });
});

test.describe('before something is lost', () => {
  test('closing asks; Cancel keeps the window and its work', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const before = readFileSync(file);
    const desktop = await launch({ args: [file] });
    await turnOn(desktop.sim);
    await answerQuestions(desktop, 'Cancel');
    await desktop.sim.press('Control+w');
    await expect.poll(() => questionsAsked(desktop)).toEqual(['Save the changes to story.tisim?']);
    await desktop.sim.expectState('onedrive', 'Blocked');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('closing with Don’t Save closes and leaves the file alone', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const before = readFileSync(file);
    const desktop = await launch({ args: [file] });
    await turnOn(desktop.sim);
    await answerQuestions(desktop, "Don't Save");
    const closed = desktop.app.waitForEvent('close');
    await chooseMenu(desktop, 'file.close');
    await closed;
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('closing with Save keeps even a half-typed field', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const desktop = await launch({ args: [file] });
    await desktop.sim.selectTenant('itptestlab');
    await desktop.sim.press('F2');
    await desktop.page.keyboard.type('Half typed');
    await answerQuestions(desktop, 'Save');
    const closed = desktop.app.waitForEvent('close');
    await chooseMenu(desktop, 'file.close');
    await closed;
    expect(readContent(file).scenario.tenants[1]).toMatchObject({ name: 'Half typed' });
  });

  test('New and Open ask as closing does', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const other = storyFile(folder, 'other.tisim');
    const desktop = await launch({ args: [file] });
    const { sim } = desktop;
    await sim.selectTenant('itptestlab');
    await sim.press('F2');
    await desktop.page.keyboard.type('Half typed');
    await answerQuestions(desktop, 'Cancel');
    await chooseMenu(desktop, 'file.new');
    await expect.poll(() => questionsAsked(desktop)).toHaveLength(1);
    await sim.expectCounts(2, 2);
    await expect(sim.tenant('itptestlab').getByRole('textbox')).toHaveValue('Half typed');

    await answerQuestions(desktop, 'Save');
    await answerOpenDialog(desktop, other);
    await sim.press('Control+o');
    await expect.poll(() => windowTitles(desktop)).toEqual([`other.tisim — ${APP}`]);
    expect(readContent(file).scenario.tenants[1]).toMatchObject({ name: 'Half typed' });

    await turnOn(sim);
    await answerQuestions(desktop, "Don't Save");
    await sim.press('Control+n');
    await sim.expectCounts(0, 0);
    expect(readContent(other).scenario.tenants[1]).toMatchObject({ isolation: { enabled: false } });
  });

  test('a field whose text is refused keeps New from throwing it away unasked', async ({ launch }) => {
    const desktop = await launch();
    const { sim } = desktop;
    await sim.selectTenant('itptestlab');
    await sim.inspector.getByLabel('Tenant ID', { exact: true }).fill('not a GUID');
    await answerQuestions(desktop, 'Cancel');
    await sim.press('Control+n');
    await expect.poll(() => questionsAsked(desktop)).toHaveLength(1);
    await expect(sim.inspector.getByLabel('Tenant ID', { exact: true })).toHaveValue('not a GUID');
  });
});

test.describe('files that cannot be taken', () => {
  const BAD: readonly {
    readonly what: string;
    readonly name: string;
    readonly make: (path: string) => void;
    readonly says: RegExp;
  }[] = [
    {
      what: 'a broken',
      name: 'broken.tisim',
      make: (path) => writeFileSync(path, '{\n  "format": "tenant-isolation-scenario",\n  "version": }\n'),
      says: /line 3/i,
    },
    {
      what: 'a foreign',
      name: 'foreign.json',
      make: (path) => writeFileSync(path, '{"name":"some-package","version":"1.0.0"}'),
      says: /not a tenant isolation scenario|not a scenario|format/i,
    },
    {
      what: 'a newer',
      name: 'newer.tisim',
      make: (path) =>
        writeFileSync(path, '{"format":"tenant-isolation-scenario","version":99,"scenario":{"x":1}}'),
      says: /format version 99/,
    },
    {
      what: 'a too large',
      name: 'large.tisim',
      make: (path) => {
        writeFileSync(path, '{');
        truncateSync(path, 65 * 1024 * 1024);
      },
      says: /larger than 64/,
    },
    {
      what: 'an empty',
      name: 'empty.tisim',
      make: (path) => writeFileSync(path, ''),
      says: /\S/,
    },
    {
      what: 'a binary',
      name: 'binary.tisim',
      make: (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0x80])),
      says: /UTF-8/,
    },
  ];

  test('each is refused with a sentence; nothing changes in the window or in the file', async ({
    launch,
    folder,
  }) => {
    const desktop = await launch();
    const { sim, page } = desktop;
    await turnOn(sim);
    await answerQuestions(desktop, "Don't Save");
    for (const { what, name, make, says } of BAD) {
      const path = join(folder, name);
      make(path);
      const before = readFileSync(path);
      await answerOpenDialog(desktop, path);
      await sim.press('Control+o');
      await expect(problem(sim, name), what).toContainText(says);
      await page.getByRole('button', { name: 'OK' }).click();
      await expect(sim.dialog).toHaveCount(0);
      await sim.expectState('onedrive', 'Blocked');
      await expect(sim.undo, what).toHaveAccessibleName('Undo Turn isolation On at ITPtestlab');
      expect(readFileSync(path).equals(before), `${what} file keeps its bytes`).toBe(true);
    }
    await expect.poll(() => windowTitles(desktop)).toEqual([`${EXAMPLE} * — ${APP}`]);
  });

  test('a newer or a foreign file is never saved over', async ({ launch, folder }) => {
    const desktop = await launch();
    const { sim, page } = desktop;
    await turnOn(sim);
    for (const { name, make } of BAD.filter((bad) => ['foreign.json', 'newer.tisim'].includes(bad.name))) {
      const path = join(folder, name);
      make(path);
      const before = readFileSync(path);
      await answerSaveDialog(desktop, path);
      await sim.press('Control+s');
      await expect(page.getByRole('dialog', { name: `${name} was not saved` })).toContainText(
        'and was left as it is.',
      );
      await page.getByRole('button', { name: 'OK' }).click();
      expect(readFileSync(path).equals(before)).toBe(true);
    }
    await expect.poll(() => windowTitles(desktop)).toEqual([`${EXAMPLE} * — ${APP}`]);
  });

  test('a broken file given at the start says why, and the start page offers others', async ({
    launch,
    folder,
  }) => {
    const path = join(folder, 'broken.tisim');
    writeFileSync(path, 'nonsense');
    const desktop = await launch({ args: [path] });
    await expect(problem(desktop.sim, 'broken.tisim')).toBeVisible();
    await desktop.page.getByRole('button', { name: 'OK' }).click();
    await expect(desktop.page.getByRole('button', { name: /^Play the story/ })).toBeVisible();
    expect(readFileSync(path, 'utf8')).toBe('nonsense');
  });

  test('a file changed by another program is not overwritten unasked', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const desktop = await launch({ args: [file] });
    const { sim } = desktop;
    await turnOn(sim);
    storyFile(folder, basename(file), (content) => {
      content.scenario.name = 'Changed meanwhile';
    });
    const conflict = sim.page.getByRole('dialog', { name: 'story.tisim was changed by another program' });
    await sim.press('Control+s');
    await conflict.getByRole('button', { name: 'Cancel' }).click();
    expect(readContent(file).scenario.name).toBe('Changed meanwhile');
    await expect.poll(() => windowTitles(desktop)).toEqual([`story.tisim * — ${APP}`]);

    await sim.press('Control+s');
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await saved(sim);
    expect(readContent(file).scenario.name).toBe(EXAMPLE);
  });

  test('a read-only file is kept: saving says that it is read-only', async ({ launch, folder }) => {
    const file = storyFile(folder);
    const before = readFileSync(file);
    chmodSync(file, 0o444);
    const desktop = await launch({ args: [file] });
    await turnOn(desktop.sim);
    await desktop.sim.press('Control+s');
    await expect(desktop.page.getByRole('dialog', { name: 'story.tisim was not saved' })).toContainText(
      'story.tisim is read-only. Choose another name, or allow changes to it. Nothing was changed on disk.',
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
