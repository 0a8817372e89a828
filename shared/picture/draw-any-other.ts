import { ANY_OTHER_NAME } from '../explain/any-other';
import type { AnyOtherFace } from './any-other';
import { anyOtherWords } from './any-other';
import { INK } from './look';
import { shorten, svgText } from './svg-text';
import type { Say } from '../words/say';

const PAD = 14;
const BASES = [28, 50, 70];
const NAME = { size: 16, isBold: true };
const SMALL = { size: 13, colour: INK.quiet };

/** Any other tenant as on the canvas; everything about it is dashed, for nobody has drawn it. Lines lie under the tenants. */
export function drawAnyOther(
  say: Say,
  face: AnyOtherFace,
): { readonly lines: string; readonly node: string } {
  const { box, lines, heads } = face;
  const words = [say(ANY_OTHER_NAME), ...anyOtherWords(say, face)];
  const texts = words.map((whole, at) => {
    const look = at === 0 ? NAME : SMALL;
    return svgText(PAD, BASES[at] ?? 0, shorten(whole, box.width - 2 * PAD, look), look, whole);
  });
  return {
    lines: `<g class="any-other"><path d="${lines}" fill="none" stroke="${INK.line}" stroke-width="1.5" stroke-dasharray="6 5"/><path d="${heads}" fill="${INK.line}"/></g>`,
    node: [
      `<g transform="translate(${box.x} ${box.y})"><title>${say(ANY_OTHER_NAME)}</title>`,
      `<rect width="${box.width}" height="${box.height}" rx="12" fill="${INK.paper}" stroke="${INK.line}" stroke-width="1.5" stroke-dasharray="6 5"/>`,
      ...texts,
      '</g>',
    ].join(''),
  };
}
