export interface Table {
  readonly head: readonly string[];
  /** Columns of numbers, by their place. */
  readonly numbers: readonly number[];
  /** As many cells a row as the head has. */
  readonly rows: readonly (readonly string[])[];
}

/** A number that stands large, with what it counts. */
export interface Figure {
  readonly value: string;
  readonly label: string;
}

/** A piece of a page before it takes a form: plain texts, escaped by whoever writes them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered?: boolean }
  | ({ readonly kind: 'table' } & Table)
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  /** A picture of ours, drawn by `drawPicture`; only pages show it. */
  | { readonly kind: 'picture'; readonly draw: () => string };

/** A page before it takes a form. */
export interface Page {
  readonly title: string;
  /** Below the title, quietly: the date, the description. */
  readonly below: readonly string[];
  readonly blocks: readonly Block[];
}

/** A heading of a report. */
export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph of a report. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** Nothing at all when there is nothing to list. */
export function bullets(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** What a table is made of. */
export interface TableOptions {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Heads of the columns that hold numbers. */
  readonly numbers?: readonly string[];
}

/** A table without the columns in which nothing stands; nothing at all without rows. */
export function table({ head, rows, numbers = [] }: TableOptions): readonly Block[] {
  if (rows.length === 0) return [];
  const filled = head.map((_, at) => rows.some((row) => (row[at] ?? '') !== ''));
  const kept = <T>(cells: readonly T[]) => cells.filter((_, at) => filled[at]);
  const heads = kept(head);
  return [
    {
      kind: 'table',
      head: heads,
      numbers: heads.flatMap((name, at) => (numbers.includes(name) ? [at] : [])),
      rows: rows.map(kept),
    },
  ];
}

/** A heading with what stands below it; neither, when nothing does. */
export function section(title: string, body: readonly Block[], level: 2 | 3 = 2): readonly Block[] {
  return body.length === 0 ? [] : [heading(title, level), ...body];
}
