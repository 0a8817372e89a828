import type { Documents } from './files/documents';
import type { RecoveryStore } from './files/recovery-store';
import type { Handlers } from './ipc';
import type { AppWindow } from './windows/app-window';
import type { Journals } from './windows/journals';

export interface Recovery {
  readonly journals: Journals;
  readonly handlers: Pick<Handlers, Extract<keyof Handlers, `recovery:${string}`>>;
  /** Ends the journals, once all that is on its way to them has got there. */
  close(): Promise<void>;
}

/** Ties the journals on disk to the windows of this run. */
export function createRecovery(
  store: RecoveryStore,
  documents: Documents,
  openWindow: () => AppWindow,
): Recovery {
  const underWay = new Set<Promise<unknown>>();
  /** An end of the program that overtakes a removal would offer what was saved or given up. */
  async function finish(work: Promise<void>): Promise<null> {
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
    return null;
  }
  return {
    journals: {
      keep: (window) => store.orphan(window.id),
      drop: (window) => void finish(store.forgetAll(window.id)).catch(() => undefined),
    },
    handlers: {
      'recovery:note': (window, note) => {
        const entry = note.handle === null ? undefined : documents.find(note.handle);
        return finish(store.note(window.id, note, entry?.path ?? null));
      },
      'recovery:forget': (window, { document }) => finish(store.forget(window.id, document)),
      'recovery:list': (window) => store.list(window.id),
      'recovery:read': async (_window, { id }) => {
        const found = await store.read(id);
        if (found === null) return null;
        const { base, lines, drafts, name, path, revision } = found;
        const handle = path === null ? null : documents.handleFor(path);
        return { base, lines, drafts, name, handle, revision };
      },
      'recovery:discard': (_window, { id }) => finish(store.discard(id)),
      'recovery:open-elsewhere': (_window, { id }) => {
        store.handOver(id, openWindow().id);
        return null;
      },
    },
    async close() {
      await Promise.allSettled(underWay);
      await store.close();
    },
  };
}
