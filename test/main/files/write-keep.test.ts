import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { attempt, call, run, runSync } from '../../../electron/files/calls';
import { writeWhole } from '../../../electron/files/write-whole';
import { MAX_BYTES } from '../../../shared/format/envelope';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
let path: string;
beforeEach(() => {
  path = join(folder(), 'a.tisim');
  fs.writeFileSync(path, 'old');
});
const onDisk = () => fs.readFileSync(path, 'utf8');

describe('what is about to be replaced', () => {
  const kept: unknown[][] = [];
  const write = (to: string) =>
    run(
      writeWhole(to, 'new', {
        *keep(bytes, at) {
          kept.push([String(bytes), at, onDisk()]);
          yield* attempt(call('stat', to));
        },
      }),
    );
  beforeEach(() => void kept.splice(0));

  it('is given away first, with the time of its last change', async () => {
    fs.utimesSync(path, 5, 5);
    await write(path);
    expect(kept).toEqual([['old', 5_000, 'old']]);
  });

  it('is nothing where there was no file, or where it is too large to look at', async () => {
    await write(join(folder(), 'new.tisim'));
    fs.truncateSync(path, MAX_BYTES + 1);
    await write(path);
    expect(kept).toEqual([]);
  });
});

describe('a folder', () => {
  it('is made with those above it, and may be there already', async () => {
    for (const make of [
      async (at: string) => run(call('mkdir', at)),
      async (at: string) => runSync(call('mkdir', at)),
    ]) {
      const made = join(folder(), 'a', 'b');
      await make(made);
      await make(made);
      expect(fs.statSync(made).isDirectory()).toBe(true);
      fs.rmSync(join(folder(), 'a'), { recursive: true });
    }
  });
});
