import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocuments } from '../../electron/main/files/documents';
import type { RecoveryStore } from '../../electron/main/files/recovery-store';
import { createRecovery } from '../../electron/main/recovery';
import { aWindow, settled } from './support/fakes';

vi.mock('electron', () => ({}));

const NOTE = { name: 'a.tisim', revision: null, base: null, lines: ['{}'], drafts: null };

let store: { [K in keyof RecoveryStore]: ReturnType<typeof vi.fn<RecoveryStore[K]>> };
let documents: ReturnType<typeof createDocuments>;
let recovery: ReturnType<typeof createRecovery>;

beforeEach(() => {
  store = {
    note: vi.fn(() => Promise.resolve()),
    forget: vi.fn(() => Promise.resolve()),
    orphan: vi.fn(),
    forgetAll: vi.fn(() => Promise.resolve()),
    list: vi.fn(),
    read: vi.fn(),
    discard: vi.fn(() => Promise.resolve()),
    handOver: vi.fn(),
    close: vi.fn(() => Promise.resolve()),
  };
  documents = createDocuments();
  recovery = createRecovery(store, documents, () => aWindow().window);
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

describe('work that is offered', () => {
  it('is what waits for the window that asks', async () => {
    const { window } = aWindow();
    const offers = [{ id: 'a', name: 'a.tisim', at: 1, edits: 2, isOwn: true }];
    store.list.mockResolvedValueOnce(offers);
    expect(await recovery.handlers['recovery:list'](window, undefined)).toBe(offers);
    expect(store.list).toHaveBeenCalledWith(window.id);
  });

  it('comes with a handle of this run for the file it had, and without its path', async () => {
    const { window } = aWindow();
    const kept = { base: '{}', lines: [], drafts: '', name: 'a.tisim', revision: 'r' };
    store.read.mockResolvedValueOnce({ ...kept, at: 1, path: '/x/a.tisim' });
    const handle = documents.handleFor('/x/a.tisim');
    expect(await recovery.handlers['recovery:read'](window, { id: 'a' })).toEqual({ ...kept, handle });
    store.read.mockResolvedValueOnce({ ...kept, at: 1, path: null });
    expect(await recovery.handlers['recovery:read'](window, { id: 'a' })).toEqual({ ...kept, handle: null });
    store.read.mockResolvedValueOnce(null);
    expect(await recovery.handlers['recovery:read'](window, { id: 'gone' })).toBeNull();
  });

  it('can be opened in a window of its own', async () => {
    const { window: other } = aWindow();
    const own = createRecovery(store, documents, () => other);
    await own.handlers['recovery:open-elsewhere'](aWindow().window, { id: 'a' });
    expect(store.handOver).toHaveBeenCalledWith('a', other.id);
  });

  it('can be discarded', async () => {
    await recovery.handlers['recovery:discard'](aWindow().window, { id: 'a' });
    expect(store.discard).toHaveBeenCalledWith('a');
  });
});

describe('the end of the journals', () => {
  it('waits for removals, because what was saved or given up must not be offered', async () => {
    let removed = (): void => undefined;
    store.forgetAll.mockReturnValue(new Promise((resolve) => (removed = resolve)));
    recovery.journals.drop(aWindow().window);
    const closed = recovery.close();
    await settled();
    expect(store.close).not.toHaveBeenCalled();
    removed();
    await closed;
    expect(store.close).toHaveBeenCalledOnce();
  });

  it('comes also when one failed', async () => {
    store.forgetAll.mockRejectedValue(new Error('EIO'));
    recovery.journals.drop(aWindow().window);
    await recovery.close();
    expect(store.close).toHaveBeenCalledOnce();
  });
});
