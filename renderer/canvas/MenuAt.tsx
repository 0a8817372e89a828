import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

interface MenuAtProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly look?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu at a point of the window, with the keyboard in it. */
export function MenuAt({ at, label, look = '', onClose, children }: MenuAtProps) {
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DropdownMenu.Trigger asChild>
        <span className="menu-anchor" aria-hidden tabIndex={-1} style={{ left: at.x, top: at.y }} />
      </DropdownMenu.Trigger>
      {/* Inside the landmark it belongs to, yet clipped by no panel. */}
      <DropdownMenu.Portal container={document.querySelector<HTMLElement>('[role="main"]')}>
        <DropdownMenu.Content
          className={`menu ${look}`}
          align="start"
          aria-label={label}
          // Radix names a menu by its trigger, which is only a point here.
          aria-labelledby={undefined}
          loop
          data-no-canvas-menu
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
}

export function MenuItem({ children, onSelect, isDisabled = false }: MenuItemProps) {
  return (
    <DropdownMenu.Item className="menu__item" disabled={isDisabled} onSelect={onSelect}>
      {children}
    </DropdownMenu.Item>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator className="menu__line" />;
}

/** What is said above the items. */
export function MenuNote({ children }: { readonly children: ReactNode }) {
  return <DropdownMenu.Label className="menu__note">{children}</DropdownMenu.Label>;
}
