import type { Scenario, ScenarioDocument } from '../model/scenario';
import { FORMAT_NAME, FORMAT_VERSION } from './envelope';
import {
  BASELINE,
  byRecords,
  CONNECTION,
  FLOW,
  INTENT,
  order,
  orderBaseline,
  ordered,
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
  lesson: null,
});
const FILE = order({
  format: null,
  version: null,
  savedWith: null,
  scenario: SCENARIO,
  view: order({ positions: null }),
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
    view: { ...view, positions: byRecords(scenario.tenants, view.positions, POSITION) },
    ...rest,
  };
  return `${JSON.stringify(ordered(file, FILE), null, 2)}\n`;
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
