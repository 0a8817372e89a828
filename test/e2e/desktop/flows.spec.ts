import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessibleInBothThemes, layoutFaults } from '../../support/accessibility';
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseMenu,
  expect,
  menuLabel,
  test,
} from '../../support/desktop-test';
import type { SimulatorPage } from '../../support/simulator-page';
import { storyFile } from '../../support/scenario-files';
import { resizeWindow } from '../../support/resize-window';

const form = (sim: SimulatorPage) => sim.inspector.getByRole('form', { name: 'Add a step' });
const story = (sim: SimulatorPage) =>
  sim.inspector.getByRole('region', { name: 'Story' }).getByRole('listitem');
const outlineRow = (sim: SimulatorPage, name: RegExp) => sim.outline.getByRole('treeitem', { name });

interface NewStep {
  readonly name: string;
  readonly connector: string;
  readonly at: string;
  readonly account: string;
}

async function addStep(sim: SimulatorPage, { name, connector, at, account }: NewStep): Promise<void> {
  await form(sim).getByLabel('New step').fill(name);
  await form(sim).getByLabel('Its connection').selectOption('New connection…');
  await form(sim)
    .getByRole('button', { name: /^Connector: / })
    .click();
  await sim.page.keyboard.type(connector);
  await sim.press('Enter');
  await form(sim).getByLabel('Sign-in tenant').selectOption(at);
  await form(sim).getByLabel('Account').fill(account);
  await sim.press('Enter');
}

test('the flow of the blog is made from nothing, undone, redone, saved and opened again', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await chooseMenu(desktop, 'file.new');
  await sim.expectCounts(0, 0);
  for (const name of ['ITPtestlab', 'MichaelRoth42']) {
    await sim.press('Escape', 't');
    await sim.inspector.getByLabel('Name').fill(name);
    await sim.press('Enter');
  }
  await sim.press('Escape', 'f');
  await expect(sim.inspector.getByRole('heading', { name: 'Flow' })).toBeVisible();
  await expect(sim.inspector.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Notify me about new files');
  await sim.press('Enter');
  await sim.inspector.getByLabel('Creator tenant').selectOption('MichaelRoth42');

  const files = { connector: 'OneDrive for Business', at: 'ITPtestlab', account: 'mr@itptestlab.example' };
  await addStep(sim, { name: 'When a file is created', ...files });
  const chat = { connector: 'Microsoft Teams', at: 'MichaelRoth42', account: 'mr@home.example' };
  await addStep(sim, { name: 'Post a message', ...chat });
  await sim.expectCounts(2, 2);
  await expect(story(sim)).toHaveText([
    'When a file is created: signs in to ITPtestlab with OneDrive for Business as mr@itptestlab.example – allowed.',
    'Post a message: signs in to MichaelRoth42 with Microsoft Teams as mr@home.example – stays in its own tenant, not evaluated.',
  ]);

  await expect
    .poll(() => menuLabel(desktop, 'edit.undo'))
    .toBe('Undo Add Post a message to Notify me about new files');
  await sim.undo.click();
  await sim.expectCounts(2, 1);
  await expect(story(sim)).toHaveCount(1);
  await chooseMenu(desktop, 'edit.redo');
  await sim.expectCounts(2, 2);

  await sim.isolationOf('ITPtestlab').click();
  await outlineRow(sim, /^Notify me/).click();
  await expect(story(sim).first()).toContainText('blocked by ITPtestlab (inbound)');

  const path = join(folder, 'blog.tisim');
  await answerSaveDialog(desktop, path);
  await sim.press('Control+s');
  await expect(page.getByText(/^Saved /)).toBeVisible();
  const { scenario } = JSON.parse(readFileSync(path, 'utf8'));
  expect(scenario.flows[0]).toMatchObject({
    kind: 'flow',
    steps: [{ kind: 'trigger' }, { kind: 'action' }],
  });
  await chooseMenu(desktop, 'file.new');
  await sim.expectCounts(0, 0);
  await answerOpenDialog(desktop, path);
  await sim.press('Control+o');
  await sim.expectCounts(2, 2);
  await outlineRow(sim, /^Notify me/).click();
  await expect(story(sim)).toHaveCount(2);
});

