import type { Result } from '../../shared/base/result';
import { err } from '../../shared/base/result';
import type {
  FileErrorCode,
  FileFailure,
  OpenOutcome,
  PickedText,
  PickOutcome,
  UnreadFile,
} from '../../shared/ipc/contract';
import { say } from '../words/say';

/** As on the desktop: no scenario comes near it, and a larger file would freeze the window. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

export function failed(code: FileErrorCode, name: string, message: string): FileFailure {
  return { kind: 'failed', code, name, message };
}

/** Asks for one scenario; null when the person cancels. Must be called from a click or key, or the browser refuses. */
export async function pickFile(): Promise<File | null> {
  const [file] = await pick({ accept: '.tisim,application/json', multiple: false });
  return file ?? null;
}

/** Asks for files of other tools, as many as wanted. */
export function pickFiles(): Promise<readonly File[]> {
  return pick({ accept: '', multiple: true });
}

function pick(options: Pick<HTMLInputElement, 'accept' | 'multiple'>): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', ...options });
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Hands a text to the browser as a download. */
export function downloadText(name: string, text: string): void {
  download(name, new Blob([text], { type: 'application/json' }));
}

/** Hands a picture or a ZIP to the browser as a download. */
export function downloadBytes(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  download(name, new Blob([bytes], { type }));
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // At once would cancel the download in some browsers.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The text of a file, or why it cannot be one; damaged bytes are never replaced in silence. */
export async function readTextFile(file: File, maxBytes = MAX_FILE_BYTES): Promise<OpenOutcome> {
  const { name } = file;
  if (file.size > maxBytes) {
    const limit = Math.floor(maxBytes / (1024 * 1024));
    return failed('too-large', name, say('document.scenarioFileTooLarge', { name, limit: String(limit) }));
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failed('io', name, say('document.scenarioFileNotRead', { name }));
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'opened', file: { handle: null, name, text, revision: null } };
  } catch {
    return failed('not-text', name, say('document.scenarioFileNotText', { name }));
  }
}

/** A file, and what it is called where that is more than its own name. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** The texts of files of other tools: they may be UTF-16, as PowerShell writes it. Of those that are none, why. */
export async function readTexts(
  picked: readonly NamedFile[],
  maxBytes = MAX_FILE_BYTES,
): Promise<Extract<PickOutcome, { kind: 'picked' }>> {
  const files: PickedText[] = [];
  const unread: UnreadFile[] = [];
  for (const { name, file } of picked) {
    const read = await readOne(file, maxBytes);
    if (read.ok) files.push({ name, text: read.value });
    else unread.push({ name, message: read.error });
  }
  return { kind: 'picked', files, unread };
}

async function readOne(file: File, maxBytes: number): Promise<Result<string, string>> {
  if (file.size > maxBytes) return err(say('imports.tooLarge'));
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return err(say('document.pickedFileNotRead'));
  // Readers of other tools' files, workbooks among them: fetched when there is a file to read.
  const { textOfFile } = await import('../../shared/exchange/import/file-text');
  const text = textOfFile(new Uint8Array(bytes));
  return text.ok ? text : err(say(text.error));
}
