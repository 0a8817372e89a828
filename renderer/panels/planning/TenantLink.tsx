import { shownText } from '../../../shared/base/shown-text';
import { useTenant } from '../../verdicts/hooks';
import { revealTenants } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';

/** Names a tenant; a click selects it and brings it into sight. */
export function TenantLink({ id }: { readonly id: string }) {
  const workbench = useWorkbench();
  const tenant = useTenant(id);
  return (
    <button type="button" className="link" onClick={() => revealTenants(workbench, [id])}>
      {shownText(tenant?.name ?? id)}
    </button>
  );
}
