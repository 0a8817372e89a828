import type { Desk } from './workbench';

/** What is done sooner than this needs no word. */
const PATIENCE_MS = 600;

/** Says what is being waited for when it takes long, with a way to stop it where there is one. */
export async function whileBusy<T>(
  { state }: Desk,
  text: string,
  work: () => Promise<T>,
  cancel: (() => void) | null = null,
): Promise<T> {
  const busy = { text, cancel };
  const timer = setTimeout(() => state.setState({ busy }), PATIENCE_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (state.getState().busy === busy) state.setState({ busy: null });
  }
}
