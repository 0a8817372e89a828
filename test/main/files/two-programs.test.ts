import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildWorker } from '../support/build-worker';
import { numberOf, paddedScenario } from '../support/padded-scenario';

const folder = mkdtempSync(join(tmpdir(), 'tisim-two-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('several programs that save one file at once', () => {
  it('lose nothing of each other: every save that was told is in the file', async () => {
    const worker = await buildWorker(folder);
    const files = join(folder, 'files');
    const path = join(files, 'a.tisim');
    mkdirSync(files);
    writeFileSync(path, paddedScenario(0, 3_000));
    const ends = Array.from({ length: 3 }, async () => {
      const child = spawn(process.execPath, [worker, 'count', files, '3000', '20'], { stdio: 'inherit' });
      const [status] = (await once(child, 'exit')) as [number | null];
      return status;
    });
    expect(await Promise.all(ends)).toEqual([0, 0, 0]);
    expect(numberOf(readFileSync(path, 'utf8'))).toBe(60);
    expect(readdirSync(files).toSorted()).toEqual(['a.tisim', 'versions']);
  }, 120_000);
});
