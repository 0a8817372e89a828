import { shownText } from '../../shared/base/shown-text';
import type { AllowChoice } from '../../shared/explain/allow-tenant';
import { allowChoices } from '../../shared/explain/allow-tenant';
import type { Tenant } from '../../shared/model/scenario';
import { useTenant } from '../verdicts/hooks';
import { useWorkbench } from '../workbench/context';
import { requestFocus, select, showPanel } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { MenuAt, MenuItem, MenuLine, MenuNote } from './MenuAt';
import type { GateDrop, GateDropControl } from './use-gate-drop';
import './gate-drop.css';
import { say } from '../words/say';

/** At the pointer after a tenant was dropped on another: allow it there, or just move it. Esc puts it back. */
export function GateDropMenu({ gate }: { readonly gate: GateDropControl }) {
  return gate.drop ? <Menu gate={gate} drop={gate.drop} /> : null;
}

function Menu({ gate, drop }: { readonly gate: GateDropControl; readonly drop: GateDrop }) {
  const host = useTenant(drop.host);
  const guest = useTenant(drop.guest);
  const workbench = useWorkbench();
  if (!host || !guest) return null;
  const choices = allowChoices(host, guest);
  const note = noteOn(host, guest, choices);
  return (
    <MenuAt
      at={drop.at}
      label={`${shownText(guest.name)} was dropped on ${shownText(host.name)}`}
      look="gate-menu"
      onClose={gate.putBack}
    >
      {note === null ? null : <MenuNote>{note}</MenuNote>}
      {choices.map(({ direction, label, edit }) => (
        <MenuItem
          key={direction}
          isDisabled={edit === null}
          onSelect={() => (edit ? gate.allow(edit) : undefined)}
        >
          <span className="truncate">{say(label)}</span>
          {edit ? null : <span className="menu__keys">allowed already</span>}
        </MenuItem>
      ))}
      {choices.length > 0 ? null : (
        <MenuItem onSelect={() => addDomain(workbench, gate, guest.id)}>
          Add a domain to {shownText(guest.name)}…
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem onSelect={gate.move}>Just move it here</MenuItem>
    </MenuAt>
  );
}

/** Nothing is moved: the tenant is dropped again when it can be named. */
function addDomain(workbench: Workbench, gate: GateDropControl, tenant: string): void {
  gate.putBack();
  select(workbench, { tenants: [tenant] });
  showPanel(workbench, 'inspector');
  requestFocus(workbench, 'tenant-domain');
}

function noteOn(host: Tenant, guest: Tenant, choices: readonly AllowChoice[]): string | null {
  if (choices.length === 0) {
    return `No rule can name ${shownText(guest.name)}: it has neither a tenant ID nor a domain.`;
  }
  return host.isolation.enabled
    ? null
    : `Isolation of ${shownText(host.name)} is Off: its rules are ignored until it is On.`;
}
