import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../../electron/tooling/places';
import { browserOptions } from '../support/browser-options';
import { icnsOf, icoOf, type SizedPng } from './containers';

/** `npm run icons`: every icon of every platform, from the two drawings icon.svg and document.svg. */
const FOLDER = join(ROOT, 'assets', 'icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const browser = await chromium.launch(browserOptions());
try {
  const page = await browser.newPage();
  const draw = async (name: string): Promise<readonly SizedPng[]> => {
    const drawing = readFileSync(join(FOLDER, `${name}.svg`)).toString('base64');
    const pictures: SizedPng[] = [];
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${drawing}">`,
      );
      await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode());
      pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
    }
    writeFileSync(join(FOLDER, `${name}.ico`), icoOf(pictures.filter(({ size }) => size <= 256)));
    writeFileSync(join(FOLDER, `${name}.icns`), icnsOf(pictures));
    return pictures;
  };
  for (const { size, png } of await draw('icon')) {
    writeFileSync(join(FOLDER, size === 1024 ? 'icon.png' : `${size}x${size}.png`), png);
  }
  await draw('document');
} finally {
  await browser.close();
}
