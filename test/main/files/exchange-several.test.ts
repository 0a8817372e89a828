import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { saveText } from '../../../electron/main/files/exchange';
import { saveFiles } from '../../../electron/main/files/exchange-several';
import { REQUEST_SCHEMAS } from '../../../shared/ipc/schemas';
import type { FilesRequest } from '../../../shared/ipc/export-requests';
import { aFileContext, aWindow, scenarioText, temporaryFolder } from '../support/fakes';

vi.mock('electron', () => ({ app: {}, dialog: {} }));

const folder = temporaryFolder();
const REQUEST: FilesRequest = {
  suggestedName: 'rollout-policies',
  form: 'folder',
  date: '2027-01-31',
  files: [
    { path: 'index.md', text: '# Policies' },
    { path: 'contoso/rollback/policy.json', text: '{}' },
  ],
};

function saving(picked: string | null, more: Partial<FilesRequest> = {}) {
  const { context, questions } = aFileContext();
  questions.pickFolder.mockResolvedValue(picked);
  questions.pickToExport.mockResolvedValue(picked);
  return saveFiles(context, aWindow().window, { ...REQUEST, ...more });
}

describe('several files', () => {
  it('are written into a new folder where the person says', async () => {
    expect(await saving(folder())).toEqual({ kind: 'saved', name: 'rollout-policies' });
    const top = join(folder(), 'rollout-policies');
    expect(readFileSync(join(top, 'contoso', 'rollback', 'policy.json'), 'utf8')).toBe('{}');
    expect(readdirSync(top).toSorted()).toEqual(['contoso', 'index.md']);
  });

  it('never go into a folder that is there, in whatever case it is written', async () => {
    mkdirSync(join(folder(), 'Rollout-Policies'));
    writeFileSync(join(folder(), 'rollout-policies-2'), 'a file');
    expect(await saving(folder())).toEqual({ kind: 'saved', name: 'rollout-policies-3' });
    expect(readdirSync(join(folder(), 'Rollout-Policies'))).toEqual([]);
  });

  it('are not written when the person cancels, and a folder that cannot be made is said', async () => {
    expect(await saving(null)).toEqual({ kind: 'cancelled' });
    writeFileSync(join(folder(), 'file'), '');
    expect(await saving(join(folder(), 'file'))).toMatchObject({ kind: 'failed' });
    expect(readdirSync(folder())).toEqual(['file']);
  });

  it('are one ZIP where that is asked for, which takes no scenario’s place', async () => {
    const path = join(folder(), 'all.zip');
    expect(await saving(path, { form: 'zip' })).toEqual({ kind: 'saved', name: 'all.zip' });
    expect(Object.keys(unzipSync(readFileSync(path)))).toEqual(REQUEST.files.map((file) => file.path));
    writeFileSync(path, scenarioText());
    expect(await saving(path, { form: 'zip' })).toMatchObject({ kind: 'failed' });
  });
});

describe('what the window may ask', () => {
  const isTaken = (path: string) =>
    REQUEST_SCHEMAS['exchange:save-files'].safeParse({ ...REQUEST, files: [{ path, text: '' }] }).success;

  it.each(['index.md', 'contoso/rollback/policy.json', 'letters/fabrikam-2.tisim'])('is %s', (path) => {
    expect(isTaken(path)).toBe(true);
  });

  it.each([
    '../x.md',
    '/etc/x.md',
    'a//x.md',
    'a\\x.md',
    'C:x.md',
    '.x',
    'a/./x.md',
    'x',
    'A.md',
    'a/b/c/d/x.md',
  ])('is never %s', (path) => {
    expect(isTaken(path)).toBe(false);
  });
});

describe('the scenario for a partner', () => {
  const save = async (path: string, text: string) => {
    const { context, questions } = aFileContext();
    questions.pickToExport.mockResolvedValue(path);
    return saveText(context, aWindow().window, { suggestedName: 'x.tisim', text });
  };

  it('is written under the ending of scenarios, and over none', async () => {
    const path = join(folder(), 'partner.tisim');
    expect(await save(path, scenarioText())).toEqual({ kind: 'saved', name: 'partner.tisim' });
    expect(readFileSync(path, 'utf8')).toBe(scenarioText());
    expect(await save(path, scenarioText('other'))).toMatchObject({ kind: 'failed' });
    expect(await save(join(folder(), 'x.tisim'), 'no scenario')).toMatchObject({ kind: 'failed' });
    expect(existsSync(join(folder(), 'x.tisim'))).toBe(false);
  });
});
