import type { PickedText } from '../../shared/ipc/contract';
import { openDialog, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';

/** What is half done in the import dialog, as a draft; the files beside it only when they are no burden to write. */
export const IMPORT_DRAFT = 'import';
export const IMPORT_FILES_DRAFT = 'import files';
const KEPT_CHARACTERS = 2_000_000;

/** Offers files for import, beside those that were chosen before. */
export function openImport({ author }: Workbench, files: readonly PickedText[] = []): void {
  if (files.length > 0) addImportFiles(author, files);
  openDialog(author, { kind: 'import' });
}

/** A file that is chosen again takes the place of the one with its name. */
export function addImportFiles({ author }: Workbench, files: readonly PickedText[]): void {
  const names = new Set(files.map(({ name }) => name));
  const others = author.session.getState().importFiles.filter(({ name }) => !names.has(name));
  putImportFiles(author, [...others, ...files]);
}

export function removeImportFile({ author }: Workbench, name: string): void {
  putImportFiles(
    author,
    author.session.getState().importFiles.filter((file) => file.name !== name),
  );
}

function putImportFiles(author: Workbench, files: readonly PickedText[]): void {
  author.session.setState({ importFiles: files });
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  author.drafts.set(
    IMPORT_FILES_DRAFT,
    files.length > 0 && size <= KEPT_CHARACTERS ? JSON.stringify(files) : null,
  );
}

/** The import is done, or given up. */
export function endImport({ author }: Workbench): void {
  author.session.setState({ importFiles: [] });
  author.drafts.set(IMPORT_FILES_DRAFT, null);
  author.drafts.set(IMPORT_DRAFT, null);
}

/** Closing the dialog throws no answer away: it is there again when the dialog is opened. Files alone are chosen again. */
export function pauseImport(workbench: Workbench): void {
  if (workbench.author.drafts.texts.getState()[IMPORT_DRAFT] === undefined) return endImport(workbench);
  showToast(workbench, 'The import is kept as you left it. File, Import goes on with it.');
}

/** After a crash: the files that were kept. */
export function recoverImport({ author }: Workbench): void {
  const text = author.drafts.texts.getState()[IMPORT_FILES_DRAFT];
  if (text !== undefined) author.session.setState({ importFiles: JSON.parse(text) as readonly PickedText[] });
}
