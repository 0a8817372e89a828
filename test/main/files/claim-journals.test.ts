import * as fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../electron/files/calls';
import { makerTag, type Maker } from '../../../electron/files/maker';
import { claimJournals } from '../../../electron/main/files/claim-journals';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
const GIB = 1024 ** 3;
const aRun = () => join(folder(), makerTag());
const nobodyRuns = () => false;
const claim = (own: string, isAlive: (maker: Maker) => boolean = nobodyRuns) =>
  run(claimJournals({ folder: folder(), own, isAlive }));

/** A journal that is as large as told, without taking the room, changed at this second. */
function put(of: string, bytes = 1, second = 1): string {
  const document = randomUUID();
  const path = join(of, `${document}.jsonl`);
  fs.mkdirSync(of, { recursive: true });
  fs.writeFileSync(path, '');
  fs.truncateSync(path, bytes);
  fs.utimesSync(path, second, second);
  return document;
}
const journalsIn = (of: string) => fs.readdirSync(of).toSorted();
const asFiles = (...documents: readonly string[]) => documents.map((id) => `${id}.jsonl`).toSorted();

describe('claiming the journals of ended runs', () => {
  it('moves them into the own folder and removes what else is left of those runs', async () => {
    const [own, ended] = [aRun(), aRun()];
    const document = put(ended);
    fs.writeFileSync(join(ended, 'half.tmp'), '');
    fs.writeFileSync(join(ended, `${document}.jsonl.bak`), '');
    expect(await claim(own)).toEqual([document]);
    expect([fs.existsSync(ended), journalsIn(own)]).toEqual([false, asFiles(document)]);
  });

  it('leaves those of a run that goes on, and its own, also where nobody can tell who runs', async () => {
    const [own, other] = [aRun(), aRun()];
    const mine = put(own);
    fs.writeFileSync(join(own, 'half.tmp'), '');
    const theirs = put(other);
    expect(await claim(own, () => true)).toEqual([]);
    expect(journalsIn(other)).toEqual(asFiles(theirs));
    expect(await claim(own)).toEqual([theirs]);
    expect(journalsIn(own)).toEqual([...asFiles(mine, theirs), 'half.tmp'].toSorted());
  });

  it('leaves a journal that cannot be moved where it is', async () => {
    const [own, ended] = [aRun(), aRun()];
    const document = put(ended);
    fs.writeFileSync(own, 'in the way');
    expect(await claim(own)).toEqual([]);
    expect(journalsIn(ended)).toEqual(asFiles(document));
  });

  it('finds none where no folder is', async () => {
    fs.rmSync(folder(), { recursive: true });
    expect(await claim(aRun())).toEqual([]);
  });

  it('keeps the newest that are a gibibyte together, and removes the others', async () => {
    const [own, ended] = [aRun(), aRun()];
    put(ended, 1, 1);
    const second = put(ended, GIB - 10, 2);
    const newest = put(ended, 10, 3);
    expect(await claim(own)).toEqual([newest, second]);
    expect(journalsIn(own)).toEqual(asFiles(newest, second));
  });

  it('keeps the newest however large it is', async () => {
    const [own, ended] = [aRun(), aRun()];
    put(ended, 1, 1);
    const newest = put(ended, GIB + 1, 2);
    expect(await claim(own)).toEqual([newest]);
    expect(journalsIn(own)).toEqual(asFiles(newest));
  });
});
