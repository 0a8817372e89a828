import { Menubar } from 'radix-ui';
import { Fragment, useCallback, useState } from 'react';
import type { AppCommandId, AppCommandInfo, MenuName } from '../../shared/commands/app-commands';
import { APP_COMMANDS } from '../../shared/commands/app-commands';
import { EXAMPLES } from '../../shared/ipc/contract';
import { formatKeys, currentPlatform } from '../ui/keys';
import { isCommandEnabled } from './commands/handlers';
import { openExample } from './files/open';
import { runMenuCommand } from './use-shortcuts';

type Entry = AppCommandInfo & { readonly id: AppCommandId };
const MENUS: readonly MenuName[] = ['File', 'Edit', 'View', 'Scenario', 'Help'];
const ENTRIES: readonly Entry[] = APP_COMMANDS;

/** The menus of the browser edition, from the same table as the native ones. */
export function WebMenu() {
  // Menus open inside the landmark they belong to.
  const [header, setHeader] = useState<HTMLElement | null>(null);
  const bar = useCallback((element: HTMLElement | null) => setHeader(element?.closest('header') ?? null), []);
  return (
    <Menubar.Root className="web-menu" aria-label="Menu" ref={bar}>
      {MENUS.map((menu) => (
        <Menubar.Menu key={menu}>
          <Menubar.Trigger className="web-menu__trigger">{menu}</Menubar.Trigger>
          <Menubar.Portal container={header}>
            <Menubar.Content className="menu" align="start" sideOffset={4} aria-label={menu}>
              <MenuItems menu={menu} header={header} />
            </Menubar.Content>
          </Menubar.Portal>
        </Menubar.Menu>
      ))}
    </Menubar.Root>
  );
}

interface MenuItemsProps extends ExampleItemsProps {
  readonly menu: MenuName;
}

function MenuItems({ menu, header }: MenuItemsProps) {
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
            disabled={!isCommandEnabled(entry.id)}
            onSelect={() => runMenuCommand(entry.id)}
          >
            {entry.label}
            {entry.keys?.[0] ? (
              <span className="menu__keys">{formatKeys(entry.keys[0], currentPlatform())}</span>
            ) : null}
          </Menubar.Item>
        </Fragment>
      ))}
      {menu === 'File' ? <ExampleItems header={header} /> : null}
    </>
  );
}

interface ExampleItemsProps {
  readonly header: HTMLElement | null;
}

function ExampleItems({ header }: ExampleItemsProps) {
  return (
    <>
      <Menubar.Separator className="menu__line" />
      <Menubar.Sub>
        <Menubar.SubTrigger className="menu__item">Examples</Menubar.SubTrigger>
        <Menubar.Portal container={header}>
          <Menubar.SubContent className="menu" aria-label="Examples">
            {EXAMPLES.map((example) => (
              <Menubar.Item
                key={example.id}
                className="menu__item"
                onSelect={() => void openExample(example.id)}
              >
                {example.label}
              </Menubar.Item>
            ))}
          </Menubar.SubContent>
        </Menubar.Portal>
      </Menubar.Sub>
    </>
  );
}
