import { ok } from '../../shared/base/result';
import { parse } from '../../shared/format/parse';
import type { LabelWords } from '../../shared/picture/label-words';
import { withFirstPlaces } from './first-places';

export type ScenarioRead = ReturnType<typeof parse>;

/** What is read: a thread beside the window has no words of its own, and gets them with the text. */
export interface ReadRequest {
  readonly text: string;
  readonly words: LabelWords;
}

/** Reads a scenario. One in which nothing has a place yet is arranged around one's own tenants, with room for these words. */
export function readScenario({ text, words }: ReadRequest): ScenarioRead {
  const read = parse(text);
  return read.ok ? ok({ ...read.value, document: withFirstPlaces(words, read.value.document) }) : read;
}
