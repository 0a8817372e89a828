import { DropdownMenu } from 'radix-ui';
import { shownText } from '../../shared/base/shown-text';
import type { AllowChoice } from '../../shared/explain/allow-tenant';
import { allowChoices } from '../../shared/explain/allow-tenant';
import type { Tenant } from '../../shared/model/scenario';
import { useTenant } from '../verdicts/hooks';
import type { GateDrop, GateDropControl } from './use-gate-drop';
import './gate-drop.css';

/** At the pointer after a tenant was dropped on another: allow it there, or just move it. Esc puts it back. */
export function GateDropMenu({ gate }: { readonly gate: GateDropControl }) {
  return gate.drop ? <Menu gate={gate} drop={gate.drop} /> : null;
}

function Menu({ gate, drop }: { readonly gate: GateDropControl; readonly drop: GateDrop }) {
  const host = useTenant(drop.host);
  const guest = useTenant(drop.guest);
  if (!host || !guest) return null;
  const choices = allowChoices(host, guest);
  const note = noteOn(host, guest, choices);
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => (isOpen ? undefined : gate.putBack())}>
      <DropdownMenu.Trigger asChild>
        <span className="menu-anchor" aria-hidden tabIndex={-1} style={{ left: drop.at.x, top: drop.at.y }} />
      </DropdownMenu.Trigger>
      {/* Inside the landmark it belongs to, yet clipped by no panel. */}
      <DropdownMenu.Portal container={document.querySelector<HTMLElement>('[role="main"]')}>
        <DropdownMenu.Content
          className="menu gate-menu"
          align="start"
          aria-label={`${shownText(guest.name)} was dropped on ${shownText(host.name)}`}
          // Radix names a menu by its trigger, which is only a point here.
          aria-labelledby={undefined}
          loop
          data-no-canvas-menu
        >
          {note === null ? null : <DropdownMenu.Label className="gate-menu__note">{note}</DropdownMenu.Label>}
          {choices.map(({ direction, label, edit }) => (
            <DropdownMenu.Item
              key={direction}
              className="menu__item"
              disabled={edit === null}
              onSelect={() => (edit ? gate.allow(edit) : undefined)}
            >
              <span className="truncate">{label}</span>
              {edit ? null : <span className="menu__keys">allowed already</span>}
            </DropdownMenu.Item>
          ))}
          {choices.length > 0 ? <DropdownMenu.Separator className="menu__line" /> : null}
          <DropdownMenu.Item className="menu__item" onSelect={gate.move}>
            Just move it here
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function noteOn(host: Tenant, guest: Tenant, choices: readonly AllowChoice[]): string | null {
  if (choices.length === 0) {
    return `No rule can name ${shownText(guest.name)}: it has neither a tenant ID nor a domain.`;
  }
  return host.isolation.enabled
    ? null
    : `Isolation of ${shownText(host.name)} is Off: its rules are ignored until it is On.`;
}
