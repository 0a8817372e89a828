import type { Say } from '../../words/say';
import { shownText } from '../../base/shown-text';
import { plainText } from '../../lesson/markdown';
import type { Picture } from '../../picture/draw-picture';
import { drawPicture } from '../../picture/draw-picture';
import type { Handout, HandoutPage } from './handout';
import { listOf, message } from '../../words/message';

/** A lesson as slides, before they become a file: every text is plain, without signs that nobody sees. */
export interface Deck {
  readonly title: string;
  readonly about: readonly string[];
  readonly date: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  readonly title: string;
  /** "Step 2 of 12" */
  readonly place: string;
  /** A paragraph each. */
  readonly text: readonly string[];
  readonly picture: Picture;
  /** What the picture shows, for who does not see it. */
  readonly alt: string;
  readonly question: { readonly ask: string; readonly choices: readonly string[] } | null;
  /** For the speaker alone: notes, planned time, and the right answer. */
  readonly notes: readonly string[];
}

/** A slide a step; where a question covers the verdicts, the answer has a slide of its own after it. */
export function makeSlides(say: Say, { title, about, date, pages }: Handout): Deck {
  return {
    title: shownText(title),
    about: paragraphs(about),
    date,
    slides: pages.flatMap((page, at) => {
      const place = say('exports.slidePlace', { step: at + 1, steps: pages.length });
      const asking = slideOf(say, page, place);
      return page.answer === null ? [asking] : [asking, answerSlide(say, page, place)];
    }),
  };
}

function slideOf(say: Say, page: HandoutPage, place: string): Slide {
  const { question, isCovered, minutes } = page;
  return {
    title: shownText(page.title),
    place,
    text: paragraphs(page.narration),
    picture: pictureOf(say, page, isCovered),
    alt: altOf(say, page, isCovered),
    question: question && { ask: shownText(question.ask), choices: question.boxes.map(shownText) },
    notes: [
      ...paragraphs(page.notes),
      ...(minutes === null ? [] : [say('exports.handoutMinutes', { minutes })]),
      ...(page.answer === null ? [] : [say('exports.slideAnswer', { answer: shownText(page.answer.state) })]),
    ],
  };
}

function answerSlide(say: Say, page: HandoutPage, place: string): Slide {
  const { state = '', sentence = '', why = null } = page.answer ?? {};
  const told = why === null ? [shownText(sentence)] : paragraphs(why);
  return {
    title: say('exports.slideAnswerTitle', { title: shownText(page.title) }),
    place,
    text: [say('exports.slideAnswer', { answer: shownText(state) }), ...told.filter((text) => text !== '')],
    picture: pictureOf(say, page, false),
    alt: altOf(say, page, false),
    question: null,
    notes: [shownText(sentence)].filter((text) => text !== ''),
  };
}

/** No line break is left in one: paragraphs are the only breaks that every program for slides has. */
function paragraphs(markdown: string | null): readonly string[] {
  return plainText(markdown ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(shownText);
}

function pictureOf(say: Say, { scenario, view, changes }: HandoutPage, isCovered: boolean): Picture {
  return drawPicture(say, scenario, view, { isCovered, changes });
}

/** Longer ones nobody listens to; the texts of the slide say what matters. */
const MOST_SIGNS = 900;

function altOf(say: Say, page: HandoutPage, isCovered: boolean): string {
  const words = altWords(say, page, isCovered);
  return words.length <= MOST_SIGNS ? words : `${words.slice(0, MOST_SIGNS)}…`;
}

function altWords(say: Say, { policies, scenario, open }: HandoutPage, isCovered: boolean): string {
  if (scenario.tenants.length === 0) return say('exports.slideNoTenants');
  const tenants = listOf(
    policies.map(({ tenant, isolation }) => message('exports.slideTenant', { tenant, isolation })),
    'semicolons',
  );
  if (open.length === 0) return say('exports.slideTenants', { tenants });
  const connections = listOf(
    open.map(({ title, state }) =>
      isCovered ? title : message('exports.slideConnection', { connection: title, state }),
    ),
    'semicolons',
  );
  return say('exports.slideTenantsConnections', { tenants, connections });
}
