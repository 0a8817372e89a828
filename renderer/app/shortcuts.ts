import type { AppCommandId, AppCommandInfo } from '../../shared/commands/app-commands';
import { APP_COMMANDS } from '../../shared/commands/app-commands';

interface Chord {
  readonly key: string;
  readonly needsCommand: boolean;
  readonly needsShift: boolean;
  readonly needsAlt: boolean;
}

/** What a key event tells; a real KeyboardEvent fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const TABLE: readonly {
  readonly chord: Chord;
  readonly info: AppCommandInfo & { readonly id: AppCommandId };
}[] = APP_COMMANDS.flatMap((info: AppCommandInfo & { readonly id: AppCommandId }) =>
  (info.keys ?? []).map((keys) => ({ chord: toChord(keys), info })),
);

/** "CmdOrCtrl+Shift+S" as Electron writes it, taken apart. */
function toChord(keys: string): Chord {
  const parts = keys.split('+');
  return {
    key: (parts.at(-1) || '+').toLowerCase(),
    needsCommand: parts.includes('CmdOrCtrl'),
    needsShift: parts.includes('Shift'),
    needsAlt: parts.includes('Alt'),
  };
}

/** The command that these keys stand for, if any. */
export function commandForKeys(
  press: KeyPress,
): (AppCommandInfo & { readonly id: AppCommandId }) | undefined {
  return TABLE.find(({ chord }) => matches(chord, press))?.info;
}

function matches(chord: Chord, press: KeyPress): boolean {
  if (chord.needsCommand !== (press.ctrlKey || press.metaKey)) return false;
  if (chord.needsAlt !== press.altKey) return false;
  const isSameKey = press.key.toLowerCase() === chord.key || digitOf(press) === chord.key;
  // "+" and "=" share a key on most keyboards: zooming in must not depend on Shift.
  const isZoomIn = chord.key === '=' && press.key === '+';
  return isZoomIn || (isSameKey && chord.needsShift === press.shiftKey);
}

/** Shift+1 is "!" on some keyboards and "1" on others; the key itself is always Digit1. */
function digitOf(press: KeyPress): string {
  return press.code.startsWith('Digit') ? press.code.slice('Digit'.length) : '';
}

/** Does this element take typed text, so that letters and Delete belong to it? */
export function isTextEntry(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element.matches('textarea, select')) return true;
  return element.matches('input:not([type="checkbox"], [type="radio"], [type="button"])');
}
