import { join } from 'node:path';
import type { JournalNote, RecoveryOffer } from '../../../shared/ipc/kept-work';
import { attempt, call, run } from '../../files/calls';
import { isRunning, makerTag, type Maker } from '../../files/maker';
import { claimJournals } from './claim-journals';
import { createJournalFile, readJournal, type JournalFile, type KeptWork } from './journal-file';
import { createQueue } from './serially';

/** A longer journal wants a new base; the window gives one when a note was refused. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The journals of everything that is open, so that a crash, a kill or a power cut loses seconds and no more. */
export interface RecoveryStore {
  /** Adds to a document's journal; done when it is on the disk. The first note of a document has a base. */
  note(owner: string, note: JournalNote, path: string | null): Promise<void>;
  /** The owner's document was saved, given up or closed with nothing to lose. */
  forget(owner: string, document: string): Promise<void>;
  /** So were all that the owner still writes. */
  forgetAll(owner: string): Promise<void>;
  /** The owner's page is gone: what it held is offered to the page that takes its place. */
  orphan(owner: string): void;
  /** Work without a page: this owner's own, and that of ended runs, which is offered to the first who asks. */
  list(owner: string): Promise<readonly RecoveryOffer[]>;
  read(id: string): Promise<KeptWork | null>;
  discard(id: string): Promise<void>;
  /** Another window shall have this work, and opens it unasked. */
  handOver(id: string, owner: string): void;
  /** The run ends in order: what is still in a journal is offered at the next start. */
  close(): Promise<void>;
}

export interface RecoveryOptions {
  readonly folder: string;
  readonly now?: () => number;
  readonly isAlive?: (maker: Maker) => boolean;
  readonly mostBytes?: number;
}

interface Journal {
  /** null: of an ended run, and nobody has asked for it yet. */
  owner: string | null;
  isOrphan: boolean;
  /** It was chosen to be opened in the window that owns it. */
  isHandedOver?: boolean;
  /** Written in this run; null for one of an ended run. */
  readonly file: JournalFile | null;
}

/** Each run has a folder of its own, named after its process; whoever finds one of an ended run takes its journals. */
export function createRecoveryStore(options: RecoveryOptions): RecoveryStore {
  const { folder, now = Date.now, isAlive = isSurelyRunning, mostBytes = MOST_BYTES } = options;
  const own = join(folder, makerTag());
  const journals = new Map<string, Journal>();
  const queue = createQueue();
  const pathOf = (document: string): string => join(own, `${document}.jsonl`);
  const read = (id: string): Promise<KeptWork | null> => run(attempt(readJournal(pathOf(id))));
  const remove = (document: string): Promise<void> =>
    queue(document, async () => {
      if (journals.delete(document)) await run(attempt(call('unlink', pathOf(document))));
    });

  return {
    note: (owner, { document, name, revision, base, lines, drafts }, path) =>
      queue(document, () => {
        const file = journals.get(document)?.file ?? createJournalFile(pathOf(document), mostBytes);
        journals.set(document, { owner, isOrphan: false, file });
        return file.add({ at: now(), name, path, revision, base, lines, drafts });
      }),
    forget: async (owner, document) => {
      if (isWriting(journals.get(document), owner)) await remove(document);
    },
    async forgetAll(owner) {
      const written = [...journals].filter(([, journal]) => isWriting(journal, owner));
      await Promise.all(written.map(([document]) => remove(document)));
    },
    orphan: (owner) => orphanAll(journals, owner),
    async list(owner) {
      for (const id of await queue('claim', () => run(claimJournals({ folder, own, isAlive })))) {
        if (!journals.has(id)) journals.set(id, { owner: null, isOrphan: true, file: null });
      }
      const offers = take(journals, owner).map(async ([id, { file, isHandedOver = false }]) => {
        const work = await read(id);
        if (work === null) return remove(id).then(() => []);
        return [
          {
            id,
            name: work.name,
            at: work.at,
            edits: work.lines.length,
            isOwn: file !== null || isHandedOver,
          },
        ];
      });
      return (await Promise.all(offers)).flat().toSorted((a, b) => b.at - a.at);
    },
    read: async (id) => (journals.get(id)?.isOrphan === true ? read(id) : null),
    discard: remove,
    handOver(id, owner) {
      const journal = journals.get(id);
      if (journal?.isOrphan) journals.set(id, { ...journal, owner, isHandedOver: true });
    },
    async close() {
      if (journals.size === 0) await run(attempt(call('rmdir', own)));
    },
  };
}

function isWriting(journal: Journal | undefined, owner: string): boolean {
  return journal?.owner === owner && !journal.isOrphan;
}

/** Its own work waits for the page that takes its place; what it was only offered goes to whoever asks next. */
function orphanAll(journals: ReadonlyMap<string, Journal>, owner: string): void {
  for (const journal of journals.values()) {
    if (journal.owner !== owner) continue;
    if (journal.file === null) journal.owner = null;
    journal.isOrphan = true;
  }
}

/** What waits for this owner, who then has it: no two windows are offered the same. */
function take(
  journals: ReadonlyMap<string, Journal>,
  owner: string,
): readonly (readonly [string, Journal])[] {
  const waiting = [...journals].filter(
    ([, { isOrphan, owner: other }]) => isOrphan && (other ?? owner) === owner,
  );
  for (const [, journal] of waiting) journal.owner = owner;
  return waiting;
}

/**
 * Where the system does not say when a process started, a number that is in use may be anybody's; the program's own lock
 * lets only one of it run there.
 */
function isSurelyRunning(maker: Maker): boolean {
  return maker.start !== '0' && isRunning(maker);
}
