import { cpus, totalmem } from 'node:os';
import type { Row } from './measure';

/** What the numbers were measured on. */
export function machine(): Readonly<Record<string, string | number>> {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
  };
}

/** The word after an option; null without the option. */
export function optionOf(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function printTable(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  print(`\n${title}`);
  for (const { name, ms, ratio } of rows) {
    print(`  ${name.padEnd(width)}  ${spent(ms).padStart(10)}  ${ratioText(ratio).padStart(9)}`);
  }
}

function spent(ms: number): string {
  if (ms < 0.001) return `${(ms * 1e6).toFixed(0)} ns`;
  if (ms < 1) return `${(ms * 1000).toFixed(0)} µs`;
  return ms < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

function ratioText(ratio: number): string {
  return `${ratio < 0.095 ? ratio.toPrecision(1) : ratio.toFixed(2)} x`;
}
