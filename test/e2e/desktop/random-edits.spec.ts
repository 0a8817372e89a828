import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import type { SimulatorPage } from '../../support/simulator-page';

const SEED = 8;
const ACTS = 300;

type Window = Desktop & { readonly sim: SimulatorPage };
/** A small number of its own for each act: which tenant, which entry of a list, how often. */
type Act = (window: Window, choice: number) => Promise<unknown>;

const NAMES = ['Fabrikam', 'Contoso “North”', 'Ünïcode & <b>', 'a'.repeat(60)];
const RULES = ['*', 'fabrikam.example', '11111111-2222-4333-8444-555555555555', 'no domain at all'];
const times = (key: string, count: number): readonly string[] => Array<string>(count).fill(key);

/** Selects by Find alone: a place on the canvas may lie outside the window, or under another thing. */
async function find({ sim, page }: Window, text: string, choice: number): Promise<void> {
  await sim.press('Control+f');
  await page.keyboard.insertText(text);
  await sim.press(...times('ArrowDown', choice), 'Enter');
}

/** An act on one tenant by keys of the program. */
const onTenant =
  (...keys: readonly string[]): Act =>
  async (window, choice) => {
    await find(window, '', choice);
    await window.sim.press(...keys);
  };

/** An act on one tenant that ends in a field, which takes one of these texts. */
const typed =
  (key: string, texts: readonly string[]): Act =>
  async (window, choice) => {
    await find(window, '', choice);
    await window.sim.press(key);
    await window.page.keyboard.insertText(texts[choice % texts.length] ?? '');
    await window.sim.press('Enter');
  };

const menu =
  (id: string): Act =>
  async (window, choice) => {
    await find(window, choice % 2 === 0 ? '' : 'one', choice);
    await chooseMenu(window, id);
  };

async function connect(window: Window, choice: number): Promise<void> {
  await find(window, '', choice);
  await window.sim.press('c', ...times('ArrowDown', choice), 'Enter');
  await window.page.keyboard.insertText('SQL');
  await window.sim.press('Enter');
}

/** The keys of a tenant that has the focus: a click gives it. */
async function nudge(window: Window, choice: number): Promise<void> {
  const { sim, page } = window;
  await find(window, '', choice);
  const box = await sim.selectedTenants.evaluateAll(([tenant]) => tenant?.getBoundingClientRect().toJSON());
  if (box) await page.mouse.click(box.x + 40, box.y + 20);
  await sim.press(...times(choice % 2 === 0 ? 'ArrowRight' : 'Shift+ArrowUp', choice + 1));
}

const press =
  (...keys: readonly string[]): Act =>
  ({ sim }) =>
    sim.press(...keys);

const acts: fc.Arbitrary<{ readonly act: Act; readonly choice: number }> = fc.record({
  act: fc.oneof(
    ...(
      [
        [2, ({ sim }) => sim.press('t', 'Enter')],
        [3, connect],
        [3, onTenant('i')],
        [3, typed('r', RULES)],
        [2, typed('F2', NAMES)],
        [1, onTenant('Delete')],
        [2, onTenant('Control+d')],
        [1, onTenant('Control+c', 'Control+v')],
        [1, onTenant('Control+x')],
        [3, nudge],
        [2, press('Control+z', 'Control+z')],
        [1, press('Control+y')],
        [1, press('Control+a', 'i')],
        [1, press('f', 'Enter')],
        [1, menu('scenario.arrange')],
        [2, menu('scenario.reverse')],
        [1, menu('edit.select-blocked')],
        [1, menu('edit.delete')],
        [1, menu('edit.undo')],
      ] as const satisfies readonly (readonly [number, Act])[]
    ).map(([weight, act]) => ({ weight, arbitrary: fc.constant<Act>(act) })),
  ),
  choice: fc.nat({ max: 4 }),
});

/** Out of a list, then out of a field: the next act is asked of the window itself. */
async function leaveFields({ sim, page }: Window): Promise<void> {
  const isInside = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest('[role="dialog"], [role="menu"], input, textarea, select') instanceof
        Element,
    );
  for (let times = 0; times < 2 && (await isInside()); times += 1) await sim.press('Escape');
}

/** What the window would write now. */
async function saved(window: Window, path: string, name: string): Promise<string> {
  await answerSaveDialog(window, join(path, name));
  await window.sim.press('Control+Shift+s');
  await expect(window.page.getByRole('heading', { name, level: 1, exact: true })).toBeVisible();
  return readFileSync(join(path, name), 'utf8');
}

/** Presses the key until there is nothing left to take back or do again, and says how often. */
async function pressAll({ page }: Window, key: string, button: RegExp): Promise<number> {
  const command = page.getByRole('toolbar', { name: 'Main commands' }).getByRole('button', { name: button });
  // From within the page: hundreds of trips from the test to the window take longer than what they ask for.
  return command.evaluate(async (element: HTMLButtonElement, wanted) => {
    let count = 0;
    for (; !element.disabled; count += 1) {
      const init = { key: wanted, ctrlKey: true, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', init));
      await new Promise((resolve) => setTimeout(resolve));
    }
    return count;
  }, key);
}

test('300 random acts by keys and menus can be undone to the first bytes and redone to the last', async ({
  launch,
  folder,
}) => {
  test.setTimeout(300_000);
  const window = await launch();
  const { page } = window;
  const errors: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('pageerror', (error) => void errors.push(error.message));
  const first = await saved(window, folder, 'first.tisim');

  for (const { act, choice } of fc.sample(acts, { seed: SEED, numRuns: ACTS })) {
    await act(window, choice);
    await leaveFields(window);
  }
  expect(errors).toEqual([]);
  await pressAll(window, 'y', /redo/i);
  const last = await saved(window, folder, 'last.tisim');

  const steps = await pressAll(window, 'z', /undo/i);
  expect(steps, 'most acts changed something').toBeGreaterThan(100);
  expect(await saved(window, folder, 'first-again.tisim')).toBe(first);
  expect(await pressAll(window, 'y', /redo/i)).toBe(steps);
  expect(await saved(window, folder, 'last-again.tisim')).toBe(last);
  expect(last).not.toBe(first);
  expect(errors).toEqual([]);
});
