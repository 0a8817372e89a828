import { useMemo, useRef, useState } from 'react';

export interface ActiveRow {
  readonly key: string | null;
  /** -1 when no row is active, or the active one is filtered out. */
  readonly index: number;
  /** Where a range begins. */
  readonly anchor: () => number;
  readonly setAnchor: (key: string) => void;
  readonly goTo: (index: number) => void;
}

/** Which row the keyboard is on. Kept by key, so that it stays with its thing while rows come, go and are sorted. */
export function useActiveRow(
  rows: readonly { readonly key: string }[],
  scrollTo: (index: number) => void,
): ActiveRow {
  const [key, setKey] = useState<string | null>(null);
  const anchorKey = useRef<string | null>(null);
  const indexes = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows]);
  return {
    key,
    index: key === null ? -1 : (indexes.get(key) ?? -1),
    anchor: () => indexes.get(anchorKey.current ?? '') ?? 0,
    setAnchor: (anchor) => {
      anchorKey.current = anchor;
    },
    goTo: (index) => {
      const row = rows[index];
      if (!row) return;
      setKey(row.key);
      scrollTo(index);
    },
  };
}
