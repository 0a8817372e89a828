import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/files/calls';
import { removeLitter } from '../../../electron/files/litter';
import { isRunning, makerTag, parseMaker, releaseTag } from '../../../electron/files/maker';
import { writeWhole } from '../../../electron/files/write-whole';
import { deadTag, deadTemporary } from '../support/dead-maker';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
const put = (name: string, secondsAgo = 0) => {
  fs.writeFileSync(join(folder(), name), '');
  const time = Date.now() / 1_000 - secondsAgo;
  fs.utimesSync(join(folder(), name), time, time);
  return name;
};
const temporary = (tag: string) => `.tisim-${tag}.tmp`;
const elsewhere = () => temporary(makerTag().replace(/^[0-9a-f]{8}/, '00000000'));

describe('what killed saves left behind', () => {
  it('is removed, and nothing else is', async () => {
    const stays = [
      put(temporary(makerTag())),
      put(elsewhere()),
      put('.tisim-notes.tmp'),
      put('a.tisim'),
      put('.tisim-0123456789abcdef.lock.bak'),
      put(`.tisim-${deadTag()}.tmp.txt`),
      put(`x.tisim-${deadTag()}.tmp`),
    ];
    const ours = makerTag();
    releaseTag(ours);
    put(temporary(ours));
    put(deadTemporary());
    put(elsewhere(), 2 * 86_400);
    fs.writeFileSync(join(folder(), '.tisim-0123456789abcdef.lock'), deadTag());
    await run(removeLitter(folder()));
    expect(fs.readdirSync(folder()).toSorted()).toEqual(stays.toSorted());
  });

  it('is removed by the next save there', async () => {
    put(deadTemporary());
    await run(writeWhole(join(folder(), 'a.tisim'), 'new'));
    expect(fs.readdirSync(folder())).toEqual(['a.tisim']);
  });

  it('is nothing to stumble over in a folder that is gone or holds a folder of such a name', async () => {
    await run(removeLitter(join(folder(), 'gone')));
    fs.mkdirSync(join(folder(), deadTemporary()));
    await run(removeLitter(folder()));
    expect(fs.readdirSync(folder())).toHaveLength(1);
  });
});

describe('the maker of a file', () => {
  it('runs as long as its process does, not another one with its number', () => {
    const own = parseMaker(makerTag());
    expect(own).not.toBeNull();
    expect(isRunning(own!)).toBe(true);
    const stat = fs.readFileSync('/proc/self/stat', 'utf8');
    expect(own).toMatchObject({ pid: process.pid, start: stat.split(') ')[1]!.split(' ')[19] });
    expect(isRunning({ ...own!, start: '1' })).toBe(false);
    expect(isRunning({ ...own!, start: '0' })).toBe(true);
    expect(isRunning(parseMaker(deadTag())!)).toBe(false);
  });

  it('signs differently each time, and nothing else is taken for it', () => {
    expect(makerTag()).not.toBe(makerTag());
    for (const text of ['', 'x', `${makerTag()}x`, 'abcdef12-1-1']) expect(parseMaker(text)).toBeNull();
  });
});
