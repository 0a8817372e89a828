import { describe, expect, it } from 'vitest';
import {
  hasUnsavedWork,
  nextFile,
  nextLife,
  toldBy,
  type WindowEvent,
  type WindowLife,
} from '../../../electron/main/windows/window-life';
import { aState } from '../support/fakes';

const CLEAN = aState();
const EDITED = aState({ isDirty: true });
const LOADING: WindowLife = { kind: 'loading' };
const CRASHED: WindowLife = { kind: 'crashed' };
const CLOSED: WindowLife = { kind: 'closed' };

const told = (state = CLEAN): WindowEvent => ({ kind: 'told', told: state, path: null });
const leave: WindowEvent = { kind: 'leave' };
const stay: WindowEvent = { kind: 'stay' };
const answered = (answer: 'save' | 'discard' | 'cancel'): WindowEvent => ({ kind: 'answered', answer });
const saveEnded = (isSaved: boolean): WindowEvent => ({ kind: 'save-ended', isSaved });

const after = (life: WindowLife, ...events: readonly WindowEvent[]) => events.reduce(nextLife, life);
const open = (state = EDITED) => after(LOADING, told(state));

describe('the life of a window', () => {
  it('begins with a page that loads, and is open when the page has told about itself', () => {
    expect(toldBy(LOADING)).toBeNull();
    expect(after(LOADING, leave, answered('save'), saveEnded(true), stay)).toBe(LOADING);
    expect(open()).toEqual({ kind: 'open', told: EDITED });
    expect(after(open(), told(CLEAN))).toEqual({ kind: 'open', told: CLEAN });
  });

  it('asks before unsaved work is left, and about nothing else', () => {
    expect(after(open(EDITED), leave)).toEqual({ kind: 'asking', told: EDITED });
    expect(after(open(CLEAN), leave)).toEqual({ kind: 'released', told: CLEAN });
    const tried = aState({ hasTried: true });
    expect(after(open(tried), leave)).toEqual({ kind: 'asking', told: tried });
  });

  it.each([
    ['cancel', 'open'],
    ['discard', 'released'],
    ['save', 'saving'],
  ] as const)('after the answer %j is %s', (answer, kind) => {
    expect(after(open(), leave, answered(answer))).toEqual({ kind, told: EDITED });
  });

  it('is released by a save that leaves nothing unsaved', () => {
    const saving = after(open(), leave, answered('save'));
    expect(after(saving, told(CLEAN), saveEnded(true)).kind).toBe('released');
    expect(after(saving, saveEnded(false)).kind).toBe('open');
  });

  it('asks again about what was edited while the file was written', () => {
    expect(after(open(), leave, answered('save'), told(EDITED), saveEnded(true)).kind).toBe('asking');
  });

  it('asks again when it is to be left while a save gets no answer', () => {
    expect(after(open(), leave, answered('save'), leave).kind).toBe('asking');
  });

  it('keeps its question while the page goes on telling, and however often it is to be left', () => {
    expect(after(open(), leave, told(CLEAN), leave)).toEqual({ kind: 'asking', told: CLEAN });
  });

  it('asks again before it is left when it was edited after "Don\'t Save"', () => {
    const released = after(open(), leave, answered('discard'));
    expect(after(released, leave).kind).toBe('released');
    expect(after(released, told(EDITED)).kind).toBe('open');
    expect(after(released, told(CLEAN)).kind).toBe('released');
  });

  it('goes on when leaving was called off, and keeps a question that is its own', () => {
    expect(after(open(), leave, answered('discard'), stay)).toEqual({ kind: 'open', told: EDITED });
    expect(after(open(), leave, stay).kind).toBe('asking');
  });

  it.each([
    ['open', open()],
    ['open', open(CLEAN)],
    ['released', after(open(CLEAN), leave)],
    ['saving', after(open(), leave, answered('save'))],
  ])('takes no answer to what was not asked, while it is %s', (kind, life) => {
    expect(after(life, answered('discard')).kind).toBe(kind);
    if (kind !== 'saving') expect(after(life, saveEnded(false)).kind).toBe(kind);
  });

  it('believes nothing of a page that crashed until another one loads', () => {
    const crashed = after(open(), leave, { kind: 'page-lost' });
    expect(crashed).toEqual(CRASHED);
    expect(after(crashed, told(), leave, answered('discard'), saveEnded(true), stay)).toBe(crashed);
    expect(after(crashed, { kind: 'page-loads' })).toEqual(LOADING);
  });

  it('ends once', () => {
    expect(after(open(), { kind: 'closed' }, told(), { kind: 'page-loads' }, { kind: 'page-lost' })).toEqual(
      CLOSED,
    );
  });
});

describe('unsaved work', () => {
  it.each([
    ['open', open(), true],
    ['asking', after(open(), leave), true],
    ['saving', after(open(), leave, answered('save')), true],
    ['given up', after(open(), leave, answered('discard')), false],
    ['clean', open(CLEAN), false],
    ['loading', LOADING, false],
    ['in the journal of a crashed page', CRASHED, false],
  ] as const)('of a window that is %s', (_what, life, expected) => {
    expect(hasUnsavedWork(life)).toBe(expected);
  });
});

describe('the file of a window', () => {
  const wanted = { kind: 'wanted', path: '/x/a.tisim' } as const;
  const tell = (path: string | null): WindowEvent => ({ kind: 'told', told: CLEAN, path });

  it('is the one it was opened for until its page asks for it', () => {
    expect(nextFile(wanted, tell(null))).toBe(wanted);
    const asked = nextFile(wanted, { kind: 'file-asked' });
    expect(asked).toEqual({ kind: 'shown', path: '/x/a.tisim' });
    expect(nextFile(asked, tell(null))).toEqual({ kind: 'shown', path: null });
  });

  it('is the one its page tells, whatever was saved meanwhile', () => {
    expect(nextFile(wanted, tell('/x/b.tisim'))).toEqual({ kind: 'shown', path: '/x/b.tisim' });
    expect(nextFile(wanted, { kind: 'save-ended', isSaved: true })).toBe(wanted);
  });

  it('is wanted again by a page that loads again', () => {
    const shown = { kind: 'shown', path: '/x/b.tisim' } as const;
    expect(nextFile(shown, { kind: 'page-loads' })).toEqual({ kind: 'wanted', path: '/x/b.tisim' });
  });
});
