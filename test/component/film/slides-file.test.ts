import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slidesFile } from '../../../renderer/film/slides-file';
import ZipForSlides from '../../../renderer/film/zip-for-slides';
import { makeHandout } from '../../../shared/exchange/export/handout';
import { makeSlides } from '../../../shared/exchange/export/slides';
import { parse } from '../../../shared/format/parse';
import { readLesson } from '../../../shared/format/read-lesson';
import type { Lesson } from '../../../shared/model/lesson';
import { aScenario } from '../../support/builders';
import { aLesson, aStage, aStep } from '../../support/lessons';
import { readSlides } from '../../support/read-slides';
import { strFromU8, unzipSync } from 'fflate';
import { speak } from '../../../renderer/words/say';
import { say } from '../../support/english';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const HOSTILE = '<a:t>&"\'</a:t> ]]> \u0007 \u202E\u2028end';

const deckOf = (lesson: Lesson) => makeSlides(say, makeHandout(say, aScenario([]), lesson, '2027-01-31'));
const slidesOf = async (lesson: Lesson) => {
  const deck = deckOf(lesson);
  return readSlides(
    await slidesFile(
      deck,
      deck.slides.map(() => PNG),
    ),
  );
};

describe('slides of a lesson', () => {
  it('have a title, a slide for each step, and one for each answer after it', async () => {
    const file = parse(readFileSync('assets/lessons/blog-story.tisim', 'utf8'));
    const lesson = file.ok ? readLesson(file.value.document.scenario.lesson) : file;
    if (!lesson.ok) throw new Error('It is no lesson.');
    const { slides, parts } = await slidesOf(lesson.value);
    const asked = lesson.value.steps.filter(({ question }) => question).length;
    expect(slides).toHaveLength(1 + lesson.value.steps.length + asked);
    expect(slides[0]?.text[0]).toBe('The flow that crossed the border');
    expect(slides[1]?.text[0]).toBe('1. Two tenants, one flow');
    expect(slides[1]?.text.join(' ')).toContain('☐ Allowed');
    expect(slides[2]?.text).toContain('Answer: Allowed');
    expect(slides.slice(1).every(({ pictures }) => pictures.length === 1)).toBe(true);
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(slides.length - 1);
  });

  it('tell the verdict only to the speaker while a question is open', async () => {
    const step = aStep('one', {
      stage: aStage(),
      notes: 'First line.\n\nSecond line.',
      question: { ask: 'Does it work?', connection: 'a-b' },
    });
    const { slides } = await slidesOf(aLesson(step));
    expect(slides[1]?.notes).toEqual(['First line.', 'Second line.', 'Answer: Allowed']);
    expect(slides[1]?.pictures[0]).not.toContain('Allowed');
    expect(slides[2]?.pictures[0]).toContain('Allowed');
  });

  it('are in the language that is spoken, for whoever checks their spelling', async () => {
    await speak('de');
    const { parts } = await slidesOf(aLesson(aStep('one', { stage: aStage(), notes: 'Erste.\nZweite.' })));
    await speak('en');
    const told = Object.entries(parts).flatMap(([name, content]) =>
      /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name)
        ? (strFromU8(content).match(/\blang="[^"]*"/g) ?? [])
        : [],
    );
    expect(told.length).toBeGreaterThan(4);
    expect(new Set(told)).toEqual(new Set(['lang="de-DE"']));
  });

  it('stay whole whatever the names are, and load nothing', async () => {
    const tenants = aStage().tenants.map((tenant) => ({ ...tenant, name: HOSTILE }));
    const step = aStep('one', {
      title: HOSTILE,
      narration: HOSTILE,
      notes: HOSTILE,
      stage: aStage({ tenants }),
      question: { ask: HOSTILE, connection: 'a-b', why: HOSTILE },
    });
    const { slides, parts } = await slidesOf({ ...aLesson(step), title: HOSTILE });
    expect(slides[1]?.text[0]).toContain('<a:t>&"\'</a:t> ]]> ⟨U+0007⟩');
    const relations = Object.entries(parts).filter(([name]) => name.endsWith('.rels'));
    for (const [name, content] of relations)
      expect(new TextDecoder().decode(content), name).not.toContain('TargetMode="External"');
  });
});

describe('what stands in for JSZip', () => {
  it('keeps texts and pictures under their names, as the library asks', async () => {
    const zip = new ZipForSlides();
    zip.folder().folder();
    zip.file('a/b.xml', '<ä/>').file('c.png', btoa('\u0089PNG'), { base64: true });
    const parts = unzipSync(await zip.generateAsync());
    expect(new TextDecoder().decode(parts['a/b.xml'])).toBe('<ä/>');
    expect([...(parts['c.png'] ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });
});
