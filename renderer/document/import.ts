import type { PickedText, UnreadFile } from '../../shared/ipc/contract';
import { openDialog, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { say } from '../words/say';
import { message, type Message } from '../../shared/words/message';

/** What is half done in the import dialog, as a draft; the files beside it only when they are no burden to write. */
export const IMPORT_DRAFT = 'import';
export const IMPORT_FILES_DRAFT = 'import files';
const KEPT_CHARACTERS = 2_000_000;

/** Files that were chosen or dropped together. */
export interface ChosenFiles {
  readonly files: readonly PickedText[];
  readonly unread?: readonly UnreadFile[];
}

/** Offers files for import, beside those that were chosen before. */
export function openImport(workbench: Workbench, chosen: ChosenFiles = { files: [] }): void {
  addImportFiles(workbench, chosen);
  openDialog(workbench.author, { kind: 'import' });
}

/** Nothing in the list gives way: what has the same name and says something else gets a number. */
export function addImportFiles({ author }: Workbench, { files, unread = [] }: ChosenFiles): void {
  const { importFiles, importUnread } = author.session.getState();
  const all = [...importFiles];
  const again: string[] = [];
  for (const file of files) {
    if (all.some(({ name, text }) => base(name) === file.name && text === file.text)) again.push(file.name);
    else all.push({ ...file, name: freeName(file.name, all) });
  }
  const read = new Set(files.map(({ name }) => name));
  const known = new Set([...importUnread, ...unread].map(({ name }) => name));
  const stillUnread = [...known]
    .filter((name) => !read.has(name))
    .flatMap((name) => [...importUnread, ...unread].findLast((one) => one.name === name) ?? []);
  putImportFiles(author, all, stillUnread);
  if (again.length > 0) showToast(author, toldAgain(again));
}

function toldAgain([first = '', ...others]: readonly string[]): Message {
  if (others.length === 0) return message('document.inListAlready', { name: first });
  return message('document.severalInListAlready', { name: first, count: others.length });
}

/** "policy (2).json" was added as policy.json. */
function base(name: string): string {
  return name.replace(/ \(\d+\)(?=\.[^.]*$|$)/, '');
}

function freeName(name: string, taken: readonly PickedText[]): string {
  const names = new Set(taken.map((file) => file.name));
  if (!names.has(name)) return name;
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(name) ?? [];
  for (let n = 2; ; n += 1) {
    const free = `${stem} (${n})${ending}`;
    if (!names.has(free)) return free;
  }
}

export function removeImportFile({ author }: Workbench, name: string): void {
  const { importFiles, importUnread } = author.session.getState();
  const isOther = (file: { readonly name: string }) => file.name !== name;
  putImportFiles(author, importFiles.filter(isOther), importUnread.filter(isOther));
}

function putImportFiles(
  author: Workbench,
  files: readonly PickedText[],
  unread: readonly UnreadFile[],
): void {
  author.session.setState({ importFiles: files, importUnread: unread });
  const isEmpty = files.length + unread.length === 0;
  author.drafts.set(IMPORT_FILES_DRAFT, isEmpty ? null : JSON.stringify(keptOf(files, unread)));
}

/** What is written for the case of a crash: the files, or which they were. */
function keptOf(files: readonly PickedText[], unread: readonly UnreadFile[]): Required<ChosenFiles> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (size <= KEPT_CHARACTERS) return { files, unread };
  return {
    files: [],
    unread: [...unread, ...files.map(({ name }) => ({ name, message: say('document.filesWereNotKept') }))],
  };
}

/** The import is done, or given up. */
export function endImport({ author }: Workbench): void {
  putImportFiles(author, [], []);
  author.drafts.set(IMPORT_DRAFT, null);
}

/**
 * What was imported is done; files that wait for an answer stay, with what was said of them.
 */
export function keepImport(workbench: Workbench, waiting: ReadonlySet<string>): void {
  const { importFiles } = workbench.author.session.getState();
  const kept = importFiles.filter(({ name }) => waiting.has(name));
  if (kept.length === 0) return endImport(workbench);
  putImportFiles(workbench.author, kept, []);
  showToast(workbench, message('document.filesWait', { count: kept.length, name: kept[0]?.name ?? '' }));
}

/**
 * Closing the dialog throws nothing away: it is there again when the dialog is opened. Files about which nothing was said
 * are no reason to ask before the window closes.
 */
export function pauseImport({ author }: Workbench): void {
  const { importFiles, importUnread } = author.session.getState();
  if (importFiles.length + importUnread.length === 0) return endImport(author);
  if (!hasImportAnswers(author)) author.drafts.set(IMPORT_FILES_DRAFT, null);
  showToast(author, message('document.importIsKept'));
}

/** Was anything typed or chosen about the files? */
export function hasImportAnswers({ author }: Workbench): boolean {
  return author.drafts.texts.getState()[IMPORT_DRAFT] !== undefined;
}

/** After a crash: the files that were kept. */
export function recoverImport({ author }: Workbench): void {
  const text = author.drafts.texts.getState()[IMPORT_FILES_DRAFT];
  if (text === undefined) return;
  const { files, unread } = JSON.parse(text) as Required<ChosenFiles>;
  author.session.setState({ importFiles: files, importUnread: unread });
}
