import { parse } from '../../shared/format/parse';

/** Reads a scenario away from the window. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => self.postMessage(parse(data)));
