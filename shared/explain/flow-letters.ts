import type { Flow } from '../model/scenario';

const LETTERS = 26;

/** Flow id -> its letter in the order of the file ("A", ..., "Z", "27"); none where one flow alone needs no name. */
export function flowLetters(flows: readonly Flow[]): ReadonlyMap<string, string> {
  return new Map(flows.length < 2 ? [] : flows.map(({ id }, at) => [id, letter(at)] as const));
}

function letter(at: number): string {
  return at < LETTERS ? String.fromCharCode('A'.charCodeAt(0) + at) : String(at + 1);
}
