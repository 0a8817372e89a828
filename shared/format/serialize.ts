import type { Scenario, ScenarioDocument, Tenant, View } from '../model/scenario';
import { memberOrder } from '../model/tenant-groups';
import { FORMAT_NAME, FORMAT_VERSION } from './envelope';
import {
  BASELINE,
  byRecords,
  CONNECTION,
  FLOW,
  GROUP,
  INTENT,
  LOOK,
  MEASURED,
  NOTE,
  order,
  orderBaseline,
  ordered,
  PAIR_DECISION,
  POSITION,
  SCENARIO_TEXTS,
  TENANT,
  TITLE,
  WAVE,
  withTexts,
} from './key-order';
import { orderLesson } from './order-lesson';

const SCENARIO = order({
  name: null,
  description: null,
  texts: null,
  tenants: TENANT,
  connections: CONNECTION,
  flows: FLOW,
  intents: INTENT,
  baseline: BASELINE,
  waves: WAVE,
  decisions: PAIR_DECISION,
  measured: MEASURED,
  lesson: null,
});
const FILE = order({
  $schema: null,
  format: null,
  version: null,
  savedWith: null,
  scenario: SCENARIO,
  view: order({ positions: null, groups: GROUP, title: TITLE, notes: NOTE, looks: null }),
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

/** Positions, looks and members of groups in the order of the tenants. */
function orderView({ tenants }: Scenario, view: View): object {
  const { groups, looks } = view;
  return {
    ...view,
    positions: byRecords(tenants, view.positions, POSITION),
    ...(groups === undefined ? {} : { groups: withMembersInOrder(tenants, groups) }),
    ...(looks === undefined ? {} : { looks: byRecords(tenants, looks, LOOK) }),
  };
}

/** What holds tenants, such as a group, holds them in the order of the file. */
function withMembersInOrder<T extends { readonly tenants: readonly string[] }>(
  tenants: readonly Tenant[],
  records: readonly T[],
): readonly T[] {
  const inOrder = memberOrder(tenants);
  return records.map((record) => ({ ...record, tenants: inOrder(record.tenants) }));
}

/** The parts of a scenario in which ids are keys, or which have an order of their own. */
function withOrderedParts(scenario: Scenario): Scenario {
  const { tenants, baseline, waves, lesson } = scenario;
  return {
    ...withTexts(scenario, SCENARIO_TEXTS),
    ...(baseline ? { baseline: orderBaseline(tenants, baseline) } : {}),
    ...(waves ? { waves: withMembersInOrder(tenants, waves) } : {}),
    ...(lesson === undefined ? {} : { lesson: orderLesson(lesson) }),
  };
}
