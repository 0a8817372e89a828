import { TARGETS } from './targets';

/** Works through the inputs of one seed and tells the parent of each: before it, so that one that never ends has a name. */

export type FromWorker =
  | { readonly kind: 'begin'; readonly target: string; readonly n: number }
  | { readonly kind: 'finding'; readonly target: string; readonly n: number; readonly what: string }
  | { readonly kind: 'counts'; readonly counts: Readonly<Record<string, number>>; readonly memory: number };

/** An input of at most 1 MB must be dealt with in this time. */
export const SLOWEST_MS = 2000;
/** The parent is told of progress once in so many inputs; each one would cost more than the input itself. */
const TOLD = 50;

const [seed = '1', only = '', first = '0'] = process.argv.slice(2);
const targets = TARGETS.filter(({ name }) => only === '' || name === only);
const counts: Record<string, number> = {};
const tell = (message: FromWorker) => process.send?.(message);

function one(target: (typeof TARGETS)[number], n: number): void {
  const name = `${seed} ${n}`;
  const input = target.make(name);
  const started = performance.now();
  let finding: string | undefined;
  try {
    const result = target.run(input, name);
    ({ finding } = result);
    const key = `${target.name}: ${result.outcome}`;
    counts[key] = (counts[key] ?? 0) + 1;
  } catch (error) {
    finding = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const took = performance.now() - started;
  if (took > SLOWEST_MS) finding ??= `It took ${Math.round(took)} ms.`;
  if (finding !== undefined) tell({ kind: 'finding', target: target.name, n, what: finding });
}

/** Leaves the loop now and then, so that what is told is sent. */
function go(from: number): void {
  for (let n = from; n < from + TOLD; n += 1) {
    for (const target of targets) one(target, n);
  }
  const [target] = targets;
  if (!target) return;
  tell({ kind: 'counts', counts, memory: process.memoryUsage().rss });
  tell({ kind: 'begin', target: target.name, n: from + TOLD });
  setImmediate(() => go(from + TOLD));
}

process.on('disconnect', () => process.exit(0));
go(Number(first));
