import * as fs from 'node:fs';
import { promisify } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

/** Every call to the system that writing and reading a person's file needs. */
export interface Calls {
  access(path: string, mode: number): void;
  close(file: number): void;
  fchmod(file: number, mode: number): void;
  fchown(file: number, uid: number, gid: number): void;
  fstat(file: number): fs.Stats;
  fsync(file: number): void;
  ftruncate(file: number, bytes: number): void;
  link(path: string, other: string): void;
  lstat(path: string): fs.Stats;
  /** With the folders above it; one that is there already is fine. */
  mkdir(folder: string): void;
  open(path: string, flags: string | number, mode?: number): number;
  readFile(from: string | number): Buffer;
  readdir(folder: string): string[];
  readlink(path: string): string;
  realpath(path: string): string;
  rename(from: string, to: string): void;
  rmdir(folder: string): void;
  stat(path: string): fs.Stats;
  unlink(path: string): void;
  wait(milliseconds: number): void;
  writeFile(file: number, bytes: Uint8Array): void;
}

type AsyncCalls = {
  [N in keyof Calls]: (...args: Parameters<Calls[N]>) => Promise<ReturnType<Calls[N]>>;
};

interface Step {
  readonly name: keyof Calls;
  readonly args: readonly unknown[];
}

/**
 * Work on files that says which calls it wants instead of making them. So the command line, which must end before a
 * window system starts, and the window, which must never stand still, share one implementation.
 */
export type Work<T> = Generator<Step, T, unknown>;

/** One call to the system; throws what the system answers. */
export function* call<N extends keyof Calls>(
  name: N,
  ...args: Parameters<Calls[N]>
): Work<ReturnType<Calls[N]>> {
  return (yield { name, args }) as ReturnType<Calls[N]>;
}

/** What may fail without a loss: null when it did. */
export function* attempt<T>(work: Work<T>): Work<T | null> {
  try {
    return yield* work;
  } catch {
    return null;
  }
}

export const syncCalls: Calls = {
  access: fs.accessSync,
  close: fs.closeSync,
  fchmod: fs.fchmodSync,
  fchown: fs.fchownSync,
  fstat: fs.fstatSync,
  fsync: fs.fsyncSync,
  ftruncate: fs.ftruncateSync,
  link: fs.linkSync,
  lstat: fs.lstatSync,
  mkdir: (folder) => void fs.mkdirSync(folder, { recursive: true }),
  open: fs.openSync,
  readFile: fs.readFileSync,
  readdir: fs.readdirSync,
  readlink: fs.readlinkSync,
  realpath: fs.realpathSync.native,
  rename: fs.renameSync,
  rmdir: fs.rmdirSync,
  stat: fs.statSync,
  unlink: fs.unlinkSync,
  wait: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
  writeFile: fs.writeFileSync,
};

export const asyncCalls: AsyncCalls = {
  access: promisify(fs.access),
  close: promisify(fs.close),
  fchmod: promisify(fs.fchmod),
  fchown: promisify(fs.fchown),
  fstat: promisify(fs.fstat),
  fsync: promisify(fs.fsync),
  ftruncate: promisify(fs.ftruncate),
  link: promisify(fs.link),
  lstat: promisify(fs.lstat),
  mkdir: async (folder) => void (await fs.promises.mkdir(folder, { recursive: true })),
  open: promisify(fs.open),
  readFile: promisify(fs.readFile),
  readdir: promisify(fs.readdir),
  readlink: promisify(fs.readlink),
  realpath: promisify(fs.realpath.native),
  rename: promisify(fs.rename),
  rmdir: async (folder) => fs.promises.rmdir(folder),
  stat: promisify(fs.stat),
  unlink: promisify(fs.unlink),
  wait: async (milliseconds) => pause(milliseconds),
  writeFile: promisify(fs.writeFile),
};

/** Does the work at once, for the command line. */
export function runSync<T>(work: Work<T>, calls: Calls = syncCalls): T {
  let step = work.next();
  while (!step.done) {
    const { name, args } = step.value;
    let result: unknown;
    try {
      result = (calls[name] as (...all: readonly unknown[]) => unknown)(...args);
    } catch (error) {
      step = work.throw(error);
      continue;
    }
    step = work.next(result);
  }
  return step.value;
}

/** Does the work beside everything else, for the window. */
export async function run<T>(work: Work<T>, calls: AsyncCalls = asyncCalls): Promise<T> {
  let step = work.next();
  while (!step.done) {
    const { name, args } = step.value;
    let result: unknown;
    try {
      result = await (calls[name] as (...all: readonly unknown[]) => Promise<unknown>)(...args);
    } catch (error) {
      step = work.throw(error);
      continue;
    }
    step = work.next(result);
  }
  return step.value;
}
