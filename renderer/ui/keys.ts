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
const OTHER: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};
/** The order in which a Mac menu writes them. */
const MAC_MODIFIERS = ['⌃', '⌥', '⇧', '⌘'];

/** An accelerator as this platform's menus write it: "CmdOrCtrl+Shift+S" is "Ctrl+Shift+S" or "⇧⌘S". */
export function formatKeys(keys: string, platform: Platform): string {
  if (keys === '+') return keys;
  const parts = keys.split('+');
  if (platform === 'other') return parts.map((part) => OTHER[part] ?? part).join('+');
  const signs = parts.map((part) => MAC[part] ?? part);
  const modifiers = MAC_MODIFIERS.filter((sign) => signs.includes(sign));
  return [...modifiers, ...signs.filter((sign) => !MAC_MODIFIERS.includes(sign))].join('');
}

export function currentPlatform(): Platform {
  return /mac|iphone|ipad/i.test(navigator.platform) ? 'mac' : 'other';
}
