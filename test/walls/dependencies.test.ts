import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantTree, repository, type Files } from './planted-tree';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Runs the command of `npm run walls` over a small house. */
function cruise(files: Files): readonly string[] {
  const tree = plantTree(files);
  try {
    const program = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const rooms = ['shared', 'electron', 'renderer', 'test'];
    const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms];
    const run = spawnSync(process.execPath, [program, ...args], { cwd: tree.root, encoding: 'utf8' });
    if (!run.stdout) throw new Error(run.stderr);
    const result = JSON.parse(run.stdout) as { summary: { violations: readonly Violation[] } };
    return result.summary.violations.map((found) => `${found.rule.name}: ${found.from}`);
  } finally {
    tree.fell();
  }
}

/** Every file that is imported somewhere below, each allowed where it stands. */
const HOUSE: Files = {
  'shared/base/result.ts': 'export type Result = string;\n',
  'shared/model/scenario.ts':
    "import type { Result } from '../base/result';\nexport type Scenario = Result;\n",
  'shared/connectors/lookup.ts': 'export const connectors = 1;\n',
  'shared/commands/app-commands.ts': 'export const commands = 1;\n',
  'shared/ipc/channels.ts': 'export const channels = 1;\n',
  'shared/ipc/contract.ts':
    "import { commands } from '../commands/app-commands';\nexport const contract = commands;\n",
  'shared/ipc/schemas.ts': "import { z } from 'zod';\nexport const schemas = z;\n",
  'shared/evaluate/evaluate.ts':
    "import { connectors } from '../connectors/lookup';\nexport const evaluate = connectors;\n",
  'shared/format/schema.ts': 'export const schema = 1;\n',
  'shared/format/parse.ts': "import { schema } from './schema';\nexport const parse = schema;\n",
  'shared/edit/apply.ts': "import { schema } from '../format/schema';\nexport const apply = schema;\n",
  'shared/explain/explain.ts':
    "import { evaluate } from '../evaluate/evaluate';\nimport { apply } from '../edit/apply';\nexport const explain = [evaluate, apply];\n",
  'shared/plan/plan.ts': "import { explain } from '../explain/explain';\nexport const plan = explain;\n",
  'electron/main/window.ts':
    "import { BrowserWindow } from 'electron';\nimport { schemas } from '../../shared/ipc/schemas';\nexport const opened = [BrowserWindow, schemas];\n",
  'electron/preload/index.ts': "export { channels } from '../../shared/ipc/channels';\n",
  'electron/cli/index.ts': "export { plan } from '../../shared/plan/plan';\n",
  'renderer/bridge/bridge.ts': "export type { Result } from '../../shared/base/result';\n",
  'renderer/workbench/dispatch.ts': "export { explain } from '../../shared/explain/explain';\n",
  'renderer/commands/handlers.ts': "export { explain } from '../workbench/dispatch';\n",
  'renderer/ui/Button.tsx': 'export function Button() {\n  return <button type="button" />;\n}\n',
  'renderer/panels/Panel.tsx':
    "export { explain } from '../commands/handlers';\nexport { Button } from '../ui/Button';\n",
  'renderer/canvas/Canvas.tsx':
    "export { explain } from '../commands/handlers';\nexport { Button } from '../ui/Button';\n",
  'renderer/app/App.tsx':
    "export { Button } from '../panels/Panel';\nexport { explain } from '../canvas/Canvas';\n",
  'test/unit/everything.test.ts':
    "import '../../electron/main/window';\nimport '../../renderer/app/App';\nimport '../../shared/ipc/schemas';\n",
};

