import { namesIn } from '../../format/wording';
import type { Word } from '../../words/message';
import { shownWord } from './shown-words';

/** "Contoso, Fabrikam and 3 more". */
export function someOf(names: readonly Word[], shown = 5): Word {
  return namesIn(names.map(shownWord), shown);
}
