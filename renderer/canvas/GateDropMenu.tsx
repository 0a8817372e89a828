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
      label={say('canvas.droppedOn', { guest: shownText(guest.name), host: shownText(host.name) })}
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
          {edit ? null : <span className="menu__keys">{say('canvas.allowedAlready')}</span>}
        </MenuItem>
      ))}
      {choices.length > 0 ? null : (
        <MenuItem onSelect={() => addDomain(workbench, gate, guest.id)}>
          {say('canvas.addDomainTo', { tenant: shownText(guest.name) })}
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem onSelect={gate.move}>{say('canvas.justMoveItHere')}</MenuItem>
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
    return say('canvas.noRuleCanName', { tenant: shownText(guest.name) });
  }
  return host.isolation.enabled ? null : say('canvas.rulesIgnoredUntilOn', { tenant: shownText(host.name) });
}
