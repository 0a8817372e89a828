import { shownText } from '../../../shared/base/shown-text';
import { Command } from 'cmdk';
import { Building2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Tenant } from '../../../shared/model/scenario';
import { connectTenants } from '../../document/edits';
import { useScenario, useTenant } from '../../verdicts/hooks';
import { closeDialog, requestFocus } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Dialog } from '../../ui/Dialog';
import { MAX_FOUND } from './find-targets';

/** The keyboard's way to draw a connection: choose the sign-in tenant from a list. */
export function ConnectDialog({ from }: { readonly from: string }) {
  const workbench = useWorkbench();
  const { tenants } = useScenario();
  const creator = useTenant(from);
  const [text, setText] = useState('');
  const found = useMemo(() => signInTenants(tenants, from, text), [tenants, from, text]);
  if (!creator) return null;
  const connect = (to: string) => {
    closeDialog(workbench);
    connectTenants(workbench, from, to);
    requestFocus(workbench, 'connector');
  };
  return (
    <Dialog
      title={`Connect ${shownText(creator.name)} to…`}
      look="top"
      onClose={() => closeDialog(workbench)}
    >
      <p className="picker__intro quiet">
        A flow or app in {shownText(creator.name)} signs in to the tenant you choose. The connector comes
        next.
      </p>
      <Command label="Sign-in tenant" shouldFilter={false} loop className="picker">
        <Command.Input
          className="input picker__input"
          placeholder="Sign-in tenant"
          aria-label="Sign-in tenant"
          value={text}
          onValueChange={setText}
        />
        <Command.List className="picker__list" label="Sign-in tenants">
          <Command.Empty className="picker__empty">No tenant fits “{text.trim()}”.</Command.Empty>
          {found.map((tenant) => (
            <Command.Item
              key={tenant.id}
              className="picker__item"
              value={tenant.id}
              onSelect={() => connect(tenant.id)}
            >
              <Building2 size={16} aria-hidden />
              <span className="picker__name truncate">{tenant.name}</span>{' '}
              <span className="picker__detail truncate">
                {tenant.id === from ? 'same tenant' : (tenant.domains?.[0] ?? tenant.tenantId)}
              </span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** Other tenants first, the creator tenant itself last: a connection within one tenant is possible, but rarely meant. */
function signInTenants(tenants: readonly Tenant[], from: string, text: string): readonly Tenant[] {
  const wanted = text.trim().toLowerCase();
  const others = tenants.filter((tenant) => tenant.id !== from);
  const itself = tenants.filter((tenant) => tenant.id === from);
  return [...others, ...itself]
    .filter((tenant) => textOf(tenant, tenant.id === from).includes(wanted))
    .slice(0, MAX_FOUND);
}

function textOf(tenant: Tenant, isSame: boolean): string {
  const texts = [tenant.name, ...(tenant.domains ?? []), tenant.tenantId ?? '', isSame ? 'same tenant' : ''];
  return texts.join('\n').toLowerCase();
}
