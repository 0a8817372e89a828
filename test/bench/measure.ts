/** One way of doing a piece of work. */
export interface Way {
  readonly name: string;
  /** Does the work once. */
  readonly run: () => unknown;
}

export interface Row {
  readonly name: string;
  /** Median of the rounds, in milliseconds for one unit of work. */
  readonly ms: number;
  /** How many times the speed of the first way: above 1 is faster. */
  readonly ratio: number;
}

interface Plan {
  readonly rounds: number;
  /** A way that takes longer than this in a round is measured once. */
  readonly patience?: number;
}

/**
 * Times the ways in turn, round by round and every other round backwards, so that what else the machine does meets them
 * all alike, and none always clears away what another left behind. The first round warms up and does not count.
 */
export async function compare(
  ways: readonly Way[],
  { rounds, patience = 3000 }: Plan,
): Promise<readonly Row[]> {
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of round % 2 === 0 ? ways : ways.toReversed()) {
      const taken = times.get(name) as number[];
      if (taken[0] !== undefined && taken[0] > patience) continue;
      const ms = await timed(run);
      if (round > 0 || ms > patience) taken.push(ms);
    }
  }
  return inRatio(ways.map(({ name }) => ({ name, ms: median(times.get(name) as number[]) })));
}

/** The rows with their speeds beside that of the first. */
export function inRatio(rows: readonly { readonly name: string; readonly ms: number }[]): readonly Row[] {
  const first = rows[0]?.ms ?? Number.NaN;
  return rows.map(({ name, ms }) => ({ name, ms, ratio: first / ms }));
}

/**
 * Milliseconds of processor time, its own threads included: what other programs do meanwhile does not count. On a machine
 * that has nothing else to do it is about the time on the clock.
 */
export async function timed(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  const result = run();
  if (result instanceof Promise) await result;
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
