import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../electron/main/files/read-scenario';
import { MAX_BYTES } from '../../../shared/format/envelope';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();

function file(bytes: string | Uint8Array): string {
  const path = join(folder(), 'a.tisim');
  writeFileSync(path, bytes);
  return path;
}

describe('reading a scenario file', () => {
  it('gives the text', async () => {
    expect(await readScenario(file('{"a":"é"}'))).toMatchObject({ kind: 'read', text: '{"a":"é"}' });
  });

  it('drops a byte order mark', async () => {
    expect(await readScenario(file('\ufeff{}'))).toMatchObject({ text: '{}' });
  });

  it('says that a missing file no longer exists, without its path', async () => {
    const outcome = await readScenario(join(folder(), 'gone.tisim'));
    expect(outcome).toEqual({
      kind: 'failed',
      code: 'not-found',
      name: 'gone.tisim',
      message: 'gone.tisim no longer exists.',
    });
  });

  it('refuses a folder', async () => {
    expect(await readScenario(folder())).toMatchObject({
      code: 'io',
      message: expect.stringContaining('is a folder'),
    });
  });

  it('refuses a file above 64 MiB before it reads a byte', async () => {
    const path = file('');
    truncateSync(path, MAX_BYTES + 1);
    expect(await readScenario(path)).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  it.each([
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['UTF-16, as old shells write it', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['NUL bytes, as a crashed disk leaves them', new Uint8Array(64)],
  ])('refuses %s', async (_what, bytes) => {
    expect(await readScenario(file(bytes))).toMatchObject({ kind: 'failed', code: 'not-text' });
  });

  it.skipIf(process.platform === 'win32')(
    'does not wait for ever on something that is no ordinary file',
    async () => {
      const path = join(folder(), 'device.tisim');
      execFileSync('ln', ['-s', '/dev/null', path]);
      const pipe = join(folder(), 'pipe.tisim');
      execFileSync('mkfifo', [pipe]);
      for (const each of [path, pipe]) {
        expect(await readScenario(each)).toMatchObject({
          code: 'io',
          message: expect.stringContaining('ordinary'),
        });
      }
    },
  );
});
