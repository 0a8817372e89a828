import { basename, dirname, join } from 'node:path';
import { MAX_BYTES } from '../../../shared/format/envelope';
import type { FileFailure, SaveOutcome, SaveRequest } from '../../../shared/ipc/contract';
import type { AppWindow } from '../windows/app-window';
import { writeAtomically } from './atomic-write';
import { contentHash } from './content-hash';
import { canonicalPath, type DocumentEntry } from './documents';
import { inspect } from './existing-file';
import { failure, failureFrom, systemCode } from './failures';
import type { FileContext } from './file-context';
import { unknownHandle } from './open-scenario';
import { scenarioFileName, withScenarioExtension } from './names';

type Overwrite = SaveOutcome | { readonly kind: 'save-as-instead' };

/** The one way a scenario gets to disk: menu, shortcut, button and closing all end here. */
export async function saveScenario(
  context: FileContext,
  window: AppWindow,
  request: SaveRequest,
): Promise<SaveOutcome> {
  const refused = refuseText(request);
  if (refused !== null) return refused;
  if (request.handle === null) return saveAs(context, window, request);
  const entry = context.documents.find(request.handle);
  if (entry === undefined) return unknownHandle();
  const outcome = await context.queue(canonicalPath(entry.path), () =>
    overwrite(context, window, entry, request.text),
  );
  // After the queue, not inside it: the person may pick the same file again.
  return outcome.kind === 'save-as-instead' ? saveAs(context, window, request) : outcome;
}

/** A scenario is never empty and never holds NUL; a text that is or does would destroy the file it replaces. */
function refuseText({ text, suggestedName }: SaveRequest): FileFailure | null {
  if (text.trim() === '' || text.includes('\0')) {
    return failure(
      'io',
      suggestedName,
      'Nothing was saved: the text to write is damaged. The file on disk is unchanged.',
    );
  }
  if (Buffer.byteLength(text, 'utf8') > MAX_BYTES) {
    return failure('too-large', suggestedName, 'Nothing was saved: the scenario is larger than 64 MiB.');
  }
  return null;
}

async function saveAs(context: FileContext, window: AppWindow, request: SaveRequest): Promise<SaveOutcome> {
  const folder = window.path === null ? context.defaultFolder() : dirname(window.path);
  const suggested = join(folder, scenarioFileName(request.suggestedName));
  const picked = await context.questions.pickToSave(window, suggested);
  if (picked === null) return { kind: 'cancelled' };
  const path = withScenarioExtension(picked);
  return context.queue(canonicalPath(path), async () => {
    const found = await inspect(path, context.knownVersion);
    if (found.kind === 'failed') return found;
    // The save dialog has asked about the name that was typed, not about the one with our extension.
    const isAsked = path === picked || found.hash === null;
    if (!(await mayReplace(context, window, path, isAsked))) return { kind: 'cancelled' };
    return write(context, path, request.text);
  });
}

async function mayReplace(
  context: FileContext,
  window: AppWindow,
  path: string,
  isAsked: boolean,
): Promise<boolean> {
  const other = context.windows.withFile(path);
  if (other !== undefined && other !== window) {
    return context.questions.replaceOpenElsewhere(window, basename(path));
  }
  return isAsked || context.questions.replaceExisting(window, basename(path));
}

async function overwrite(
  context: FileContext,
  window: AppWindow,
  entry: DocumentEntry,
  text: string,
): Promise<Overwrite> {
  const { path } = entry;
  const found = await inspect(path, context.knownVersion);
  if (found.kind === 'failed') return found;
  // Looked up now, not when the save was asked for: an earlier save in the queue has written since.
  const known = context.documents.find(entry.handle)?.hash;
  // The same bytes as these, written by whomever, are no conflict.
  const isExpected =
    found.hash === null || found.hash === known || found.hash === contentHash(Buffer.from(text));
  if (!isExpected) {
    const answer = await context.questions.changedOnDisk(window, basename(path));
    if (answer === 'cancel') return { kind: 'cancelled' };
    if (answer === 'save-as') return { kind: 'save-as-instead' };
  }
  return write(context, path, text);
}

async function write(context: FileContext, path: string, text: string): Promise<SaveOutcome> {
  try {
    const hash = await writeAtomically(path, text);
    const handle = context.documents.handleFor(path);
    context.documents.remember(handle, hash);
    return { kind: 'saved', handle, name: basename(path) };
  } catch (error) {
    if (systemCode(error) === '') {
      return failure(
        'io',
        path,
        `${basename(path)} was not saved: what was written could not be read back. The old file is unchanged.`,
      );
    }
    return failureFrom(error, path, 'save');
  }
}
