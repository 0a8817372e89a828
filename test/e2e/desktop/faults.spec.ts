import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesktopApi, SaveOutcome } from '../../../shared/ipc/contract';
import { expect, test } from '../../support/desktop-test';
import { faultyProgram, type Faults } from '../../support/faulty-program';
import type { Desktop } from '../../support/launch-desktop';
import { storyFile } from '../../support/scenario-files';

test.use({ isOwnProgram: true });

const REASONS = {
  ENOSPC: 'the disk is full',
  EIO: 'the drive reports an error',
  EPERM: 'permission was refused',
} as const;

type Page = { readonly desktop: DesktopApi };
type Main = { readonly faults: Faults };

/** Which content is on disk now, as the window learns it. */
const revisionOf = ({ page }: Desktop, handle: string): Promise<string | null> =>
  page.evaluate(async (file) => {
    const { desktop } = globalThis as unknown as Page;
    const now = await desktop.request('file:read-disk', { handle: file });
    return now.kind === 'opened' ? now.file.revision : null;
  }, handle);

const save = (
  { page }: Desktop,
  request: { readonly handle: string; readonly revision: string | null; readonly text: string },
): Promise<SaveOutcome> =>
  page.evaluate(
    (asked) =>
      (globalThis as unknown as Page).desktop.request('file:save', { ...asked, suggestedName: 'a.tisim' }),
    request,
  );

const letFail = ({ app }: Desktop, at: number | null, code = ''): Promise<void> =>
  app.evaluate(
    (_electron, [place, error]) => {
      Object.assign((globalThis as unknown as Main).faults, { seen: 0, at: place, code: error, failed: '' });
    },
    [at, code] as const,
  );

test('each call of a save that fails once leaves a whole file, and a sentence that is true', async ({
  folder,
  launch,
}) => {
  test.setTimeout(180_000);
  const files = join(folder, 'files');
  const place = join(folder, 'program');
  mkdirSync(files);
  mkdirSync(place);
  const path = storyFile(files, 'a.tisim');
  const first = readFileSync(path, 'utf8');
  const desktop = await launch({ program: faultyProgram(place, files), args: [path] });
  const opened = await desktop.page.evaluate(() =>
    (globalThis as unknown as Page).desktop.request('file:initial'),
  );
  if (opened?.kind !== 'opened' || opened.file.handle === null) throw new Error('not opened');
  const { handle } = opened.file;

  const failed = new Set<string>();
  let count = 0;
  for (const [code, reason] of Object.entries(REASONS)) {
    for (let at = 0; ; at += 1) {
      const before = readFileSync(path, 'utf8');
      const text = first.replace('"savedWith"', `"round": ${(count += 1)},\n  "savedWith"`);
      const revision = await revisionOf(desktop, handle);
      await letFail(desktop, at, code);
      const outcome = await save(desktop, { handle, revision, text });
      const { failed: name } = await desktop.app.evaluate(() => (globalThis as unknown as Main).faults);
      await letFail(desktop, null);
      const what = `${name} ${at} ${code}: ${JSON.stringify(outcome)}`;
      if (name === '') break;
      failed.add(name);
      expectTruth(outcome, { what, reason, before, text, after: readFileSync(path, 'utf8') });
    }
  }
  for (const name of ['close', 'fsync', 'open', 'readFile', 'rename', 'stat', 'unlink', 'writeFile']) {
    expect(failed).toContain(name);
  }
  const revision = await revisionOf(desktop, handle);
  expect(await save(desktop, { handle, revision, text: first })).toMatchObject({ kind: 'saved' });
  expect(readdirSync(files)).toEqual(['a.tisim']);
});

interface Seen {
  readonly what: string;
  readonly reason: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The file is the whole old or the whole new one, as the sentence says. */
function expectTruth(outcome: SaveOutcome, { what, reason, before, text, after }: Seen): void {
  if (outcome.kind === 'saved') expect(after, what).toBe(text);
  else if (outcome.kind !== 'failed') throw new Error(what);
  else if (outcome.message.includes('did not confirm')) expect(after, what).toBe(text);
  else {
    expect(after, what).toBe(before);
    expect(outcome.message, what).toContain(reason);
    expect(outcome.message, what).toContain('Nothing was changed on disk.');
  }
}
