import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

/** After so long at one place the picture has come to rest: milliseconds. */
const REST_MS = 140;

/** Looks at once, when `look` is another, and each time that panning and zooming have come to rest. */
export function useAtRest(look: () => void): void {
  const store = useStoreApi();
  useEffect(() => {
    let timer = setTimeout(look, 0);
    const stop = store.subscribe(({ transform }, before) => {
      if (transform === before.transform) return;
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, look]);
}
