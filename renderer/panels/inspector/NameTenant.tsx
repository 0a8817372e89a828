import { shownText } from '../../../shared/base/shown-text';
import type { Tenant } from '../../../shared/model/scenario';
import { isGuid } from '../../../shared/model/tenant-identity';
import { CommitField } from '../../ui/CommitField';
import { useWorkbench } from '../../workbench/context';
import { tryEdit } from '../../workbench/dispatch';
import { say } from '../../words/say';

interface NameTenantProps {
  /** One that no rule can name: it has neither a tenant ID nor a domain. */
  readonly tenant: Tenant;
  /** Told what it is called by, once it is. */
  readonly onNamed?: (text: string) => void;
}

/** The way out where no rule can name a tenant: its domain or tenant ID, asked for where it is missed. */
export function NameTenant({ tenant, onNamed }: NameTenantProps) {
  const workbench = useWorkbench();
  const add = (typed: string) => {
    const text = typed.trim();
    if (text === '') return null;
    const changes = isGuid(text) ? { tenantId: text } : { domains: [text] };
    const refusal = tryEdit(workbench, { type: 'update-tenant', id: tenant.id, changes });
    if (refusal === null) onNamed?.(text);
    return refusal;
  };
  return (
    <div className="name-tenant">
      <CommitField
        draft={`tenant ${tenant.id} named in a rule`}
        label={say('inspector.addNameTo', { tenant: shownText(tenant.name) })}
        hint={say('inspector.addNameHint', { tenant: shownText(tenant.name) })}
        placeholder="contoso.com"
        value=""
        onCommit={add}
      />
    </div>
  );
}
