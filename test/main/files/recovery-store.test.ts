import * as fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asyncCalls } from '../../../electron/files/calls';
import { createRecoveryStore, type RecoveryStore } from '../../../electron/main/files/recovery-store';
import type { JournalNote } from '../../../shared/ipc/kept-work';
import { deadTag } from '../support/dead-maker';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
const WINDOW = 'window 1';
afterEach(() => vi.restoreAllMocks());

const aNote = (part: Partial<JournalNote> = {}): JournalNote => ({
  document: randomUUID(),
  name: 'a.tisim',
  handle: null,
  revision: 'r1',
  base: 'the text',
  lines: [],
  drafts: null,
  ...part,
});
const more = (note: JournalNote, part: Partial<JournalNote>): JournalNote =>
  aNote({ document: note.document, base: null, ...part });

let time = 0;
const aStore = () => createRecoveryStore({ folder: folder(), now: () => (time += 1_000) });

/** A run that was killed: what it left is named after a process that is no more. */
function afterKill(): string {
  const [run = ''] = fs.readdirSync(folder());
  const dead = join(folder(), deadTag());
  fs.renameSync(join(folder(), run), dead);
  return dead;
}

async function killedWith(...notes: readonly JournalNote[]): Promise<string> {
  const store = aStore();
  for (const note of notes) await store.note(WINDOW, note, '/home/a.tisim');
  return afterKill();
}

async function only(store: RecoveryStore, owner = WINDOW) {
  const offers = await store.list(owner);
  expect(offers).toHaveLength(1);
  return offers[0]!;
}

describe('the journal of a document', () => {
  it('is offered after a kill, with name, time and number of edits, and holds all that was noted', async () => {
    const note = aNote();
    await killedWith(
      note,
      more(note, { lines: ['1', '2'], drafts: '{"a":1}' }),
      more(note, { lines: ['3'], name: 'b.tisim', revision: 'r2' }),
    );
    const store = aStore();
    const offer = await only(store);
    expect(offer).toMatchObject({ id: note.document, name: 'b.tisim', edits: 3, isOwn: false, at: time });
    expect(await store.read(offer.id)).toMatchObject({
      base: 'the text',
      lines: ['1', '2', '3'],
      drafts: '{"a":1}',
      name: 'b.tisim',
      path: '/home/a.tisim',
      revision: 'r2',
    });
  });

  it('counts from the newest base on, and forgets drafts when there are none any more', async () => {
    const note = aNote();
    await killedWith(
      note,
      more(note, { lines: ['1'], drafts: 'x' }),
      more(note, { base: 'saved', lines: ['2'] }),
      more(note, { drafts: 'y' }),
      more(note, { drafts: '' }),
    );
    const store = aStore();
    expect(await store.read((await only(store)).id)).toMatchObject({
      base: 'saved',
      lines: ['2'],
      drafts: '',
    });
  });

  it('is on the disk when the note is answered', async () => {
    const fsync = vi.spyOn(asyncCalls, 'fsync');
    const store = aStore();
    const note = aNote();
    await store.note(WINDOW, note, null);
    fsync.mockClear();
    await store.note(WINDOW, more(note, { lines: ['1'] }), null);
    expect(fsync).toHaveBeenCalledTimes(1);
  });

  it('counts up to a line that a power cut tore, and no further', async () => {
    const note = aNote();
    const dead = await killedWith(note, more(note, { lines: ['1'] }), more(note, { lines: ['2'] }));
    const path = join(dead, `${note.document}.jsonl`);
    const text = fs.readFileSync(path, 'utf8');
    const whole = text.trimEnd().split('\n');
    fs.writeFileSync(path, `${whole[0]}\n${whole[1]!.slice(0, -5)}\n${whole[2]}\n`);
    const store = aStore();
    expect(await store.read((await only(store)).id)).toMatchObject({ lines: [] });
  });

  it('whose very start is torn is no offer, and is removed', async () => {
    const note = aNote();
    const dead = await killedWith(note);
    fs.writeFileSync(join(dead, `${note.document}.jsonl`), '{"at":1');
    const store = aStore();
    expect(await store.list(WINDOW)).toEqual([]);
    expect(fs.readdirSync(folder()).flatMap((run) => fs.readdirSync(join(folder(), run)))).toEqual([]);
  });

  it('takes half a line of a full disk off again, says so, and goes on from there', async () => {
    const note = aNote();
    const store = aStore();
    await store.note(WINDOW, note, null);
    vi.spyOn(asyncCalls, 'writeFile').mockImplementationOnce((file, bytes) => {
      fs.writeSync(file, bytes, 0, 10);
      return Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }));
    });
    await expect(store.note(WINDOW, more(note, { lines: ['lost'] }), null)).rejects.toThrow();
    await store.note(WINDOW, more(note, { lines: ['kept'] }), null);
    store.orphan(WINDOW);
    expect(await store.read(note.document)).toMatchObject({ lines: ['kept'] });
  });

  it('wants a base when nobody knows what is on the disk, and when it grew too long', async () => {
    const note = aNote();
    const store = createRecoveryStore({ folder: folder(), mostBytes: 400 });
    await expect(store.note(WINDOW, more(note, { lines: ['1'] }), null)).rejects.toThrow('base');
    await store.note(WINDOW, note, null);
    const long = ['x'.repeat(300)];
    await expect(store.note(WINDOW, more(note, { lines: long }), null)).rejects.toThrow('base');
    await store.note(WINDOW, more(note, { lines: ['1'] }), null);
    vi.spyOn(asyncCalls, 'writeFile').mockImplementationOnce((file, bytes) => {
      fs.writeSync(file, bytes, 0, 10);
      return Promise.reject(Object.assign(new Error(), { code: 'EIO' }));
    });
    vi.spyOn(asyncCalls, 'ftruncate').mockRejectedValueOnce(new Error('EIO'));
    await expect(store.note(WINDOW, more(note, { lines: ['2'] }), null)).rejects.toThrow();
    await expect(store.note(WINDOW, more(note, { lines: ['3'] }), null)).rejects.toThrow('base');
    await store.note(WINDOW, more(note, { base: 'again' }), null);
  });

  it('is gone when what was offered is not wanted', async () => {
    const note = aNote();
    await killedWith(note);
    const store = aStore();
    await store.list(WINDOW);
    await store.discard(note.document);
    expect(await store.list(WINDOW)).toEqual([]);
    await store.close();
    expect(fs.readdirSync(folder())).toEqual([]);
  });

  it('is gone when its window has saved it or given it up, and another window’s stays', async () => {
    const store = aStore();
    const [saved, closed, other] = [aNote(), aNote(), aNote()];
    for (const note of [saved, closed]) await store.note('one', note, null);
    await store.note('two', other, null);
    await store.forget('one', other.document);
    await store.forget('one', saved.document);
    await store.forgetAll('one');
    for (const owner of ['one', 'two']) store.orphan(owner);
    expect(await store.list('one')).toEqual([]);
    await only(store, 'two');
  });

  it('outlives an orderly end with an offer nobody answered', async () => {
    const note = aNote();
    await killedWith(note);
    const store = aStore();
    await store.list(WINDOW);
    await store.close();
    afterKill();
    expect(await only(aStore())).toMatchObject({ id: note.document });
  });
});

