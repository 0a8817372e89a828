import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseMenu, expect, test } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import { readGif } from '../../support/read-gif';
import { readmeWindow } from '../../support/readme-window';

const SIZE = { width: 900, height: 562 };
/** A page that shows it should not wait for it. */
const MOST_BYTES = 600_000;

/** Node finds no named exports in it. */
const { GIFEncoder, quantize, applyPalette } = createRequire(import.meta.url)('gifenc') as Gifenc;
const COLOURS = 128;

interface Gifenc {
  readonly GIFEncoder: () => Encoder;
  readonly quantize: (rgba: Uint8ClampedArray, most: number) => readonly (readonly number[])[];
  readonly applyPalette: (rgba: Uint8ClampedArray, palette: readonly (readonly number[])[]) => Uint8Array;
}

interface Encoder {
  readonly writeFrame: (
    index: Uint8Array,
    width: number,
    height: number,
    how: { readonly palette: readonly (readonly number[])[]; readonly delay: number },
  ) => void;
  readonly finish: () => void;
  readonly bytes: () => Uint8Array;
}

/** What the window shows now, made smaller, as RGBA. */
async function seen({ app }: Pick<Desktop, 'app'>): Promise<Uint8ClampedArray<ArrayBuffer>> {
  const text = await app.evaluate(async ({ BrowserWindow }, size) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return (
      image
        ?.resize({ ...size, quality: 'best' })
        .toBitmap()
        .toString('base64') ?? ''
    );
  }, SIZE);
  const bgra = Buffer.from(text, 'base64');
  const rgba = new Uint8ClampedArray(bgra.length);
  for (let at = 0; at < bgra.length; at += 4) {
    rgba.set([bgra[at + 2] ?? 0, bgra[at + 1] ?? 0, bgra[at] ?? 0, 255], at);
  }
  return rgba;
}

test('the moving picture of the README tells the story in four acts', async ({ launch }, testInfo) => {
  const { desktop, folder } = await readmeWindow(launch, testInfo);
  const { sim, page } = desktop;
  await chooseMenu(desktop, 'view.theme-light');
  await chooseMenu(desktop, 'view.fit');
  const film = GIFEncoder();
  const hold = async (ms: number) => {
    await page.mouse.move(640, 798);
    await page.waitForTimeout(400);
    const rgba = await seen(desktop);
    const palette = quantize(rgba, COLOURS);
    film.writeFrame(applyPalette(rgba, palette), SIZE.width, SIZE.height, { palette, delay: ms });
  };
  await sim.expectState('onedrive', 'Allowed');
  await hold(1800);
  await sim.isolationOf('ITPtestlab').click();
  await sim.expectState('onedrive', 'Blocked');
  await hold(2000);
  await sim.selectConnection('onedrive');
  await expect(sim.inspector).toContainText('Blocked by ITPtestlab (inbound).');
  await hold(3000);
  await sim.selectTenant('itptestlab');
  await hold(1200);
  await sim.addRule('Inbound', 'michaelroth42.onmicrosoft.com');
  await sim.expectState('onedrive', 'Allowed');
  await hold(3500);
  film.finish();
  const bytes = film.bytes();
  const path = join(folder, 'story.gif');
  writeFileSync(path, bytes);
  expect(bytes.length).toBeLessThan(MOST_BYTES);
  const { frames, repeats, width, height } = readGif(bytes);
  expect({ width, height, repeats }).toEqual({ ...SIZE, repeats: 0 });
  expect(frames.map(({ ms }) => ms)).toEqual([1800, 2000, 3000, 1200, 3500]);
});
