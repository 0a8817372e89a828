import { basename } from 'node:path';
import type { FileErrorCode, FileFailure } from '../../../shared/ipc/contract';

type Doing = 'open' | 'save';

const NO_PERMISSION = new Set(['EACCES', 'EPERM', 'EROFS']);
const NO_SPACE = new Set(['ENOSPC', 'EDQUOT']);
const NOT_FOUND = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** A failure as the window shows it: the file's name and a sentence, never a path and never a system message. */
export function failure(code: FileErrorCode, path: string, message: string): FileFailure {
  return { kind: 'failed', code, name: basename(path), message };
}

/** The system's error codes in words. While saving, each sentence also says what became of the old file. */
export function failureFrom(error: unknown, path: string, doing: Doing): FileFailure {
  const name = basename(path);
  const code = systemCode(error);
  const after = doing === 'save' ? ' Nothing was changed on disk.' : '';
  if (NO_PERMISSION.has(code)) {
    return failure('no-permission', path, `You may not ${doing} ${name}: permission was refused.${after}`);
  }
  if (NO_SPACE.has(code)) return failure('io', path, `${name} was not saved: the disk is full.${after}`);
  if (NOT_FOUND.has(code)) {
    const message =
      doing === 'save' ? `The folder of ${name} no longer exists.` : `${name} no longer exists.`;
    return failure('not-found', path, message + after);
  }
  const reason = code === '' ? 'it could not be read or written' : `the system reports ${code}`;
  return failure(
    'io',
    path,
    `${name} could not be ${doing === 'save' ? 'saved' : 'opened'}: ${reason}.${after}`,
  );
}

/** Node's code of a system error ("ENOENT"), or an empty text. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
