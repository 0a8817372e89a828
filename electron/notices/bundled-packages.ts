import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { textNotShipped } from './texts-not-shipped';

/** A package whose code is inside what ships. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it; empty when it names none. */
  readonly licence: string;
  /** Its licence, then what else it asks to be passed on (NOTICE); empty when there is none. */
  readonly text: string;
  /** Where it stands, as the lock file names it: `node_modules/a/node_modules/b`. */
  readonly place: string;
  readonly dependencies: readonly string[];
}

const LICENCE_FILE = /^(licen[cs]e|copying)/i;
const NOTICE_FILE = /^notice/i;
const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
/** Modules that the bundler writes itself, such as its own runtime, name their maker first. */
const OF_BUNDLER = /^\0([a-z-]+)\//;
const SOURCE_IN_PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/** The packages that these modules come from, each once, in the order of their names. */
export function bundledPackages(root: string, modules: Iterable<string>): readonly BundledPackage[] {
  const folders = new Set([...modules].flatMap((id) => foldersOf(root, id)));
  const packages = [...folders].map((folder) => readPackage(root, folder));
  return packages.toSorted((a, b) => compare(a.name, b.name) || compare(a.place, b.place));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function foldersOf(root: string, id: string): readonly string[] {
  const bundler = OF_BUNDLER.exec(id)?.[1];
  if (bundler !== undefined) return found(root, bundler);
  const [file = ''] = id.split('?', 1);
  const folder = IN_PACKAGE.exec(file)?.[1];
  return folder === undefined ? [] : [folder, ...carriedInside(file)];
}

/** Some packages carry others inside their own files; their source maps tell which. */
function carriedInside(file: string): readonly string[] {
  const map = `${file}.map`;
  if (!existsSync(map)) return [];
  const { sources = [] } = JSON.parse(readFileSync(map, 'utf8')) as { readonly sources?: readonly string[] };
  const names = sources.flatMap((source) => [...source.matchAll(SOURCE_IN_PACKAGE)].at(-1)?.[1] ?? []);
  return [...new Set(names)].flatMap((name) => found(dirname(file), name));
}

/** The folder that Node would take a package from. */
function found(from: string, name: string): readonly string[] {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return [folder];
  const above = dirname(from);
  return above === from ? [] : found(above, name);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readPackage(root: string, folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, dependencies = {} } = manifest;
  const files = readdirSync(folder).toSorted();
  const read = (pattern: RegExp): readonly string[] =>
    files.filter((file) => pattern.test(file)).map((file) => plain(readFileSync(join(folder, file), 'utf8')));
  const licences = read(LICENCE_FILE);
  const texts = licences.length > 0 ? [...licences, ...read(NOTICE_FILE)] : [textNotShipped(name, version)];
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : '',
    text: texts.filter((text) => text !== '').join('\n\n'),
    place: relative(root, folder).split(sep).join('/'),
    dependencies: Object.keys(dependencies),
  };
}

function plain(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^\uFEFF|[ \t]+$/gm, '')
    .trim();
}
