import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../../support/accessibility';
import { expect, test } from '../../support/desktop-test';

/** An SVG that would run a script, load something, and is far larger than a tenant's picture may be. */
const HOSTILE = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900" onload="document.title='run'">
  <script>document.title = 'run'</script><rect width="900" height="900" fill="#1a9c9c"/></svg>`;

test('a tenant gets a colour, and a picture that is drawn anew before it is kept', async ({
  launch,
  folder,
}) => {
  const { sim, page } = await launch();
  const path = join(folder, 'logo.svg');
  writeFileSync(path, HOSTILE);
  await sim.selectTenant('itptestlab');
  await sim.inspector.getByRole('radio', { name: 'Purple' }).check();
  await sim.inspector.getByLabel('Picture file').setInputFiles(path);
  const picture = sim.tenant('itptestlab').locator('.tenant__picture');
  await expect(picture).toHaveAttribute('src', /^data:image\/png;base64,/);
  const size = await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(size).toEqual([256, 256]);
  await expectAccessible(page, 'a tenant with colour and picture');
  await sim.press('Control+z');
  await expect(picture).toBeHidden();
});
