import type { Box, Point } from '../../shared/picture/geometry';
import { textWidth } from '../../shared/picture/svg-text';

/** A text of a drawn picture, where it is measured to be. */
interface DrawnText extends Box {
  readonly text: string;
  readonly element: Element;
}

/** Of a letter that stands on its base line, as a share of its size. */
const CAPITAL = 0.72;
/** Rounding, and letters that lean out. */
const SLACK = 1;

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** What of the texts of a drawn picture cannot be read: it runs past its box, lies over another one, or is cut and told nowhere. */
export function drawnFaults(svg: string): readonly string[] {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const texts = [...root.querySelectorAll('text')].map(placeOf);
  return [
    ...texts.flatMap(runsPast),
    ...texts.flatMap(untold),
    ...texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `"${one.text}" and "${other.text}" lie over each other`),
    ),
  ];
}

function placeOf(element: Element): DrawnText {
  const text = element.textContent;
  const size = numberOf(element, 'font-size');
  const width = textWidth(text, { size, isBold: element.getAttribute('font-weight') === '600' });
  const anchor = element.getAttribute('text-anchor');
  const shift = shiftOf(element);
  const left = numberOf(element, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const height = size * CAPITAL;
  return { element, text, x: left + shift.x, y: numberOf(element, 'y') - height + shift.y, width, height };
}

/** By what the groups and pictures around it are moved. */
function shiftOf(element: Element): Point {
  return ancestorsOf(element)
    .flatMap((around) => [translation(around), pictureShift(around)])
    .reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 });
}

function translation(around: Element): Point {
  const [, x = '0', y = '0'] =
    /^translate\((\S+) (\S+)\)$/u.exec(around.getAttribute('transform') ?? '') ?? [];
  return { x: Number(x), y: Number(y) };
}

/** Of a picture within another one. */
function pictureShift(around: Element): Point {
  if (around.localName !== 'svg' || around.parentElement === null) return { x: 0, y: 0 };
  const [left = 0, top = 0] = (around.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { x: numberOf(around, 'x') - left, y: numberOf(around, 'y') - top };
}

function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) found.push(one);
  return found;
}

/** The boxes that are drawn around it: of the nearest group that has one, and so on outwards. */
function boxesAround({ element, x, y, width, height }: DrawnText): readonly Box[] {
  // Where it is anchored: a text that runs past its box on both sides begins outside of it.
  const anchored = element.getAttribute('text-anchor') === 'middle' ? width / 2 : 0.5;
  const point = { x: x + anchored, y: y + height / 2 };
  return ancestorsOf(element).flatMap((around) =>
    [...around.children]
      .filter(({ localName }) => localName === 'rect')
      .map(rectOf)
      .filter(
        (box) =>
          box.x <= point.x &&
          point.x <= box.x + box.width &&
          box.y <= point.y &&
          point.y <= box.y + box.height,
      ),
  );
}

function rectOf(rect: Element): Box {
  const shift = shiftOf(rect);
  const [x, y] = [numberOf(rect, 'x') + shift.x, numberOf(rect, 'y') + shift.y];
  return { x, y, width: numberOf(rect, 'width'), height: numberOf(rect, 'height') };
}

function runsPast(one: DrawnText): readonly string[] {
  const boxes = boxesAround(one);
  if (boxes.length === 0) return [`"${one.text}" stands in no box`];
  return boxes
    .filter((box) => one.x + one.width > box.x + box.width + SLACK || one.x < box.x - SLACK)
    .map((box) => `"${one.text}" runs past its box of ${box.width}`);
}

/** A text that ends in an ellipsis is told whole by the nearest title around it. */
function untold({ element, text }: DrawnText): readonly string[] {
  if (!text.endsWith('…')) return [];
  const title = ancestorsOf(element)
    .flatMap(({ children }) => [...children].filter(({ localName }) => localName === 'title'))
    .at(0);
  const whole = plain(title?.textContent ?? '');
  // A chip says "in: Contoso" or "von Contoso", its title a sentence about Contoso.
  const told = plain(text.slice(0, -1)).replace(/^\p{Letter}+:? /u, '');
  return whole.includes(told) ? [] : [`"${text}" is told whole nowhere`];
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > SLACK && down > SLACK;
}
