import type { Connection } from '../../model/scenario';
import { message } from '../../words/message';
import { importKey } from './imported-key';
import type { ImportWarning } from './import-result';
import type { ConnectionReportPage, ConnectionReportRow } from './connection-report';
import type { OwnedPage } from './connection-report-pages';
import { sourceOf } from './connection-report-pages';

/** All rows of an import that are one connection: the same ends, and the same connection ID where there is one. */
export interface Attempts {
  /** Tenant IDs. */
  readonly from: string;
  readonly to: string;
  readonly connectionId: string | undefined;
  /** What the note says of each connection report -> how many attempts. */
  readonly counts: Map<string, number>;
  /** The latest day that a connection report with such a row goes to. */
  lastSeen: string | undefined;
}

/** Rows by connection; those that name the reporting tenant itself are left out, which is said. */
export function countAttempts(pages: readonly OwnedPage[], warnings: ImportWarning[]): readonly Attempts[] {
  const all = new Map<string, Attempts>();
  for (const { file, page, owner } of pages) {
    let ownRows = 0;
    for (const row of page.rows) {
      if (row.tenantId === owner) ownRows += 1;
      else countRow(all, row, owner, page);
    }
    if (ownRows === 0) continue;
    warnings.push({ file, code: 'own-tenant', message: message('imports.ownRows', { count: ownRows }) });
  }
  return [...all.values()];
}

function countRow(
  all: Map<string, Attempts>,
  row: ConnectionReportRow,
  owner: string,
  page: ConnectionReportPage,
): void {
  const { tenantId, direction, connectionId } = row;
  const [from, to] = direction === 'outbound' ? [owner, tenantId] : [tenantId, owner];
  const key = importKey(from, to, connectionId);
  let attempts = all.get(key);
  if (attempts === undefined) {
    attempts = { from, to, connectionId, counts: new Map(), lastSeen: undefined };
    all.set(key, attempts);
  }
  const source = `${sourceOf(page)}, ${direction} at ${owner}`;
  attempts.counts.set(source, (attempts.counts.get(source) ?? 0) + 1);
  attempts.lastSeen = later(attempts.lastSeen, page.lastDay);
}

type Counted = Pick<Connection, 'note' | 'attempts' | 'lastSeen'>;

/**
 * What a connection says after its attempts were counted. The note has a line for each connection report, so that
 * one that comes again counts for nothing; `attempts` is their sum.
 */
export function withAttempts({ counts, lastSeen }: Attempts, before: Counted): Counted {
  const lines = before.note === undefined ? [] : before.note.split('\n');
  const counted = sumOf(lines);
  for (const [source, n] of counts) putCount(lines, `${source}: `, n);
  const last = later(before.lastSeen, lastSeen);
  return {
    note: lines.join('\n'),
    attempts: (before.attempts ?? counted) + sumOf(lines) - counted,
    ...(last === undefined ? {} : { lastSeen: last }),
  };
}

/** One line for each connection report: what was counted of it before gives way when there is more of it now. */
function putCount(lines: string[], start: string, n: number): void {
  const line = `${start}${n.toLocaleString('en')} ${n === 1 ? 'attempt' : 'attempts'}`;
  const at = lines.findIndex((other) => other.startsWith(start));
  if (at < 0) lines.push(line);
  else if (n > countIn(lines[at] ?? '').n) lines[at] = line;
}

const COUNT = /^(Report\b[^,]*), (?:inbound|outbound) at .*: ([\d,]+) attempts?$/;

/** The two ends of a connection report the same attempts: of the same days the greater count is taken. */
function sumOf(lines: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { report, n } = countIn(line);
    counts.set(report, Math.max(counts.get(report) ?? 0, n));
  }
  return [...counts.values()].reduce((sum, n) => sum + n, 0);
}

/** Of which connection report a line of a note counts the attempts, and how many; 0 for any other line. */
function countIn(line: string): { readonly report: string; readonly n: number } {
  const [, report = '', n = '0'] = COUNT.exec(line) ?? [];
  return { report, n: Number(n.replaceAll(',', '')) };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
