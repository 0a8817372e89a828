import { isTextEntry } from './shortcuts';

const NEXT: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ']);
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);
/** Here these keys have a meaning of their own. */
const OWN_KEYS =
  '[role="menu"], [role="menubar"], [role="dialog"], [role="listbox"], [role="radiogroup"], [role="slider"]';

/** Which way the keys of a clicker, the arrows and Space turn the steps; null where the key means something else. */
export function stepOfKey(event: KeyboardEvent): 'next' | 'back' | null {
  const step = NEXT.has(event.key) ? 'next' : BACK.has(event.key) ? 'back' : null;
  if (step === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  return hasOwnMeaning(event) ? null : step;
}

/** Does this key belong to what has the focus, such as a field, a menu or a button? */
export function hasOwnMeaning({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (isTextEntry(target) || target.closest(OWN_KEYS) !== null) return true;
  // Space presses the button or switch that has the focus, and chooses a tenant.
  return key === ' ' && target.closest('button, a, .react-flow__node, .react-flow__edge') !== null;
}
