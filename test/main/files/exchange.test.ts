import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { pickTexts, savePdf, savePng, saveText } from '../../../electron/main/files/exchange';
import { aFileContext, aWindow, scenarioText, temporaryFolder } from '../support/fakes';

vi.mock('electron', () => ({ app: {}, dialog: {} }));

const folder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

function picking(...paths: readonly string[]) {
  const { context, questions } = aFileContext();
  questions.pickToImport.mockResolvedValue(paths);
  return pickTexts(context, aWindow().window);
}

function saving(path: string | null, suggestedName = 'policy.json') {
  const { context, questions } = aFileContext();
  questions.pickToExport.mockResolvedValue(path);
  const outcome = saveText(context, aWindow().window, { suggestedName, text: '{}' });
  return { outcome, questions };
}

describe('files to import', () => {
  it('are read all together, also as PowerShell writes them', async () => {
    const utf16 = Buffer.from('\ufeff{"a": "é"}', 'utf16le');
    expect(await picking(file('a.json', '{}'), file('b.json', utf16))).toEqual({
      kind: 'picked',
      files: [
        { name: 'a.json', text: '{}' },
        { name: 'b.json', text: '{"a": "é"}' },
      ],
      unread: [],
    });
  });

  it('are none when the person cancels', async () => {
    expect(await picking()).toEqual({ kind: 'cancelled' });
  });

  it('that cannot be read are named with the reason, beside those that can', async () => {
    const good = file('a.json', '{}');
    const pipe = join(folder(), 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    const odd = file('odd.json', new Uint8Array([0xc3]));
    const outcome = await picking(good, join(folder(), 'gone.json'), odd, folder(), pipe);
    if (outcome.kind !== 'picked') throw new Error('Nothing was picked.');
    expect(outcome.files).toEqual([{ name: 'a.json', text: '{}' }]);
    expect(outcome.unread.map(({ name }) => name)).toEqual([
      'gone.json',
      'odd.json',
      basename(folder()),
      'pipe.json',
    ]);
    expect(outcome.unread.every(({ message }) => /\w+\.$/.test(message))).toBe(true);
    expect(outcome.unread.at(-1)?.message).toBe('pipe.json is not an ordinary file.');
  });
});

describe('a text for other tools', () => {
  it('is written where the person says', async () => {
    const path = join(folder(), 'policy.json');
    expect(await saving(path).outcome).toEqual({ kind: 'saved', name: 'policy.json' });
    expect(readFileSync(path, 'utf8')).toBe('{}');
  });

  it('is not written when the person cancels', async () => {
    expect(await saving(null).outcome).toEqual({ kind: 'cancelled' });
  });

  it('never takes the place of a scenario', async () => {
    const path = file('mine.tisim', 'scenario');
    expect(await saving(path).outcome).toMatchObject({ kind: 'failed' });
    expect(readFileSync(path, 'utf8')).toBe('scenario');
  });

  it('never takes the place of a scenario by whatever name, nor of one of a newer version', async () => {
    for (const text of [scenarioText(), scenarioText('x', 9), scenarioText('x', '9' as never)]) {
      const path = file('export.json', text);
      expect(await saving(path).outcome).toMatchObject({ kind: 'failed', name: 'export.json' });
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
  });

  it('takes the place of an earlier export', async () => {
    const path = file('policy.json', '{"an":"export"}');
    expect(await saving(path).outcome).toEqual({ kind: 'saved', name: 'policy.json' });
  });

  it('is suggested by a name alone, never by a way into another folder', async () => {
    const { outcome, questions } = saving(null, '../../etc/policy.json');
    await outcome;
    expect(questions.pickToExport.mock.calls[0]?.[1]).not.toContain('..');
  });

  it('says why it could not be written', async () => {
    const path = join(folder(), 'no', 'such', 'policy.json');
    expect(await saving(path).outcome).toMatchObject({ kind: 'failed', name: 'policy.json' });
    expect(existsSync(path)).toBe(false);
    const locked = file('locked.json', 'old');
    chmodSync(locked, 0o444);
    expect(await saving(locked).outcome).toMatchObject({ code: 'no-permission' });
  });
});

describe('a page printed to PDF', () => {
  const print = (path: string | null, makePdf: () => Promise<Uint8Array>) => {
    const { context, questions } = aFileContext();
    questions.pickToExport.mockResolvedValue(path);
    return savePdf(context, aWindow().window, { suggestedName: 'report.pdf', html: '<p>' }, makePdf);
  };

  it('is written as the bytes it is', async () => {
    const path = join(folder(), 'report.pdf');
    const bytes = new Uint8Array([0x25, 0x50, 0x00, 0xff]);
    expect(await print(path, () => Promise.resolve(bytes))).toEqual({ kind: 'saved', name: 'report.pdf' });
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
  });

  it('is not even made when the person cancels', async () => {
    const makePdf = vi.fn<() => Promise<Uint8Array>>();
    expect(await print(null, makePdf)).toEqual({ kind: 'cancelled' });
    expect(makePdf).not.toHaveBeenCalled();
  });

  it('that cannot be printed leaves no file', async () => {
    const path = join(folder(), 'report.pdf');
    expect(await print(path, () => Promise.reject(new Error('late')))).toMatchObject({ kind: 'failed' });
    expect(existsSync(path)).toBe(false);
  });
});

describe('a picture', () => {
  it('is written as the bytes it is, and not when the person cancels', async () => {
    const path = join(folder(), 'picture.png');
    const png = new Uint8Array([0x89, 0x50, 0x00, 0xff]);
    const { context, questions } = aFileContext();
    const save = () => savePng(context, aWindow().window, { suggestedName: 'picture.png', png });
    questions.pickToExport.mockResolvedValue(null);
    expect(await save()).toEqual({ kind: 'cancelled' });
    expect(existsSync(path)).toBe(false);
    questions.pickToExport.mockResolvedValue(path);
    expect(await save()).toEqual({ kind: 'saved', name: 'picture.png' });
    expect(new Uint8Array(readFileSync(path))).toEqual(png);
  });
});