test('a flow moves with its connections, is duplicated and named so in the Undo menu', async ({ launch }) => {
  const desktop = await launch();
  const { sim } = desktop;
  await outlineRow(sim, /^Notify/).click();
  await sim.inspector.getByLabel('Creator tenant').selectOption('ITPtestlab');
  await sim.expectState('onedrive', 'Not evaluated');
  await sim.expectState('teams', 'Allowed');
  await expect
    .poll(() => menuLabel(desktop, 'edit.undo'))
    .toBe('Undo Move Notify me about new files to ITPtestlab');
  await sim.undo.click();
  await sim.expectState('onedrive', 'Allowed');
  await outlineRow(sim, /^Notify/).focus();
  await sim.press('Control+d');
  await expect(outlineRow(sim, /^Notify me about new files copy/)).toHaveAttribute('aria-selected', 'true');
  await sim.expectCounts(2, 2);
  await expect.poll(() => menuLabel(desktop, 'edit.undo')).toBe('Undo Insert 1 flow');
});

test('a selected flow stands out with its steps numbered, can be run, and goes without its connections', async ({
  launch,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  const number = (connection: string) =>
    sim.connection(connection).getByRole('img', { name: /of the flow$/ });
  await expect(number('onedrive')).toHaveCount(0);
  await outlineRow(sim, /^Notify/).click();
  await expect(number('onedrive')).toHaveText('1');
  await expect(number('teams')).toHaveText('2');
  await expect(sim.tenant('itptestlab')).toHaveCSS('outline-style', 'solid');
  await sim.inspector.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByRole('region', { name: 'Run', exact: true }).getByRole('status')).toContainText(
    'Succeeded',
  );
  await sim.tenant('itptestlab').click({ position: { x: 40, y: 20 } });
  await expect(number('onedrive')).toHaveCount(0);
  await sim.results
    .getByRole('row', { name: /OneDrive/ })
    .getByRole('button', { name: /^Notify/ })
    .click();
  await expect(number('onedrive')).toHaveText('1');
  await outlineRow(sim, /^Notify/).focus();
  await sim.press('Delete');
  await expect(outlineRow(sim, /^Notify/)).toHaveCount(0);
  await sim.expectCounts(2, 2);
});

test('axe finds nothing while a flow is edited, and long names are not cut off, in both themes', async ({
  launch,
  folder,
}) => {
  const long =
    'Quarterly reconciliation of everything that arrives in the shared mailbox of the finance team';
  const file = storyFile(folder, 'long.tisim', ({ scenario }) => {
    scenario.tenants.push({
      id: 'aside',
      name: 'Aside Holding International',
      isolation: { enabled: false, rules: [] },
    });
    scenario.connections.push({ id: 'other', from: 'aside', to: 'itptestlab', connector: 'shared_teams' });
    const [flow] = scenario['flows'] as { name: string; steps: { name: string }[] }[];
    if (flow) flow.name = long;
    flow?.steps.forEach((step) => (step.name = `${step.name}: ${long}`));
  });
  const desktop = await launch({ args: [file] });
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await outlineRow(sim, /^Quarterly/).click();
  await sim.press('Enter');
  const check = async (what: string) => {
    await expectAccessibleInBothThemes(page, what);
    await page.screenshot({ path: test.info().outputPath(`${what}.png`) });
    expect(await layoutFaults(page), what).toEqual([]);
  };
  await check('story');
  await form(sim).getByLabel('Its connection').selectOption('New connection…');
  await form(sim).getByRole('button', { name: 'Add action' }).click();
  await expect(form(sim).getByRole('alert')).toBeVisible();
  await check('refused step');
});
