import { appendFileSync, cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { OUT, ROOT } from '../../electron/tooling/places';
import english from '../../shared/words/en';
import { longerCatalogue } from './longer-text';

/** The built program with every text of the catalogue longer; gives the folder to start. */
export function longerProgram(place: string): string {
  const { name, productName, version } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  cpSync(OUT, join(place, 'out'), {
    recursive: true,
    filter: (path) => !/(types|playwright|vitest|electron)[^/\\]*$/u.test(path.slice(OUT.length)),
  });
  symlinkSync(join(ROOT, 'assets'), join(place, 'assets'));
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name, productName, version, main: 'out/main/index.cjs' }),
  );
  const texts = JSON.stringify(longerCatalogue(english));
  const scripts = [...scriptsIn(join(place, 'out', 'main')), ...scriptsIn(join(place, 'out', 'renderer'))];
  const replaced = scripts.filter((file) => saysEnglish(readFileSync(file, 'utf8')));
  for (const file of replaced) appendFileSync(file, lengthening(readFileSync(file, 'utf8'), file, texts));
  if (replaced.length < 2)
    throw new Error(`The words of window and main process were not found: ${replaced.join(', ')}`);
  return place;
}

function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.c?js$/u.test(file))
    .map((file) => join(folder, file));
}

/** What puts the longer texts into the catalogue of a built script, whatever the bundler called it there. */
function lengthening(script: string, file: string, texts: string): string {
  const names = /export\s*\{([^{}]*)\};?\s*$/u.exec(script)?.[1] ?? '';
  const exported = file.endsWith('.cjs')
    ? 'Object.values(exports)'
    : `[${names.replace(/\s+as\s+\w+/gu, '')}]`;
  // The catalogue is exported as it is, or as the default of a module that is loaded when it is needed.
  const parts = `${exported}.flatMap((part) => [part, part?.default])`;
  return `\nfor (const part of ${parts}) if (part && Object.hasOwn(part, 'explain.anyOtherTenant')) Object.assign(part, ${texts});\n`;
}

/** The script that holds the English texts and no other. */
function saysEnglish(script: string): boolean {
  return (
    script.includes('explain.anyOtherTenant') &&
    script.includes('any other tenant') &&
    !script.includes('createElement')
  );
}

/**
 * What of the texts on screen cannot be read whole: it goes past the window or past what cuts it off, and neither ends
 * in an ellipsis with its full text in a title, nor can be scrolled to.
 */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cuts = /^(?:hidden|clip)$/u;
    const scrolls = /^(?:auto|scroll)$/u;
    const unseen = '[aria-hidden="true"], [hidden], .visually-hidden, .sr-only, svg';
    const isSeen = (element: Element) =>
      element.closest(unseen) === null &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    /** Its own title or that of what is around it, which is shown on hover; focus reaches it by what it belongs to. */
    const hasWhole = (element: Element, text: string) => {
      const title = element.closest('[title]')?.getAttribute('title') ?? '';
      // A chip says "in: Contoso" or "von Contoso", its title a sentence about Contoso; and "Concluded: why" is told in sentences after it.
      const [first = '', rest = text] = text.split(/:? (.*)/su);
      const level = first.length > 6 && text.startsWith(`${first}: `) ? first : text;
      return [text, rest, level].some((words) => title.includes(words.slice(0, 12)));
    };

    interface Reach {
      readonly across: boolean;
      readonly down: boolean;
    }
    const isCut = (box: DOMRect, around: Element, reach: Reach) => {
      const { overflowX, overflowY } = getComputedStyle(around);
      const place = around.getBoundingClientRect();
      const across = box.right > place.right + 1 || box.left < place.left - 1;
      const down = box.bottom > place.bottom + 2 || box.top < place.top - 2;
      return (
        (!reach.across && across && cuts.test(overflowX)) || (!reach.down && down && cuts.test(overflowY))
      );
    };
    const reachIn = (around: Element, reach: Reach): Reach => {
      const { overflowX, overflowY } = getComputedStyle(around);
      return {
        across: reach.across || scrolls.test(overflowX),
        down: reach.down || scrolls.test(overflowY),
      };
    };
    /** What cuts it off; null when it can be read or scrolled to. */
    const cutterOf = (box: DOMRect, parent: Element): Element | null => {
      let reach: Reach = { across: false, down: false };
      for (let around: Element | null = parent; around; around = around.parentElement) {
        // What stands beside the window of the picture is reached by moving the picture.
        if (around.matches('.react-flow__viewport')) return null;
        if (around !== document.body && isCut(box, around, reach)) return around;
        reach = reachIn(around, reach);
      }
      const isOutside = box.left < -1 || box.right > window.innerWidth + 1;
      return isOutside && !reach.across ? document.body : null;
    };
    const faultOf = (text: string, box: DOMRect, parent: Element): string | null => {
      const cutter = cutterOf(box, parent);
      if (cutter === null) return null;
      // A word that gives way to its picture in a narrow window is cut off on purpose; its title says it.
      const { textOverflow, webkitLineClamp, clipPath } = getComputedStyle(cutter);
      const hasEllipsis = textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clipPath !== 'none';
      if (hasEllipsis && hasWhole(parent, text)) return null;
      const name = cutter.className || cutter.tagName;
      return `${name} cuts "${text}"${hasEllipsis ? ' and has no title' : ''}`;
    };

    /** The example that stands in an empty field. */
    const ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const placeholderFaults = (input: HTMLInputElement): readonly string[] => {
      const { font, paddingLeft, paddingRight, textOverflow } = getComputedStyle(input);
      ruler.font = font;
      const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (ruler.measureText(input.placeholder).width <= room + 1) return [];
      const isTold = textOverflow === 'ellipsis' && hasWhole(input, input.placeholder);
      return isTold ? [] : [`A field cuts "${input.placeholder}"`];
    };

    const fields = [...document.querySelectorAll<HTMLInputElement>('input:placeholder-shown')];
    const faults = new Set(fields.filter(isSeen).flatMap(placeholderFaults));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text.length < 2 || !parent || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const fault = box.width > 0 && box.height > 0 ? faultOf(text, box, parent) : null;
      if (fault !== null) faults.add(fault);
    }
    return [...faults];
  });
}
