import { ok } from '../../shared/base/result';
import { parse } from '../../shared/format/parse';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { arrange } from '../../shared/picture/arrange';

export type ScenarioRead = ReturnType<typeof parse>;

/** So few stand in rows in the order of the file, and are told apart all the same. */
const FEW_TENANTS = 6;

/** Reads a scenario. One in which nothing has a place yet is arranged around one's own tenants. */
export function readScenario(text: string): ScenarioRead {
  const read = parse(text);
  return read.ok ? ok({ ...read.value, document: withFirstPlaces(read.value.document) }) : read;
}

/** Where things stand belongs to no verdict, so a file does not become unsaved by it. */
function withFirstPlaces(document: ScenarioDocument): ScenarioDocument {
  const { scenario, view } = document;
  if (scenario.tenants.length <= FEW_TENANTS || Object.keys(view.positions).length > 0) return document;
  return { ...document, view: { ...view, positions: arrange(scenario, 'around', view.groups) } };
}
