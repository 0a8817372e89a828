import type { ScenarioDocument } from '../model/scenario';
import type { Timeline, TimelineAction } from './timeline';
import { MAX_STEPS, reduce, start } from './timeline';
import { message, type Message } from '../words/message';

/**
 * What recovery has on disk: a base document, and a line for each action since. This is its shadow in memory; it says
 * whether an action can be appended as a line, or the base must be written anew.
 */
export interface Journal {
  /** How many steps back and forth can be told by lines: those made since the base. */
  readonly behind: number;
  readonly ahead: number;
  readonly lines: number;
  /** Characters in the lines. */
  readonly size: number;
  /** Nothing more is appended until a base is written. */
  readonly needsBase: boolean;
}

export interface Noted {
  readonly journal: Journal;
  /** To append to the journal; null when there is nothing to append. */
  readonly line: string | null;
}

/** Replaying more would keep the next start waiting longer than reading a base does. */
const JOURNAL_LIMITS = { lines: 2000, size: 4_000_000 };

/** The journal of a base that was taken from the timeline in this very moment; edits during its writing count. */
export function startJournal(): Journal {
  return { behind: 0, ahead: 0, lines: 0, size: 0, needsBase: false };
}

/** Notes an action that led from one timeline to the next. What had no effect is not noted. */
export function noteAction(
  journal: Journal,
  action: TimelineAction,
  before: Timeline,
  after: Timeline,
  limits = JOURNAL_LIMITS,
): Noted {
  if (before === after || journal.needsBase) return { journal, line: null };
  const line = JSON.stringify(action);
  const [behind, ahead] = moved(journal, action, before, after);
  const next = { ...journal, behind, ahead, lines: journal.lines + 1, size: journal.size + line.length };
  const needsBase = behind < 0 || ahead < 0 || next.lines > limits.lines || next.size > limits.size;
  return needsBase ? { journal: { ...journal, needsBase }, line: null } : { journal: next, line };
}

/** Below nothing: an undo or redo to a document of which the journal knows nothing. */
function moved(
  { behind, ahead }: Journal,
  action: TimelineAction,
  before: Timeline,
  after: Timeline,
): readonly [number, number] {
  switch (action.kind) {
    case 'edit':
      // An edit that goes on with a gesture makes no step, not even when the gesture began before the base.
      return [after.past === before.past ? behind : Math.min(behind + 1, MAX_STEPS), 0];
    case 'undo':
      return [behind - 1, ahead + 1];
    case 'redo':
      return [behind + 1, ahead - 1];
    case 'end-gesture':
      return [behind, ahead];
  }
}

export interface Replayed {
  /** Unsaved, with the steps that can be undone. */
  readonly timeline: Timeline;
  /** A sentence about what could not be recovered; null when all was. */
  readonly remark: Message | null;
}

/**
 * Makes the actions of a journal once more over its base. A last line that was cut off is left out without a word: its
 * action had not been noted. At any other line that cannot be followed the replay stops and says so.
 */
export function replay(base: ScenarioDocument, lines: readonly string[]): Replayed {
  let timeline = start(base, { isSaved: false });
  for (const [at, line] of lines.entries()) {
    const action = readAction(line);
    if (action === null && at === lines.length - 1) break;
    const next = action === null ? null : follow(timeline, action);
    if (next === null) {
      return { timeline, remark: message('edit.recoveredInPart', { first: at, all: lines.length }) };
    }
    timeline = next;
  }
  return { timeline, remark: null };
}

function readAction(line: string): TimelineAction | null {
  try {
    return JSON.parse(line) as TimelineAction;
  } catch {
    return null;
  }
}

/** Null for what the program never noted: something else than an action, or one without effect. */
function follow(timeline: Timeline, action: TimelineAction): Timeline | null {
  try {
    const { timeline: next } = reduce(timeline, action);
    return next === timeline && action.kind !== 'end-gesture' ? null : next;
  } catch {
    return null;
  }
}
