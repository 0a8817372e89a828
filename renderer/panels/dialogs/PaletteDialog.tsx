import { isCommandEnabled, runCommand, titleOf } from '../../commands/handlers';
import { openExample, openLesson } from '../../document/open';
import { Command } from 'cmdk';
import type { AppCommandId, AppCommandInfo } from '../../../shared/commands/app-commands';
import { APP_COMMANDS, MENU_TITLES } from '../../../shared/commands/app-commands';
import type { ExampleInfo } from '../../../shared/ipc/shipped';
import { EXAMPLES, LESSONS } from '../../../shared/ipc/shipped';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import { Dialog } from '../../ui/Dialog';
import { currentPlatform, formatKeys } from '../../ui/keys';
import { say } from '../../words/say';

/** Every command by name. What makes no sense now is shown greyed, so that one learns that it exists. */
export function PaletteDialog() {
  const workbench = useWorkbench();
  const platform = currentPlatform();
  // The palette is gone first: the command may open a dialog of its own.
  const closeThen = (run: () => void) => () => {
    closeDialog(workbench);
    run();
  };
  return (
    <Dialog
      title={say('dialogs.commandPalette')}
      hidesTitle
      look="top"
      onClose={() => closeDialog(workbench)}
    >
      <Command label={say('dialogs.commands')} loop className="picker">
        <Command.Input
          className="input picker__input"
          placeholder={say('dialogs.typeACommand')}
          aria-label={say('dialogs.command')}
        />
        <Command.List className="picker__list" label={say('dialogs.commands')}>
          <Command.Empty className="picker__empty">{say('dialogs.noCommand')}</Command.Empty>
          {paletteCommands(workbench).map((info) => (
            <Command.Item
              key={info.id}
              className="picker__item"
              value={titleOf(workbench, info.id)}
              keywords={[...(info.menu ? [say(MENU_TITLES[info.menu])] : []), say(info.title)]}
              disabled={!isCommandEnabled(workbench, info.id)}
              onSelect={closeThen(() => runCommand(workbench, info.id))}
            >
              <span className="picker__menu">{info.menu ? say(MENU_TITLES[info.menu]) : null}</span>{' '}
              <span className="picker__name">{titleOf(workbench, info.id)}</span>{' '}
              {info.keys?.[0] ? (
                <kbd className="picker__keys">{formatKeys(info.keys[0], platform)}</kbd>
              ) : null}
            </Command.Item>
          ))}
          {EXAMPLES.map((entry) => (
            <ShippedItem
              key={entry.id}
              kind={say('dialogs.example')}
              entry={entry}
              onOpen={closeThen(() => void openExample(workbench.desk, entry.id))}
            />
          ))}
          {LESSONS.map((entry) => (
            <ShippedItem
              key={entry.id}
              kind={say('dialogs.lesson')}
              entry={entry}
              onOpen={closeThen(() => void openLesson(workbench.desk, entry.id))}
            />
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

interface ShippedItemProps {
  /** What it is, in a word. */
  readonly kind: string;
  readonly entry: ExampleInfo;
  readonly onOpen: () => void;
}

function ShippedItem({ kind, entry, onOpen }: ShippedItemProps) {
  return (
    <Command.Item
      className="picker__item"
      value={`${kind} ${say.word(entry.label)}`}
      keywords={[say('dialogs.open')]}
      onSelect={onOpen}
    >
      <span className="picker__menu">{kind}</span>{' '}
      <span className="picker__name">{say.word(entry.label)}</span>
    </Command.Item>
  );
}

function paletteCommands(workbench: Workbench): readonly (AppCommandInfo & { readonly id: AppCommandId })[] {
  const all: readonly (AppCommandInfo & { readonly id: AppCommandId })[] = APP_COMMANDS;
  const isDesktop = workbench.desk.bridge.edition === 'desktop';
  return all.filter((info) => info.inPalette === true && (isDesktop || info.desktopOnly !== true));
}
