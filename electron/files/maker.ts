import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from './refused';

/** Which program on which computer made a temporary file, a lock or a journal, so that another can tell if it still runs. */
export interface Maker {
  readonly host: string;
  readonly pid: number;
  /** When it started, since process numbers are used again; '0' where the system does not say. */
  readonly start: string;
}

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const MAKER = /^([0-9a-f]{8})-(\d{1,10})-(\d{1,20})-[0-9a-f]{8}$/;
const DEAD_STATES = new Set(['Z', 'X']);

/** What this program uses now: one with its name that it does not use could not be removed. */
const inUse = new Set<string>();

/** A text no other program and no other moment gives, for use in file names; in use until it is released. */
export function makerTag(): string {
  const tag = `${HOST}-${process.pid}-${startOf(process.pid) ?? '0'}-${randomUUID().slice(0, 8)}`;
  inUse.add(tag);
  return tag;
}

/** What has this tag is done with. */
export function releaseTag(tag: string): void {
  inUse.delete(tag);
}

/** The maker in a tag; null when it is none. */
export function parseMaker(tag: string): Maker | null {
  const [, host, pid, start] = MAKER.exec(tag) ?? [];
  return host === undefined || pid === undefined || start === undefined
    ? null
    : { host, pid: Number(pid), start };
}

/**
 * Does nobody use what has this tag any more? On another computer process numbers say nothing: then its age in
 * milliseconds must do.
 */
export function isLeftBehind(tag: string, age: number, oldOfOthers: number): boolean {
  const maker = parseMaker(tag);
  if (maker === null) return false;
  if (maker.host !== HOST) return age > oldOfOthers;
  return isRunning(maker) ? maker.pid === process.pid && !inUse.has(tag) : true;
}

/** Does the program still run, and not another one that got its number? */
export function isRunning({ pid, start }: Maker): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's program may not be signalled, but it is there.
    if (codeOf(error) !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return start === '0' || now === null || now === start;
}

/** Linux alone says cheaply when a process started; 'dead' for one that only waits to be buried, null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it is in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return DEAD_STATES.has(fields[0] ?? '') ? 'dead' : (fields[19] ?? null);
  } catch {
    return null;
  }
}
