import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../support/accessibility';
import { SimulatorPage } from '../../support/simulator-page';

test('the interactive page plays offline, from the disk, and can be handed on', async ({
  page,
  browser,
}, info) => {
  await page.goto('/?example=blog-story');
  const sim = new SimulatorPage(page);
  await sim.ready();
  await sim.isolationOf('ITPtestlab').click();
  const path = join(info.outputDir, 'interactive.html');
  const download = page.waitForEvent('download');
  await sim.runFromPalette('Save Interactive Page…');
  await (await download).saveAs(path);

  const context = await browser.newContext({ offline: true });
  const participant = await context.newPage();
  const problems: string[] = [];
  participant.on('pageerror', (error) => problems.push(error.message));
  participant.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await participant.goto(pathToFileURL(path).href);
  const own = new SimulatorPage(participant);
  await own.ready();
  await own.expectState('onedrive', 'Blocked');
  await own.atRest();
  await own.isolationOf('ITPtestlab').click();
  await own.expectState('onedrive', 'Allowed');
  await own.connection('onedrive').click();
  await expect(participant.getByText('ITPtestlab lets it in: isolation is Off.')).toBeVisible();
  await expectAccessible(participant, 'the interactive page');

  const again = participant.waitForEvent('download');
  await own.runFromPalette('Save Interactive Page…');
  const copy = readFileSync(await (await again).path(), 'utf8');
  expect(copy.match(/id="participant-scenario">{"name":/g)).toHaveLength(1);
  expect(problems).toEqual([]);
  await context.close();
});
