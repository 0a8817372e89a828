import { Menubar } from 'radix-ui';
import { Fragment, useCallback, useState } from 'react';
import type { AppCommandId, AppCommandInfo, MenuName } from '../../shared/commands/app-commands';
import { APP_COMMANDS, MENU_NAMES, MENU_TITLES } from '../../shared/commands/app-commands';
import type { ExampleInfo } from '../../shared/ipc/shipped';
import { EXAMPLES, LESSONS } from '../../shared/ipc/shipped';
import { formatKeys, currentPlatform } from '../ui/keys';
import { isCommandEnabled, titleOf } from '../commands/handlers';
import { openExample, openLesson } from '../document/open';
import { useWorkbench } from '../workbench/context';
import { say } from '../words/say';
import { runMenuCommand } from './use-shortcuts';

type Entry = AppCommandInfo & { readonly id: AppCommandId };
const ENTRIES: readonly Entry[] = APP_COMMANDS;

/** The menus of the browser edition, from the same table as the native ones. */
export function WebMenu() {
  // Menus open inside the landmark they belong to.
  const [header, setHeader] = useState<HTMLElement | null>(null);
  const bar = useCallback((element: HTMLElement | null) => setHeader(element?.closest('header') ?? null), []);
  return (
    <Menubar.Root className="web-menu" aria-label={say('app.menu')} ref={bar}>
      {MENU_NAMES.map((menu) => (
        <Menubar.Menu key={menu}>
          <Menubar.Trigger className="web-menu__trigger">{say(MENU_TITLES[menu])}</Menubar.Trigger>
          <Menubar.Portal container={header}>
            <Menubar.Content
              className="menu"
              align="start"
              sideOffset={4}
              aria-label={say(MENU_TITLES[menu])}
            >
              <MenuItems menu={menu} header={header} />
            </Menubar.Content>
          </Menubar.Portal>
        </Menubar.Menu>
      ))}
    </Menubar.Root>
  );
}

interface MenuItemsProps extends HeaderProps {
  readonly menu: MenuName;
}

function MenuItems({ menu, header }: MenuItemsProps) {
  const workbench = useWorkbench();
  const entries = ENTRIES.filter((entry) => entry.menu === menu && entry.desktopOnly !== true);
  return (
    <>
      {entries.map((entry, index) => (
        <Fragment key={entry.id}>
          {index > 0 && entry.group !== entries[index - 1]?.group ? (
            <Menubar.Separator className="menu__line" />
          ) : null}
          <Menubar.Item
            className="menu__item"
            disabled={!isCommandEnabled(workbench, entry.id)}
            onSelect={() => runMenuCommand(workbench, entry.id)}
          >
            {titleOf(workbench, entry.id)}
            {entry.keys?.[0] ? (
              <span className="menu__keys">{formatKeys(entry.keys[0], currentPlatform())}</span>
            ) : null}
          </Menubar.Item>
        </Fragment>
      ))}
      {menu === 'File' ? <ShippedItems header={header} /> : null}
    </>
  );
}

interface HeaderProps {
  readonly header: HTMLElement | null;
}

/** What the program ships, to be opened from menus of their own. */
function ShippedItems({ header }: HeaderProps) {
  const workbench = useWorkbench();
  return (
    <>
      <Menubar.Separator className="menu__line" />
      <Submenu
        label={say('app.examples')}
        entries={EXAMPLES}
        onOpen={(id) => void openExample(workbench.desk, id)}
        header={header}
      />
      <Submenu
        label={say('app.lessons')}
        entries={LESSONS}
        onOpen={(id) => void openLesson(workbench.desk, id)}
        header={header}
      />
    </>
  );
}

interface SubmenuProps<Entry extends ExampleInfo> extends HeaderProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly onOpen: (id: Entry['id']) => void;
}

function Submenu<Entry extends ExampleInfo>({ label, entries, onOpen, header }: SubmenuProps<Entry>) {
  return (
    <Menubar.Sub>
      <Menubar.SubTrigger className="menu__item">{label}</Menubar.SubTrigger>
      <Menubar.Portal container={header}>
        <Menubar.SubContent className="menu" aria-label={label}>
          {entries.map((entry) => (
            <Menubar.Item key={entry.id} className="menu__item" onSelect={() => onOpen(entry.id)}>
              {say(entry.label)}
            </Menubar.Item>
          ))}
        </Menubar.SubContent>
      </Menubar.Portal>
    </Menubar.Sub>
  );
}
