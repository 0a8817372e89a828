import type { Locator } from '@playwright/test';
import { expect, test } from '../../support/desktop-test';
import { storyFile } from '../../support/scenario-files';

/** Mouse clicks from two bare tenants to the story of the blog. It took 14 when each step was typed and wired by hand. */
const MOST_CLICKS = 10;

function twoTenants(folder: string): string {
  return storyFile(folder, 'two.tisim', ({ scenario }) => {
    scenario.connections = [];
    delete scenario['flows'];
  });
}

test('the flow of the blog is built from two tenants with ten clicks and no typed name', async ({
  launch,
  folder,
}) => {
  const { sim, page } = await launch({ args: [twoTenants(folder)] });
  const form = sim.inspector.getByRole('form', { name: 'Add a step' });
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  /** Opening the list is a click, and choosing from it another. */
  const choose = async (field: Locator, option: string) => {
    clicks += 2;
    await field.selectOption(option);
  };
  const useConnector = async (name: string) => {
    await click(form.getByRole('button', { name: /^Connector: / }));
    await page.keyboard.type(name);
    await click(page.getByRole('option', { name, exact: false }).first());
  };

  clicks += 1;
  await sim.selectTenant('michaelroth42');
  await click(sim.outline.getByRole('button', { name: 'Add flow' }));
  await useConnector('OneDrive for Business');
  await choose(form.getByLabel('Sign-in tenant'), 'ITPtestlab');
  await click(form.getByRole('button', { name: 'When a file is created', exact: true }));
  await useConnector('Microsoft Teams');
  await expect(form.getByLabel('Sign-in tenant')).toHaveValue('michaelroth42');
  await click(form.getByRole('button', { name: 'Post message in a chat or channel' }));

  await expect(sim.inspector.getByRole('region', { name: 'Story' }).getByRole('listitem')).toHaveText([
    /When a file is created.*ITPtestlab/,
    /Post message in a chat or channel.*MichaelRoth42/,
  ]);
  await sim.expectCounts(2, 2);
  expect(clicks).toBe(MOST_CLICKS);
});
