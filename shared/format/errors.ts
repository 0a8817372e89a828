import type { ScenarioDocument } from '../model/scenario';
import type { Message } from '../words/message';

/** Why a text is not a scenario this program can open. Closed: every consumer switches over it exhaustively. */
export type ParseErrorCode =
  | 'too-large'
  | 'not-json'
  | 'not-a-scenario'
  | 'too-new'
  /** Spelled as scenario-v1 fixes it. */
  | 'DUPLICATE_KEY'
  | 'inexact-number'
  | 'invalid-shape'
  | 'duplicate-id'
  | 'shared-identity'
  | 'dangling-reference'
  | 'too-many';

export interface ParseProblem {
  readonly code: ParseErrorCode;
  /** What is wrong and where, in one sentence a person can act on. */
  readonly message: Message;
  /** Where in the file, such as scenario.tenants[3].isolation.rules[0].direction; absent when it is the whole file. */
  readonly path?: string;
}

export type ParseWarningCode = 'view-repaired' | 'many-rules' | 'unknown-group' | 'lesson';

export interface ParseWarning {
  readonly code: ParseWarningCode;
  readonly message: Message;
}

/** Nobody reads more, and a damaged file can hold millions. */
export const MAX_PROBLEMS = 100;

/** At least one problem, at most MAX_PROBLEMS. */
export type ParseError = readonly [ParseProblem, ...ParseProblem[]];

export interface Parsed {
  readonly document: ScenarioDocument;
  readonly warnings: readonly ParseWarning[];
}
