// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeHandout } from '../../../../shared/exchange/export/handout';
import { handoutHtml } from '../../../../shared/exchange/export/handout-html';
import type { HandoutOptions } from '../../../../shared/exchange/export/handout-options';
import type { Lesson, LessonStep, Stage } from '../../../../shared/model/lesson';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../../support/builders';
import { say } from '../../../support/english';

const HOSTILE = '<img src=x onerror=alert(1)> & "quotes"';
const CONNECTION = aConnection('home', 'other', { id: 'files' });
const home = aTenant('home', { name: HOSTILE });
const off = aTenant('other', {
  name: 'Other',
  isolation: { enabled: false, rules: [aRule('home', 'inbound')] },
});
const on = anIsolatedTenant('other');
const stage = (other: Stage['tenants'][number]): Stage => ({
  tenants: [home, other],
  connections: [CONNECTION],
  positions: { home: { x: 0, y: 0 }, other: { x: 500, y: 0 } },
});

const LESSON: Lesson = {
  title: `A lesson ${HOSTILE}`,
  about: 'About **it**.',
  steps: [
    { id: 'one', title: 'Off', narration: `All is *open*. ${HOSTILE}`, stage: stage(off) },
    {
      id: 'two',
      title: 'On',
      narration: 'Now it is On.',
      stage: stage(on),
      question: { ask: 'Does it still work?', connection: 'files', why: `No **rule**. ${HOSTILE}` },
    },
    { id: 'three', title: 'Still On' },
  ],
};
const handout = makeHandout(say, aScenario([]), LESSON, '2026-03-01');

describe('a hand-out', () => {
  it('has a page a step, each with the rules and the sentences of its own stage', () => {
    expect(handout.pages.map(({ title }) => title)).toEqual(['1. Off', '2. On', '3. Still On']);
    expect(handout.pages[0]?.policies[1]).toEqual({
      tenant: 'Other',
      isolation: 'Off (rules are not in force)',
      rules: [`Inbound: ${HOSTILE}`],
    });
    expect(handout.pages[0]?.connections).toEqual([
      {
        title: expect.stringContaining('→ Other'),
        state: 'Allowed',
        sentence: expect.stringContaining('isolation is Off'),
      },
    ]);
    expect(handout.pages[2]?.connections[0]?.state).toBe('Blocked');
  });

  it('leaves a question open on its page and answers it at the end, by the evaluation', () => {
    expect(handout.pages[1]?.connections).toEqual([]);
    expect(handout.pages[1]?.question?.ask).toBe('Does it still work?');
    expect(handout.answers).toEqual([
      {
        step: '2. On',
        ask: 'Does it still work?',
        why: `No **rule**. ${HOSTILE}`,
        title: expect.stringContaining('→'),
        state: 'Blocked',
        sentence: expect.stringContaining('blocks it coming in'),
      },
    ]);
  });
});

describe('the answer to a question', () => {
  it('is one of the boxes that can be ticked, also where isolation does not look at the connection', () => {
    const inside = { ...CONNECTION, to: 'home' };
    const { answers } = makeHandout(
      say,
      aScenario([]),
      {
        title: 'Inside',
        steps: [
          {
            id: 'one',
            title: 'Inside',
            stage: { ...stage(on), connections: [inside] },
            question: { ask: 'Is it stopped?', connection: 'files' },
          },
        ],
      },
      '2026-03-01',
    );
    expect(answers[0]?.state).toBe('Not evaluated');
    expect(answers[0]?.why).toBeNull();
  });
});

