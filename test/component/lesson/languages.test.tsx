import { act, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/handlers';
import { filmSources } from '../../../renderer/document/film';
import { handoutOf } from '../../../renderer/document/handout';
import {
  capture,
  editOtherLessonText,
  editStepText,
  setAuthorLanguage,
} from '../../../renderer/lesson/author';
import { writtenLesson, writtenStep } from '../../../renderer/lesson/current-step';
import { answersOf } from '../../../renderer/lesson/participant-record';
import { NO_ANSWERS } from '../../../renderer/lesson/participant-state';
import { openLesson } from '../../../renderer/document/open';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { undo } from '../../../renderer/workbench/dispatch';
import { documentOf, scenarioOf } from '../../../renderer/workbench/reads';
import { LANGUAGES } from '../../../shared/words/language-list';
import { languageName } from '../../../renderer/words/language-name';
import { speak } from '../../../renderer/words/say';
import { parse } from '../../../shared/format/parse';
import { lessonKey } from '../../../shared/lesson/class-results';
import { lessonIn } from '../../../shared/lesson/spoken';
import type { Lesson } from '../../../shared/model/lesson';
import { aDocument } from '../../support/builders';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';
import { doing } from '../../support/on-workbench';
import { lesson, openPanel, press } from './lesson-page';

afterEach(() => speak('en'));

const CHOICES = [
  { id: 'a', text: 'One' },
  { id: 'b', text: 'Two' },
];

const LESSON: Lesson = {
  ...aLesson(
    aStep('on', {
      stage: isolatedStage(),
      notes: 'Wait.',
      question: {
        kind: 'choice',
        ask: 'How many gates?',
        choices: CHOICES,
        right: 'b',
        why: 'Each has one.',
      },
      texts: {
        de: {
          title: 'Zwei Mandanten',
          narration: 'Schau **hin**.',
          question: { ask: 'Wie viele Tore?', choices: { b: 'Zwei' }, why: 'Jeder hat eines.' },
        },
      },
    }),
    aStep('end', { stage: aStage() }),
  ),
  texts: { de: { title: 'Die Lektion' } },
};

function open(played: Lesson = LESSON) {
  const { tenants, connections } = aStage();
  return openPanel(aDocument(tenants, connections, { lesson: played }));
}

describe('a lesson that is played in German', () => {
  it('says, asks and answers in German, and in the words of its author where there are no others', async () => {
    await speak('de');
    const { user, on } = open();
    doing(() => runCommand(on(), 'lesson.play'));
    const panel = lesson();
    expect(panel.getByRole('heading', { name: /Die Lektion/ })).toBeInTheDocument();
    expect(panel.getByText('Schritt 1 von 2')).toBeInTheDocument();
    expect(panel.getByRole('heading', { name: 'Zwei Mandanten' })).toBeInTheDocument();
    expect(panel.getByText('hin')).toBeInTheDocument();
    expect(panel.getByText('Wie viele Tore?')).toBeInTheDocument();
    expect(press('One')).toBeInTheDocument();
    await user.click(press('Zwei'));
    expect(panel.getByText('Richtig.')).toBeInTheDocument();
    expect(panel.getByText('Jeder hat eines.')).toBeInTheDocument();
    await user.click(press('Weiter'));
    expect(panel.getByRole('heading', { name: 'Step end' })).toBeInTheDocument();
    await user.click(press('Abschließen'));
    expect(panel.getByRole('list', { name: 'Fragen' })).toHaveTextContent('Zwei MandantenSofort richtig');
  });

  it('is played in English as it was written', () => {
    const { on } = open();
    doing(() => runCommand(on(), 'lesson.play'));
    expect(lesson().getByText('How many gates?')).toBeInTheDocument();
  });

  it('from the program is German from its first step, and leads to the next', async () => {
    await speak('de');
    const read = parse(readFileSync('assets/lessons/blog-story.tisim', 'utf8'));
    if (!read.ok) throw new Error('The lesson cannot be read.');
    const { on } = openPanel(read.value.document);
    doing(() => runCommand(on(), 'lesson.play'));
    expect(lesson().getByRole('heading', { name: 'Zwei Mandanten, ein Flow' })).toBeInTheDocument();
    expect(lesson().getByText(/Bei ITPtestlab wurde niemand gefragt/)).toBeInTheDocument();
    for (let step = 0; step < 12; step += 1) doing(() => runCommand(on(), 'lesson.next'));
    expect(lesson().getByRole('button', { name: /^Nächste Lektion: / })).toBeInTheDocument();
  });

  it('from the program has its name in German as well', async () => {
    await speak('de');
    const { desk, author, on } = openPanel(aDocument([], []));
    await act(() => openLesson(desk, 'leaver'));
    expect(scenarioOf(workbenchOn(desk).author)).toMatchObject({ name: 'Der Abschied' });
    expect(scenarioOf(workbenchOn(desk).author)).not.toHaveProperty('texts');
    expect(on()).not.toBe(author);
  });

  it('is on paper and in a film what it is in the window', async () => {
    await speak('de');
    const { author } = open();
    const handout = handoutOf(documentOf(author));
    expect(handout).toMatchObject({ ok: true, value: { title: 'Die Lektion' } });
    expect(filmSources(documentOf(author))[0]?.label).toContain('Die Lektion');
  });

  it('is the same lesson for the answers of its class', () => {
    expect(answersOf(LESSON, NO_ANSWERS).lesson.key).toBe(lessonKey(LESSON));
    expect(lessonKey(lessonIn(LESSON, 'de'))).not.toBe(lessonKey(LESSON));
  });
});

describe('writing a lesson in another language', () => {
  it('keeps its texts beside those of the author, each as one step that can be undone', async () => {
    const { user, on, author } = open();
    doing(() => runCommand(on(), 'lesson.edit'));
    const choice = lesson().getByRole('combobox', { name: 'Texts in' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'English (as the lesson is written)',
      ...LANGUAGES.filter((tag) => tag !== 'en').map(languageName),
    ]);
    await user.selectOptions(choice, 'German');
    const field = (name: string) => lesson().getByRole('textbox', { name });
    expect(field('Step title')).toHaveValue('Zwei Mandanten');
    expect(field('Notes for the presenter')).toHaveValue('');
    expect(field('Notes for the presenter')).toHaveAttribute('placeholder', 'Wait.');
    expect(field('Answer 1')).toHaveAttribute('placeholder', 'One');
    expect(lesson().queryByRole('textbox', { name: 'About the lesson' })).not.toBeInTheDocument();
    await user.click(field('Answer 1'));
    await user.paste('Eins');
    await user.tab();
    expect(writtenStep(author)?.step.texts?.['de']?.question?.choices).toEqual({ b: 'Zwei', a: 'Eins' });
    expect(writtenStep(author)?.step.question).toBe(LESSON.steps[0]?.question);
    doing(() => undo(on()));
    expect(writtenLesson(author)).toEqual(LESSON);
    await user.clear(field('Lesson title'));
    await user.tab();
    expect(writtenLesson(author)).not.toHaveProperty('texts');
  });

  it('refuses beside its field what could not be shown', () => {
    const { on, author } = open();
    doing(() => runCommand(on(), 'lesson.edit'));
    expect(editStepText(author, ['de', 'title'], 'x'.repeat(201))).toMatch(/at most 200 characters/);
    expect(editOtherLessonText(author, ['de', 'title'], 'x'.repeat(201))).toMatch(/at most 200 characters/);
    expect(writtenLesson(author)).toEqual(LESSON);
  });

  it('writes nothing where there is no lesson', () => {
    const { author } = openPanel(aDocument([], []));
    expect(editStepText(author, ['de', 'title'], 'Eins')).toBeNull();
    expect(editOtherLessonText(author, ['de', 'title'], 'Eins')).toBeNull();
    setAuthorLanguage(author, 'de');
    expect(writtenLesson(author)).toBeNull();
  });

  it('begins in the language that the program speaks, and tells it in the file', async () => {
    await speak('de');
    const { tenants, connections } = aStage();
    const { author } = openPanel(aDocument(tenants, connections));
    doing(() => capture(author));
    expect(writtenLesson(author)?.language).toBe('de');
    doing(() => setAuthorLanguage(author, 'en'));
    expect(writtenLesson(author)?.language).toBe('en');
  });

  it('lets its author say which language it is in', async () => {
    const { user, on, author } = open();
    doing(() => runCommand(on(), 'lesson.edit'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the author' }), 'German');
    expect(writtenLesson(author)).toMatchObject({ language: 'de', title: 'Lesson' });
  });
});

it('a language has a name in the language that is spoken, and its tag where it has none', async () => {
  expect(languageName('de')).toBe('German');
  expect(languageName('no tag')).toBe('no tag');
  await speak('de');
  expect(languageName('de')).toBe('Deutsch');
});
