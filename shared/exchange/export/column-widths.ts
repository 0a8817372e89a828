import type { Table } from './blocks';

/** Longer cells go on in the next line. */
const LONGEST = 38;
/** Of ten cells, nine are to fit. */
const FITTING = 0.9;
const AIR = 3;
/** Longer ones may be broken. */
const LONGEST_WORD = 20;
/** How much wider bold letters run. */
const BOLD = 1.15;

/**
 * What share of the width each column of a table gets, in percent: as much as most of its cells need, and its head at
 * least a whole word a line. Left to themselves browsers break names and IDs to give long texts more room.
 */
export function columnWidths({ head, rows }: Pick<Table, 'head' | 'rows'>): readonly number[] {
  const wanted = head.map((title, at) => {
    const cells = rows.flatMap((row) => row[at] || []);
    const lengths = cells.map(({ length }) => length).toSorted((a, b) => a - b);
    const most = lengths[Math.floor((lengths.length - 1) * FITTING)] ?? 0;
    const word = cells.reduce((longest, cell) => Math.max(longest, longestWord(cell)), 0);
    return Math.max(Math.min(most, LONGEST), Math.min(word, LONGEST_WORD), BOLD * longestWord(title)) + AIR;
  });
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.round((width / all) * 1000) / 10);
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/).map(({ length }) => length));
}
