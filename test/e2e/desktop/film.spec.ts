import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../../support/accessibility';
import type { Desktop } from '../../support/launch-desktop';
import { answerSaveDialog, chooseMenu, expect, test } from '../../support/desktop-test';
import { readGif } from '../../support/read-gif';
import { readWebm } from '../../support/read-webm';
import type { Scenario } from '../../../shared/model/scenario';

/** The story with ITPtestlab On: its gate stops the run. */
function shutStory(folder: string): string {
  const file = JSON.parse(readFileSync('assets/lessons/blog-story.tisim', 'utf8')) as {
    scenario: Omit<Scenario, 'tenants'> & { tenants: { id: string; isolation: { enabled: boolean } }[] };
  };
  for (const { id, isolation } of file.scenario.tenants) isolation.enabled = id === 'itptestlab';
  const path = join(folder, 'story.tisim');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

async function record(desktop: Desktop, path: string, format: 'gif' | 'webm'): Promise<Uint8Array> {
  const { page } = desktop;
  await answerSaveDialog(desktop, path);
  await page.getByLabel('Format').selectOption(format);
  await page.getByRole('button', { name: 'Record film…' }).click();
  await expect(page.getByText(`run.${format} was saved.`)).toBeVisible({ timeout: 20_000 });
  return new Uint8Array(readFileSync(path));
}

const NONE = new Uint32Array();
const REFUSED = 0xb04300;
const seesRefusal = (pixels: Uint32Array) => pixels.filter((pixel) => pixel === REFUSED).length > 300;

test('a run that a gate stops is recorded as GIF and as WebM, offline', async ({ launch, folder }) => {
  const desktop = await launch({ args: [shutStory(folder)] });
  const { page, app } = desktop;
  await chooseMenu(desktop, 'file.film');
  await expectAccessible(page, 'the dialog for films');
  await page.getByLabel('Record', { exact: true }).selectOption({ label: 'Run: Notify me about new files' });
  await page.getByLabel('Size').selectOption('540');

  const gif = readGif(await record(desktop, join(folder, 'run.gif'), 'gif'));
  expect(gif).toMatchObject({ width: 960, height: 540, repeats: 0 });
  expect(gif.frames.length).toBeGreaterThan(20);
  const length = gif.frames.reduce((sum, { ms }) => sum + ms, 0);
  expect(length).toBeGreaterThan(6_000);
  // The token, which is only refused once it has met the gate.
  expect(seesRefusal(gif.frames.at(-1)?.pixels ?? NONE)).toBe(true);
  expect(seesRefusal(gif.frames[1]?.pixels ?? NONE)).toBe(false);

  const webm = readWebm(await record(desktop, join(folder, 'run.webm'), 'webm'));
  expect(webm).toMatchObject({ docType: 'webm', codec: 'V_VP9', width: 960, height: 540 });
  expect(webm.frames.length).toBeGreaterThan(30);
  expect(Math.abs(webm.duration - length)).toBeLessThan(1_000);
  expect(webm.frames.every((at, n) => n === 0 || at > (webm.frames[n - 1] ?? 0))).toBe(true);
  expect(await app.evaluate(() => globalThis.refusedRequests?.())).toBe(0);
});
