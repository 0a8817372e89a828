import { ok } from '../../shared/base/result';
import { parse } from '../../shared/format/parse';
import { withFirstPlaces } from './first-places';

export type ScenarioRead = ReturnType<typeof parse>;

/** Reads a scenario. One in which nothing has a place yet is arranged around one's own tenants. */
export function readScenario(text: string): ScenarioRead {
  const read = parse(text);
  return read.ok ? ok({ ...read.value, document: withFirstPlaces(read.value.document) }) : read;
}
