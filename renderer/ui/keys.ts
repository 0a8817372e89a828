import { message, type Message } from '../../shared/words/message';
import { say } from '../words/say';

export type Platform = 'mac' | 'other';

const MAC: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Ctrl: '⌃',
  Delete: '⌦',
  Backspace: '⌫',
  Enter: '↩',
  PageUp: '⇞',
  PageDown: '⇟',
};
/** Keys and gestures that have a name, in every language another. */
const NAMED: Readonly<Record<string, Message>> = {
  CmdOrCtrl: message('ui.keyControl'),
  Ctrl: message('ui.keyControl'),
  Shift: message('ui.keyShift'),
  Delete: message('ui.keyDelete'),
  Backspace: message('ui.keyBackspace'),
  Enter: message('ui.keyEnter'),
  PageUp: message('ui.keyPageUp'),
  PageDown: message('ui.keyPageDown'),
  Space: message('ui.keySpace'),
  Left: message('ui.keyLeft'),
  Right: message('ui.keyRight'),
  Up: message('ui.keyUp'),
  Down: message('ui.keyDown'),
  Arrows: message('ui.keyArrows'),
  Click: message('ui.gestureClick'),
  Drag: message('ui.gestureDrag'),
  Wheel: message('ui.gestureWheel'),
  '1 to 9': message('ui.keysOneToNine'),
};
/** The order in which a Mac menu writes them. */
const MAC_MODIFIERS = ['⌃', '⌥', '⇧', '⌘'];

/** An accelerator as this platform's menus write it: "CmdOrCtrl+Shift+S" is "Ctrl+Shift+S" or "⇧⌘S". */
export function formatKeys(keys: string, platform: Platform): string {
  if (keys === '+') return keys;
  const parts = keys.split('+');
  if (platform === 'other') return parts.map(named).join('+');
  const signs = parts.map((part) => MAC[part] ?? named(part));
  const modifiers = MAC_MODIFIERS.filter((sign) => signs.includes(sign));
  return [...modifiers, ...signs.filter((sign) => !MAC_MODIFIERS.includes(sign))].join('');
}

function named(part: string): string {
  const name = NAMED[part];
  return name ? say(name) : part;
}

export function currentPlatform(): Platform {
  return /mac|iphone|ipad/i.test(navigator.platform) ? 'mac' : 'other';
}
