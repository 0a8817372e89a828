import type { Requests } from '../../shared/ipc/contract';
import type { Documents } from './files/documents';
import type { Handlers } from './ipc';
import type { AppWindow } from './windows/app-window';
import type { Journals } from './windows/journals';

type Note = Requests['recovery:note']['request'];
type Offer = Requests['recovery:list']['response'][number];
type Recovered = NonNullable<Requests['recovery:read']['response']>;

/** What the journals on disk can do; an owner is a window of this run. */
export interface RecoveryStore {
  /** Resolves when the note is on the disk, power cut or not. */
  note(owner: string, note: Note, path: string | null): Promise<void>;
  forget(owner: string, document: string): Promise<void>;
  /** Nobody writes the owner's journals any longer: from now on they are offered. */
  orphan(owner: string): void;
  /** Drops all that the owner still writes. */
  forgetAll(owner: string): Promise<void>;
  list(owner: string): Promise<readonly Offer[]>;
  read(id: string): Promise<(Omit<Recovered, 'handle'> & { readonly path: string | null }) | null>;
  discard(id: string): Promise<void>;
  close(): Promise<void>;
}

export interface Recovery {
  readonly journals: Journals;
  readonly handlers: Pick<Handlers, Extract<keyof Handlers, `recovery:${string}`>>;
}

/** Gives each window the journals of its own page, and one window those of runs that ended badly. */
export function createRecovery(store: RecoveryStore, documents: Documents): Recovery {
  /** Work from another run is offered in one place, or it would be opened twice. */
  let host: AppWindow | null = null;
  return {
    journals: {
      keep: (window) => store.orphan(window.id),
      drop: (window) => void store.forgetAll(window.id),
    },
    handlers: {
      'recovery:note': async (window, note) => {
        const entry = note.handle === null ? undefined : documents.find(note.handle);
        await store.note(window.id, note, entry?.path ?? null);
        return null;
      },
      'recovery:forget': async (window, { document }) => {
        await store.forget(window.id, document);
        return null;
      },
      'recovery:list': async (window) => {
        if (host === null || host.life.kind === 'closed') host = window;
        const offers = await store.list(window.id);
        return host === window ? offers : offers.filter(({ isOwn }) => isOwn);
      },
      'recovery:read': async (_window, { id }) => {
        const found = await store.read(id);
        if (found === null) return null;
        const { path, ...recovered } = found;
        return { ...recovered, handle: path === null ? null : documents.handleFor(path) };
      },
      'recovery:discard': async (_window, { id }) => {
        await store.discard(id);
        return null;
      },
    },
  };
}
