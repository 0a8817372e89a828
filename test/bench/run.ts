import { writeFile } from 'node:fs/promises';
import { decisions } from './decisions/decisions';
import { reading, writing } from './format';
import { placing } from './layout';
import { everyPair } from './pairs';
import { planning } from './planning';
import { machine, optionOf, printTable } from './report';
import type { Row } from './measure';

interface Part {
  readonly name: string;
  readonly run: () => Promise<readonly Row[]>;
}

const PARTS: readonly Part[] = [
  ...(
    [
      [10, 5],
      [100, 10],
      [1000, 20],
    ] as const
  ).map(([tenants, rules]) => ({
    name: `A decision: ${tenants} tenants with ${rules} rules each`,
    run: () => decisions(tenants, rules),
  })),
  ...[1000, 2000].map((tenants) => ({
    name: `Every pair of ${tenants} tenants with 20 rules each`,
    run: () => everyPair(tenants),
  })),
  ...(
    [
      [1000, 5000],
      [10_000, 100_000],
    ] as const
  ).flatMap(([tenants, connections]) => [
    {
      name: `Reading ${tenants} tenants and ${connections} connections`,
      run: () => reading(tenants, connections),
    },
    {
      name: `Writing ${tenants} tenants and ${connections} connections`,
      run: () => writing(tenants, connections),
    },
  ]),
  ...(
    [
      [1000, 5000],
      [10_000, 100_000],
    ] as const
  ).map(([tenants, connections]) => ({
    name: `Judging ${tenants} tenants and ${connections} connections`,
    run: () => planning(tenants, connections),
  })),
  ...(
    [
      [12, 30],
      [160, 1500],
      [1000, 2000],
    ] as const
  ).map(([tenants, connections]) => ({
    name: `Placing ${tenants} tenants with ${connections} connections`,
    run: () => placing(tenants, connections),
  })),
];

/** All measures in one process; every ratio is between ways that took turns. With --json FILE also written down, with --only NAME the parts whose names begin so. */
const parts: Record<string, readonly Row[]> = {};
const only = optionOf(process.argv, '--only') ?? '';
for (const { name, run } of PARTS) {
  if (!name.startsWith(only)) continue;
  const rows = await run();
  parts[name] = rows;
  printTable(name, rows);
}
const file = optionOf(process.argv, '--json');
if (file !== null) await writeFile(file, `${JSON.stringify({ machine: machine(), parts }, null, 2)}\n`);
