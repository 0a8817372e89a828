import type { Flow, ScenarioDocument } from '../model/scenario';

/** What the Undo menu calls a flow that is added or put in the place of the one before: the one thing that differs. */
export function describeFlow({ scenario }: ScenarioDocument, flow: Flow): string {
  const before = (scenario.flows ?? []).find(({ id }) => id === flow.id);
  const name = flow.name.trim();
  if (!before) return `Add ${name}`;
  if (before.name !== name) return `Rename ${before.name} to ${name}`;
  if (before.tenant !== flow.tenant) {
    const home = scenario.tenants.find(({ id }) => id === flow.tenant);
    return `Move ${name} to ${home?.name ?? flow.tenant}`;
  }
  if (before.kind !== flow.kind) return `Make ${name} ${flow.kind === 'app' ? 'an app' : 'a flow'}`;
  return describeSteps(before, flow);
}

function describeSteps(before: Flow, { name, steps }: Flow): string {
  const added = steps.find(({ id }) => before.steps.every((old) => old.id !== id));
  if (added) return `Add ${added.name.trim()} to ${name.trim()}`;
  const gone = before.steps.find(({ id }) => steps.every((step) => step.id !== id));
  if (gone) return `Delete ${gone.name} from ${name.trim()}`;
  if (steps.some(({ id }, at) => before.steps[at]?.id !== id)) return `Move steps of ${name.trim()}`;
  const changed = steps.find((step, at) => before.steps[at] !== step);
  return changed ? describeStep(before, changed) : `Change ${name.trim()}`;
}

function describeStep({ name, steps }: Flow, changed: Flow['steps'][number]): string {
  const before = steps.find(({ id }) => id === changed.id);
  if (before && before.name !== changed.name.trim()) return `Rename ${before.name} to ${changed.name.trim()}`;
  return `Change ${changed.name.trim()} in ${name}`;
}
