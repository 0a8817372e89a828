import type { AppCommandInfo } from '../../../shared/commands/app-commands';
import { APP_COMMANDS, MENU_NAMES, MENU_TITLES } from '../../../shared/commands/app-commands';
import { isMessage, message, type Message, type Word } from '../../../shared/words/message';
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

interface Gesture {
  readonly label: Word;
  /** Keys as the table of commands writes them, or what is done with the pointer. */
  readonly keys?: readonly (string | Message)[];
}

/** What is done with the pointer or in lists, which no menu says. */
const GESTURES: readonly Gesture[] = [
  { label: message('dialogs.gestureNewTenant'), keys: [message('dialogs.doubleClickCanvas')] },
  { label: message('dialogs.gestureTypeName'), keys: [message('dialogs.doubleClickIt'), 'Enter'] },
  { label: message('dialogs.gestureAllow'), keys: [message('dialogs.dragOntoOther')] },
  { label: message('dialogs.gestureConnect'), keys: [message('dialogs.dragPlugToTenant')] },
  { label: message('dialogs.gestureConnectNew'), keys: [message('dialogs.dragPlugToSpace')] },
  { label: message('dialogs.gestureSelect'), keys: ['Shift+Drag', 'CmdOrCtrl+Click'] },
  { label: message('dialogs.gestureMove'), keys: ['Arrows', 'Shift+Arrows'] },
  { label: message('dialogs.gestureExpandGroup'), keys: [message('dialogs.doubleClickIt'), 'Enter'] },
  { label: message('dialogs.gestureLeaveFocus'), keys: ['Esc'] },
  { label: message('dialogs.gestureZoom'), keys: ['Wheel'] },
  { label: message('dialogs.gestureMoveView'), keys: ['Space+Drag'] },
  { label: message('dialogs.gestureMenu'), keys: [message('dialogs.rightClick')] },
  { label: message('dialogs.gestureShow'), keys: ['Enter'] },
  { label: message('dialogs.gestureCollapse'), keys: ['Left', 'Right'] },
  { label: message('dialogs.gestureDecide'), keys: ['K', 'D', 'A', 'U'] },
];

/** What only holds while presenting, beside the commands of the table. */
const PRESENTING: readonly Gesture[] = [
  { label: message('dialogs.presentNext'), keys: ['Right', 'Down', 'Space', 'PageDown'] },
  { label: message('dialogs.presentBack'), keys: ['Left', 'Up', 'PageUp'] },
  { label: message('dialogs.countHand'), keys: ['1 to 9'] },
  { label: message('dialogs.takeHandBack'), keys: ['Shift+1 to 9', 'Backspace'] },
  { label: message('dialogs.countHandsAnew'), keys: ['0'] },
  { label: message('dialogs.putToolAway'), keys: ['Esc'] },
];

export function shortcutGroups(platform: Platform, isDesktop: boolean): readonly ShortcutGroup[] {
  const commands: readonly AppCommandInfo[] = APP_COMMANDS;
  const shown = commands.filter(
    (info) => info.keys !== undefined && (isDesktop || info.desktopOnly !== true),
  );
  const toShortcut = ({ label, keys = [] }: Gesture): Shortcut => ({
    label: say.word(label).replace(/…$/, ''),
    keys: keys.map((one) => (isMessage(one) ? say(one) : formatKeys(one, platform))),
  });
  const ofCommand = ({ title, keys = [] }: AppCommandInfo) => toShortcut({ label: say(title), keys });
  const menus = MENU_NAMES.map((menu) => ({
    title: say(MENU_TITLES[menu]),
    shortcuts: shown.filter((info) => info.menu === menu).map(ofCommand),
  }));
  return [
    ...menus.filter(({ shortcuts }) => shortcuts.length > 0),
    {
      title: say('dialogs.presenting'),
      shortcuts: [
        ...shown.filter(({ id }) => id.startsWith('present.')).map(ofCommand),
        ...PRESENTING.map(toShortcut),
      ],
    },
    { title: say('dialogs.canvasAndLists'), shortcuts: GESTURES.map(toShortcut) },
  ];
}
