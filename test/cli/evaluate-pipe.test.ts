import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialize } from '../../shared/format/serialize';
import { aConnection, aDocument, aTenant } from '../support/builders';

const CONNECTIONS = 5_000;
const EVALUATE = 'node --import tsx electron/cli/index.ts evaluate --format json "$FILE"';

let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-cli-pipe-'));
  path = join(folder, 'large.tisim');
  const connections = Array.from({ length: CONNECTIONS }, (_, n) =>
    aConnection('a', 'b', { id: `c${n}`, expect: 'allowed' }),
  );
  writeFileSync(path, serialize(aDocument([aTenant('a'), aTenant('b')], connections), 'test'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inShell(command: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    encoding: 'utf8',
    env: { ...process.env, FILE: path },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Far more than a pipe holds at once, so that the reader sets the pace. */
describe('results longer than a pipe holds', () => {
  it('arrive whole at a reader that takes its time', () => {
    const { status, stdout } = inShell(`${EVALUATE} | (sleep 1; cat)`);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { connections: CONNECTIONS } });
  });

  it('do no harm when the reader leaves after the first line', () => {
    expect(inShell(`${EVALUATE} | head -1`)).toEqual({ status: 0, stdout: '{\n', stderr: '' });
  });
});
