import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { parse } from '../../../shared/format/parse';
import type { Scenario, View } from '../../../shared/model/scenario';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/say';

const LONG = 'Wide World Importers and Manufacturers Worldwide';

function example(name: string): { readonly scenario: Scenario; readonly view: View } {
  const read = parse(readFileSync(`assets/examples/${name}.tisim`, 'utf8'));
  if (!read.ok) throw new Error(`${name} is no scenario.`);
  return read.value.document;
}

/** Texts of the picture that stick out of their label or their tenant, or lie over the text beside them. */
function faults(page: Page, svg: string): Promise<readonly string[]> {
  return page.setContent(svg).then(() =>
    page.evaluate(() => {
      const found: string[] = [];
      for (const group of document.querySelectorAll<SVGGElement>('svg g')) {
        const frame = group.querySelector<SVGRectElement>(':scope > rect')?.getBBox();
        if (!frame) continue;
        const texts = [...group.querySelectorAll<SVGTextElement>(':scope > text')];
        texts.forEach((text, at) => {
          const box = text.getBBox();
          const name = text.textContent;
          if (box.x < frame.x + 3 || box.x + box.width > frame.x + frame.width - 3)
            found.push(`${name} sticks out`);
          const next = texts[at + 1]?.getBBox();
          const isBeside = next !== undefined && Math.abs(next.y - box.y) < 2;
          if (isBeside && box.x + box.width + 2 > next.x) found.push(`${name} touches what follows`);
        });
      }
      return found;
    }),
  );
}

const CHANGES = new Map([['onedrive', 'newly-allowed' as const]]);

test('no text of a picture sticks out or touches another, in the fonts of this machine', async ({ page }) => {
  const story = example('blog-story');
  const group = example('group-with-partners');
  const long = aScenario(
    [aTenant('home', { name: LONG, domains: ['x'.repeat(60)] }), aTenant('other', { name: 'W'.repeat(40) })],
    [
      aConnection('home', 'other', { connector: LONG }),
      aConnection('home', 'home', { connector: 'shared_teams' }),
    ],
  );
  const pictures = [
    drawPicture(say, story.scenario, story.view, { hasTitle: true, hasLegend: true, changes: CHANGES }),
    drawPicture(say, group.scenario, group.view),
    drawPicture(say, group.scenario, group.view, { isCovered: true }),
    drawPicture(say, long, { positions: {} }),
  ];
  for (const { svg } of pictures) expect(await faults(page, svg)).toEqual([]);
});
