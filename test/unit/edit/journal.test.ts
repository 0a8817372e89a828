import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../shared/edit/journal';
import { noteAction, replay, startJournal } from '../../../shared/edit/journal';
import type { Timeline, TimelineAction } from '../../../shared/edit/timeline';
import * as timeline from '../../../shared/edit/timeline';
import { emptyDocument } from '../../../shared/model/scenario';

const A = emptyDocument('A');
const rename = (name: string, gesture?: string): TimelineAction => ({
  kind: 'edit',
  edit: { type: 'set-scenario', name },
  ...(gesture === undefined ? {} : { gesture }),
});
const UNDO: TimelineAction = { kind: 'undo' };
const REDO: TimelineAction = { kind: 'redo' };

interface Run {
  readonly now: Timeline;
  readonly journal: Journal;
  readonly lines: readonly string[];
}

const begin = (now: Timeline): Run => ({ now, journal: startJournal(), lines: [] });
function act(run: Run, actions: readonly TimelineAction[], limits?: { lines: number; size: number }): Run {
  return actions.reduce(({ now, journal, lines }, action): Run => {
    const next = timeline.reduce(now, action).timeline;
    const noted = noteAction(journal, action, now, next, limits);
    return {
      now: next,
      journal: noted.journal,
      lines: noted.line === null ? lines : [...lines, noted.line],
    };
  }, run);
}

describe('the journal', () => {
  it('takes a line for each action that had an effect', () => {
    const { journal, lines } = act(begin(timeline.start(A)), [
      rename('B'),
      rename('B'),
      rename(''),
      UNDO,
      UNDO,
      REDO,
      { kind: 'end-gesture' },
    ]);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([rename('B'), UNDO, REDO]);
    expect(journal).toEqual({
      behind: 1,
      ahead: 0,
      lines: 3,
      size: lines.join('').length,
      needsBase: false,
    });
  });

  it('takes no further line once it needs another base', () => {
    const edited = timeline.reduce(timeline.start(A), rename('B')).timeline;
    const run = act(begin(edited), [UNDO]);
    expect([run.lines, run.journal.needsBase]).toEqual([[], true]);
    const later = act(run, [rename('C')]);
    expect([later.lines, later.journal.needsBase]).toEqual([[], true]);
  });

  const edited = () => timeline.reduce(timeline.start(A), rename('B', 'name')).timeline;
  const undone = () => timeline.reduce(edited(), UNDO).timeline;
  it.each([
    ['undo goes back behind its base', edited, [rename('C'), UNDO, UNDO], true],
    ['undo goes back to its base', edited, [rename('C'), UNDO], false],
    ['redo goes beyond what it knows', undone, [REDO], true],
    ['redo makes what it saw undone', undone, [rename('C'), UNDO, REDO], false],
    ['redo goes as far back as undo went', edited, [rename('C'), rename('D'), UNDO, UNDO, REDO, REDO], false],
    ['undo leads past a gesture that its base interrupted', edited, [rename('C', 'name'), UNDO], true],
    ['a gesture ends', edited, [{ kind: 'end-gesture' } as const, rename('C', 'name'), UNDO], false],
  ])('asks for another base only when it must: %s', (_what, from, actions, needsBase) => {
    expect(act(begin(from()), actions).journal.needsBase).toBe(needsBase);
  });

  it('knows the same steps before and after the end of a gesture', () => {
    const run = act(begin(timeline.start(A)), [rename('B', 'name'), { kind: 'end-gesture' }]);
    expect(run.journal).toMatchObject({ behind: 1, ahead: 0, lines: 2 });
  });

  it('asks for another base when it has become long', () => {
    const size = JSON.stringify(rename('B')).length;
    const two = [rename('B'), rename('C')];
    const needsBase = (limits: { lines: number; size: number }) =>
      act(begin(timeline.start(A)), two, limits).journal.needsBase;
    expect(needsBase({ lines: 2, size: 2 * size })).toBe(false);
    expect(needsBase({ lines: 1, size: 2 * size })).toBe(true);
    expect(needsBase({ lines: 2, size: 2 * size - 1 })).toBe(true);
  });

  it('knows as many steps back as a timeline keeps', () => {
    const run = act(
      begin(timeline.start(A)),
      Array.from({ length: 510 }, (_, n) => rename(`${n}`)),
    );
    expect(run.journal.behind).toBe(500);
    const back = act(
      run,
      Array.from({ length: 505 }, () => UNDO),
    );
    expect(back.journal).toMatchObject({ behind: 0, ahead: 500, needsBase: false });
    expect(replay(A, back.lines).timeline.present).toEqual(back.now.present);
  });
});

describe('replaying a journal', () => {
  const lines = [rename('B'), rename('C')].map((action) => JSON.stringify(action));
  const nameAfter = (text: readonly string[]) => replay(A, text).timeline.present.scenario.name;

  it('gives the document with its steps, unsaved', () => {
    const { timeline: now, remark } = replay(A, lines);
    expect([now.present.scenario.name, now.past.length, timeline.isDirty(now), remark]).toEqual([
      'C',
      2,
      true,
      null,
    ]);
  });

  it('gives the base where there is no line', () => {
    expect(replay(A, [])).toEqual({ timeline: timeline.start(A, { isSaved: false }), remark: null });
  });

  it('leaves out a last line that was cut off', () => {
    expect(replay(A, [...lines, '{"kind":"ed'])).toEqual(replay(A, lines));
  });

  it.each([
    ['is no JSON', '\0\0\0'],
    ['is no action', '5'],
    ['is nothing', 'null'],
    ['is an edit of no kind that there is', '{"kind":"edit","edit":{"type":"constructor"}}'],
    ['is an edit that lacks its parts', '{"kind":"edit","edit":{"type":"add-tenant"}}'],
    ['is refused', JSON.stringify(rename(''))],
    ['has no effect', JSON.stringify(rename('B'))],
    ['takes back what was never made', '{"kind":"redo"}'],
  ])('stops at a line that %s', (_what, line) => {
    const [first = '', second = ''] = lines;
    expect(nameAfter([first, line, second])).toBe('B');
    expect(replay(A, [first, line, second]).remark).toEqual(
      'Only the first 1 of 3 unsaved changes could be recovered; the next one is damaged.',
    );
  });

  it('goes on after the end of a gesture that was open before its base', () => {
    expect(nameAfter(['{"kind":"end-gesture"}', ...lines])).toBe('C');
  });
});
