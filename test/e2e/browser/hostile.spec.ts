import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { otherAdministrators } from '../../../shared/exchange/export/administrators';
import { renderLetter } from '../../../shared/exchange/export/export-letter';
import { makeHandout } from '../../../shared/exchange/export/handout';
import { handoutHtml } from '../../../shared/exchange/export/handout-html';
import { exportHtml } from '../../../shared/exchange/export/html';
import { parse } from '../../../shared/format/parse';
import { readLesson } from '../../../shared/format/read-lesson';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { say } from '../../support/say';

/** Each would plant something if it were taken for markup anywhere: in text, in an attribute, in a style, in a script. */
const PAYLOADS = [
  '<script>window.planted=1</script>',
  '<img src=x onerror="window.planted=1">',
  '"><svg onload="window.planted=1">',
  '\'><a href="javascript:window.planted=1">x</a>',
  '</style></title></script><script>window.planted=1</script>',
  '<iframe srcdoc="<script>parent.planted=1</script>">',
];

const DATE = '2027-01-31';

/** Texts that a person or another program typed: all of them are hostile, what the program relies on stays. */
const TYPED = new Set([
  'name',
  'description',
  'notes',
  'note',
  'owner',
  'account',
  'title',
  'narration',
  'connector',
  'environment',
  'contact',
  'label',
]);

function poisoned(value: unknown, key: string, next: () => string): unknown {
  if (typeof value === 'string') return TYPED.has(key) ? `${next()} ${value}` : value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key, next));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, name, next)]));
}

function hostile(file: string) {
  let count = 0;
  const next = () => PAYLOADS[(count += 1) % PAYLOADS.length] ?? '';
  const json = JSON.parse(readFileSync(file, 'utf8')) as { readonly scenario: unknown };
  const read = parse(JSON.stringify({ ...json, scenario: poisoned(json.scenario, '', next) }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

/** What of a page would run, without the policy that the page brings along. */
async function runs(page: Page, html: string): Promise<readonly string[]> {
  await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  await page.waitForTimeout(50);
  return page.evaluate(() => {
    const found: string[] = [];
    if ('planted' in window) found.push('a script ran');
    for (const element of document.querySelectorAll('*')) {
      const name = element.tagName.toLowerCase();
      if (['script', 'iframe', 'object', 'embed', 'base', 'form'].includes(name)) found.push(name);
      for (const { name: key, value } of element.attributes) {
        if (key.startsWith('on') || /^\s*javascript:/i.test(value)) found.push(`${name} ${key}`);
      }
    }
    return found;
  });
}

for (const name of ['blog-story', 'group-with-partners']) {
  test(`no page made of a hostile scenario runs anything: the example "${name}"`, async ({ page }) => {
    const { scenario, view } = hostile(`assets/examples/${name}.tisim`);
    const letters = otherAdministrators(scenario).map((one) =>
      renderLetter(say, 'letter-html', scenario, one, { date: DATE, name: 'x' }),
    );
    const pages = [
      exportHtml(say, scenario, { date: DATE, view, form: 'full' }),
      exportHtml(say, scenario, { date: DATE, view, form: 'management' }),
      drawPicture(say, scenario, view, { hasTitle: true, hasLegend: true }).svg,
      ...letters,
    ];
    for (const html of pages) {
      expect(html).toContain('planted');
      expect(await runs(page, html)).toEqual([]);
    }
  });
}

test('no hand-out of a hostile lesson runs anything', async ({ page }) => {
  const { scenario } = hostile('assets/lessons/blog-story.tisim');
  const lesson = readLesson(scenario.lesson);
  if (!lesson.ok) throw new Error('It is no lesson.');
  const html = handoutHtml(say, makeHandout(say, scenario, lesson.value, DATE));
  expect(html).toContain('planted');
  expect(await runs(page, html)).toEqual([]);
});

test('the check itself finds what runs', async ({ page }) => {
  for (const payload of PAYLOADS.slice(0, 3)) expect(await runs(page, `<p>"${payload}</p>`)).not.toEqual([]);
});
