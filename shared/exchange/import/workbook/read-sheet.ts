import { readXml } from './read-xml';

/** No list of tenants or connections is wider, and a cell far out would fill its row with empty ones. */
const MAX_COLUMNS = 200;
const MAX_CELLS = 5_000_000;

/** The rows of a sheet as they are shown in a CSV, without empty ones; null: it has too many cells. */
export function readSheet(xml: string, strings: readonly string[]): readonly (readonly string[])[] | null {
  const reader = new SheetReader(strings);
  readXml(xml, reader);
  return reader.cells > MAX_CELLS ? null : reader.rows.filter((row) => row.some((cell) => cell !== ''));
}

class SheetReader {
  readonly rows: string[][] = [];
  cells = 0;
  readonly #strings: readonly string[];
  #kind = '';
  #at = 0;
  #text = '';
  #isValue = false;

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  readonly open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'row') this.rows.push([]);
    if (name === 'c') {
      this.#at = columnOf(attribute('r')) ?? this.rows.at(-1)?.length ?? 0;
      this.#kind = attribute('t') ?? 'n';
      this.#text = '';
    }
    this.#isValue = name === 'v' || name === 't';
  };

  readonly text = (part: string): void => {
    if (this.#isValue) this.#text += part;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#isValue = false;
    const row = this.rows.at(-1);
    if (name !== 'c' || row === undefined || this.#at >= MAX_COLUMNS) return;
    this.cells += Math.max(1, this.#at - row.length);
    if (this.cells > MAX_CELLS) return;
    while (row.length < this.#at) row.push('');
    row[this.#at] = this.#value().trim();
  };

  #value(): string {
    if (this.#kind === 's') return this.#strings[Number(this.#text)] ?? '';
    if (this.#kind === 'b') return this.#text === '1' ? 'TRUE' : 'FALSE';
    return this.#kind === 'e' ? '' : this.#text;
  }
}

/** 27 for "AB12", counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
