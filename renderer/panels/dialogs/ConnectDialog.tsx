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
import { say } from '../../words/say';

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
      title={say('dialogs.connectTitle', { tenant: shownText(creator.name) })}
      look="top"
      onClose={() => closeDialog(workbench)}
    >
      <p className="picker__intro quiet">
        {say('dialogs.connectAbout', { tenant: shownText(creator.name) })}
      </p>
      <Command label={say('dialogs.signInTenant')} shouldFilter={false} loop className="picker">
        <Command.Input
          className="input picker__input"
          placeholder={say('dialogs.signInTenant')}
          aria-label={say('dialogs.signInTenant')}
          value={text}
          onValueChange={setText}
        />
        <Command.List className="picker__list" label={say('dialogs.signInTenants')}>
          <Command.Empty className="picker__empty">
            {say('dialogs.noTenantFits', { text: text.trim() })}
          </Command.Empty>
          {found.map((tenant) => (
            <Command.Item
              key={tenant.id}
              className="picker__item"
              value={tenant.id}
              onSelect={() => connect(tenant.id)}
            >
              <Building2 size={16} aria-hidden />
              <span className="picker__name truncate" title={tenant.name}>
                {tenant.name}
              </span>{' '}
              <span className="picker__detail truncate" title={detailOf(tenant, from)}>
                {detailOf(tenant, from)}
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
  const texts = [
    tenant.name,
    ...(tenant.domains ?? []),
    tenant.tenantId ?? '',
    isSame ? say('dialogs.sameTenant') : '',
  ];
  return texts.join('\n').toLowerCase();
}

function detailOf(tenant: Tenant, from: string): string | undefined {
  return tenant.id === from ? say('dialogs.sameTenant') : (tenant.domains?.[0] ?? tenant.tenantId);
}
