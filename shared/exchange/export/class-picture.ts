import type { Say } from '../../words/say';
import { escapeHtml } from '../../base/html-text';
import { shownText } from '../../base/shown-text';
import {
  ANSWER_STATES,
  ANSWER_WORDS,
  classSizeText,
  mistakeText,
  rightCountText,
} from '../../lesson/answer-words';
import type { AnswerState, ClassResults, QuestionResult } from '../../lesson/class-results';
import { worstFirst } from '../../lesson/class-results';
import type { Picture } from '../../picture/draw-picture';
import { FONT, INK, STATE_LOOKS } from '../../picture/look';
import { round, shorten, svgText, textWidth } from '../../picture/svg-text';
import { listOf } from '../../words/message';

/** Fills a projector of 16 to 9: letters are large, and only what the audience gets wrong most is told. */
const WIDTH = 1280;
const MARGIN = 48;
const INNER = WIDTH - 2 * MARGIN;
const ROW = 108;
const BAR = 30;
const HEAD = 118;
const FOOT = 64;
const MOST = 5;
const LEGEND_ROW = 36;
/** A sign, and the gap behind it. */
const LEGEND_SIGN = 44;

const TITLE = { size: 36, isBold: true };
const SMALL = { size: 22, colour: INK.quiet };
const ASK = { size: 25, isBold: true };
const COUNT = { size: 22, isBold: true, anchor: 'end' } as const;

/** Not by colour alone: each has a place in the bar, and a sign in the legend and in the bar. */
const FILLS: Readonly<
  Record<AnswerState, { readonly fill: string; readonly ink: string; readonly sign: string }>
> = {
  right: { fill: STATE_LOOKS.allowed.line, ink: '#ffffff', sign: '✓' },
  later: { fill: STATE_LOOKS.allowed.surface, ink: STATE_LOOKS.allowed.text, sign: '(✓)' },
  wrong: { fill: STATE_LOOKS.blocked.line, ink: '#ffffff', sign: '✗' },
  revealed: { fill: STATE_LOOKS['not-evaluated'].surface, ink: STATE_LOOKS['not-evaluated'].text, sign: '?' },
  none: { fill: INK.sunken, ink: INK.quiet, sign: '–' },
};

/** What the audience gets wrong most, as a picture for the projector; no name of a person is in it. */
export function drawClass(say: Say, { title, questions, people }: ClassResults): Picture {
  const worst = worstFirst(questions).slice(0, MOST);
  const rows = legendRows(say);
  const height = HEAD + Math.max(worst.length, 1) * ROW + FOOT + (rows.length - 1) * LEGEND_ROW;
  const label = escapeHtml(shownText(title));
  const head = headLine(say, people.length, questions.length);
  const parts = [
    `<rect width="${WIDTH}" height="${height}" fill="${INK.paper}"/>`,
    svgText(MARGIN, 60, shorten(shownText(title), INNER, TITLE), TITLE, shownText(title)),
    svgText(MARGIN, 94, shorten(head, INNER, SMALL), SMALL, head),
    ...worst.map((question, at) => questionRow(say, question, HEAD + at * ROW)),
    ...rows.map((row, at) => drawLegendRow(row, height - 24 - (rows.length - 1 - at) * LEGEND_ROW)),
  ];
  return {
    width: WIDTH,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}" font-family="${escapeHtml(FONT)}">${parts.join('')}</svg>`,
  };
}

function headLine(say: Say, people: number, questions: number): string {
  const size = classSizeText(people, questions);
  return questions > MOST ? say('exports.classHead', { size, most: MOST }) : say.word(size);
}

function questionRow(say: Say, question: QuestionResult, top: number): string {
  const count = say.word(rightCountText(question));
  const said = say.word(mistakeText(question));
  const below = top + 36 + BAR + 24;
  const room = INNER - textWidth(count, COUNT) - 24;
  const ask = `${question.step}. ${question.ask}`;
  return [
    svgText(MARGIN, top + 26, shorten(ask, INNER, ASK), ASK, ask),
    bar(question, top + 36),
    svgText(WIDTH - MARGIN, below, count, COUNT),
    said === '' ? '' : svgText(MARGIN, below, shorten(said, room, SMALL), SMALL, said),
  ].join('');
}

function bar({ counts }: QuestionResult, y: number): string {
  const all = Math.max(
    1,
    ANSWER_STATES.reduce((sum, state) => sum + counts[state], 0),
  );
  let x = MARGIN;
  return ANSWER_STATES.filter((state) => counts[state] > 0)
    .map((state) => {
      const { fill, ink, sign } = FILLS[state];
      const width = (INNER * counts[state]) / all;
      const at = x;
      x += width;
      const look = { size: 20, isBold: true, colour: ink, anchor: 'middle' } as const;
      const text = `${sign} ${counts[state]}`;
      const isRoomy = textWidth(text, look) < width;
      return `<rect x="${round(at)}" y="${y}" width="${round(width)}" height="${BAR}" fill="${fill}" stroke="${INK.line}"/>${isRoomy ? svgText(at + width / 2, y + 22, text, look) : ''}`;
    })
    .join('');
}

interface LegendEntry {
  readonly state: AnswerState;
  readonly words: string;
  readonly x: number;
}

/** What the signs mean, in as many rows as the words need. */
function legendRows(say: Say): readonly (readonly LegendEntry[])[] {
  const rows: LegendEntry[][] = [];
  let x = Infinity;
  for (const state of ANSWER_STATES) {
    const words = say.word(ANSWER_WORDS[state]);
    const width = LEGEND_SIGN + textWidth(words, SMALL);
    if (x + width > WIDTH - MARGIN) {
      rows.push([]);
      x = MARGIN;
    }
    rows.at(-1)?.push({ state, words, x });
    x += width + 28;
  }
  return rows;
}

function drawLegendRow(row: readonly LegendEntry[], y: number): string {
  return row
    .map(({ state, words, x }) => {
      const { fill, ink, sign } = FILLS[state];
      const mark = { size: 15, isBold: true, colour: ink, anchor: 'middle' } as const;
      return `<rect x="${round(x)}" y="${y - 19}" width="36" height="24" fill="${fill}" stroke="${INK.line}"/>${svgText(x + 18, y - 2, sign, mark)}${svgText(x + LEGEND_SIGN, y, words, SMALL)}`;
    })
    .join('');
}

/** The picture in words, for whoever does not see it. */
export function classPictureText(say: Say, { questions, people }: ClassResults): string {
  const told = worstFirst(questions)
    .slice(0, MOST)
    .map((question) =>
      listOf(
        [question.ask, `${say.word(rightCountText(question))}.`, say.word(mistakeText(question))].filter(
          Boolean,
        ),
        'sentences',
      ),
    );
  return say.word(listOf([`${headLine(say, people.length, questions.length)}.`, ...told], 'sentences'));
}
