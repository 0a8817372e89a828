import { plural } from '../../../shared/base/plural';
import type { Tenant } from '../../../shared/model/scenario';
import { WILDCARD } from '../../../shared/model/scenario';
import { useIsCovered } from '../../verdicts/covering';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Switch } from '../../ui/Switch';

const LABEL = 'Restrict cross-tenant connections';

/** The switch as the admin center words it, with what it means for this tenant right now. */
export function IsolationSwitch({ tenant }: { readonly tenant: Tenant }) {
  const workbench = useWorkbench();
  const { enabled } = tenant.isolation;
  const isCovered = useIsCovered();
  return (
    <div className="isolation">
      <div className="isolation__row">
        <span className="isolation__label" aria-hidden>
          {LABEL}
        </span>
        <span className="isolation__state" aria-hidden>
          {enabled ? 'On' : 'Off'}
        </span>
        <Switch
          label={LABEL}
          isOn={enabled}
          onChange={(isOn) =>
            editAndTell(workbench, { type: 'set-isolation', tenant: tenant.id, enabled: isOn })
          }
        />
      </div>
      {isCovered ? null : <p className="quiet">{meaning(tenant)}</p>}
    </div>
  );
}

function meaning({ isolation: { enabled, rules } }: Tenant): string {
  if (!enabled) {
    const ignored =
      rules.length === 0
        ? ''
        : ` Its ${plural(rules.length, 'rule')} ${rules.length === 1 ? 'is' : 'are'} ignored.`;
    return `Off: this tenant blocks no cross-tenant connection.${ignored}`;
  }
  if (rules.length === 0) return 'On: every connection to and from other tenants is blocked here.';
  const isOpen = rules.some((rule) => rule.tenant === WILDCARD && rule.direction === 'both');
  if (isOpen) return 'On, but a rule for all tenants in both directions lets everything through.';
  return 'On: connections to and from other tenants are blocked, except those a rule allows.';
}
