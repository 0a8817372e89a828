import { shownText } from '../base/shown-text';
import type { Flow, FlowStep, ScenarioDocument } from '../model/scenario';
import { message, type Message } from '../words/message';
import { nameOf } from './describe-parts';

/** What the Undo menu calls a flow that is added or put in the place of the one before: the one thing that differs. */
export function describeFlow(document: ScenarioDocument, flow: Flow): Message {
  const before = (document.scenario.flows ?? []).find(({ id }) => id === flow.id);
  if (!before) return message('edit.add', { what: shown(flow) });
  if (before.name !== flow.name.trim())
    return message('edit.rename', { from: shown(before), to: shown(flow) });
  if (before.tenant !== flow.tenant)
    return message('edit.moveTo', { what: shown(flow), to: nameOf(document, flow.tenant) });
  if (before.kind !== flow.kind)
    return message('edit.makeKind', {
      flow: shown(flow),
      kind: flow.kind === 'code-app' ? 'codeApp' : flow.kind,
    });
  return describeSteps(before, flow);
}

function shown({ name }: { readonly name: string }): string {
  return shownText(name.trim());
}

function describeSteps(before: Flow, flow: Flow): Message {
  const { steps } = flow;
  const added = steps.find(({ id }) => before.steps.every((old) => old.id !== id));
  if (added) return message('edit.addStep', { step: shown(added), flow: shown(flow) });
  const gone = before.steps.find(({ id }) => steps.every((step) => step.id !== id));
  if (gone) return message('edit.deleteStep', { step: shown(gone), flow: shown(flow) });
  if (steps.some(({ id }, at) => before.steps[at]?.id !== id))
    return message('edit.moveSteps', { flow: shown(flow) });
  const changed = steps.find((step, at) => before.steps[at] !== step);
  return changed ? describeStep(before, changed) : message('edit.change', { what: shown(flow) });
}

function describeStep(flow: Flow, changed: FlowStep): Message {
  const before = flow.steps.find(({ id }) => id === changed.id);
  if (before && before.name !== changed.name.trim())
    return message('edit.rename', { from: shown(before), to: shown(changed) });
  return message('edit.changeStep', { step: shown(changed), flow: shown(flow) });
}
