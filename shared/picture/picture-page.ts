import { escapeHtml } from '../base/html-text';
import type { Picture } from './draw-picture';
import { round } from './svg-text';

/** Larger sheets are refused by PDF itself, whose limit is 200 inches. */
const MAX_SIDE = 19_000;

/** A picture as a page of its own size, to be printed on one sheet. */
export function picturePage({ svg, width, height }: Picture, title: string): string {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  const size = { width: round(width * scale), height: round(height * scale) };
  // The sheet is a little larger: what is rounded up would else need a second one.
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>
@page { size: ${size.width + 1}px ${size.height + 1}px; margin: 0; }
html, body { margin: 0; overflow: hidden; }
svg { display: block; width: ${size.width}px; height: ${size.height}px; }
</style>
</head>
<body>${svg}</body>
</html>
`;
}
