import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Catalogue } from '../../shared/words/say';

/** As much longer is a text of the made-up language than the real one. */
const SHARE = 0.4;
/** A word that marks what was added, so that a picture shows what did not come from the catalogue. */
const MORE = 'öäüñé';

/** Sentences become longer by words, a single word by letters; counts and names stay where they are. */
function longer(text: string): string {
  const length = Math.ceil(lengthOf(parse(text, { ignoreTag: true })) * SHARE);
  const added = Array.from({ length }, (_, at) => MORE[at % MORE.length]).join('');
  if (!/\s/u.test(text)) return `${text}${added}`;
  return `${text} ${added.replace(/.{6}(?=.)/gu, '$& ')}`;
}

/** How many letters a text has in its longest case, without the names and numbers that are put into it. */
function lengthOf(elements: readonly MessageFormatElement[]): number {
  return elements.reduce((sum, element) => {
    if (element.type === TYPE.literal) return sum + element.value.length;
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return sum;
    return sum + Math.max(...Object.values(element.options).map(({ value }) => lengthOf(value)));
  }, 0);
}

/** A catalogue in which every text is longer by two fifths: the layout has room for other languages. */
export function longerCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, text]) => [id, longer(text)]),
  ) as unknown as Catalogue;
}
