import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useState } from 'react';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the bottom. */
  readonly actions?: ReactNode;
  readonly look?: 'normal' | 'wide' | 'full' | 'top';
  readonly hidesTitle?: boolean;
  /** Long text: the body takes the focus first, so that arrow keys scroll it. */
  readonly isText?: boolean;
}

/** A modal dialog: focus stays inside, Esc closes, focus goes back to where it came from. */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  look = 'normal',
  hidesTitle,
  isText,
}: DialogProps) {
  // Nothing on the screen opened it (a key or a command did), so nobody else knows where the focus came from.
  const [origin] = useState(() => document.activeElement);
  return (
    <Radix.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-overlay" />
        <Radix.Content
          className={`dialog dialog--${look}`}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => returnFocus(event, origin)}
        >
          <Radix.Title className={hidesTitle ? 'visually-hidden' : 'dialog__title'}>{title}</Radix.Title>
          <div
            className="dialog__body"
            {...(isText ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}
          >
            {children}
          </div>
          {actions ? <div className="dialog__actions">{actions}</div> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A dialog that leads on to a field or to another dialog must not take the focus back from it. */
function returnFocus(event: Event, origin: Element | null): void {
  event.preventDefault();
  const focused = document.activeElement;
  const isFree = focused === null || focused === document.body;
  if (isFree && origin instanceof HTMLElement && origin.isConnected) origin.focus();
}
