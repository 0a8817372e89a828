import { isCommandEnabled, runCommand } from '../commands/handlers';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import type { AppCommandId, AppCommandInfo } from '../../shared/commands/app-commands';
import { APP_COMMANDS } from '../../shared/commands/app-commands';
import { connectToNewTenant, createTenant } from '../document/edits';
import { isPresenting } from '../present/present';
import type { Workbench } from '../workbench/workbench';
import { useWorkbench } from '../workbench/context';
import { formatKeys, currentPlatform } from '../ui/keys';
import { centredAt } from './use-canvas-edits';
import type { MenuRequest } from './use-canvas-menu';

const LINE = 'line';
type Entry = AppCommandId | typeof LINE;

const ENTRIES: Readonly<Record<'pane' | 'tenant' | 'connection', readonly Entry[]>> = {
  pane: [
    'scenario.add-flow',
    'edit.paste',
    'edit.select-all',
    'edit.select-blocked',
    LINE,
    'view.fit',
    'view.show-all',
    'group.fold-all',
    'group.unfold-all',
    'scenario.arrange',
    'edit.find',
    LINE,
    'analysis.compare-from-here',
    'analysis.changes',
    'analysis.checks',
    'analysis.plan',
    'analysis.matrix',
  ],
  tenant: [
    'scenario.toggle-isolation',
    'scenario.add-rule',
    'scenario.connect',
    'scenario.add-flow',
    'present.spotlight',
    LINE,
    'edit.rename',
    'edit.duplicate',
    'edit.copy',
    'edit.cut',
    'edit.delete',
    LINE,
    'view.focus',
    'group.make',
    'group.rename',
    'group.fold',
    'group.unfold',
    'group.ungroup',
    LINE,
    'analysis.plan-selected',
    'file.letter',
    'view.fit-selection',
  ],
  connection: [
    'scenario.explain',
    'scenario.change-connector',
    'scenario.reverse',
    'scenario.add-flow',
    'run.start',
    LINE,
    'analysis.keep',
    'analysis.needed',
    'analysis.changes',
    'view.focus',
    LINE,
    'edit.duplicate',
    'edit.copy',
    'edit.cut',
    'edit.delete',
  ],
};

/** What belongs to presenting is offered only there, and what is about groups or hidden things where there are some. */
function isOffered(workbench: Workbench, entry: Entry): boolean {
  if (entry === LINE) return true;
  if (entry.startsWith('group.') || entry === 'view.show-all' || entry === 'file.letter')
    return isCommandEnabled(workbench, entry);
  return isPresenting(workbench) || !entry.startsWith('present.');
}

interface CanvasMenuProps {
  readonly menu: MenuRequest | null;
  readonly onClose: () => void;
}

/** The menu at the pointer: for the canvas, a tenant, a connection, or a connection dropped on empty space. */
export function CanvasMenu({ menu, onClose }: CanvasMenuProps) {
  const workbench = useWorkbench();
  if (!menu) return null;
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DropdownMenu.Trigger asChild>
        <span className="menu-anchor" aria-hidden tabIndex={-1} style={{ left: menu.at.x, top: menu.at.y }} />
      </DropdownMenu.Trigger>
      {/* Inside the landmark it belongs to, yet clipped by no panel. */}
      <DropdownMenu.Portal container={document.querySelector<HTMLElement>('[role="main"]')}>
        <DropdownMenu.Content
          className="menu"
          align="start"
          aria-label="Canvas menu"
          // Radix names a menu by its trigger, which is only a point here.
          aria-labelledby={undefined}
          loop
          data-no-canvas-menu
        >
          {menu.kind === 'drop' ? (
            <Item onSelect={() => connectToNewTenant(workbench, menu.from, centredAt(menu.place))}>
              New tenant here
            </Item>
          ) : (
            <>
              {menu.kind === 'pane' ? (
                <Item onSelect={() => createTenant(workbench, centredAt(menu.place))}>New tenant here</Item>
              ) : null}
              {ENTRIES[menu.kind]
                .filter((entry) => isOffered(workbench, entry))
                .map((entry, index) =>
                  entry === LINE ? (
                    // Lines have no identity of their own; their order never changes.
                    <DropdownMenu.Separator className="menu__line" key={`line-${index}`} />
                  ) : (
                    <CommandItem key={entry} id={entry} />
                  ),
                )}
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function CommandItem({ id }: { readonly id: AppCommandId }) {
  const workbench = useWorkbench();
  const info: AppCommandInfo | undefined = APP_COMMANDS.find((entry) => entry.id === id);
  const keys = info?.keys?.[0];
  return (
    <Item isDisabled={!isCommandEnabled(workbench, id)} onSelect={() => runCommand(workbench, id)}>
      {info?.label}
      {keys ? <span className="menu__keys">{formatKeys(keys, currentPlatform())}</span> : null}
    </Item>
  );
}

interface ItemProps {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
}

function Item({ children, onSelect, isDisabled = false }: ItemProps) {
  return (
    <DropdownMenu.Item className="menu__item" disabled={isDisabled} onSelect={onSelect}>
      {children}
    </DropdownMenu.Item>
  );
}
