import { labelWords } from '../../shared/picture/label-words';
import { startOwnWorker } from '../ui/trusted';
import { whileBusy } from '../workbench/busy';
import type { Desk } from '../workbench/workbench';
// oxlint-disable-next-line import/default -- the bundler gives the address of the script it makes
import parseWorker from './parse-worker?worker&url';
import type { ReadRequest, ScenarioRead } from './read-scenario';
import { say } from '../words/say';

/** Shorter texts are read before anybody could notice. */
const LONG_TEXT = 400_000;

/** Reads a scenario; a long one beside the window, which goes on answering. null: the person has stopped it. */
export async function parseText(desk: Desk, name: string, text: string): Promise<ScenarioRead | null> {
  const request = { text, words: labelWords(say) };
  const worker = text.length < LONG_TEXT ? null : startWorker();
  if (worker === null) return readHere(request);
  let stop = (): void => undefined;
  const work = new Promise<ScenarioRead | null>((resolve) => {
    stop = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<string>) =>
      resolve(JSON.parse(data) as ScenarioRead),
    );
    // Where no second thread is allowed, such as in a page without a server, it must be done here.
    worker.addEventListener('error', () => resolve(readHere(request)));
    worker.postMessage(request);
  });
  return whileBusy(desk, say('document.reading', { name }), () => work, stop).finally(() =>
    worker.terminate(),
  );
}

async function readHere(request: ReadRequest): Promise<ScenarioRead> {
  const { readScenario } = await import('./reader');
  return readScenario(request);
}

function startWorker(): Worker | null {
  try {
    return startOwnWorker(parseWorker);
  } catch {
    return null;
  }
}
