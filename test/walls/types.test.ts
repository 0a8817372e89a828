import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repository } from './planted-tree';

type Room = 'shared' | 'renderer' | 'electron';

const parsed = new Map<string, ts.SourceFile | undefined>();

/** What `tsc` says, by the room's own tsconfig, of a file that exists only in memory. */
function check(room: Room, text: string): readonly string[] {
  const folder = join(repository, room);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options, fileNames, projectReferences } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const planted = join(folder, 'planted-here.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === planted || fileExists(name);
  host.readFile = (name) => (name === planted ? text : readFile(name));
  host.getSourceFile = (name, version) => {
    if (name === planted) return ts.createSourceFile(name, text, version);
    const key = `${room}:${name}`;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(name, version));
    return parsed.get(key);
  };
  const program = ts.createProgram({
    rootNames: [...fileNames, planted],
    options: { ...options, noEmit: true },
    host,
    ...(projectReferences ? { projectReferences } : {}),
  });
  const said = [
    ...program.getOptionsDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(planted)),
  ];
  return said.map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '));
}

const PLANTED: readonly (readonly [room: Room, what: string, text: string, says: RegExp])[] = [
  ['shared', 'the page', 'export const title = document.title;\n', /'document'/],
  ['shared', 'the window', 'export const name = window.name;\n', /'window'/],
  ['shared', 'the process', 'export const here = process.cwd();\n', /'process'/],
  ['shared', 'a Node module', "export { readFileSync } from 'node:fs';\n", /'node:fs'/],
  ['shared', 'a timer', 'setTimeout(() => 0, 1);\nexport {};\n', /'setTimeout'/],
  ['shared', 'the console', "console.log('a');\nexport {};\n", /'console'/],
  [
    'shared',
    'the renderer',
    "export * from '../renderer/bridge/bridge';\n",
    /not under 'rootDir'|not listed/,
  ],
  ['renderer', 'a Node module', "export { readFileSync } from 'node:fs';\n", /'node:fs'/],
  ['renderer', 'the process', 'export const here = process.cwd();\n', /'process'/],
  ['renderer', 'a buffer', "export const bytes = Buffer.from('a');\n", /'Buffer'/],
  ['renderer', 'electron', "export * from '../electron/preload/index';\n", /not under 'rootDir'|not listed/],
  ['electron', 'the page', 'export const title = document.title;\n', /'document'/],
  [
    'electron',
    'the renderer',
    "export * from '../renderer/bridge/bridge';\n",
    /not under 'rootDir'|not listed/,
  ],
];

const ALLOWED: readonly (readonly [room: Room, what: string, text: string])[] = [
  ['shared', 'plain TypeScript', 'export const three = Math.max(1, 2) + 1;\n'],
  ['shared', 'another file of its own', "export type { Result } from './base/result';\n"],
  ['renderer', 'the page', 'export const title = document.title;\n'],
  ['renderer', 'shared', "export type { Result } from '../shared/base/result';\n"],
  ['electron', 'Node', "export { readFileSync } from 'node:fs';\nexport const here = process.cwd();\n"],
  ['electron', 'shared', "export type { Result } from '../shared/base/result';\n"],
];

describe('the rooms as TypeScript projects', { timeout: 20_000 }, () => {
  it.each(PLANTED)('keep %s from %s', (room, _what, text, says) => {
    expect(check(room, text).join('\n')).toMatch(says);
  });

  it.each(ALLOWED)('let %s use %s', (room, _what, text) => {
    expect(check(room, text).filter((said) => !/has not been built/.test(said))).toEqual([]);
  });
});
