import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import {
  loadFirstDocument,
  openDropped,
  openExample,
  openFile,
  openLesson,
} from '../../../renderer/document/open';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import { speak } from '../../../renderer/words/say';
import { isAtStart } from '../../../renderer/workbench/start-page';
import type { ReadRequest } from '../../../renderer/document/read-scenario';
import { parse } from '../../../shared/format/parse';
import type { OpenOutcome } from '../../../shared/ipc/contract';
import { emptyDocument } from '../../../shared/model/scenario';
import { aDocument, aTenant } from '../../support/builders';
import { opened, textOf, ticks } from '../../support/fake-doors';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { english } from '../../support/english';

function start(outcome: OpenOutcome, more: Partial<Bridge> = {}) {
  const bridge = { ...memoryBridge(), open: () => Promise.resolve(outcome), ...more };
  const { desk, workbench } = aDesk(SMALL_WORLD, bridge);
  return {
    desk,
    before: workbench,
    now: () => workbenchOn(desk),
    dialog: () => desk.state.getState().dialog,
    toast: () => english(desk.state.getState().toast?.text),
  };
}

describe('opening a file', () => {
  test('puts it in the window as it is on disk, with the file it will be saved to', async () => {
    const { desk, now, dialog } = start(opened('other.tisim', emptyDocument('Other')));
    await openFile(desk);
    expect(scenarioOf(now()).name).toBe('Other');
    expect(isDirty(now())).toBe(false);
    expect(now().document.getState().file).toEqual({
      handle: 'handle of other.tisim',
      name: 'other.tisim',
      revision: 'revision of other.tisim',
      savedAt: null,
    });
    expect(dialog()).toBeNull();
  });

  test('changes nothing when the person cancels', async () => {
    const { desk, before, now, dialog, toast } = start({ kind: 'cancelled' });
    await openFile(desk);
    expect([now() === before, dialog(), toast()]).toEqual([true, null, undefined]);
  });

  test('says that it is open in another window', async () => {
    const { desk, before, now, toast } = start({ kind: 'open-elsewhere', name: 'other.tisim' });
    await openFile(desk);
    expect(now()).toBe(before);
    expect(toast()).toContain('other.tisim');
  });

  test('says why it was not opened', async () => {
    const message = 'The folder is gone.';
    const { desk, before, now, dialog } = start({ kind: 'failed', code: 'io', name: 'a.tisim', message });
    await openFile(desk);
    expect(now()).toBe(before);
    expect(dialog()).toMatchObject({ kind: 'problem', title: 'a.tisim was not opened', intro: message });
  });

  test('names everything that is wrong with a scenario, and changes nothing', async () => {
    const { desk, before, now, dialog } = start(opened('bad.tisim', '{"format":"tisim"}'));
    await openFile(desk);
    expect(now()).toBe(before);
    expect(dialog()).toMatchObject({ kind: 'problem', title: 'bad.tisim was not opened' });
    expect(dialog()).toHaveProperty('details', [expect.any(String)]);
  });

  test('offers a file of another tool for import', async () => {
    const policy = '{"properties":{"tenantId":"x","isDisabled":false,"allowedTenants":[]}}';
    const { desk, before, now, dialog } = start(opened('policy.json', policy));
    await openFile(desk);
    expect(now()).toBe(before);
    expect(dialog()).toEqual({ kind: 'import' });
    expect(before.session.getState().importFiles).toEqual([{ name: 'policy.json', text: policy }]);
  });

  test('tells what was left out of it, while its file stays as it is', async () => {
    const text = textOf(SMALL_WORLD).replace('"positions": {}', '"positions": { "roth": "here" }');
    const { desk, now, toast } = start(opened('odd.tisim', text));
    await openFile(desk);
    expect(scenarioOf(now()).name).toBe('Small world');
    expect(toast()).toMatch(/\w/);
    expect(isDirty(now())).toBe(false);
  });
});

test('a very large scenario is opened like any other', async () => {
  const large = aDocument(Array.from({ length: 3_001 }, (_, n) => aTenant(`t${n}`)));
  const { desk, now, dialog } = start(opened('large.tisim', large));
  await openFile(desk);
  expect(scenarioOf(now()).tenants).toHaveLength(3_001);
  expect(dialog()).toBeNull();
});

