import type { Bridge, RecoveryDoor, VersionsDoor } from '../../renderer/bridge/bridge';
import { memoryBridge } from '../../renderer/bridge/memory';
import { APP_VERSION } from '../../shared/base/version';
import { serialize } from '../../shared/format/serialize';
import type { OpenOutcome, SaveOutcome, SaveRequest } from '../../shared/ipc/contract';
import type { Recovered } from '../../shared/ipc/kept-work';
import type { ScenarioDocument } from '../../shared/model/scenario';

/** Lets everything go on that only waits for a promise. */
export function ticks(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

export function textOf(document: ScenarioDocument): string {
  return serialize(document, APP_VERSION);
}

export function savedAs(name: string, revision = `revision of ${name}`): SaveOutcome {
  return { kind: 'saved', handle: `handle of ${name}`, name, revision };
}

export function opened(
  name: string,
  document: ScenarioDocument | string,
  revision = `revision of ${name}`,
): OpenOutcome {
  const text = typeof document === 'string' ? document : textOf(document);
  return { kind: 'opened', file: { handle: `handle of ${name}`, name, text, revision } };
}

/** A disk that answers a save when the test says so, the oldest first. */
export function aSlowDisk(more: Partial<Bridge> = {}) {
  const requests: SaveRequest[] = [];
  const waiting: ((outcome: SaveOutcome) => void)[] = [];
  const save = (request: SaveRequest) => {
    requests.push(request);
    return new Promise<SaveOutcome>((resolve) => {
      waiting.push(resolve);
    });
  };
  const bridge: Bridge = { ...memoryBridge(), ...more, save };
  const answer = async (outcome: SaveOutcome) => {
    await ticks();
    const first = waiting.shift();
    if (!first) throw new Error('Nobody has asked to save.');
    first(outcome);
    await ticks();
  };
  return { bridge, requests, answer };
}

/** Keeps journals in memory as the desktop does on its disk, over the crash of a window of a test. */
export function aRecoveryDoor(own: ReadonlySet<string> = new Set()) {
  const journals = new Map<string, Recovered>();
  const elsewhere: string[] = [];
  const door: RecoveryDoor = {
    note({ document, base, lines, drafts, ...file }) {
      const before = journals.get(document);
      journals.set(document, {
        ...file,
        base: base ?? before?.base ?? '',
        lines: base === null ? [...(before?.lines ?? []), ...lines] : lines,
        drafts: drafts ?? before?.drafts ?? '',
      });
      return Promise.resolve();
    },
    forget: (document) => Promise.resolve(void journals.delete(document)),
    list: () =>
      Promise.resolve(
        [...journals].map(([id, { name, lines }]) => {
          return { id, name, at: Date.UTC(2026, 4, 3, 12), edits: lines.length, isOwn: own.has(id) };
        }),
      ),
    read: (id) => Promise.resolve(journals.get(id) ?? null),
    discard: (id) => Promise.resolve(void journals.delete(id)),
    openElsewhere: (id) => Promise.resolve(void elsewhere.push(id)),
  };
  return { door, journals, elsewhere };
}

/** Earlier versions of one file, newest first. */
export function aVersionsDoor(
  handle: string,
  documents: readonly (ScenarioDocument | string)[],
): VersionsDoor {
  return {
    list: (asked) =>
      Promise.resolve(
        asked === handle
          ? documents.map((_, n) => ({ id: `v${n}`, savedAt: Date.UTC(2026, 4, 9 - n), bytes: 5_000 + n }))
          : [],
      ),
    read: (_, id) => {
      const document = documents[Number(id.slice(1))];
      if (document === undefined)
        return Promise.resolve({ kind: 'failed', code: 'not-found', name: id, message: `${id} is gone.` });
      const text = typeof document === 'string' ? document : textOf(document);
      return Promise.resolve({ kind: 'opened', file: { handle: null, name: id, text, revision: null } });
    },
  };
}
