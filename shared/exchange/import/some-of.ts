import { shownText } from '../../base/shown-text';

/** "Contoso, Fabrikam and 3 more". */
export function someOf(names: readonly string[], shown = 5): string {
  const first = names.slice(0, shown).map(shownText);
  const more = names.length - first.length;
  return more > 0 ? `${first.join(', ')} and ${more.toLocaleString('en')} more` : first.join(', ');
}
