import { freshId, slug } from '../../base/ids';

/** Makes many ids that are free; ids of the same beginning are counted on, so that a hundred thousand stay fast. */
export class FreshIds {
  readonly #taken: Set<string>;
  readonly #counts = new Map<string, number>();

  constructor(records: readonly { readonly id: string }[]) {
    this.#taken = new Set(records.map(({ id }) => id));
  }

  take(text: string, fallback: string): string {
    // Room is left for the number.
    const base = (slug(text) || fallback).slice(0, 56);
    let n = this.#counts.get(base) ?? 1;
    let id = freshId(base, NONE, fallback);
    while (this.#taken.has(id)) {
      n += 1;
      id = `${base}-${n}`;
    }
    this.#counts.set(base, n);
    this.#taken.add(id);
    return id;
  }
}

const NONE: ReadonlySet<string> = new Set();
