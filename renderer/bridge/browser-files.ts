import { decodeText } from '../../shared/exchange/import/decode-text';
import type {
  FileErrorCode,
  FileFailure,
  OpenOutcome,
  PickedText,
  PickOutcome,
} from '../../shared/ipc/contract';

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
    return failed(
      'too-large',
      name,
      `“${name}” is larger than ${limit} MB, so it is not a scenario this program can open.`,
    );
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failed(
      'io',
      name,
      `“${name}” could not be read. It may have been moved or changed; try to open it again.`,
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'opened', file: { handle: null, name, text, revision: null } };
  } catch {
    return failed('not-text', name, `“${name}” is not a text file in UTF-8, so it is not a scenario.`);
  }
}

/** Files of other tools, all of them or none: they may be UTF-16, as PowerShell writes it. */
export async function readTexts(picked: readonly File[], maxBytes = MAX_FILE_BYTES): Promise<PickOutcome> {
  const files: PickedText[] = [];
  for (const file of picked) {
    if (file.size > maxBytes) {
      return failed('too-large', file.name, `“${file.name}” is larger than 64 MiB.`);
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return failed('io', file.name, `“${file.name}” could not be read.`);
    const decoded = decodeText(new Uint8Array(bytes));
    if (!decoded.ok) return failed('not-text', file.name, `“${file.name}”: ${decoded.error}`);
    files.push({ name: file.name, text: decoded.value });
  }
  return { kind: 'picked', files };
}
