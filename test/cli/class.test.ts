import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialize } from '../../shared/format/serialize';
import type { Intent, Scenario } from '../../shared/model/scenario';
import { anIsolatedTenant, aRule, aScenario, aTenant } from '../support/builders';
import type { ClassAnswers } from '../../shared/lesson/class-answers';
import { writeAnswers } from '../../shared/lesson/class-answers';
import { aClassLesson, answersBy, chooses, says, setsOff, tried } from '../support/class-answers';
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

describe('class with files of answers', () => {
  const answersFile = (name: string, answers: ClassAnswers) => {
    const path = join(folder, name);
    writeFileSync(path, writeAnswers(answers));
    return path;
  };
  const lessonKeyFile = () => file(aScenario([], [], { lesson: aClassLesson() }));
  const good = () =>
    answersFile(
      'good.json',
      answersBy(
        'Anna',
        tried('open', says('allowed')),
        tried('shut', says('blocked')),
        tried('who', chooses('a'), chooses('both')),
        tried('set', setsOff),
      ),
    );
  const poor = () =>
    answersFile('poor.json', answersBy('', tried('shut', says('allowed')), tried('who', 'revealed')));

  it('judges them against the lesson of the key, and tells what went worst first', () => {
    const [one, two] = [good(), poor()];
    const { status, out, err } = runCli('class', '--key', lessonKeyFile(), one, two);
    expect([status, err]).toEqual([1, '']);
    expect(out).toBe(
      [
        `${one}: Anna: 3 of 4 right at once`,
        '  RIGHT  step 1: Does it work?',
        '  RIGHT  step 3: And now?',
        '  LATER  step 4: Who decides? Said “The creator tenant”; right is “Both tenants”.',
        '  RIGHT  step 5: Let it in.',
        `${two}: Participant 2: 0 of 4 right at once`,
        '  NOT ANSWERED  step 1: Does it work?',
        '  WRONG  step 3: And now? Said “Allowed”; right is “Blocked”.',
        '  REVEALED  step 4: Who decides?',
        '  NOT ANSWERED  step 5: Let it in.',
        'CLASS  0 of 2 right at once  step 4: Who decides?',
        'CLASS  1 of 2 right at once  step 3: And now?',
        'CLASS  1 of 2 right at once  step 1: Does it work?',
        'CLASS  1 of 2 right at once  step 5: Let it in.',
        '',
      ].join('\n'),
    );
  });

  it('exits 0 when everybody found every answer', () => {
    expect(runCli('class', '--key', lessonKeyFile(), good()).status).toBe(0);
  });

  it('writes them as JSON beside the scenarios, and as a table', () => {
    const keyFile = file(
      aScenario([aTenant('a'), aTenant('b')], [], { intents: INTENTS, lesson: aClassLesson() }),
    );
    const one = good();
    const { out } = runCli('class', '--key', keyFile, right(), one, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      files: [{ held: 2 }],
      intents: [{ id: 'out' }, { id: 'in' }],
      answers: [{ file: one, name: 'Anna', right: 3, of: 4, otherState: false, unknown: 0 }],
      questions: [{ step: 'open', counts: { right: 1 } }, { step: 'shut' }, { step: 'who' }, { step: 'set' }],
    });
    const csv = runCli('class', '--key', keyFile, one, '--format', 'csv').out;
    expect(csv.split('\r\n')[1]).toBe(
      `Anna,${one},3,4,Right at once,Allowed,Right at once,Blocked,Right later,The creator tenant,Right at once,"b: Off, no rules"`,
    );
  });

  it.each([
    ['a key without a lesson', () => [key(), good()], /no-lesson: The key has no lesson/],
    [
      'a key whose lesson cannot be played',
      () => [file(aScenario([], [], { lesson: { title: 'Empty', steps: [] } })), good()],
      /invalid-shape/,
    ],
    [
      'answers to another lesson',
      () => [lessonKeyFile(), answersFile('other.json', answersBy('B', tried('gone', 'revealed')))],
      /other\.json: other-lesson: It answers the lesson “Two gates”/,
    ],
    [
      'a damaged file, with every problem of every file',
      () => {
        const path = join(folder, 'damaged.json');
        writeFileSync(path, '{"format": "tenant-isolation-answers", "version": 1}');
        return [lessonKeyFile(), path, 'gone.json'];
      },
      /damaged\.json: invalid-shape[^]*gone\.json: not-found/,
    ],
    [
      'files of both kinds for one table',
      () => [lessonKeyFile(), good(), right(), '--format', 'csv'],
      /A table holds either scenarios or answers/,
    ],
  ])('refuses %s', (_what, files, sentence) => {
    const { status, out, err } = runCli('class', '--key', ...files());
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});
