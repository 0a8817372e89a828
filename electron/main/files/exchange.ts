import { basename, dirname, join } from 'node:path';
import { textOfFile } from '../../../shared/exchange/import/file-text';
import { scenarioKindOf } from '../../../shared/format/scenario-kind';
import type { ExportOutcome, PickedText, PickOutcome, UnreadFile } from '../../../shared/ipc/contract';
import type {
  ExportRequest,
  MediaRequest,
  PdfRequest,
  PngRequest,
} from '../../../shared/ipc/export-requests';
import { run } from '../../files/calls';
import { exportMayReplace } from '../../files/may-replace';
import { readWhole } from '../../files/read-whole';
import { existingBytes, writeWhole, type Current } from '../../files/write-whole';
import { say } from '../../words/say';
import type { AppWindow } from '../windows/app-window';
import { failure, failureFrom } from './failures';
import type { FileContext } from './file-context';

/** Reads the files of other tools that a person picks; of those that cannot be read, why. */
export async function pickTexts(context: FileContext, window: AppWindow): Promise<PickOutcome> {
  const paths = await context.questions.pickToImport(window);
  if (paths.length === 0) return { kind: 'cancelled' };
  const files: PickedText[] = [];
  const unread: UnreadFile[] = [];
  for (const path of paths) {
    const read = await readText(path);
    if ('text' in read) files.push(read);
    else unread.push(read);
  }
  return { kind: 'picked', files, unread };
}

async function readText(path: string): Promise<PickedText | UnreadFile> {
  const name = basename(path);
  try {
    const decoded = textOfFile(await run(readWhole(path)));
    return decoded.ok ? { name, text: decoded.value } : { name, message: say(decoded.error) };
  } catch (error) {
    return { name, message: failureFrom(error, path, 'open').message };
  }
}

/**
 * Writes a text for other tools where the person says; a scenario is never written over by one. The scenario that goes to
 * a partner is such a text too.
 */
export function saveText(
  context: FileContext,
  window: AppWindow,
  { suggestedName, text }: ExportRequest,
): Promise<ExportOutcome> {
  const isScenario = scenarioKindOf(text, context.knownVersion) === 'scenario';
  return exportFile(context, window, suggestedName, () => Promise.resolve(text), isScenario);
}

/** Prints a page to PDF, where the person says. */
export function savePdf(
  context: FileContext,
  window: AppWindow,
  { suggestedName, html }: PdfRequest,
  makePdf: (html: string) => Promise<Uint8Array>,
): Promise<ExportOutcome> {
  return exportFile(context, window, suggestedName, () => makePdf(html));
}

/** Writes a picture, where the person says. */
export function savePng(
  context: FileContext,
  window: AppWindow,
  { suggestedName, png }: PngRequest,
): Promise<ExportOutcome> {
  return exportFile(context, window, suggestedName, () => Promise.resolve(png));
}

/** Writes a film or slides, where the person says. */
export function saveMedia(
  context: FileContext,
  window: AppWindow,
  { suggestedName, bytes }: MediaRequest,
): Promise<ExportOutcome> {
  return exportFile(context, window, suggestedName, () => Promise.resolve(bytes));
}

/** Asks where before anything is made, so that cancelling costs nothing. */
export async function exportFile(
  context: FileContext,
  window: AppWindow,
  suggestedName: string,
  make: () => Promise<string | Uint8Array>,
  isScenario = false,
): Promise<ExportOutcome> {
  const folder = window.path === null ? context.defaultFolder() : dirname(window.path);
  // Only a name: what the window suggests must not lead into another folder.
  const path = await context.questions.pickToExport(window, join(folder, basename(suggestedName)));
  if (path === null) return { kind: 'cancelled' };
  if (path.toLowerCase().endsWith('.tisim') && !isScenario) {
    return failure('io', path, say('main.endingForScenarios'));
  }
  try {
    const check = (current: Current): void => exportMayReplace(current, context.knownVersion);
    // Before anything is made, which may take minutes.
    check(await run(existingBytes(path)));
    await run(writeWhole(path, await make(), { check }));
    return { kind: 'saved', name: basename(path) };
  } catch (error) {
    return failureFrom(error, path, 'save');
  }
}
