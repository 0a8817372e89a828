import { shownText } from '../base/shown-text';
import { plural } from '../base/plural';
import { escapeHtml } from '../base/html-text';
import type { Tenant } from '../model/scenario';
import type { Point } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';
import { svgIcon } from './icons';
import { INK } from './look';
import { shorten, svgText, textWidth } from './svg-text';

const PAD = 14;
const RADIUS = 12;
/** The open sides of a gate that is Off. */
const GAP_TOP = 34;
const GAP_BOTTOM = 70;
const NAME = { size: 16, isBold: true };
const SMALL = { size: 12, colour: INK.quiet };
const STATE = { size: 13, isBold: true };
const TAG = { size: 11, colour: INK.quiet };

/** A tenant as on the canvas: its border closed all round while isolation is On, open at both sides while it is Off. */
export function drawTenant(tenant: Tenant, { x, y }: Point): string {
  const { domains, tenantId, managed, isolation } = tenant;
  const name = shownText(tenant.name);
  const inner = NODE_WIDTH - 2 * PAD;
  const where = domains?.[0] ?? tenantId ?? 'no domain yet';
  const word = `Isolation ${isolation.enabled ? 'On' : 'Off'}`;
  const icon = isolation.enabled ? 'lock' : 'lock-open';
  const rules = ruleCount(isolation.rules.length, isolation.enabled);
  return [
    `<g transform="translate(${x} ${y})"><title>${escapeHtml(`${name}, ${word}`)}</title>`,
    gateBorder(isolation.enabled),
    svgText(PAD, 29, shorten(name, inner, NAME), NAME),
    svgText(PAD, 47, shorten(where, inner, SMALL), SMALL),
    svgText(PAD, 64, shorten(rules, inner, SMALL), SMALL),
    svgIcon(icon, PAD + 7.5, 84, 15, INK.text),
    svgText(PAD + 20, 88.5, word, STATE),
    managed === false ? tag('external') : '',
    '</g>',
  ].join('');
}

/** "2 rules", and that they count for nothing while isolation is Off. */
export function ruleCount(count: number, isEnabled: boolean): string {
  const words = plural(count, 'rule');
  return count > 0 && !isEnabled ? `${words}, ignored` : words;
}

function gateBorder(isEnabled: boolean): string {
  const card = `<rect width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="${RADIUS}" fill="${INK.paper}"/>`;
  if (!isEnabled) {
    const open = openPath(NODE_WIDTH, NODE_HEIGHT, RADIUS, [GAP_TOP, GAP_BOTTOM]);
    return `${card}<path d="${open}" fill="none" stroke="${INK.line}" stroke-width="2"/>`;
  }
  const ring = (inset: number) =>
    `<rect x="${inset}" y="${inset}" width="${NODE_WIDTH - 2 * inset}" height="${NODE_HEIGHT - 2 * inset}" rx="${RADIUS - inset}" fill="none" stroke="${INK.text}" stroke-width="1.5"/>`;
  return card + ring(0.75) + ring(3.75);
}

/** A rounded box without the middle of its left and right side. */
export function openPath(
  width: number,
  height: number,
  radius: number,
  [top, bottom]: readonly [number, number],
): string {
  const [near, farX, farY] = [1, width - 1, height - 1];
  const corner = radius - 1;
  return [
    `M ${near} ${top} L ${near} ${radius} Q ${near} ${near} ${near + corner} ${near}`,
    `L ${farX - corner} ${near} Q ${farX} ${near} ${farX} ${radius} L ${farX} ${top}`,
    `M ${near} ${bottom} L ${near} ${farY - corner} Q ${near} ${farY} ${near + corner} ${farY}`,
    `L ${farX - corner} ${farY} Q ${farX} ${farY} ${farX} ${farY - corner} L ${farX} ${bottom}`,
  ].join(' ');
}

function tag(text: string): string {
  const width = textWidth(text, TAG) + 12;
  return `<rect x="${PAD}" y="-8.5" width="${width}" height="17" rx="8" fill="${INK.paper}" stroke="${INK.line}"/>${svgText(PAD + width / 2, 4, text, { ...TAG, anchor: 'middle' })}`;
}
