import { HEAD_LOOKS, INK, STATE_LOOKS } from './look';

/** Paper's colours and what stands for them in the dark theme (renderer/styles/tokens.css). */
const DARK: ReadonlyMap<string, string> = new Map([
  [INK.text, '#edf1f6'],
  [INK.quiet, '#a9b5c3'],
  [INK.line, '#8592a3'],
  [INK.paper, '#232b35'],
  [INK.sunken, '#161b22'],
  [HEAD_LOOKS.own.band, '#3f6088'],
  [HEAD_LOOKS.external.band, '#1b2129'],
  [STATE_LOOKS.allowed.line, '#2bb98b'],
  [STATE_LOOKS.allowed.surface, '#12352b'],
  [STATE_LOOKS.allowed.text, '#4cd0a4'],
  [STATE_LOOKS.blocked.line, '#f58233'],
  [STATE_LOOKS.blocked.surface, '#42230f'],
  [STATE_LOOKS.blocked.text, '#ff9a52'],
  [STATE_LOOKS['not-evaluated'].line, '#8499ae'],
  [STATE_LOOKS['not-evaluated'].surface, '#263341'],
  [STATE_LOOKS['not-evaluated'].text, '#a6b9cc'],
]);

const TAG = /<(\w+) [^>]*>/g;
const COLOUR = /(fill|stroke)="(#[0-9a-f]{6})"/g;

/**
 * A picture of this room in the colours of the dark theme, for the screen. Names cannot be mistaken for colours: quotes and
 * angles in them are escaped. White letters stand on a dark band already and stay.
 */
export function inDark(svg: string): string {
  return svg.replace(TAG, (tag: string, element: string) =>
    tag.replace(COLOUR, (whole: string, name: string, colour: string) =>
      element === 'text' && colour === HEAD_LOOKS.own.text
        ? whole
        : `${name}="${DARK.get(colour) ?? colour}"`,
    ),
  );
}
