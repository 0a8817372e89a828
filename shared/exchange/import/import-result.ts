import type { Edit } from '../../edit/edit';
import { type Message } from '../../words/message';
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
  /** A connection report is this tenant's own. */
  readonly isReporting: boolean;
  /** How often a connection report names it. */
  readonly attempts: number;
  /** What it is called for now. */
  readonly name?: string;
}

/** What an import does, as a sentence; `names` are all that it only counts or shows the first of. */
export interface Addition {
  /** Without its full stop where names follow. */
  readonly sentence: Message;
  readonly names?: readonly string[];
}

/** Whose a file's connection report or policy turned out to be. */
export interface WhoseFile {
  readonly file: string;
  /** Id of the tenant in the scenario, as it is after the import. */
  readonly tenant: string;
}

/** Why nothing was imported. */
export interface ImportProblem extends Note {
  readonly file: string;
}

/** The part of a result that a merge of read files makes. */
export interface Merged {
  readonly edits: readonly Edit[];
  readonly additions: readonly Addition[];
  readonly warnings: readonly ImportWarning[];
  readonly questions: readonly Question[];
  /** With any of them nothing is imported. */
  readonly problems?: readonly ImportProblem[];
  readonly strangers?: readonly Stranger[];
  readonly whose?: readonly WhoseFile[];
}
