import type { MixResult } from '../../shared/exchange/import/import-mix';
import type { MixRequest } from './mix-reader';
import { startOwnWorker } from '../ui/trusted';
import type { MixMessage } from './mix-message';
import { createMixReader } from './mix-reader';
// oxlint-disable-next-line import/default -- the bundler gives the address of the script it makes
import mixWorker from './mix-worker?worker&url';

/** Works out imports beside the window, one after another; of those that wait only the last. */
export interface MixBeside {
  ask(request: MixRequest): void;
  /** What is being read is left. The next question begins anew. */
  stop(): void;
}

export function createMixBeside(tell: (request: MixRequest, result: MixResult) => void): MixBeside {
  const readHere = createMixReader();
  let worker: Worker | null = null;
  let sent: MixRequest | null = null;
  let running: MixRequest | null = null;
  let next: MixRequest | null = null;

  const finish = (result: (request: MixRequest) => MixResult): void => {
    const done = running;
    running = null;
    if (done !== null) tell(done, result(done));
    if (next !== null) begin(next);
  };
  const begin = (request: MixRequest): void => {
    next = null;
    running = request;
    worker ??= startWorker(
      (text) => finish(() => JSON.parse(text) as MixResult),
      // Where no second thread is allowed, such as in a page without a server, it must be done here.
      () => finish(readHere),
    );
    if (worker === null) return finish(readHere);
    const { files, into, options } = request;
    const message: MixMessage = {
      options,
      ...(sent?.files === files ? {} : { files }),
      ...(sent?.into === into ? {} : { into }),
    };
    sent = request;
    worker.postMessage(message);
  };
  return {
    ask(request) {
      if (running === null) begin(request);
      else next = request;
    },
    stop() {
      worker?.terminate();
      [worker, sent, running, next] = [null, null, null, null];
    },
  };
}

function startWorker(onResult: (text: string) => void, onError: () => void): Worker | null {
  try {
    const worker = startOwnWorker(mixWorker);
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => onResult(data));
    worker.addEventListener('error', onError);
    return worker;
  } catch {
    return null;
  }
}