describe('two programs with one data folder', () => {
  it('do not offer what the other still writes', async () => {
    const other = aStore();
    const note = aNote();
    await other.note(WINDOW, note, null);
    const store = aStore();
    expect(await store.list(WINDOW)).toEqual([]);
    await other.note(WINDOW, more(note, { lines: ['1'] }), null);
    other.orphan(WINDOW);
    expect(await other.read(note.document)).toMatchObject({ lines: ['1'] });
  });

  it('get each journal of an ended run once between them', async () => {
    const notes = Array.from({ length: 20 }, () => aNote());
    await killedWith(...notes);
    const both = [aStore(), aStore()];
    const offers = await Promise.all(both.map((store) => store.list(WINDOW)));
    expect(
      offers
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(notes.map(({ document }) => document).toSorted());
  });

  it('leave what is no journal of this program alone', async () => {
    fs.mkdirSync(join(folder(), 'mine'));
    fs.writeFileSync(join(folder(), 'mine', 'x.jsonl'), 'x');
    await aStore().list(WINDOW);
    expect(fs.readFileSync(join(folder(), 'mine', 'x.jsonl'), 'utf8')).toBe('x');
  });
});

describe('two windows', () => {
  it('are not both offered the same work; the other gets it when the first is gone', async () => {
    await killedWith(aNote());
    const store = aStore();
    await only(store, 'one');
    expect(await store.list('two')).toEqual([]);
    store.orphan('one');
    await only(store, 'two');
  });

  it('hand work over: the other one gets it as its own, and the first is not offered it again', async () => {
    await killedWith(aNote());
    const store = aStore();
    const { id } = await only(store);
    store.handOver(id, 'window 2');
    expect(await store.list(WINDOW)).toEqual([]);
    expect(await store.list('window 2')).toMatchObject([{ id, isOwn: true }]);
  });

  it('get their own work back after their page crashed, and not what the other shows', async () => {
    const store = aStore();
    const [mine, theirs] = [aNote(), aNote()];
    await store.note('one', mine, null);
    await store.note('two', theirs, null);
    expect(await store.list('one')).toEqual([]);
    expect(await store.read(mine.document)).toBeNull();
    store.orphan('one');
    expect(await only(store, 'one')).toMatchObject({ id: mine.document, isOwn: true });
    expect(await store.list('two')).toEqual([]);
    expect(await store.read(theirs.document)).toBeNull();
  });
});

describe('the journals of many crashes', () => {
  it('are bounded; the newest stay', async () => {
    const notes = Array.from({ length: 60 }, () => aNote());
    const dead = await killedWith(...notes);
    notes.forEach(({ document }, at) => {
      fs.utimesSync(join(dead, `${document}.jsonl`), 1_000 + at, 1_000 + at);
    });
    const offers = await aStore().list(WINDOW);
    expect(offers.map(({ id }) => id).toSorted()).toEqual(
      notes
        .slice(-50)
        .map(({ document }) => document)
        .toSorted(),
    );
  });
});
