import type { PickedText } from '../../shared/ipc/contract';
import type { ScenarioDocument } from '../../shared/model/scenario';
import type { MixMessage } from './mix-message';
import { createMixReader } from './mix-reader';

const read = createMixReader();
let files: readonly PickedText[] = [];
let into: ScenarioDocument | null = null;

/** Works out an import away from the window; files and scenario come only when they are others than before. */
self.addEventListener('message', ({ data }: MessageEvent<MixMessage>) => {
  files = data.files ?? files;
  into = data.into ?? into;
  if (into !== null) self.postMessage(JSON.stringify(read({ files, options: data.options, into })));
});
