import type { Tenant } from '../../../shared/model/scenario';
import { WILDCARD } from '../../../shared/model/scenario';
import { useIsCovered } from '../../verdicts/covering';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Switch } from '../../ui/Switch';
import { say } from '../../words/say';

/** The switch as the admin center words it, with what it means for this tenant right now. */
export function IsolationSwitch({ tenant }: { readonly tenant: Tenant }) {
  const workbench = useWorkbench();
  const { enabled } = tenant.isolation;
  const isCovered = useIsCovered();
  return (
    <div className="isolation">
      <div className="isolation__row">
        <span className="isolation__label" aria-hidden>
          {say('inspector.restrictCrossTenant')}
        </span>
        <span className="isolation__state" aria-hidden>
          {say('inspector.isolationIs', { state: enabled ? 'on' : 'off' })}
        </span>
        <Switch
          label={say('inspector.restrictCrossTenant')}
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
  if (!enabled) return say('inspector.offMeans', { rules: rules.length });
  if (rules.length === 0) return say('inspector.onMeansAllBlocked');
  const isOpen = rules.some((rule) => rule.tenant === WILDCARD && rule.direction === 'both');
  if (isOpen) return say('inspector.onButOpen');
  return say('inspector.onWithRules');
}
