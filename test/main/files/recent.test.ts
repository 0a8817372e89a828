import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createDocuments } from '../../../electron/main/files/documents';
import { createRecent } from '../../../electron/main/files/recent';
import { deadTemporary } from '../support/dead-maker';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();

function recentList() {
  const onChange = vi.fn();
  const storePath = join(folder(), 'recent.json');
  return { recent: createRecent({ storePath, documents: createDocuments(), onChange }), onChange, storePath };
}
const names = (recent: ReturnType<typeof recentList>['recent']) => recent.list().map((file) => file.name);

describe('the list of recent files', () => {
  it('shows the newest first, each file once, ten at most', async () => {
    const { recent } = recentList();
    for (let n = 1; n <= 12; n += 1) await recent.add(join(folder(), `${n}.tisim`));
    await recent.add(join(folder(), '5.tisim'));
    expect(names(recent)).toEqual(
      ['5', '12', '11', '10', '9', '8', '7', '6', '4', '3'].map((n) => `${n}.tisim`),
    );
  });

  it('lets what killed saves left in their folders be removed at the next start', async () => {
    await recentList().recent.add(join(folder(), 'a.tisim'));
    const litter = join(folder(), deadTemporary());
    writeFileSync(litter, 'half');
    await recentList().recent.load();
    await vi.waitFor(() => expect(existsSync(litter)).toBe(false));
  });

  it('is there again at the next start', async () => {
    await recentList().recent.add(join(folder(), 'a.tisim'));
    const { recent } = recentList();
    await recent.load();
    expect(recent.list()).toMatchObject([{ name: 'a.tisim', folder: folder() }]);
  });

  it('forgets a file, or all of them, also on disk', async () => {
    const { recent, storePath, onChange } = recentList();
    await recent.add('/x/a.tisim');
    await recent.add('/x/b.tisim');
    await recent.remove('/x/a.tisim');
    expect(names(recent)).toEqual(['b.tisim']);
    await recent.clear();
    expect(JSON.parse(readFileSync(storePath, 'utf8'))).toEqual({ files: [] });
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it.each(['not json', '{"files":[1]}', '[]'])('starts empty when its store holds %j', async (text) => {
    const { recent, storePath } = recentList();
    writeFileSync(storePath, text);
    await recent.load();
    expect(recent.list()).toEqual([]);
  });
});
