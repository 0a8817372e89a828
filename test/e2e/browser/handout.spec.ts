import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeHandout } from '../../../shared/exchange/export/handout';
import { handoutHtml } from '../../../shared/exchange/export/handout-html';
import { parse } from '../../../shared/format/parse';
import { readLesson } from '../../../shared/format/read-lesson';
import { say } from '../../support/say';

for (const name of ['blog-story', 'gotchas', 'leaver', 'microsoft-tables', 'partners']) {
  test(`each step of the lesson "${name}" fits on one sheet, or on half of one`, async ({ page }) => {
    const file = parse(readFileSync(`assets/lessons/${name}.tisim`, 'utf8'));
    const lesson = file.ok ? readLesson(file.value.document.scenario.lesson) : file;
    if (!file.ok || !lesson.ok) throw new Error(`${name} is no lesson.`);
    const handout = makeHandout(say, file.value.document.scenario, lesson.value, '2027-01-31');
    // The answers may take what they need.
    const twoUp = { stepsASheet: 2, hasLines: true, isForTrainer: false } as const;
    await page.setContent(handoutHtml(say, { ...handout, answers: [] }, twoUp));
    const half = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(half.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(lesson.value.steps.length / 2));
    await page.setContent(handoutHtml(say, { ...handout, answers: [] }));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(lesson.value.steps.length);
  });
}
