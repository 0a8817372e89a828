import { previewRule } from '../../../shared/explain/preview-rule';
import type { Direction, Tenant } from '../../../shared/model/scenario';
import { useScenario } from '../../verdicts/hooks';
import { namedTenant } from './named-tenant';
import { tenantNamed } from '../../../shared/model/tenant-identity';

interface RulePreviewProps {
  readonly tenant: Tenant;
  readonly text: string;
  readonly direction: Direction;
}

/** Whom the typed text names and what the rule would mean, before it is added. */
export function RulePreview({ tenant, text, direction }: RulePreviewProps) {
  const scenario = useScenario();
  const named = namedTenant(scenario.tenants, text) || 'that tenant';
  const drawn = tenantNamed(scenario.tenants, named);
  return (
    <div className="add-rule__preview" aria-live="polite">
      {drawn ? <p className="add-rule__recognised">Recognised: {drawn.name}</p> : null}
      <p>{previewRule(scenario, tenant.id, named, direction)}</p>
      <p className="quiet">Direction is who connects, not where data flows.</p>
    </div>
  );
}
