import { shownText } from '../base/shown-text';
import type { Flow, FlowStep, ScenarioDocument } from '../model/scenario';
import { nameOf } from './describe-parts';

const KINDS = { flow: 'a flow', app: 'an app', agent: 'an agent', 'code-app': 'a code app' } as const;

/** What the Undo menu calls a flow that is added or put in the place of the one before: the one thing that differs. */
export function describeFlow(document: ScenarioDocument, flow: Flow): string {
  const before = (document.scenario.flows ?? []).find(({ id }) => id === flow.id);
  if (!before) return `Add ${shown(flow)}`;
  if (before.name !== flow.name.trim()) return `Rename ${shown(before)} to ${shown(flow)}`;
  if (before.tenant !== flow.tenant) return `Move ${shown(flow)} to ${nameOf(document, flow.tenant)}`;
  if (before.kind !== flow.kind) return `Make ${shown(flow)} ${KINDS[flow.kind]}`;
  return describeSteps(before, flow);
}

function shown({ name }: { readonly name: string }): string {
  return shownText(name.trim());
}

function describeSteps(before: Flow, flow: Flow): string {
  const { steps } = flow;
  const added = steps.find(({ id }) => before.steps.every((old) => old.id !== id));
  if (added) return `Add ${shown(added)} to ${shown(flow)}`;
  const gone = before.steps.find(({ id }) => steps.every((step) => step.id !== id));
  if (gone) return `Delete ${shown(gone)} from ${shown(flow)}`;
  if (steps.some(({ id }, at) => before.steps[at]?.id !== id)) return `Move steps of ${shown(flow)}`;
  const changed = steps.find((step, at) => before.steps[at] !== step);
  return changed ? describeStep(before, changed) : `Change ${shown(flow)}`;
}

function describeStep(flow: Flow, changed: FlowStep): string {
  const before = flow.steps.find(({ id }) => id === changed.id);
  if (before && before.name !== changed.name.trim()) return `Rename ${shown(before)} to ${shown(changed)}`;
  return `Change ${shown(changed)} in ${shown(flow)}`;
}
