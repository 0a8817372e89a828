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
import { say } from '../../words/say';

/** With a baseline, what works today is what worked under it: what broke since then is not forgotten. */
function keepOptions(baseline: Baseline | undefined): readonly SelectOption<Keep>[] {
  const expected = { value: 'expected', label: say('planning.markedConnections') } as const;
  if (!baseline) return [{ value: 'working', label: say('planning.worksToday') }, expected];
  return [
    { value: 'working', label: say('planning.workedIn', { baseline: shownText(baseline.label) }) },
    { value: 'now', label: say('planning.worksNow') },
    expected,
  ];
}

const ISOLATE = ['managed', 'all', 'chosen'] as const;

/** One direction left open to everybody is how people isolate one way only. */
const WIDE = ['none', 'outbound', 'inbound'] as const;

/** What the plan must keep and who will be isolated; what is chosen one by one is a part of the plan that opens then. */
export function PlanChoices() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const { keep, isolate, wide } = useSession((state) => state.plan);
  return (
    <div className="plan__choices">
      <SelectField
        label={say('planning.keepWorking')}
        value={keep === 'now' && !scenario.baseline ? 'working' : keep}
        options={keepOptions(scenario.baseline)}
        onChange={(next) =>
          choosePlan(workbench, { keep: next, ...(next === 'expected' ? { view: 'needed' } : {}) })
        }
      />
      <SelectField
        label={say('planning.isolate')}
        value={isByHand(isolate) ? 'chosen' : isolate}
        options={ISOLATE.map((value) => ({ value, label: say('planning.isolateWhom', { whom: value }) }))}
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
        label={say('planning.ruleForAllTenants')}
        value={wide}
        options={WIDE.map((value) => ({ value, label: say('planning.wideRule', { direction: value }) }))}
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
        label={say('planning.tenantsToIsolate')}
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
