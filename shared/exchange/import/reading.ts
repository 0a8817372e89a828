import type { Direction } from '../../model/scenario';
import { MAX_TENANTS } from '../../model/scenario';
import { message, type Message, type Word } from '../../words/message';
import { shownMessage } from './shown-words';

/** Something about a file that a person should know: a sentence, and the line where there is one. */
export interface Note {
  readonly code: string;
  readonly message: Word;
  readonly line?: number;
  /** What can be chosen from, where a person can settle it by choosing. */
  readonly choices?: readonly string[];
}

export interface Question {
  /** The file that leaves it open. */
  readonly file?: string;
  readonly code: string;
  readonly message: Word;
  /** Which of several policies of the file; absent: the only one. */
  readonly part?: string;
  /** The tenant ID it is about. */
  readonly about?: string;
  readonly choices?: readonly string[];
  /** "Whose domain is it?": answered by what is said of this domain in the choices of tenants. */
  readonly domain?: string;
  /** How many connections depend on the answer. */
  readonly connections?: number;
}

export interface ImportedRule {
  /** A domain, a tenant ID in lower case or "*". */
  readonly tenant: string;
  /** What the file is read to allow; absent: nothing. */
  readonly direction?: Direction;
  /** What the file does not say, or says in a way that cannot be read: it stays as it is. */
  readonly unread?: Direction;
}

/** A value of a policy that is there, or must be, and was not read. It is applied nowhere, and said with its names. */
export interface Unread {
  /** `part`: of the list of rules, what is no rule itself and may stand for several. */
  readonly what: 'switch' | 'rules' | 'part' | 'rule' | 'direction';
  /** Whom the rule names. */
  readonly rule?: string;
  readonly direction?: Direction;
  /** What stands there instead; empty: nothing. */
  readonly text: string;
  readonly line?: number;
}

/** What one policy in a file says, whatever the format. */
export interface ImportedPolicy {
  /** GUID in lower case; absent when the file does not say whose policy it is. */
  readonly tenantId?: string;
  /** A domain of the tenant, where that is all the file says. */
  readonly domain?: string;
  /** What the file calls it, for a tenant that has no other name yet. */
  readonly label?: string;
  /** Absent: the file does not say, or it could not be read. */
  readonly enabled?: boolean;
  /** Absent: the file says nothing about the rules, they stay as they are. */
  readonly rules?: readonly ImportedRule[];
  /** The rules are not all of them: others stay as they are. */
  readonly isPartial?: true;
  readonly unread?: readonly Unread[];
}

/** How to take the policy of a new tenant that does not say whether it is switched on; tools disagree about it. */
export type MissingIsDisabled = 'off' | 'on' | 'ask';

/** What was understood of a file, and what was not and where. With a problem, nothing of the file can be used. */
export interface PolicyReading {
  readonly policies: readonly ImportedPolicy[];
  readonly warnings: readonly Note[];
  readonly questions: readonly Question[];
  readonly problems: readonly Note[];
}

const MAX_WARNINGS = 100;

/** Collects notes while a file is read; a file with a hundred thousand wrong rows is not told a hundred thousand times. */
export class Notes {
  readonly #warnings: Note[] = [];
  readonly questions: Question[] = [];
  readonly problems: Note[] = [];
  #left = 0;

  warn(code: string, told: Message, line?: number): void {
    if (this.#warnings.length < MAX_WARNINGS) this.#warnings.push(note(code, told, line));
    else this.#left += 1;
  }

  fail(code: string, told: Message, line?: number): void {
    this.problems.push(note(code, told, line));
  }

  /** Nothing of the file can be used until a person chooses. */
  failUntilChosen(code: string, told: Message, choices: readonly string[]): void {
    this.problems.push({ ...note(code, told, undefined), choices });
  }

  warnOfRepeated(repeated: readonly { readonly name: string; readonly line: number }[]): void {
    for (const { name, line } of repeated) {
      this.warn('given-twice', message('imports.givenTwice', { name }), line);
    }
  }

  /** Nothing was understood: what was said of each part is why, else this sentence. */
  failForAll(code: string, told: Message): void {
    if (this.problems.length > 0) return;
    const reasons = this.#warnings.filter((warning) => warning.code === code);
    this.problems.push(...(reasons.length > 0 ? reasons : [note(code, told)]));
  }

  get warnings(): readonly Note[] {
    if (this.#left === 0) return this.#warnings;
    return [...this.#warnings, note('more', message('imports.moreWarnings', { count: this.#left }))];
  }

  reading(policies: readonly ImportedPolicy[]): PolicyReading {
    if (policies.length > MAX_TENANTS) {
      this.fail('too-many', message('imports.tooManyPolicies', { count: policies.length, max: MAX_TENANTS }));
    }
    const { warnings, questions, problems } = this;
    return { policies: problems.length > 0 ? [] : policies, warnings, questions, problems };
  }
}

/** What is quoted from a file may hide signs. */
function note(code: string, told: Message, line?: number): Note {
  const shown = shownMessage(told);
  return line === undefined ? { code, message: shown } : { code, message: shown, line };
}