describe('a long text', () => {
  const long = `${textOf(emptyDocument('Long'))}${' '.repeat(2_000_000)}`;
  const terminate = vi.fn();

  /** Reads beside the window when the test lets it; `fails` where no second thread is allowed. */
  function withWorker() {
    let listeners: Partial<Record<string, (event: { data: unknown }) => void>> = {};
    let sent = '';
    class FakeWorker {
      constructor() {
        listeners = {};
      }
      addEventListener(kind: string, listener: (event: { data: unknown }) => void): void {
        listeners[kind] = listener;
      }
      postMessage({ text }: ReadRequest): void {
        sent = text;
      }
      terminate = terminate;
    }
    vi.stubGlobal('Worker', FakeWorker);
    return {
      read: () => listeners['message']?.({ data: JSON.stringify(parse(sent)) }),
      fail: () => listeners['error']?.({ data: null }),
    };
  }

  afterEach(() => {
    vi.unstubAllGlobals();
    terminate.mockClear();
  });

  test('is read beside the window, which can stop it', async () => {
    withWorker();
    const { desk, before, now } = start(opened('long.tisim', long));
    const opening = openFile(desk);
    await vi.waitFor(() => expect(desk.state.getState().busy?.text).toBe('Reading long.tisim…'), 3_000);
    desk.state.getState().busy?.cancel?.();
    await opening;
    expect(now()).toBe(before);
    expect(desk.state.getState().busy).toBeNull();
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('is opened when it has been read', async () => {
    const worker = withWorker();
    const { desk, now } = start(opened('long.tisim', long));
    const opening = openFile(desk);
    await ticks();
    worker.read();
    await opening;
    expect(scenarioOf(now()).name).toBe('Long');
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('is read in the window where no second thread is allowed', async () => {
    const worker = withWorker();
    const { desk, now } = start(opened('long.tisim', long));
    const opening = openFile(desk);
    await ticks();
    worker.fail();
    await opening;
    expect(scenarioOf(now()).name).toBe('Long');
  });
});

describe('what is opened without choosing a file', () => {
  test('is the start page; a window for a file shows that file', async () => {
    const first = start({ kind: 'cancelled' });
    await loadFirstDocument(first.desk);
    expect(isAtStart(first.now())).toBe(true);
    expect(scenarioOf(first.now()).tenants).toEqual([]);
    const file = start(
      { kind: 'cancelled' },
      { initialFile: () => Promise.resolve(opened('a.tisim', SMALL_WORLD)) },
    );
    await loadFirstDocument(file.desk);
    expect(file.now().document.getState().file.name).toBe('a.tisim');
    expect(isAtStart(file.now())).toBe(false);
  });

  test('is an example, named in the language that is spoken', async () => {
    const named = (name: string) => ({
      ...emptyDocument(name),
      scenario: { ...emptyDocument(name).scenario, texts: { de: { name: 'Auf Deutsch' } } },
    });
    const file = opened('a.tisim', named('In English'));
    const own = start({ kind: 'cancelled' }, { initialFile: () => Promise.resolve(file) });
    const shipped = file.kind === 'opened' ? { ...file.file, handle: null, revision: null } : null;
    const example = start(
      { kind: 'cancelled' },
      { initialFile: () => Promise.resolve(shipped && { kind: 'opened', file: shipped }) },
    );
    await speak('de');
    await loadFirstDocument(example.desk);
    await loadFirstDocument(own.desk);
    expect(scenarioOf(example.now()).name).toBe('Auf Deutsch');
    expect(scenarioOf(own.now()).name).toBe('In English');
    await speak('en');
  });

  test('an example has no file, so that Save asks where', async () => {
    const { desk, now } = start({ kind: 'cancelled' });
    await openExample(desk, 'two-way');
    expect(now().document.getState().file).toMatchObject({ handle: null, name: null });
  });

  test('a lesson begins to play on its stage', async () => {
    const { desk, now } = start({ kind: 'cancelled' });
    await openLesson(desk, 'leaver');
    expect(now()).not.toBe(now().author);
    expect(now().author.document.getState().file.handle).toBeNull();
  });
});

describe('files that are dropped', () => {
  const file = (name: string, text: string) => new File([text], name);

  test('open as a scenario, whatever lies beside it', async () => {
    const { desk, now } = start({ kind: 'cancelled' });
    await openDropped(desk, {
      files: [file('note.txt', 'x'), file('dropped.tisim', textOf(SMALL_WORLD))],
      folders: [],
    });
    expect(now().document.getState().file.name).toBe('dropped.tisim');
  });

  test('are offered for import, all at once, when they look like files of another tool', async () => {
    const { desk, now, dialog } = start({ kind: 'cancelled' });
    const policy = '{"properties":{"tenantId":"x","isDisabled":false,"allowedTenants":[]}}';
    await openDropped(desk, { files: [file('a.json', policy), file('b.json', policy)], folders: [] });
    expect(dialog()).toEqual({ kind: 'import' });
    expect(
      now()
        .session.getState()
        .importFiles.map(({ name }) => name),
    ).toEqual(['a.json', 'b.json']);
  });
});
