import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readXml } from '../../../shared/exchange/import/workbook/read-xml';
import { answerSaveDialog, chooseFrom, chooseMenu, expect, test } from '../../support/desktop-test';
import { expectAccessibleInBothThemes } from '../../support/accessibility';
import { resizeWindow } from '../../support/resize-window';

/** A picture as the page's own decoder reads it: its size, how many colours it has, and its upper left corner. */
function readPng(page: Page, png: Buffer) {
  return page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const colours = new Set(new Uint32Array(data.buffer));
      return { width, height, colours: colours.size, corner: Array.from(data.slice(0, 4)) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

/** Width, height and texts of an SVG, which another reader must understand. */
function readSvg(svg: string) {
  const found = { name: '', width: 0, height: 0, texts: [] as string[] };
  let isText = false;
  readXml(svg, {
    open: (name, attribute) => {
      isText = name === 'text';
      if (isText) found.texts.push('');
      if (found.name !== '') return;
      const [width, height] = [Number(attribute('width')), Number(attribute('height'))];
      Object.assign(found, { name, width, height });
    },
    text: (text) => {
      if (isText) found.texts.push(`${found.texts.pop() ?? ''}${text}`);
    },
  });
  return found;
}

test('a picture is saved as SVG, PNG in every size, and PDF, and each opens again', async ({
  launch,
  folder,
}) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await sim.isolationOf('ITPtestlab').click();
  const save = async (file: string, choose: () => Promise<unknown>) => {
    const path = join(folder, file);
    await answerSaveDialog(desktop, path);
    await chooseMenu(desktop, 'file.picture');
    await choose();
    await sim.dialog.getByRole('button', { name: 'Save…' }).click();
    await expect(page.getByText(`${file} was saved.`)).toBeVisible();
    await expect(sim.dialog).toHaveCount(0);
    return readFileSync(path);
  };
  const choose = (label: string, option: string) => sim.dialog.getByLabel(label).selectOption(option);

  const svg = readSvg((await save('a.svg', () => choose('Format', 'svg'))).toString('utf8'));
  expect(svg.name).toBe('svg');
  for (const text of ['MichaelRoth42', 'ITPtestlab', 'Blocked', 'Not evaluated', 'Isolation On']) {
    expect(svg.texts).toContain(text);
  }

  for (const scale of [1, 2, 4]) {
    const png = await save(`at-${scale}.png`, () => choose('Size', `${scale}`));
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const read = await readPng(page, png);
    expect([read.width, read.height]).toEqual([svg.width * scale, svg.height * scale]);
    expect(read.colours).toBeGreaterThan(20);
    expect(read.corner).toEqual([255, 255, 255, 255]);
  }
  const clear = await save('clear.png', () => sim.dialog.getByLabel('Transparent background').check());
  expect((await readPng(page, clear)).corner[3]).toBe(0);

  const pdf = (await save('a.pdf', () => choose('Format', 'pdf'))).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf.length).toBeGreaterThan(4_000);
});

test('a picture is copied, and stands on the clipboard as an image', async ({ launch }) => {
  const desktop = await launch();
  await desktop.app.evaluate(({ clipboard }) => clipboard.clear());
  await chooseMenu(desktop, 'file.copy-picture');
  await expect(desktop.page.getByText('The picture was copied.')).toBeVisible();
  const types = await desktop.app.evaluate(({ clipboard }) => {
    const old = clipboard as unknown as { readonly availableFormats?: () => string[] };
    return old.availableFormats
      ? old.availableFormats()
      : clipboard.read().then((items) => items.flatMap((item) => [...item.types]));
  });
  expect(types).toContain('image/png');
});

test('the picture is seen before it is saved, in both themes and a small window', async ({ launch }) => {
  const desktop = await launch();
  const { sim, page } = desktop;
  await resizeWindow(desktop, { width: 1024, height: 640 });
  await chooseFrom(desktop, 'examples', 'A group of twelve tenants');
  await expect(sim.tenant('northwind')).toBeVisible();
  await chooseMenu(desktop, 'file.picture');
  const preview = sim.dialog.getByRole('img', { name: 'Preview' });
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(1_000);
  const before = await preview.getAttribute('src');
  await sim.dialog.getByLabel('Legend').uncheck();
  expect(await preview.getAttribute('src')).not.toBe(before);
  await sim.dialog.getByLabel('Transparent background').check();
  const box = await sim.boxOf(sim.dialog);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(640);
  const cut = await sim.dialog
    .locator('.dialog__body')
    .evaluate((body) => [body.scrollWidth - body.clientWidth, body.scrollHeight - body.clientHeight]);
  expect(Math.max(...cut)).toBeLessThanOrEqual(0);
  await expectAccessibleInBothThemes(page, 'picture');
  await page.screenshot({ path: test.info().outputPath('picture.png') });
});
