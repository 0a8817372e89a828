import { shownText } from '../../../shared/base/shown-text';
import type { Baseline } from '../../../shared/model/scenario';
import type { Keep } from '../../../shared/plan/wanted';
import type { Isolate } from '../../document/plan-choices-state';
import { choosePlan, isolatedIds } from '../../document/plan-choices';
import { useSession, useWorkbench } from '../../workbench/context';
import { useScenario } from '../../verdicts/hooks';
import { CheckList } from '../../ui/CheckList';
import type { SelectOption } from '../../ui/SelectField';
import { SelectField } from '../../ui/SelectField';

const EXPECTED = { value: 'expected', label: 'The connections marked as needed' } as const;

/** With a baseline, what works today is what worked under it: what broke since then is not forgotten. */
function keepOptions(baseline: Baseline | undefined): readonly SelectOption<Keep>[] {
  if (!baseline) return [{ value: 'working', label: 'All that works today' }, EXPECTED];
  return [
    { value: 'working', label: `All that worked in “${shownText(baseline.label)}”` },
    { value: 'now', label: 'All that works now' },
    EXPECTED,
  ];
}

const ISOLATE = [
  { value: 'managed', label: 'The tenants you administer' },
  { value: 'all', label: 'All tenants' },
  { value: 'chosen', label: 'Chosen tenants' },
] as const;

/** One direction left open to everybody is how people isolate one way only. */
const WIDE = [
  { value: 'none', label: 'None: name each tenant' },
  { value: 'outbound', label: 'Outbound: connect to anyone' },
  { value: 'inbound', label: 'Inbound: let anyone connect' },
] as const;

/** What the plan must keep and who will be isolated; what is chosen one by one is a part of the plan that opens then. */
export function PlanChoices() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const { keep, isolate, wide } = useSession((state) => state.plan);
  return (
    <div className="plan__choices">
      <SelectField
        label="Keep working"
        value={keep === 'now' && !scenario.baseline ? 'working' : keep}
        options={keepOptions(scenario.baseline)}
        onChange={(next) =>
          choosePlan(workbench, { keep: next, ...(next === 'expected' ? { view: 'needed' } : {}) })
        }
      />
      <SelectField
        label="Isolate"
        value={isByHand(isolate) ? 'chosen' : isolate}
        options={ISOLATE}
        // The list starts from who is isolated by the choice before it.
        onChange={(next) =>
          choosePlan(
            workbench,
            next === 'chosen'
              ? { isolate: isolatedIds(scenario, isolate), view: 'chosen' }
              : { isolate: next },
          )
        }
      />
      <SelectField
        label="Rule for all tenants (*)"
        value={wide}
        options={WIDE}
        onChange={(next) => choosePlan(workbench, { wide: next })}
      />
    </div>
  );
}

/** Were the tenants chosen one by one? */
export function isByHand(isolate: Isolate): isolate is readonly string[] {
  return isolate !== 'all' && isolate !== 'managed';
}

/** The tenants that will be isolated, to choose from. */
export function ChosenTenants() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const chosen = isolatedIds(
    scenario,
    useSession((state) => state.plan.isolate),
  );
  return (
    <div className="plan__scroll">
      <CheckList
        label="Tenants that will be isolated"
        entries={scenario.tenants}
        isChecked={(id) => chosen.includes(id)}
        onCheck={(id, isChecked) =>
          choosePlan(workbench, {
            isolate: isChecked ? [...chosen, id] : chosen.filter((other) => other !== id),
          })
        }
      />
    </div>
  );
}
