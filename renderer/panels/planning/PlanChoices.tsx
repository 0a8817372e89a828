import type { ReactNode } from 'react';
import type { Scenario } from '../../../shared/model/scenario';
import type { PlanRequest } from '../../../shared/plan/plan';
import { Field } from '../../ui/Field';

/** All tenants, those one administers, or one of them. */
export type IsolateChoice = 'all' | 'managed' | `tenant:${string}`;

export function isolatedIds(scenario: Scenario, choice: IsolateChoice): readonly string[] {
  if (choice === 'all') return scenario.tenants.map((tenant) => tenant.id);
  if (choice === 'managed') {
    return scenario.tenants.filter((tenant) => tenant.managed !== false).map((tenant) => tenant.id);
  }
  const id = choice.slice('tenant:'.length);
  return scenario.tenants.some((tenant) => tenant.id === id) ? [id] : [];
}

interface PlanChoicesProps {
  readonly keep: PlanRequest['keep'];
  readonly onKeep: (keep: PlanRequest['keep']) => void;
  readonly choice: IsolateChoice;
  readonly onChoice: (choice: IsolateChoice) => void;
  readonly tenants: Scenario['tenants'];
  readonly children: ReactNode;
}

export function PlanChoices({ keep, onKeep, choice, onChoice, tenants, children }: PlanChoicesProps) {
  return (
    <div className="planning__form">
      <Field label="Keep working">
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={keep}
            onChange={(event) => onKeep(event.target.value as PlanRequest['keep'])}
          >
            <option value="working">All that works today</option>
            <option value="expected">What is expected to be allowed</option>
          </select>
        )}
      </Field>
      <Field label="Isolate">
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={choice}
            onChange={(event) => onChoice(event.target.value as IsolateChoice)}
          >
            <option value="managed">The tenants you administer</option>
            <option value="all">All tenants</option>
            {tenants.map(({ id, name }) => (
              <option key={id} value={`tenant:${id}`}>
                Only {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {children}
    </div>
  );
}
