import type { FileErrorCode } from '../../shared/ipc/contract';
import { message, type Message, type MessageId } from '../../shared/words/message';
import { say } from '../words/say';
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

/** What the system's codes mean, as the end of a sentence. */
const REASONS: Readonly<Record<string, Message>> = {
  EBUSY: message('files.inUse'),
  ECONNRESET: message('files.networkGone'),
  EDQUOT: message('files.quotaUsedUp'),
  EFBIG: message('files.sizeNotTaken'),
  EHOSTDOWN: message('files.networkGone'),
  EHOSTUNREACH: message('files.networkGone'),
  EIO: message('files.driveError'),
  ELOOP: message('files.linksInCircle'),
  EMFILE: message('files.tooManyOpen'),
  ENAMETOOLONG: message('files.nameTooLong'),
  ENETDOWN: message('files.networkGone'),
  ENETUNREACH: message('files.networkGone'),
  ENFILE: message('files.tooManyOpen'),
  ENODEV: message('files.driveGone'),
  ENOMEDIUM: message('files.driveGone'),
  ENOSPC: message('files.diskFull'),
  ENOTCONN: message('files.networkGone'),
  ENOTDIR: message('files.partIsFile'),
  ENXIO: message('files.driveGone'),
  EROFS: message('files.driveReadOnly'),
  ESTALE: message('files.networkGone'),
  ETIMEDOUT: message('files.networkGone'),
  ETXTBSY: message('files.inUse'),
};

const NO_PERMISSION = new Set(['EACCES', 'EPERM', 'EROFS', 'read-only']);
const NOT_FOUND = new Set(['ENOENT', 'ENOTDIR']);

/** Our own refusals: whole sentences. */
const REFUSALS = {
  busy: 'files.busy',
  changed: 'files.changed',
  exists: 'files.exists',
  'hard-link': 'files.hardLink',
  'is-folder': 'files.isFolder',
  'is-input': 'files.isInput',
  'is-scenario': 'files.isScenario',
  'newer-version': 'files.newerVersion',
  'no-answer': 'files.noAnswer',
  'not-a-file': 'files.notAFile',
  'not-a-scenario': 'files.notAScenario',
  'not-confirmed': 'files.notConfirmed',
  'not-verified': 'files.notVerified',
  'read-only': 'files.readOnly',
  'too-large': 'files.tooLarge',
  'unknown-version': 'files.unknownVersion',
} as const satisfies Readonly<Record<RefusalCode, MessageId>>;

/** One sentence or two, never with a path; while saving, they also say what became of the file on disk. */
export function tell(error: unknown, path: string, doing: Doing): Told {
  const name = shownName(path);
  const code = codeOf(error);
  const refusal = code in REFUSALS ? (code as RefusalCode) : null;
  const problem = refusal === null ? systemSentence(code, name, doing) : message(REFUSALS[refusal], { name });
  const isUnchanged = doing === 'save' && refusal !== 'not-confirmed';
  const sentence = isUnchanged ? message('files.nothingChanged', { problem }) : problem;
  return { code: errorCode(code), refusal, sentence: say(sentence) };
}

function errorCode(code: string): FileErrorCode {
  if (NO_PERMISSION.has(code)) return 'no-permission';
  if (NOT_FOUND.has(code)) return 'not-found';
  return code === 'too-large' ? 'too-large' : 'io';
}

function systemSentence(code: string, name: string, doing: Doing): Message {
  const isOpening = doing === 'open';
  if (code === 'ENOENT') return message(isOpening ? 'files.noLongerExists' : 'files.folderMissing', { name });
  if (code === 'EACCES' || code === 'EPERM') {
    // Windows says the same of a file that somebody else holds open.
    const reason = message(
      process.platform === 'win32' ? 'files.permissionRefusedOrInUse' : 'files.permissionRefused',
    );
    return message(isOpening ? 'files.mayNotOpen' : 'files.mayNotSave', { name, reason });
  }
  return message(isOpening ? 'files.notOpened' : 'files.notSaved', { name, reason: reasonOf(code) });
}

function reasonOf(code: string): Message {
  if (code === '') return message('files.somethingWrong');
  return REASONS[code] ?? message('files.systemReports', { code });
}
