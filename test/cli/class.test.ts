import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialize } from '../../shared/format/serialize';
import type { Intent, Scenario } from '../../shared/model/scenario';
import { anIsolatedTenant, aRule, aScenario, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';

let folder = '';
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-cli-class-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(scenario: Scenario): string {
  count += 1;
  const path = join(folder, `${count}.tisim`);
  writeFileSync(path, serialize({ scenario, view: { positions: {} } }, 'test'));
  return path;
}

const INTENTS: readonly Intent[] = [
  { id: 'out', from: 'a', to: 'b', must: 'allowed' },
  { id: 'in', description: 'Nobody else', from: '*', to: 'a', must: 'blocked' },
];
const key = () => file(aScenario([aTenant('a'), aTenant('b')], [], { intents: INTENTS }));
const right = () => file(aScenario([anIsolatedTenant('a', aRule('b', 'outbound')), aTenant('b')]));
const wrong = () => file(aScenario([anIsolatedTenant('a', aRule('b', 'inbound')), aTenant('b')]));
/** The same tenant as b by its domain, under another id. */
const renamed = () =>
  file(
    aScenario([
      anIsolatedTenant('a', aRule('b', 'outbound')),
      { ...aTenant('partner'), domains: ['B.example'] },
    ]),
  );
const alone = () => file(aScenario([anIsolatedTenant('a')]));

describe('class', () => {
  it('marks every participant against the intents of the key', () => {
    const files = [key(), right(), wrong(), renamed(), alone()];
    const [keyFile, ...participants] = files;
    const { status, out, err } = runCli(
      'class',
      '--key',
      keyFile as string,
      ...participants,
      '--format',
      'json',
    );
    expect([status, err]).toEqual([1, '']);
    const result = JSON.parse(out) as {
      readonly key: string;
      readonly files: readonly {
        readonly file: string;
        readonly held: number;
        readonly of: number;
        readonly intents: readonly { readonly holds: boolean | null }[];
      }[];
      readonly intents: unknown;
    };
    expect(result.key).toBe(keyFile);
    expect(result.files.map(({ file: path }) => path)).toEqual(participants);
    expect(
      result.files.map(({ held, of, intents }) => [held, of, ...intents.map(({ holds }) => holds)]),
    ).toEqual([
      [2, 2, true, true],
      [0, 2, false, false],
      [2, 2, true, true],
      [1, 2, null, true],
    ]);
    expect(result.intents).toEqual([
      { id: 'out', holds: 2, fails: 1, notJudged: 1 },
      { id: 'in', holds: 3, fails: 1, notJudged: 0 },
    ]);
  });

  it('says in sentences what fails, why something is not judged, and what the class gets wrong most', () => {
    const { out } = runCli('class', '--key', key(), wrong(), alone());
    expect(out).toContain('0 of 2 hold\n');
    expect(out).toContain('  FAILS  out: a can always connect to b: not for a -> b\n');
    expect(out).toContain('  NOT JUDGED  out: a can always connect to b: b is not in this file\n');
    expect(out).toContain('  HOLDS  in: Nobody else (any tenant never connects to a)\n');
    expect(out.split('\n').filter((line) => line.startsWith('CLASS'))).toEqual([
      'CLASS  0 of 2 hold  out: a can always connect to b',
      'CLASS  1 of 2 hold  in: Nobody else (any tenant never connects to a)',
    ]);
  });

  it('writes a table for spreadsheets', () => {
    const [one, two] = [right(), alone()];
    const { out } = runCli('class', '--key', key(), one, two, '--format', 'csv');
    expect(out).toBe(
      `File,Name,Held,Of,out,in\r\n${one},Test,2,2,holds,holds\r\n${two},Test,1,2,not judged,holds\r\n`,
    );
  });

  it('exits 0 when all hold', () => {
    expect(runCli('class', '--key', key(), right(), renamed()).status).toBe(0);
  });

  it.each([
    ['without a key', () => [right()], /class needs --key/],
    ['without a file', () => ['--key', key()], /class needs at least one file/],
    [
      'with a key that has no intents',
      () => ['--key', right(), wrong()],
      /no-intents: The key has no intents/,
    ],
    [
      'with a file that is not there',
      () => ['--key', key(), right(), 'gone.tisim'],
      /gone\.tisim: not-found/,
    ],
  ])('does nothing %s', (_what, args, sentence) => {
    const { status, out, err } = runCli('class', ...args());
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});
