import { basename } from 'node:path';
import { FORMAT_NAME } from '../../../shared/format/envelope';
import type { FileFailure } from '../../../shared/ipc/contract';
import { failure } from './failures';
import { readScenario } from './read-scenario';

/** What stands where a scenario is about to be written. */
export type ExistingKind = 'empty' | 'scenario' | 'newer' | 'foreign';

export interface MayWrite {
  readonly kind: 'may-write';
  /** Of the file that stands there; null when there is none. */
  readonly hash: string | null;
}

/** Looks at what would be overwritten. A file newer than this program, or no scenario at all, is never written over. */
export async function inspect(path: string, knownVersion: number): Promise<MayWrite | FileFailure> {
  const read = await readScenario(path);
  if (read.kind === 'failed') return afterFailedRead(read, path);
  const kind = kindOfExisting(read.text, knownVersion);
  if (kind === 'foreign') return notOurs(path);
  if (kind === 'newer') {
    const what = `${basename(path)} was saved by a newer version of this program`;
    return failure('io', path, `${what} and was left as it is. Save under another name.`);
  }
  return { kind: 'may-write', hash: read.hash };
}

function afterFailedRead(read: FileFailure, path: string): MayWrite | FileFailure {
  // Nothing there: nothing to protect. The write itself says so when the folder is missing.
  if (read.code === 'not-found') return { kind: 'may-write', hash: null };
  return read.code === 'not-text' || read.code === 'too-large' ? notOurs(path) : read;
}

function notOurs(path: string): FileFailure {
  return failure(
    'io',
    path,
    `${basename(path)} is not a scenario and was left as it is. Save under another name.`,
  );
}

/**
 * Looks at the envelope only: a damaged scenario may be replaced by a good one, but a file of a newer version holds
 * things this program would drop, and a file of something else was picked by mistake.
 */
export function kindOfExisting(text: string, knownVersion: number): ExistingKind {
  if (text.trim() === '') return 'empty';
  const envelope = asRecord(parsed(text));
  if (envelope === null || envelope['format'] !== FORMAT_NAME) return 'foreign';
  const version = envelope['version'];
  return typeof version === 'number' && version > knownVersion ? 'newer' : 'scenario';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}
