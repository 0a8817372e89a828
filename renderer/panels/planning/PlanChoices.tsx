import type { ReactNode } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { Baseline, Scenario } from '../../../shared/model/scenario';
import type { Keep } from '../../../shared/plan/wanted';
import { choosePlan, isolatedIds } from '../../document/plan-choices';
import { useSession, useWorkbench } from '../../workbench/context';
import { useScenario } from '../../verdicts/hooks';
import { CheckList } from '../../ui/CheckList';
import type { SelectOption } from '../../ui/SelectField';
import { SelectField } from '../../ui/SelectField';
import { NeededConnections } from './NeededConnections';

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

/** What the plan must keep and who will be isolated, with the lists to choose from where one chooses by hand. */
export function PlanChoices({ children }: { readonly children: ReactNode }) {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const { keep, isolate, wide } = useSession((state) => state.plan);
  const isByHand = isolate !== 'all' && isolate !== 'managed';
  return (
    <>
      <div className="planning__form">
        <SelectField
          label="Keep working"
          value={keep === 'now' && !scenario.baseline ? 'working' : keep}
          options={keepOptions(scenario.baseline)}
          onChange={(next) => choosePlan(workbench, { keep: next })}
        />
        <SelectField
          label="Isolate"
          value={isByHand ? 'chosen' : isolate}
          options={ISOLATE}
          // The list starts from who is isolated by the choice before it.
          onChange={(next) =>
            choosePlan(workbench, { isolate: next === 'chosen' ? isolatedIds(scenario, isolate) : next })
          }
        />
        <SelectField
          label="Rule for all tenants (*)"
          value={wide}
          options={WIDE}
          onChange={(next) => choosePlan(workbench, { wide: next })}
        />
        {children}
      </div>
      {keep === 'expected' || isByHand ? (
        <div className="planning__lists">
          {keep === 'expected' ? <NeededConnections /> : null}
          {isByHand ? <ChosenTenants scenario={scenario} chosen={isolate} /> : null}
        </div>
      ) : null}
    </>
  );
}

interface ChosenTenantsProps {
  readonly scenario: Scenario;
  readonly chosen: readonly string[];
}

function ChosenTenants({ scenario, chosen }: ChosenTenantsProps) {
  const workbench = useWorkbench();
  return (
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
  );
}
