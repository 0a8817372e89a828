import type { FileErrorCode } from '../../shared/ipc/contract';
import { codeOf, type RefusalCode } from './refused';
import { shownName } from './shown-name';

/** `save-part`: one of several files, of which others may be on the disk already. */
export type Doing = 'open' | 'save' | 'save-part';

/** A failure in words, for window and command line. */
export interface Told {
  readonly code: FileErrorCode;
  /** Our own code; null when the system failed. */
  readonly refusal: RefusalCode | null;
  readonly sentence: string;
}

const NETWORK = 'the network drive no longer answers';
const DRIVE_GONE = 'the drive is no longer there';
const IN_USE = 'another program is using it';
const TOO_MANY = 'too many files are open on this computer';

/** What the system's codes mean, as the end of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  EBUSY: IN_USE,
  ECONNRESET: NETWORK,
  EDQUOT: 'your quota on this drive is used up',
  EFBIG: 'the drive takes no file of this size',
  EHOSTDOWN: NETWORK,
  EHOSTUNREACH: NETWORK,
  EIO: 'the drive reports an error',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: TOO_MANY,
  ENAMETOOLONG: 'its name is too long; choose a shorter one',
  ENETDOWN: NETWORK,
  ENETUNREACH: NETWORK,
  ENFILE: TOO_MANY,
  ENODEV: DRIVE_GONE,
  ENOMEDIUM: DRIVE_GONE,
  ENOSPC: 'the disk is full',
  ENOTCONN: NETWORK,
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENXIO: DRIVE_GONE,
  EROFS: 'the drive can only be read',
  ESTALE: NETWORK,
  ETIMEDOUT: NETWORK,
  ETXTBSY: IN_USE,
};

const NO_PERMISSION = new Set(['EACCES', 'EPERM', 'EROFS', 'read-only']);
const NOT_FOUND = new Set(['ENOENT', 'ENOTDIR']);

/** Our own refusals: whole sentences. */
const REFUSALS: Readonly<Record<RefusalCode, (name: string) => string>> = {
  busy: (name) => `${name} is being saved by another program. Try again in a moment.`,
  changed: (name) => `${name} was changed by another program in the meantime. Try again.`,
  exists: (name) =>
    `${name} is there already and is not of an earlier export. Choose another folder, or move it away.`,
  'hard-link': (name) =>
    `${name} is one file under several names (hard links), and saving would part them. Choose another name.`,
  'is-folder': (name) => `${name} is a folder, not a file.`,
  'is-input': (name) => `${name} is also read by this command, and is not written over. Choose another name.`,
  'is-scenario': (name) => `${name} is a scenario, and an export never takes its place. Choose another name.`,
  'newer-version': (name) =>
    `${name} was saved by a newer version of this program and was left as it is. Choose another name.`,
  'no-answer': (name) => `The drive of ${name} does not answer.`,
  'not-a-file': (name) => `${name} is not an ordinary file.`,
  'not-a-scenario': (name) =>
    `${name} holds something that is not a scenario and was left as it is. Choose another name.`,
  'not-confirmed': (name) =>
    `${name} was written, but the drive did not confirm that it is safe there. Save it on another drive as well.`,
  'not-verified': (name) => `${name} was not saved: what was written could not be read back as it was.`,
  'read-only': (name) => `${name} is read-only. Choose another name, or allow changes to it.`,
  'too-large': (name) => `${name} is larger than 64 MiB, the most a scenario may have.`,
  'unknown-version': (name) =>
    `${name} has a version this program does not know and was left as it is. Choose another name.`,
};

/** One sentence or two, never with a path; while saving, they also say what became of the file on disk. */
export function tell(error: unknown, path: string, doing: Doing): Told {
  const name = shownName(path);
  const code = codeOf(error);
  const refusal = code in REFUSALS ? (code as RefusalCode) : null;
  const sentence = refusal === null ? systemSentence(code, name, doing) : REFUSALS[refusal](name);
  const after = doing === 'save' && refusal !== 'not-confirmed' ? ' Nothing was changed on disk.' : '';
  return { code: errorCode(code), refusal, sentence: sentence + after };
}

function errorCode(code: string): FileErrorCode {
  if (NO_PERMISSION.has(code)) return 'no-permission';
  if (NOT_FOUND.has(code)) return 'not-found';
  return code === 'too-large' ? 'too-large' : 'io';
}

function systemSentence(code: string, name: string, doing: Doing): string {
  if (code === 'ENOENT') {
    return doing === 'open' ? `${name} no longer exists.` : `The folder of ${name} does not exist.`;
  }
  if (code === 'EACCES' || code === 'EPERM') {
    // Windows says the same of a file that somebody else holds open.
    const why =
      process.platform === 'win32' ? 'permission was refused, or it is in use' : 'permission was refused';
    return `You may not ${doing === 'open' ? 'open' : 'save'} ${name}: ${why}.`;
  }
  const reason = REASONS[code] ?? (code === '' ? 'something went wrong' : `the system reports ${code}`);
  return `${name} could not be ${doing === 'open' ? 'opened' : 'saved'}: ${reason}.`;
}