/** Rule, the file that breaks it, and the import that does. */
const PLANTED: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['shared-stands-alone', 'shared/model/a.ts', "import '../../electron/main/window';"],
  ['shared-stands-alone', 'shared/model/b.ts', "import '../../renderer/workbench/dispatch';"],
  ['shared-stands-alone', 'shared/model/c.ts', "import { app } from 'electron';\nexport { app };"],
  ['shared-is-pure', 'shared/model/d.ts', "import 'node:fs';"],
  ['shared-is-pure', 'shared/model/e.ts', "import 'react';"],
  ['electron-not-to-renderer', 'electron/main/a.ts', "import '../../renderer/workbench/dispatch';"],
  [
    'electron-not-to-renderer',
    'electron/main/b.ts',
    "import type { Result } from '../../renderer/bridge/bridge';\nexport type B = Result;",
  ],
  ['renderer-not-to-electron', 'renderer/bridge/a.ts', "import '../../electron/main/window';"],
  ['renderer-not-to-electron', 'renderer/bridge/b.ts', "import 'electron';"],
  ['renderer-not-to-node', 'renderer/bridge/c.ts', "import 'node:path';"],
  ['nothing-ships-tests', 'renderer/workbench/a.ts', "import '../../test/unit/everything.test';"],
  [
    'shared-base-looks-down',
    'shared/base/a.ts',
    "import type { Scenario } from '../model/scenario';\nexport type A = Scenario;",
  ],
  ['shared-words-looks-down', 'shared/words/a.ts', "import '../evaluate/evaluate';"],
  ['shared-model-looks-down', 'shared/model/f.ts', "import '../evaluate/evaluate';"],
  ['shared-connectors-looks-down', 'shared/connectors/a.ts', "import '../evaluate/evaluate';"],
  ['shared-commands-looks-down', 'shared/commands/a.ts', "import '../edit/apply';"],
  ['shared-ipc-looks-down', 'shared/ipc/a.ts', "import '../evaluate/evaluate';"],
  ['shared-evaluate-looks-down', 'shared/evaluate/a.ts', "import '../edit/apply';"],
  ['shared-format-looks-down', 'shared/format/a.ts', "import '../edit/apply';"],
  ['shared-edit-looks-down', 'shared/edit/a.ts', "import '../format/parse';"],
  ['shared-edit-looks-down', 'shared/edit/b.ts', "import '../evaluate/evaluate';"],
  ['shared-evidence-looks-down', 'shared/evidence/a.ts', "import '../plan/plan';"],
  ['shared-impact-looks-down', 'shared/impact/a.ts', "import '../plan/plan';"],
  ['shared-explain-looks-down', 'shared/explain/a.ts', "import '../plan/plan';"],
  ['shared-lesson-looks-down', 'shared/lesson/a.ts', "import '../plan/plan';"],
  ['shared-picture-looks-down', 'shared/picture/a.ts', "import '../plan/plan';"],
  ['shared-run-looks-down', 'shared/run/a.ts', "import '../commands/app-commands';"],
  ['only-main-checks-requests', 'electron/tooling/a.ts', "import '../../shared/ipc/schemas';"],
  ['only-main-checks-requests', 'renderer/bridge/d.ts', "import '../../shared/ipc/schemas';"],
  ['cli-is-plain-node', 'electron/cli/a.ts', "import 'electron';"],
  ['cli-is-plain-node', 'electron/cli/b.ts', "import '../main/window';"],
  ['preload-carries-names-and-types', 'electron/preload/a.ts', "import '../../shared/evaluate/evaluate';"],
  ['preload-carries-names-and-types', 'electron/preload/b.ts', "import '../main/window';"],
  ['rooms-of-the-document-know-no-component', 'renderer/workbench/b.ts', "import '../panels/Panel';"],
  ['rooms-of-the-document-know-no-component', 'renderer/document/b.ts', "import '../app/App';"],
  ['rooms-of-the-document-know-no-component', 'renderer/lesson/b.ts', "import '../panels/Panel';"],
  ['rooms-of-the-document-know-no-component', 'renderer/runs/b.ts', "import '../canvas/Canvas';"],
  ['rooms-of-the-document-know-no-component', 'renderer/verdicts/b.ts', "import '../canvas/Canvas';"],
  ['rooms-of-the-document-know-no-component', 'renderer/camera/b.ts', "import '../canvas/Canvas';"],
  ['rooms-of-the-document-know-no-component', 'renderer/picture/b.ts', "import '../canvas/Canvas';"],
  ['rooms-of-the-document-know-no-component', 'renderer/present/b.ts', "import '../commands/handlers';"],
  ['commands-know-no-component', 'renderer/commands/a.ts', "import '../panels/Panel';"],
  ['commands-know-no-component', 'renderer/commands/b.ts', "import '../app/App';"],
  ['canvas-and-panels-are-neighbours', 'renderer/canvas/a.ts', "import '../panels/Panel';"],
  ['canvas-and-panels-are-neighbours', 'renderer/panels/a.ts', "import '../canvas/Canvas';"],
  ['canvas-and-panels-are-neighbours', 'renderer/panels/b.ts', "import '../app/App';"],
  ['ui-knows-no-document', 'renderer/ui/a.ts', "import '../workbench/dispatch';"],
  ['ui-knows-no-document', 'renderer/ui/b.ts', "import '../panels/Panel';"],
  ['ui-knows-no-document', 'renderer/ui/c.ts', "import '../commands/handlers';"],
  ['bridge-is-only-a-door', 'renderer/bridge/e.ts', "import '../ui/Button';"],
  ['bridge-is-only-a-door', 'renderer/bridge/f.ts', "import '../workbench/dispatch';"],
  ['no-unresolvable', 'shared/base/b.ts', "import './nowhere';"],
  ['no-circular', 'shared/plan/x.ts', "import type { Y } from './y';\nexport type X = Y;"],
];

const CIRCLE: Files = { 'shared/plan/y.ts': "import type { X } from './x';\nexport type Y = X | 1;\n" };
const planted = Object.fromEntries(PLANTED.map(([, file, line]) => [file, `${line}\n`]));

describe('the walls between rooms', () => {
  it('let the same house stand once the violations are gone', () => {
    const emptied = Object.fromEntries(PLANTED.map(([, file]) => [file, 'export {};\n']));
    expect(cruise({ ...HOUSE, ...emptied })).toEqual([]);
  });

  const found = cruise({ ...HOUSE, ...CIRCLE, ...planted });

  it.each(PLANTED)('%s stops %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  it('are each tried by a planted violation', () => {
    const program = `console.log(JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map((rule) => rule.name)))`;
    const run = spawnSync(process.execPath, ['-e', program], { cwd: repository, encoding: 'utf8' });
    const tried = new Set(PLANTED.map(([rule]) => rule));
    expect(new Set(JSON.parse(run.stdout) as string[])).toEqual(tried);
  });
});
