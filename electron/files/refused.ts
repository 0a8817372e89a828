/** Why nothing is written or read: each has its sentence in failures.ts, and is the code the command line tells. */
export type RefusalCode =
  | 'busy'
  | 'changed'
  | 'exists'
  | 'hard-link'
  | 'is-folder'
  | 'is-input'
  | 'is-scenario'
  | 'newer-version'
  | 'no-answer'
  | 'not-a-file'
  | 'not-a-scenario'
  | 'not-confirmed'
  | 'not-verified'
  | 'read-only'
  | 'too-large'
  | 'unknown-version';

/** Our own no, beside what the system answers. */
export class Refused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** The code of a refusal or of a system error ("ENOENT"), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
