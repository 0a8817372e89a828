import type { FileErrorCode, FileFailure } from '../../../shared/ipc/contract';
import { shownName } from '../../files/shown-name';
import { tell, type Doing } from '../../files/sentences';

/** A failure as the window shows it: the file's name and a sentence, never a path and never a system message. */
export function failure(code: FileErrorCode, path: string, message: string): FileFailure {
  return { kind: 'failed', code, name: shownName(path), message };
}

/** What the system or the writer said no with, in words. */
export function failureFrom(error: unknown, path: string, doing: Doing): FileFailure {
  const { code, sentence } = tell(error, path, doing);
  return failure(code, path, sentence);
}
