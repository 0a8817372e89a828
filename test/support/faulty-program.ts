import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, ROOT } from '../../electron/tooling/places';

/** Which call on files of a folder fails next, and what became of it; lives in the main process of the program. */
export interface Faults {
  /** Calls are counted from here. */
  seen: number;
  /** The one that fails; null: none does. */
  at: number | null;
  code: string;
  /** Its name, when it has failed. */
  failed: string;
}

/** Counts what the program asks of the system for one folder, and refuses it one call. */
const SHIM = `'use strict';
const fs = require('node:fs');
const folder = FOLDER;
const faults = { seen: 0, at: null, code: '', failed: '' };
const files = new Set();
globalThis.faults = faults;
const isOurs = (first) => (typeof first === 'number' ? files.has(first) : String(first).startsWith(folder));
const wrapped = (name, real) => (...args) => {
  const answer = args.at(-1);
  if (typeof answer !== 'function' || !isOurs(args[0])) return real(...args);
  const place = faults.seen++;
  if (place === faults.at) {
    faults.failed = name;
    setImmediate(answer, Object.assign(new Error(faults.code), { code: faults.code }));
    // The system closes a file also when it reports an error.
    if (name === 'close') real(args[0], () => undefined);
    return undefined;
  }
  return real(...args.slice(0, -1), (error, result) => {
    if (name === 'open' && !error) files.add(result);
    if (name === 'close') files.delete(args[0]);
    answer(error, result);
  });
};
fs.realpath.native = wrapped('realpath', fs.realpath.native);
for (const name of NAMES.split(' ')) fs[name] = wrapped(name, fs[name]);
require(MAIN);
`;

const NAMES =
  'access close fchmod fchown fstat fsync link lstat open readFile readdir readlink rename stat unlink writeFile';

/** The built program, with a way to let its calls fail; gives the folder to start. */
export function faultyProgram(place: string, folder: string): string {
  const { name, productName, version } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name, productName, version, main: 'index.cjs' }),
  );
  const text = SHIM.replace('FOLDER', JSON.stringify(folder))
    .replace('NAMES', JSON.stringify(NAMES))
    .replace('MAIN', JSON.stringify(join(OUT, 'main', 'index.cjs')));
  writeFileSync(join(place, 'index.cjs'), text);
  return place;
}
