import type { ReactNode } from 'react';
import type { Scenario } from '../../../shared/model/scenario';
import { choosePlan, isolatedIds } from '../../document/plan-choices';
import { useSession, useWorkbench } from '../../workbench/context';
import { useScenario } from '../../verdicts/hooks';
import { CheckList } from '../../ui/CheckList';
import { SelectField } from '../../ui/SelectField';
import { NeededConnections } from './NeededConnections';

const KEEP = [
  { value: 'working', label: 'All that works today' },
  { value: 'expected', label: 'The connections marked as needed' },
] as const;

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
          value={keep}
          options={KEEP}
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
