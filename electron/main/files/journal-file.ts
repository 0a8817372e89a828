import { dirname } from 'node:path';
import { isJsonObject } from '../../../shared/format/envelope';
import { attempt, call, run, type Work } from '../../files/calls';
import { readWhole } from '../../files/read-whole';
import { writeWhole } from '../../files/write-whole';

/** One note, as it stands in the journal: a line of JSON. */
export interface JournalRecord {
  readonly at: number;
  readonly name: string;
  readonly path: string | null;
  readonly revision: string | null;
  readonly base: string | null;
  readonly lines: readonly string[];
  readonly drafts: string | null;
}

/** All notes of a journal taken together. */
export interface KeptWork extends Omit<JournalRecord, 'base' | 'drafts'> {
  readonly base: string;
  readonly drafts: string;
}

export interface JournalFile {
  /** Done when the note is on the disk. Throws when it is not, and when the journal wants a new base. */
  add(note: JournalRecord): Promise<void>;
}

/** The journal of one document, written in this run. */
export function createJournalFile(path: string, mostBytes: number): JournalFile {
  /** Bytes that are whole on disk; null: not known, so that only a new base helps. */
  let size: number | null = null;
  return {
    async add(note) {
      const line = Buffer.from(`${JSON.stringify(note)}\n`);
      const before = note.base === null ? size : 0;
      if (before === null || before + line.length > mostBytes)
        throw new Error('The journal wants a new base.');
      size = null;
      if (note.base === null) size = await appendOrUndo(path, line, before);
      else size = await begin(path, line);
      if (size === before) throw new Error('The note could not be written.');
    },
  };
}

async function begin(path: string, line: Buffer): Promise<number> {
  await run(call('mkdir', dirname(path)));
  await run(writeWhole(path, line));
  return line.length;
}

/** The size the file then has: that of before when there was no room, as half a line is taken off again. */
async function appendOrUndo(path: string, line: Buffer, before: number): Promise<number> {
  try {
    await run(append(path, line, before));
    return before + line.length;
  } catch (error) {
    const stats = await run(attempt(call('stat', path)));
    if (stats?.size !== before) throw error;
    return before;
  }
}

function* append(path: string, line: Uint8Array, before: number): Work<void> {
  const file = yield* call('open', path, 'a');
  try {
    yield* call('writeFile', file, line);
    yield* call('fsync', file);
  } catch (error) {
    yield* attempt(call('ftruncate', file, before));
    throw error;
  } finally {
    yield* call('close', file);
  }
}

/** What a journal holds; null when not even its start can be read. */
export function* readJournal(path: string): Work<KeptWork | null> {
  const text = (yield* readWhole(path, Number.MAX_SAFE_INTEGER)).toString();
  // A power cut tears the last line: what stands before a torn one counts, and nothing after it, as it builds on it.
  const notes: JournalRecord[] = [];
  for (const line of text.split('\n')) {
    const note = parsed(line);
    if (note === null) break;
    notes.push(note);
  }
  return together(notes);
}

function together(notes: readonly JournalRecord[]): KeptWork | null {
  const start = notes.findLastIndex(({ base }) => base !== null);
  const last = notes.at(-1);
  const base = notes[start]?.base ?? null;
  if (last === undefined || base === null) return null;
  const counting = notes.slice(start);
  const drafts = counting.findLast((note) => note.drafts !== null)?.drafts ?? '';
  return { ...last, base, drafts, lines: counting.flatMap(({ lines }) => lines) };
}

function parsed(line: string): JournalRecord | null {
  try {
    return recordOf(JSON.parse(line));
  } catch {
    return null;
  }
}

function recordOf(value: unknown): JournalRecord | null {
  if (!isJsonObject(value)) return null;
  const { at, name, path, revision, base, lines, drafts } = value;
  if (typeof at !== 'number' || typeof name !== 'string' || !isTexts(lines)) return null;
  const areTexts = [path, revision, base, drafts].every((text) => text === null || typeof text === 'string');
  return areTexts ? (value as unknown as JournalRecord) : null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
