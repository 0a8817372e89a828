import type { ReadRequest } from './read-scenario';
import { readScenario } from './read-scenario';

/** Reads a scenario away from the window. Given back as text: taking over a text and reading it again is many times quicker than taking over the objects. */
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) =>
  self.postMessage(JSON.stringify(readScenario(data))),
);
