import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createDocuments } from '../../../electron/main/files/documents';
import type { FileContext } from '../../../electron/main/files/file-context';
import { openPath } from '../../../electron/main/files/open-scenario';
import { createRecoveryStore } from '../../../electron/main/files/recovery-store';
import { saveScenario } from '../../../electron/main/files/save-scenario';
import { createQueue } from '../../../electron/main/files/serially';
import { createVersions } from '../../../electron/main/files/versions';
import type { AppWindow } from '../../../electron/main/windows/app-window';
import { speak } from '../../../electron/words/say';
import { numberOf, paddedScenario } from './padded-scenario';

/** A program of its own that does one thing over and over, for tests that kill it or let two of it meet. */
const [job = '', folder = '', size = '0', first = '0'] = process.argv.slice(2);
const bytes = Number(size);
await speak('en');
const path = join(folder, 'a.tisim');

/** Tells what is done; written at once, so that a kill cannot take it back. */
const done = (number: number): void => void writeSync(1, `${number}\n`);

const context = {
  documents: createDocuments(),
  recent: { remove: async () => undefined },
  windows: { withFile: () => undefined },
  questions: { pickToSave: async () => path, replaceExisting: async () => true },
  knownVersion: 1,
  defaultFolder: () => folder,
  queue: createQueue(),
  versions: createVersions({ folder: join(folder, 'versions'), mostBytes: 4 * bytes + 1_000_000 }),
} as unknown as FileContext;
const window = { path } as AppWindow;

async function save(isSaveAs: boolean): Promise<void> {
  const opened = await openPath(context, window, path);
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  let { handle, revision } = isSaveAs ? { handle: null, revision: null } : opened.file;
  for (let number = Number(first); ; number += 1) {
    const request = { handle, revision, text: paddedScenario(number, bytes), suggestedName: 'a.tisim' };
    const outcome = await saveScenario(context, window, request);
    if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
    if (!isSaveAs) ({ handle, revision } = outcome);
    done(number);
  }
}

/** Counts up in the file, as often as it is told: reads, adds one, saves, and reads again when somebody was faster. */
async function count(): Promise<void> {
  for (let added = 0; added < Number(first);) {
    const opened = await openPath(context, window, path);
    if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
    const { handle, revision, text } = opened.file;
    // Different from what another would write: the same bytes by whomever are no conflict.
    const own = `"savedWith": "${process.pid}",\n  "scenario"`;
    const next = paddedScenario(numberOf(text) + 1, bytes).replace('"scenario"', own);
    const outcome = await saveScenario(context, window, {
      handle,
      revision,
      text: next,
      suggestedName: 'a.tisim',
    });
    if (outcome.kind === 'failed') throw new Error(outcome.message);
    if (outcome.kind === 'saved') added += 1;
  }
}

async function keepJournal(): Promise<void> {
  const store = createRecoveryStore({ folder: join(folder, 'recovery') });
  const document = '00000000-0000-4000-8000-000000000000';
  const note = { document, name: 'a', handle: null, revision: null, drafts: null };
  for (let number = 0; ; number += 1) {
    // A new base now and then, as after a save; its text tells how many lines it stands for.
    const isBase = number % 20 === 0;
    const base = isBase ? paddedScenario(number, bytes) : null;
    await store.note('window', { ...note, base, lines: isBase ? [] : [String(number)] }, path);
    done(number);
  }
}

async function commandLine(verb: string): Promise<void> {
  // Most jobs start without it, and are started often.
  const { run: runCli } = await import('../../../electron/cli/run');
  const args: Readonly<Record<string, readonly string[]>> = {
    export: ['--to', 'markdown'],
    plan: [],
    import: ['--from', 'policy', process.env['POLICY'] ?? '', '--into'],
  };
  for (let number = Number(first); ; number += 1) {
    const input = join(folder, number % 2 === 0 ? 'even.tisim' : 'odd.tisim');
    const line = [verb, ...(args[verb] ?? []), input, '--output', join(folder, `out.${verb}`)];
    let problem = '';
    const status = runCli(line, { out: () => undefined, err: (text) => void (problem += text) });
    if (status !== 0) throw new Error(problem);
    done(number);
  }
}

if (job === 'save' || job === 'save-as') await save(job === 'save-as');
else if (job === 'count') await count();
else if (job === 'journal') await keepJournal();
else await commandLine(job);
