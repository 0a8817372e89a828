import type { Scenario, ScenarioDocument, View } from '../model/scenario';
import { memberOrder } from '../model/tenant-groups';
import { FORMAT_NAME, FORMAT_VERSION } from './envelope';
import {
  BASELINE,
  byRecords,
  CONNECTION,
  FLOW,
  GROUP,
  INTENT,
  MEASURED,
  order,
  orderBaseline,
  ordered,
  PAIR_DECISION,
  POSITION,
  TENANT,
} from './key-order';
import { orderLesson } from './order-lesson';

const SCENARIO = order({
  name: null,
  description: null,
  tenants: TENANT,
  connections: CONNECTION,
  flows: FLOW,
  intents: INTENT,
  baseline: BASELINE,
  decisions: PAIR_DECISION,
  measured: MEASURED,
  lesson: null,
});
const FILE = order({
  format: null,
  version: null,
  savedWith: null,
  scenario: SCENARIO,
  view: order({ positions: null, groups: GROUP }),
});

/**
 * The text of a scenario file, canonical: known keys in fixed order, then unknown ones in theirs, records in the order
 * of the document, two spaces, a final newline. Equal documents give equal bytes.
 */
export function serialize(document: ScenarioDocument, savedWith: string): string {
  const { scenario, view, ...rest } = document;
  const file = {
    format: FORMAT_NAME,
    version: FORMAT_VERSION,
    savedWith,
    scenario: withOrderedParts(scenario),
    view: orderView(scenario, view),
    ...rest,
  };
  return `${JSON.stringify(ordered(file, FILE), null, 2)}\n`;
}

/** Positions and members of groups in the order of the tenants. */
function orderView({ tenants }: Scenario, view: View): object {
  const positions = byRecords(tenants, view.positions, POSITION);
  if (view.groups === undefined) return { ...view, positions };
  const inOrder = memberOrder(tenants);
  const groups = view.groups.map((group) => ({ ...group, tenants: inOrder(group.tenants) }));
  return { ...view, positions, groups };
}

/** The parts of a scenario in which ids are keys, or which have an order of their own. */
function withOrderedParts(scenario: Scenario): Scenario {
  const { tenants, baseline, lesson } = scenario;
  return {
    ...scenario,
    ...(baseline ? { baseline: orderBaseline(tenants, baseline) } : {}),
    ...(lesson === undefined ? {} : { lesson: orderLesson(lesson) }),
  };
}
