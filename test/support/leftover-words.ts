import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Page } from '@playwright/test';
import type { Catalogue } from '../../shared/words/say';

/** Texts with fewer letters are signs and names, which are the same in many languages. */
const LEAST_LETTERS = 4;
const VALUE = '.+?';

/** What a text can look like when it is said: a pattern for each way through its cases. */
function patternsOf(text: string): readonly string[] {
  return waysOf(parse(text, { ignoreTag: true }));
}

function waysOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (before, element) => before.flatMap((start) => waysOfOne(element).map((end) => start + end)),
    [''],
  );
}

function waysOfOne(element: MessageFormatElement): readonly string[] {
  if (element.type === TYPE.literal) return [element.value.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')];
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return [VALUE];
  return Object.values(element.options).flatMap((option) => waysOf(option.value));
}

function lettersIn(pattern: string): number {
  return pattern.replaceAll(VALUE, '').replaceAll(/\P{L}/gu, '').length;
}

/** Picks the texts that one language says and the other one does not. */
export function saidOnlyIn(
  one: Catalogue,
  other: Catalogue,
): (texts: readonly string[]) => readonly string[] {
  const [mine, others] = [one, other].map((catalogue) => {
    const patterns = Object.values(catalogue).flatMap(patternsOf);
    const clear = patterns.filter((pattern) => lettersIn(pattern) >= LEAST_LETTERS);
    return [...new Set(clear)].map((pattern) => new RegExp(`^${pattern}$`, 'su'));
  });
  const isOf = (patterns: readonly RegExp[] = [], text: string) =>
    patterns.some((pattern) => pattern.test(text));
  const known = new Map<string, boolean>();
  const isOnlyMine = (text: string) => {
    const answer = known.get(text) ?? (isOf(mine, text) && !isOf(others, text));
    known.set(text, answer);
    return answer;
  };
  return (texts) => texts.filter(isOnlyMine);
}

/** Every text of a page, also those for hover and for screen readers. */
export function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ];
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.add(node.textContent ?? '');
    for (const element of document.querySelectorAll('*'))
      for (const name of names) found.add(element.getAttribute(name) ?? '');
    return [...found].map((text) => text.trim()).filter((text) => text !== '');
  });
}
