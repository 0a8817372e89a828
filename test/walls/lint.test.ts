import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantTree, repository, type Files } from './planted-tree';

interface Diagnostic {
  readonly code?: string;
  readonly filename: string;
  readonly help?: string;
  readonly message: string;
}

/** Runs the command of `npm run lint` over a small house; per file, what was said about it. */
function lint(files: Files): ReadonlyMap<string, string> {
  const tree = plantTree(files);
  try {
    const program = join(repository, 'node_modules/oxlint/bin/oxlint');
    const args = ['-c', '.oxlintrc.json', '--deny-warnings', '-f', 'json'];
    const run = spawnSync(process.execPath, [program, ...args], { cwd: tree.root, encoding: 'utf8' });
    if (!run.stdout.startsWith('{')) throw new Error(run.stdout + run.stderr);
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly Diagnostic[] };
    const said = new Map<string, string>();
    for (const { filename, code, message, help } of diagnostics) {
      said.set(filename, `${said.get(filename) ?? ''}${code}: ${message} ${help}\n`);
    }
    return said;
  } finally {
    tree.fell();
  }
}

const lines = (count: number) => '// A line.\n'.repeat(count);
const longFunction = (count: number) => `export function long() {\n${'  void 0;\n'.repeat(count - 2)}}\n`;
const decisions = (count: number) =>
  `export function decide(n: number) {\n${Array.from({ length: count }, (_, i) => `  if (n === ${i}) return ${i};\n`).join('')}  return -1;\n}\n`;

/** What the report must say, the file, its text with the violation and its text without. */
type Case = readonly [says: string, file: string, bad: string, good: string];

const DOORS: readonly Case[] = [
  [
    'Raw ipcMain stays in electron/main/ipc',
    'electron/main/window.ts',
    "import { ipcMain } from 'electron';\nexport const it = ipcMain;\n",
    "import { app } from 'electron';\nexport const it = app;\n",
  ],
  [
    'Raw ipcMain stays in electron/main/ipc',
    'electron/main/sly.ts',
    "import * as electron from 'electron';\nexport const it = electron.ipcMain;\n",
    "import { app } from 'electron';\nexport const it = app;\n",
  ],
  [
    'Raw ipcRenderer stays in electron/preload',
    'electron/main/menu.ts',
    "import { ipcRenderer } from 'electron';\nexport const it = ipcRenderer;\n",
    "import { Menu } from 'electron';\nexport const it = Menu;\n",
  ],
  [
    'Raw ipcMain stays in electron/main/ipc',
    'electron/preload/index.ts',
    "import { ipcMain } from 'electron';\nexport const it = ipcMain;\n",
    "import { ipcRenderer } from 'electron';\nexport const it = ipcRenderer;\n",
  ],
  [
    'Raw ipcRenderer stays in electron/preload',
    'electron/main/ipc.ts',
    "import { ipcRenderer } from 'electron';\nexport const it = ipcRenderer;\n",
    "import { ipcMain } from 'electron';\nexport const it = ipcMain;\n",
  ],
  [
    'Raw ipcRenderer stays in electron/preload',
    'electron/main/ipc/gate.ts',
    "import { ipcRenderer } from 'electron';\nexport const it = ipcRenderer;\n",
    "import { ipcMain } from 'electron';\nexport const it = ipcMain;\n",
  ],
  [
    'The command line runs in plain Node',
    'electron/cli/index.ts',
    "import { app } from 'electron';\nexport const it = app;\n",
    "import { argv } from 'node:process';\nconsole.log(argv);\n",
  ],
  [
    'Only electron/main checks requests',
    'electron/tooling/start.ts',
    "export { schemas } from '../../shared/ipc/schemas';\n",
    "export { channels } from '../../shared/ipc/channels';\n",
  ],
  [
    'The preload carries names and types only',
    'electron/preload/names.ts',
    "export { schemas } from '../../shared/ipc/schemas';\n",
    "export { channels } from '../../shared/ipc/channels';\n",
  ],
  [
    'electron and renderer never import each other',
    'electron/main/files.ts',
    "export { dispatch } from '../../renderer/workbench/dispatch';\n",
    "export { channels } from '../../shared/ipc/channels';\n",
  ],
  [
    'The renderer runs without Node',
    'renderer/app/a.ts',
    "export { readFileSync } from 'node:fs';\n",
    "export { channels } from '../../shared/ipc/channels';\n",
  ],
  [
    'The renderer runs without Node',
    'renderer/app/b.ts',
    "export { readFileSync } from 'fs';\n",
    "export { useState } from 'react';\n",
  ],
  [
    'The renderer runs without Node',
    'renderer/app/c.ts',
    "export { app } from 'electron';\n",
    "export { useState } from 'react';\n",
  ],
  [
    'what the user wants to keep is a file',
    'renderer/workbench/a.ts',
    "localStorage.setItem('a', '1');\n",
    "document.title = 'a';\n",
  ],
  [
    'what the user wants to keep is a file',
    'renderer/workbench/b.ts',
    "window.localStorage.setItem('a', '1');\n",
    'window.scrollTo(0, 0);\n',
  ],
  [
    'window.desktop is for renderer/bridge',
    'renderer/panels/a.ts',
    'export const it = (window as unknown as { desktop: unknown }).desktop;\nexport const door = window.desktop;\n',
    'export const it = window.innerWidth;\n',
  ],
  [
    'The arrow points the other way',
    'shared/model/arrow.ts',
    "export { dispatch } from '../../renderer/workbench/dispatch';\n",
    "export { channels } from '../ipc/channels';\n",
  ],
];

