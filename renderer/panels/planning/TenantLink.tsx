import { useTenant } from '../../store/hooks';
import { revealTenants } from '../../store/reveal';

/** Names a tenant; a click selects it and brings it into sight. */
export function TenantLink({ id }: { readonly id: string }) {
  const tenant = useTenant(id);
  return (
    <button type="button" className="link" onClick={() => revealTenants([id])}>
      {tenant?.name ?? id}
    </button>
  );
}
