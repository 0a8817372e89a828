import type { Desktop } from '../../support/launch-desktop';
import { chooseFrom, chooseMenu, expect, test } from '../../support/desktop-test';
import { expectPictureFits } from '../../support/picture-faults';

const SERIF = "'DejaVu Serif', Georgia, serif";
const MONO = "'DejaVu Sans Mono', 'Courier New', monospace";
/** Each language and each font with each picture. */
const CASES = [
  { picture: 'the story', language: 'de', font: SERIF },
  { picture: 'the story', language: 'en', font: MONO },
  { picture: 'A group of twelve', language: 'en', font: SERIF },
  { picture: 'A group of twelve', language: 'de', font: MONO },
] as const;

/** How wide some words are in the font of the program. */
function widthOfWords({ page }: Desktop): Promise<number> {
  return page.evaluate(() => {
    const ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    ruler.font = `16px ${getComputedStyle(document.body).fontFamily}`;
    return ruler.measureText('Any other tenant, 2 rules').width;
  });
}

/** Every system has a font of its own. */
test('the words of the picture have room in other fonts, in every language', async ({ launch }) => {
  const desktop = await launch();
  const { page } = desktop;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const usual = await widthOfWords(desktop);
  for (const { picture, language, font } of CASES) {
    if (picture !== 'the story') await chooseFrom(desktop, 'examples', picture);
    await chooseMenu(desktop, `view.language-${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.evaluate((family) => document.documentElement.style.setProperty('--font', family), font);
    expect(Math.abs((await widthOfWords(desktop)) - usual)).toBeGreaterThan(2);
    const what = `${picture}, ${language}, ${font}`;
    await expectPictureFits(desktop, what);
    await chooseMenu(desktop, 'view.present');
    await expect(page.locator('.app--presenting')).toBeVisible();
    await expectPictureFits(desktop, `${what}, before an audience`);
    await chooseMenu(desktop, 'view.present');
    await expect(page.locator('.app--presenting')).toHaveCount(0);
  }
});