describe('a hand-out as a page', () => {
  const html = handoutHtml(say, handout);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const sheets = [...page.querySelectorAll('section.page')];

  it('has a sheet a step and one for the answers', () => {
    expect(sheets.map((sheet) => sheet.querySelector('h2')?.textContent)).toEqual([
      '1. Off',
      '2. On',
      '3. Still On',
      'Answers',
    ]);
    expect(sheets[0]?.querySelector('h1')?.textContent).toBe(LESSON.title);
    expect(sheets.slice(0, 3).every((sheet) => sheet.querySelector('svg') !== null)).toBe(true);
  });

  it('tells at the end, and only there, what there is to learn from a question', () => {
    expect(sheets[3]?.textContent).toContain(`No rule. ${HOSTILE}`);
    expect(sheets[1]?.textContent).not.toContain('No rule.');
  });

  it('explains the signs of its pictures once, at the first', () => {
    const hasLegend = (sheet?: Element) => sheet?.querySelector('svg')?.textContent.includes('Arrow:');
    expect(sheets.slice(0, 3).map(hasLegend)).toEqual([true, false, false]);
  });

  it('tells no verdict on the sheet of a question, not even in its picture', () => {
    const open = sheets[1];
    open?.querySelector('.boxes')?.remove();
    expect(open?.textContent).toContain('Does it still work?');
    expect(open?.textContent).not.toMatch(/Allowed|Blocked|allows|blocks/);
  });

  it('holds nothing that runs or loads, whatever the names and narrations are', () => {
    expect(page.querySelectorAll('script, img, iframe, link, [onerror]')).toHaveLength(0);
    expect(html).not.toContain('<img');
    expect(page.title).toBe(LESSON.title);
  });

  it('has no sheet of answers when nothing is asked', () => {
    const plain = makeHandout(
      say,
      aScenario([]),
      { title: 'Plain', steps: LESSON.steps.slice(0, 1) },
      '2026-03-01',
    );
    expect(handoutHtml(say, plain)).not.toContain('Answers');
  });
});

describe('a hand-out laid out otherwise', () => {
  const pageOf = (options: HandoutOptions) =>
    new DOMParser().parseFromString(handoutHtml(say, handout, options), 'text/html');

  it('has two steps on a sheet, with lines to write on below each', () => {
    const page = pageOf({ stepsASheet: 2, hasLines: true, isForTrainer: false });
    const sheets = [...page.querySelectorAll('section.page')];
    expect(sheets.map((sheet) => sheet.querySelectorAll('article').length)).toEqual([2, 1, 0]);
    expect(sheets[0]?.querySelector('.place')?.textContent).toContain('Steps 1 to 2 of 3');
    expect(page.querySelectorAll('article .lines')).toHaveLength(3);
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
  });

  it.each([1, 2] as const)(
    'gives the trainer notes and answers beside the steps, %i on a sheet',
    (stepsASheet) => {
      const lesson = {
        ...LESSON,
        steps: LESSON.steps.map((step) => ({ ...step, notes: `Say it twice. ${HOSTILE}`, minutes: 2.5 })),
      };
      const own = makeHandout(say, aScenario([]), lesson, '2026-03-01');
      const trainer = handoutHtml(say, own, { stepsASheet, hasLines: false, isForTrainer: true });
      const page = new DOMParser().parseFromString(trainer, 'text/html');
      const boxes = [...page.querySelectorAll('.trainer')].map(({ textContent }) => textContent);
      expect(boxes).toHaveLength(3);
      expect(boxes[1]).toContain('Blocked');
      expect(boxes[1]).toContain(`Say it twice. ${HOSTILE}`);
      expect(boxes[1]).toContain('Planned time in minutes: 2.5');
      expect(page.body.textContent).not.toContain('The answer is at the end.');
      expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
      expect(handoutHtml(say, own)).not.toContain('Say it twice');
    },
  );

  it('asks for no key on paper', () => {
    const steps = [{ ...LESSON.steps[0], narration: 'It runs. Try it: press F9.' } as LessonStep];
    const html = handoutHtml(say, makeHandout(say, aScenario([]), { title: 'Keys', steps }, '2026-03-01'));
    expect(html).toContain('It runs.');
    expect(html).not.toContain('F9');
  });
});
