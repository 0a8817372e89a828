import { basename, dirname, join } from 'node:path';
import { zipFiles } from '../../../shared/exchange/export/zip-files';
import type { ExportOutcome } from '../../../shared/ipc/contract';
import type { FilesRequest } from '../../../shared/ipc/export-requests';
import { attempt, call, run, type Work } from '../../files/calls';
import { FolderProblem, refuseToReplace, writeFolder } from '../../files/write-folder';
import type { AppWindow } from '../windows/app-window';
import { exportFile } from './exchange';
import { failure, failureFrom } from './failures';
import type { FileContext } from './file-context';

/** Writes several files that belong together: as one ZIP, or into a folder that is new, so that nothing is in the way. */
export async function saveFiles(
  context: FileContext,
  window: AppWindow,
  { suggestedName, form, date, files }: FilesRequest,
): Promise<ExportOutcome> {
  if (form === 'zip') {
    return exportFile(context, window, `${suggestedName}.zip`, () => Promise.resolve(zipFiles(files, date)));
  }
  const start = window.path === null ? context.defaultFolder() : dirname(window.path);
  const parent = await context.questions.pickFolder(window, start);
  if (parent === null) return { kind: 'cancelled' };
  const folder = join(parent, await run(freeName(parent, suggestedName)));
  try {
    await run(writeFolder(folder, files, { check: refuseToReplace }));
    return { kind: 'saved', name: basename(folder) };
  } catch (error) {
    if (error instanceof FolderProblem) return failure('io', error.place, error.message);
    return failureFrom(error, folder, 'save');
  }
}

/** "rollout-policies", "rollout-policies-2": whatever stands there, in whatever case it is written, stays as it is. */
function* freeName(parent: string, wanted: string): Work<string> {
  const there = (yield* attempt(call('readdir', parent))) ?? [];
  const taken = new Set(there.map((name) => name.toLowerCase()));
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n += 1) {
    if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
  }
}
