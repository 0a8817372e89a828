import { connectorName } from '../../connectors/lookup';
import { evaluate } from '../../evaluate/evaluate';
import type { ConnectionResult, ConnectionState } from '../../evaluate/verdict';
import { stateOf } from '../../evaluate/verdict';
import { stateWord } from '../../explain/words';
import type { Position, Scenario, Tenant, View } from '../../model/scenario';
import { escapeHtml } from '../../base/html-text';

const WIDTH = 232;
const HEIGHT = 84;
const MARGIN = 48;
const COLOURS: Readonly<Record<ConnectionState, string>> = {
  allowed: '#00704f',
  blocked: '#b04300',
  'not-evaluated': '#4c6176',
};

export interface PictureOptions {
  /** A question is open: no verdict is told. */
  readonly isCovered?: boolean;
}

/** The scenario as a still SVG picture: tenants where they stand, connections with their state in words. */
export function drawPicture(
  scenario: Scenario,
  view: View,
  { isCovered = false }: PictureOptions = {},
): string {
  const places = placesOf(scenario, view);
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const left = Math.min(0, ...xs) - MARGIN;
  const top = Math.min(0, ...ys) - MARGIN;
  const width = Math.max(0, ...xs) + WIDTH + MARGIN - left;
  const height = Math.max(0, ...ys) + HEIGHT + MARGIN - top;
  const lines = evaluate(scenario).connections.map((result, at) =>
    drawConnection(result, places, at, isCovered),
  );
  const boxes = scenario.tenants.map((tenant) => drawTenant(tenant, places.get(tenant.id) as Position));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" role="img" aria-label="${escapeHtml(scenario.name)}" font-family="system-ui, sans-serif" font-size="13">${lines.join('')}${boxes.join('')}</svg>`;
}

function placesOf(scenario: Scenario, { positions }: View): ReadonlyMap<string, Position> {
  return new Map(
    scenario.tenants.map(({ id }, at) => {
      const own = Object.hasOwn(positions, id) ? positions[id] : undefined;
      return [id, own ?? { x: (at % 4) * (WIDTH + 160), y: Math.floor(at / 4) * (HEIGHT + 120) }];
    }),
  );
}

function drawTenant({ name, domains, isolation }: Tenant, { x, y }: Position): string {
  const stroke = isolation.enabled ? 4 : 1.5;
  return [
    `<rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="10" fill="#ffffff" stroke="#33404f" stroke-width="${stroke}"/>`,
    words(x + 14, y + 26, short(name, 26), '#18202b', 'font-weight="bold"'),
    words(x + 14, y + 45, short(domains?.[0] ?? '', 32), '#515c6b'),
    words(
      x + 14,
      y + 68,
      `Isolation ${isolation.enabled ? 'On' : 'Off'}, ${isolation.rules.length} rules`,
      '#18202b',
    ),
  ].join('');
}

function drawConnection(
  result: ConnectionResult,
  places: ReadonlyMap<string, Position>,
  at: number,
  isCovered: boolean,
): string {
  const from = places.get(result.from) as Position;
  const to = places.get(result.to) as Position;
  const colour = isCovered ? COLOURS['not-evaluated'] : COLOURS[stateOf(result)];
  const label = `${isCovered ? '?' : stateWord(stateOf(result))}: ${connectorName(result.connector)}`;
  if (result.from === result.to) return words(from.x + 8, from.y - 8, short(label, 40), colour);
  const shift = ((at % 5) - 2) * 14;
  const [x1, y1, x2, y2] = [
    from.x + WIDTH / 2,
    from.y + HEIGHT / 2 + shift,
    to.x + WIDTH / 2,
    to.y + HEIGHT / 2 + shift,
  ];
  return [
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="2"/>`,
    words((x1 + x2) / 2, (y1 + y2) / 2 - 6, short(`${label} →`, 40), colour, 'text-anchor="middle"'),
  ].join('');
}

function words(x: number, y: number, text: string, colour: string, more = ''): string {
  return `<text x="${x}" y="${y}" fill="${colour}" ${more}>${escapeHtml(text)}</text>`;
}

function short(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters - 1)}…` : text;
}
