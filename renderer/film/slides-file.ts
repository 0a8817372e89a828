import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { Deck, Slide } from '../../shared/exchange/export/slides';
import { say } from '../words/say';

/** In inches; the height of 16:9 is 7.5. */
const WIDTH = 13.333;
const MARGIN = 0.5;
const ROOM = WIDTH - 2 * MARGIN;
const FACE = 'Segoe UI';
const [INK, QUIET, ACCENT, SUNKEN] = ['18202B', '515C6B', '1857B8', 'F4F6F9'];

/** Where the picture has room: the text stands at its right, the question below both. */
const PICTURE = { x: MARGIN, y: 1.25, w: 7.7, h: 4.35 };
const TEXT = { x: PICTURE.x + PICTURE.w + 0.3, y: PICTURE.y, w: ROOM - PICTURE.w - 0.3, h: PICTURE.h };
const QUESTION = { x: MARGIN, y: 5.8, w: ROOM, h: 1.25 };

/** The slides as a PowerPoint file: real text, a picture with its alternative text, and notes for the speaker. */
export async function slidesFile(
  { title, about, date, slides }: Deck,
  pictures: readonly Uint8Array[],
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  Object.assign(file, { title, author: '', company: '', subject: '' });
  const first = file.addSlide();
  first.addText(title, {
    x: MARGIN,
    y: 2.3,
    w: ROOM,
    h: 1.3,
    ...look(40, INK),
    bold: true,
    valign: 'bottom',
  });
  first.addText(asParagraphs([...about, date]), {
    x: MARGIN,
    y: 3.8,
    w: ROOM,
    h: 2,
    ...look(20, QUIET),
    valign: 'top',
  });
  slides.forEach((slide, at) => addSlide(file, slide, pictures[at]));
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>;
  return corrected(bytes);
}

function addSlide(file: PptxGenJS, slide: Slide, png: Uint8Array | undefined): void {
  const page = file.addSlide();
  const { title, place, text, alt, question, notes } = slide;
  page.addText(title, {
    x: MARGIN,
    y: 0.3,
    w: ROOM - 2,
    h: 0.8,
    ...look(26, INK),
    bold: true,
    valign: 'middle',
    fit: 'shrink',
  });
  page.addText(place, {
    x: WIDTH - MARGIN - 2,
    y: 0.3,
    w: 2,
    h: 0.8,
    ...look(14, QUIET),
    align: 'right',
    valign: 'middle',
  });
  if (png) page.addImage({ data: `image/png;base64,${base64(png)}`, ...fitted(slide), altText: alt });
  if (text.length > 0)
    page.addText(asParagraphs(text), { ...TEXT, ...look(sizeFor(text), INK), valign: 'top', fit: 'shrink' });
  if (question) {
    const choices = question.choices.map((choice) => `☐ ${choice}`).join('      ');
    const lines = [question.ask, ...(choices === '' ? [] : [choices])];
    page.addText(asParagraphs(lines), {
      ...QUESTION,
      ...look(sizeFor(lines, 420), INK),
      fill: { color: SUNKEN },
      line: { color: ACCENT, width: 1.5 },
      valign: 'middle',
      fit: 'shrink',
    });
  }
  if (notes.length > 0) page.addNotes(notes.join('\n'));
}

function look(fontSize: number, color: string) {
  return { fontFace: FACE, fontSize, color };
}

function asParagraphs(lines: readonly string[]) {
  return lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 6 } }));
}

/** Points: programs that do not shrink a text show it in this size, so it has to fit about. */
function sizeFor(lines: readonly string[], room = 560): number {
  const signs = lines.reduce((sum, line) => sum + line.length + 20, 0);
  return Math.max(10, Math.min(18, Math.floor(18 * Math.sqrt(room / signs))));
}

/** As large as there is room, in its own proportions, in the middle. */
function fitted({ picture: { width, height } }: Slide) {
  const scale = Math.min(PICTURE.w / width, PICTURE.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: PICTURE.x + (PICTURE.w - w) / 2, y: PICTURE.y + (PICTURE.h - h) / 2, w, h };
}

const PIECE = 0x2000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCodePoint(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

const RUN_END = '</a:t></a:r>';
const NEXT_PARAGRAPH = `${RUN_END}</a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>`;

/**
 * The library calls every text American English, which a check of the spelling would go by, and writes all notes into one
 * paragraph, in which line breaks are lost.
 */
function corrected(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    const [, kind] = /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.exec(name) ?? [];
    if (kind === undefined) continue;
    const xml = strFromU8(content);
    const whole =
      kind === 'slides' ? xml : xml.replaceAll(/(?<=<a:t>[^<]*)\r?\n(?=[^<]*<\/a:t>)/g, NEXT_PARAGRAPH);
    parts[name] = strToU8(whole.replaceAll(/(<a:\w+ [^<>]*lang=)"en-US"/g, `$1"${spelling()}"`));
  }
  return new Uint8Array(zipSync(parts));
}

/** "de-DE": programs for slides know a language only with a region. */
function spelling(): string {
  const { language, region } = new Intl.Locale(say.language).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
