import { escapeHtml } from '../base/html-text';
import { plural } from '../base/plural';
import { shownText } from '../base/shown-text';
import type { Point } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';
import { INK } from './look';
import type { SceneNode } from './scene-parts';
import { svgText, wrap } from './svg-text';

const PAD = 14;
const NAME = { size: 16, isBold: true };
const SMALL = { size: 12, colour: INK.quiet };
const LINE = 19;
/** Two further cards peep out behind the first: several tenants, folded into one. */
const STACK = [8, 4];

/** A folded group as on the canvas: a stack of tenants with a name and how many they are. */
export function drawGroup({ group, tenants }: SceneNode, { x, y }: Point): string {
  const name = shownText(group?.name ?? '');
  const count = plural(tenants.length, 'tenant');
  const cards = [...STACK, 0].map(
    (step) =>
      `<rect x="${step + 0.75}" y="${step - STACK.length * 4 + 0.75}" width="${NODE_WIDTH - 9.5}" height="${NODE_HEIGHT - 1.5}" rx="12" fill="${INK.paper}" stroke="${INK.line}" stroke-width="1.5"/>`,
  );
  const lines = wrap(name, NODE_WIDTH - 2 * PAD - 8, NAME, 2);
  return [
    `<g transform="translate(${x} ${y})"><title>${escapeHtml(`${name}, ${count}`)}</title>`,
    ...cards,
    ...lines.map((line, at) => svgText(PAD, 29 + at * LINE, line, NAME)),
    svgText(PAD, 29 + lines.length * LINE, count, SMALL),
    '</g>',
  ].join('');
}
