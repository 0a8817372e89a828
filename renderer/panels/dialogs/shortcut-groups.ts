import type { AppCommandInfo } from '../../../shared/commands/app-commands';
import { APP_COMMANDS, MENU_NAMES, MENU_TITLES } from '../../../shared/commands/app-commands';
import type { Platform } from '../../ui/keys';
import { formatKeys } from '../../ui/keys';
import { say } from '../../words/say';

export interface Shortcut {
  readonly label: string;
  /** Alternatives, each as one would say it. */
  readonly keys: readonly string[];
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** What is done with the pointer or in lists, which no menu says. */
const GESTURES: readonly { readonly label: string; readonly keys: readonly string[] }[] = [
  { label: 'New tenant', keys: ['Double-click the canvas'] },
  { label: 'Type the name of a tenant', keys: ['Double-click it', 'Enter'] },
  { label: 'Allow a tenant at another', keys: ['Drag it onto the other'] },
  { label: 'Connect two tenants', keys: ['Drag its plug to a tenant'] },
  { label: 'Connect to a new tenant', keys: ['Drag its plug to empty space'] },
  { label: 'Select several', keys: ['Shift+Drag', 'CmdOrCtrl+Click'] },
  { label: 'Move the selection', keys: ['Arrows', 'Shift+Arrows'] },
  { label: 'Unfold a group', keys: ['Double-click it', 'Enter'] },
  { label: 'Leave the focus', keys: ['Esc'] },
  { label: 'Zoom at the pointer', keys: ['Wheel'] },
  { label: 'Move the view', keys: ['Space+Drag'] },
  { label: 'Context menu', keys: ['Right-click'] },
  { label: 'Show on the canvas (lists)', keys: ['Enter'] },
  { label: 'Fold and unfold (outline, groups of Impact)', keys: ['Left', 'Right'] },
  { label: 'Keep, drop, ask, undecided (Impact)', keys: ['K', 'D', 'A', 'U'] },
];

/** What only holds while presenting, beside the commands of the table. */
const PRESENTING: readonly { readonly label: string; readonly keys: readonly string[] }[] = [
  { label: 'Next step of the lesson', keys: ['Right', 'Down', 'Space', 'PageDown'] },
  { label: 'Step back', keys: ['Left', 'Up', 'PageUp'] },
  { label: 'Count a raised hand for an answer', keys: ['1 to 9'] },
  { label: 'Take a counted hand back', keys: ['Shift+1 to 9', 'Backspace'] },
  { label: 'Count the hands anew', keys: ['0'] },
  { label: 'Put the tool away, then end', keys: ['Esc'] },
];

export function shortcutGroups(platform: Platform, isDesktop: boolean): readonly ShortcutGroup[] {
  const commands: readonly AppCommandInfo[] = APP_COMMANDS;
  const shown = commands.filter(
    (info) => info.keys !== undefined && (isDesktop || info.desktopOnly !== true),
  );
  const toShortcut = ({ label, keys = [] }: { label: string; keys?: readonly string[] }): Shortcut => ({
    label: label.replace(/…$/, ''),
    keys: keys.map((one) => formatKeys(one, platform)),
  });
  const ofCommand = ({ title, keys = [] }: AppCommandInfo) => toShortcut({ label: say(title), keys });
  const menus = MENU_NAMES.map((menu) => ({
    title: say(MENU_TITLES[menu]),
    shortcuts: shown.filter((info) => info.menu === menu).map(ofCommand),
  }));
  return [
    ...menus.filter(({ shortcuts }) => shortcuts.length > 0),
    {
      title: 'Presenting',
      shortcuts: [
        ...shown.filter(({ id }) => id.startsWith('present.')).map(ofCommand),
        ...PRESENTING.map(toShortcut),
      ],
    },
    { title: 'Canvas and lists', shortcuts: GESTURES.map(toShortcut) },
  ];
}
