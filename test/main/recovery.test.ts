import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocuments } from '../../electron/main/files/documents';
import { createRecovery, type RecoveryStore } from '../../electron/main/recovery';
import { aWindow } from './support/fakes';

vi.mock('electron', () => ({}));

const offer = (id: string, isOwn: boolean) => ({ id, name: `${id}.tisim`, at: 1, edits: 2, isOwn });
const NOTE = { name: 'a.tisim', revision: null, base: null, lines: ['{}'], drafts: null };

let store: { [K in keyof RecoveryStore]: ReturnType<typeof vi.fn<RecoveryStore[K]>> };
let documents: ReturnType<typeof createDocuments>;
let recovery: ReturnType<typeof createRecovery>;

beforeEach(() => {
  store = {
    note: vi.fn(),
    forget: vi.fn(),
    orphan: vi.fn(),
    forgetAll: vi.fn(),
    list: vi.fn(async () => [offer('dead', false), offer('own', true)]),
    read: vi.fn(),
    discard: vi.fn(),
    close: vi.fn(),
  };
  documents = createDocuments();
  recovery = createRecovery(store, documents);
});

describe('the journals of a window', () => {
  it('are its own, and know the file that its handle stands for', async () => {
    const { window } = aWindow();
    const note = { ...NOTE, document: 'd', handle: documents.handleFor('/x/a.tisim') };
    await recovery.handlers['recovery:note'](window, note);
    expect(store.note).toHaveBeenCalledWith(window.id, note, '/x/a.tisim');
    const fresh = { ...NOTE, document: 'd', handle: null };
    await recovery.handlers['recovery:note'](window, fresh);
    expect(store.note).toHaveBeenLastCalledWith(window.id, fresh, null);
    await recovery.handlers['recovery:forget'](window, { document: 'd' });
    expect(store.forget).toHaveBeenCalledWith(window.id, 'd');
    expect(aWindow().window.id).not.toBe(window.id);
  });

  it('are offered when its page is lost, and gone when its work is saved or given up', () => {
    const { window } = aWindow();
    recovery.journals.keep(window);
    expect(store.orphan).toHaveBeenCalledWith(window.id);
    expect(store.forgetAll).not.toHaveBeenCalled();
    recovery.journals.drop(window);
    expect(store.forgetAll).toHaveBeenCalledWith(window.id);
  });
});

describe('work from a run that ended badly', () => {
  const offered = async (window: ReturnType<typeof aWindow>['window']) =>
    (await recovery.handlers['recovery:list'](window, undefined)).map(({ id }) => id);

  it('is offered in the first window that asks, also when its page asks again, and in no other', async () => {
    const [first, second] = [aWindow().window, aWindow().window];
    expect(await offered(first)).toEqual(['dead', 'own']);
    expect(await offered(second)).toEqual(['own']);
    expect(await offered(first)).toEqual(['dead', 'own']);
  });

  it('is offered in the next one that asks when the first is closed', async () => {
    const [first, second] = [aWindow().window, aWindow().window];
    await offered(first);
    first.note({ kind: 'closed' });
    expect(await offered(second)).toEqual(['dead', 'own']);
  });

  it('comes with a handle of this run for the file it had', async () => {
    const { window } = aWindow();
    const kept = { base: '{}', lines: [], drafts: '', name: 'a.tisim', revision: 'r' };
    store.read.mockResolvedValueOnce({ ...kept, path: '/x/a.tisim' });
    expect(await recovery.handlers['recovery:read'](window, { id: 'dead' })).toEqual({
      ...kept,
      handle: documents.handleFor('/x/a.tisim'),
    });
    store.read.mockResolvedValueOnce({ ...kept, path: null });
    expect(await recovery.handlers['recovery:read'](window, { id: 'dead' })).toEqual({
      ...kept,
      handle: null,
    });
    store.read.mockResolvedValueOnce(null);
    expect(await recovery.handlers['recovery:read'](window, { id: 'gone' })).toBeNull();
  });

  it('can be discarded', async () => {
    await recovery.handlers['recovery:discard'](aWindow().window, { id: 'dead' });
    expect(store.discard).toHaveBeenCalledWith('dead');
  });
});
