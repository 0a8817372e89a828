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
}

/** The part of a result that a merge of read files makes. */
export interface Merged {
  readonly commands: readonly Command[];
  readonly additions: readonly string[];
  readonly warnings: readonly ImportWarning[];
  readonly questions: readonly Question[];
}

/** "1 rule", "2 rules". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
