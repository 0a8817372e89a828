/** Why the writer would not: each has its sentence in failures.ts. */
export type RefusalCode =
  | 'busy'
  | 'changed'
  | 'differs'
  | 'folder'
  | 'foreign'
  | 'hard-link'
  | 'input'
  | 'newer'
  | 'not-a-file'
  | 'not-confirmed'
  | 'read-only'
  | 'scenario'
  | 'too-large';

/** The writer's own no, beside what the system answers. */
export class Refused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
