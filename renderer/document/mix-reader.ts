import type { MixOptions, MixResult } from '../../shared/exchange/import/import-mix';
import { importReadings } from '../../shared/exchange/import/import-mix';
import type { FileReading } from '../../shared/exchange/import/read-mix';
import { readMix } from '../../shared/exchange/import/read-mix';
import type { PickedText } from '../../shared/ipc/contract';
import type { ScenarioDocument } from '../../shared/model/scenario';

/** What an import is worked out from. */
export interface MixRequest {
  readonly files: readonly PickedText[];
  readonly options: MixOptions;
  readonly into: ScenarioDocument;
}

/** Reads the files again only when they, or what changes how they are read, are others: a name is typed letter by letter. */
export function createMixReader(): (request: MixRequest) => MixResult {
  let last: { files: readonly PickedText[]; key: string; readings: readonly FileReading[] } | null = null;
  return ({ files, options, into }) => {
    const key = JSON.stringify([options.kind, options.rulesToInclude, readingAnswers(options)]);
    if (last?.files !== files || last.key !== key) last = { files, key, readings: readMix(files, options) };
    return importReadings(last.readings, options, into);
  };
}

function readingAnswers({ answers = {} }: MixOptions) {
  return Object.entries(answers).map(([file, { kind, rulesToInclude, variable }]) => [
    file,
    kind,
    rulesToInclude,
    variable,
  ]);
}
