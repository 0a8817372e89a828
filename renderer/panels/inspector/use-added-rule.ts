import { useState } from 'react';
import type { Rule } from '../../../shared/model/scenario';

/** The rule that came to these last, so that it is seen where it went; null until one comes, and when several come at once. */
export function useAddedRule(rules: readonly Rule[]): string | null {
  const [seen, setSeen] = useState({ rules, added: null as string | null });
  if (seen.rules === rules) return seen.added;
  const known = new Set(seen.rules.map(({ id }) => id));
  const [first, ...others] = rules.filter(({ id }) => !known.has(id));
  // A rule that is changed, moved or deleted is none that came: the mark stays where it was.
  const added = first === undefined ? seen.added : others.length === 0 ? first.id : null;
  setSeen({ rules, added });
  return added;
}
