import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A Markdown document of the repository, taken apart as far as its tests need. */
export interface MarkdownDocument {
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
  /** What stands in single backticks outside of blocks. */
  readonly spans: readonly string[];
  readonly links: readonly string[];
  /** The anchors that its headings have. */
  readonly anchors: ReadonlySet<string>;
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

const ROOMS = ['.github', 'assets', 'electron', 'renderer', 'shared', 'test'];

/** Every Markdown document of the repository; fixtures of tests are not documents. */
export function markdownDocuments(): readonly MarkdownDocument[] {
  const inRooms = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
  );
  return [...readdirSync('.'), ...inRooms]
    .filter((path) => path.endsWith('.md') && !path.startsWith('test/fixtures/'))
    .toSorted()
    .map((path) => readDocument(path, readFileSync(path, 'utf8')));
}

/** Takes one text apart; `path` is where it lies, from the root of the repository. */
export function readDocument(path: string, text: string): MarkdownDocument {
  const fenced = /^[ \t]*```(\w*)\n([\s\S]*?)^[ \t]*```/gm;
  const blocks = [...text.matchAll(fenced)].map(([, language = '', body = '']) => ({ language, text: body }));
  const prose = text.replaceAll(fenced, '').replaceAll(/<!--[\s\S]*?-->/g, '');
  const plain = prose.replaceAll(/`[^`]*`/g, '');
  return {
    path,
    text,
    blocks,
    spans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span),
    links: [...plain.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    anchors: anchorsOf(prose),
  };
}

/** As GitHub makes them: small letters, blanks to hyphens, other signs dropped, the same one again with a number. */
function anchorsOf(prose: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of prose.matchAll(/^#{1,6} +(.+)$/gm)) {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${slug}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The file and anchor that a link of a document leads to, from the root; null for a page of the web. */
export function targetOf({ path }: MarkdownDocument, link: string): { file: string; anchor: string } | null {
  if (/^[a-z]+:/i.test(link)) return null;
  const [file = '', anchor = ''] = link.split('#');
  return { file: file === '' ? path : normalize(join(dirname(path), file)), anchor };
}