/** A global, and the words that name the right place for it. */
const BANNED_IN_SHARED: readonly (readonly [expression: string, says: string])[] = [
  ['Date.now()', 'No clock in shared'],
  ['new Date()', 'No clock in shared'],
  ['globalThis.Date.now()', 'No clock in shared'],
  ['setTimeout(() => 0, 1)', 'No clock in shared'],
  ['Math.random()', 'No randomness in shared'],
  ['crypto.randomUUID()', 'No randomness in shared'],
  ["fetch('https://example.com')", 'No I/O in shared'],
  ['process.env', 'No Node in shared'],
  ["Buffer.from('a')", 'No Node in shared'],
  ['document.title', 'No DOM in shared'],
  ['window.name', 'No DOM in shared'],
  ['localStorage.length', 'No DOM in shared'],
];

const HABITS: readonly Case[] = [
  ['max-lines', 'shared/edit/long.ts', `${lines(300)}export {};\n`, `${lines(299)}export {};\n`],
  ['max-lines-per-function', 'shared/edit/function.ts', longFunction(61), longFunction(60)],
  ['complexity', 'shared/edit/complex.ts', decisions(10), decisions(9)],
  ['no-console', 'electron/main/log.ts', "console.log('a');\n", 'export {};\n'],
  ['no-default-export', 'shared/edit/name.ts', 'export default 1;\n', 'export const one = 1;\n'],
  [
    'no-floating-promises',
    'electron/main/wait.ts',
    'async function work() {}\nwork();\n',
    'async function work() {}\nawait work();\n',
  ],
  [
    'switch-exhaustiveness-check',
    'shared/edit/switch.ts',
    "export function side(s: 'a' | 'b') {\n  switch (s) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
    "export function side(s: 'a' | 'b') {\n  switch (s) {\n    case 'a':\n      return 1;\n    case 'b':\n      return 2;\n  }\n}\n",
  ],
  ['no-explicit-any', 'shared/edit/any.ts', 'export type A = any;\n', 'export type A = unknown;\n'],
  [
    'rules-of-hooks',
    'renderer/ui/Hook.tsx',
    "import { useState } from 'react';\nexport function Hook({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return <p>a</p>;\n}\n",
    "import { useState } from 'react';\nexport function Hook() {\n  const [one] = useState(1);\n  return <p>{one}</p>;\n}\n",
  ],
  [
    'exhaustive-deps',
    'renderer/ui/Effect.tsx',
    "import { useEffect } from 'react';\nexport function Title({ title }: { title: string }) {\n  useEffect(() => {\n    document.title = title;\n  }, []);\n  return <p>a</p>;\n}\n",
    "import { useEffect } from 'react';\nexport function Title({ title }: { title: string }) {\n  useEffect(() => {\n    document.title = title;\n  }, [title]);\n  return <p>a</p>;\n}\n",
  ],
  [
    'alt-text',
    'renderer/ui/Picture.tsx',
    'export function Picture() {\n  return <img src="a.png" />;\n}\n',
    'export function Picture() {\n  return <img src="a.png" alt="Two tenants" />;\n}\n',
  ],
  [
    'no-focused-tests',
    'test/unit/a.test.ts',
    "import { expect, it } from 'vitest';\nit.only('adds', () => expect(1 + 1).toBe(2));\n",
    "import { expect, it } from 'vitest';\nit('adds', () => expect(1 + 1).toBe(2));\n",
  ],
];

/** What the files above import, and what is allowed in its own place although banned elsewhere. */
const HOUSE: Files = {
  'shared/ipc/channels.ts': 'export const channels = 1;\n',
  'shared/ipc/schemas.ts': 'export const schemas = 1;\n',
  'renderer/workbench/dispatch.ts': 'export const dispatch = 1;\n',
  'renderer/bridge/door.ts': 'export const door = window.desktop;\n',
  'renderer/desktop.d.ts': 'interface Window {\n  desktop: unknown;\n}\n',
  'electron/main/gate.ts': "export { schemas } from '../../shared/ipc/schemas';\n",
  'electron/tooling/say.ts': "console.log('a');\n",
  'shared/connectors/catalogue.ts': `${lines(400)}export const catalogue = [];\n`,
  'shared/edit/pure.ts': 'export const whole = Math.floor(1.5);\n',
  'electron/vite.config.ts': 'export default {};\n',
  'test/unit/long.test.ts': `${lines(400)}${longFunction(80)}`,
};

const inShared = BANNED_IN_SHARED.map(([expression, says], n): Case => [
  says,
  `shared/edit/banned-${n}.ts`,
  `export const it = ${expression};\n`,
  'export const it = 1;\n',
]);
const cases: readonly Case[] = [...DOORS, ...inShared, ...HABITS];

describe('the lint rules', () => {
  const passed = lint({ ...HOUSE, ...Object.fromEntries(cases.map(([, file, , good]) => [file, good])) });
  const stopped = lint({ ...HOUSE, ...Object.fromEntries(cases.map(([, file, bad]) => [file, bad])) });

  it('let the same house stand once the violations are gone', () => {
    expect([...passed]).toEqual([]);
  });

  it('say nothing of the files without a violation beside the bad ones', () => {
    expect(Object.keys(HOUSE).filter((file) => stopped.has(file))).toEqual([]);
  });

  it.each(cases)('say "%s" of %s', (says, file) => {
    expect(stopped.get(file)).toContain(says);
  });
});
