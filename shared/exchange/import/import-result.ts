import type { Command } from '../../edit/command';
import type { Note, Question } from './reading';

export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** Something to know about one file: a sentence, and the line where there is one. */
export interface ImportWarning extends Note {
  readonly file: string;
}

/** A tenant ID that an import names and no drawn tenant has: a person may know who it is. */
export interface Stranger {
  /** GUID in lower case. */
  readonly tenantId: string;
  /** A report is this tenant's own. */
  readonly isReporting: boolean;
  /** How often a report names it. */
  readonly attempts: number;
}

/** Why nothing was imported. */
export interface ImportProblem extends Note {
  readonly file: string;
}

export interface ImportResult {
  /** One undo step that carries the import out. */
  readonly command: Extract<Command, { type: 'batch' }>;
  /** What it does, in sentences for a preview. */
  readonly additions: readonly string[];
  readonly warnings: readonly ImportWarning[];
  readonly questions: readonly Question[];
  readonly strangers: readonly Stranger[];
}

/** The part of a result that a merge of read files makes. */
export interface Merged {
  readonly commands: readonly Command[];
  readonly additions: readonly string[];
  readonly warnings: readonly ImportWarning[];
  readonly questions: readonly Question[];
  /** With any of them nothing is imported. */
  readonly problems?: readonly ImportProblem[];
  readonly strangers?: readonly Stranger[];
}
