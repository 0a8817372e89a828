import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialize } from '../../shared/format/serialize';
import type { Scenario } from '../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array | Scenario): string {
  const path = join(folder, name);
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isRaw ? content : serialize({ scenario: content, view: { positions: {} } }, 'test'));
  return path;
}

const story = aScenario(
  [aTenant('a', { name: 'Alpha' }), anIsolatedTenant('b', aRule('x', 'both'))],
  [aConnection('a', 'b'), aConnection('a', 'a')],
  { name: 'Story' },
);

describe('evaluate --format json', () => {
  it('prints one object for one file, with its keys in the order of the format', () => {
    const path = file('story.tisim', story);
    const { status, out } = runCli('evaluate', path, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      file: path,
      name: 'Story',
      connections: [
        {
          id: 'a-b',
          from: 'a',
          to: 'b',
          connector: 'shared_sharepointonline',
          verdict: 'blocked',
          notEvaluatedBecause: null,
          outbound: { tenant: 'a', outcome: 'allowed', because: 'isolation-off', rules: [] },
          inbound: { tenant: 'b', outcome: 'blocked', because: 'no-matching-rule', rules: [] },
          expect: null,
          asExpected: null,
          evidence: 'documented',
        },
        {
          id: 'a-a',
          from: 'a',
          to: 'a',
          connector: 'shared_sharepointonline',
          verdict: 'allowed',
          notEvaluatedBecause: 'same-tenant',
          outbound: null,
          inbound: null,
          expect: null,
          asExpected: null,
          evidence: 'documented',
        },
      ],
      intents: [],
      summary: {
        connections: 2,
        allowed: 1,
        blocked: 1,
        notEvaluated: 1,
        expectationsFailed: 0,
        intentsFailed: 0,
      },
    });
    expect([...out.matchAll(/^ {6}"(\w+)"/gm)].slice(0, 11).map((match) => match[1])).toEqual([
      'id',
      'from',
      'to',
      'connector',
      'verdict',
      'notEvaluatedBecause',
      'outbound',
      'inbound',
      'expect',
      'asExpected',
      'evidence',
    ]);
  });

  it('prints a list for several files', () => {
    const path = file('story.tisim', story);
    const reports = JSON.parse(runCli('evaluate', path, path, '--format', 'json').out) as unknown[];
    expect(reports).toHaveLength(2);
  });

  it('reads a file with a byte order mark', () => {
    const path = file('bom.tisim', `﻿${serialize({ scenario: story, view: { positions: {} } }, 'test')}`);
    expect(runCli('evaluate', path).status).toBe(0);
  });
});

describe('how sure a verdict is', () => {
  const unsure = aScenario(
    [aTenant('a'), anIsolatedTenant('b')],
    [
      aConnection('a', 'b', { connector: 'Unknown connector', outcome: 'unknown' }),
      aConnection('b', 'a', { connector: 'shared_sql', auth: 'service-principal', outcome: 'worked' }),
      aConnection('a', 'a', { outcome: 'worked' }),
    ],
    { name: 'Unsure' },
  );
  const measured = [
    { question: 'service-principal', answer: 'evaluated', date: '2026-11-20', by: 'Kim' },
    { question: 'weather', answer: 'rain', date: '2026-11-21' },
  ];

  it('stands beside each verdict, with what is assumed and what would settle it', () => {
    const { out } = runCli('evaluate', file('unsure.tisim', unsure));
    expect(out).toContain('Assumed. Nothing is known of the connector “Unknown connector”');
    expect(out).toContain('Find the connector in a connection inventory');
    expect(out).toContain('whether any of these worked is not known');
    expect(out).toContain('Documented. Reports show that it worked.');
    expect(out).toContain('not met; 1 documented, 2 assumed');
  });

  it('is measured where the file holds an answer; a verdict stays as it was', () => {
    const path = file('measured.tisim', { ...unsure, measured });
    const { out } = runCli('evaluate', path);
    expect(out).toContain('Measured on 2026-11-20.');
    expect(out).toContain('MEASURED  service-principal: A test on 2026-11-20 by Kim showed it');
    expect(out).toContain('MEASURED  weather: Somebody recorded “rain” on 2026-11-21');
    const json = JSON.parse(runCli('evaluate', path, '--format', 'json').out) as {
      connections: readonly { evidence: string }[];
    };
    expect(json.connections.map(({ evidence }) => evidence)).toEqual(['assumed', 'measured', 'documented']);
    expect(json).toMatchObject({
      measured: [
        { ...measured[0], asModelled: true },
        { ...measured[1], asModelled: null },
      ],
      summary: { blocked: 2 },
    });
  });

  it('is not talked about where there is no connection', () => {
    const { out } = runCli('evaluate', file('none.tisim', aScenario([aTenant('a')])));
    expect(out.trimEnd()).toMatch(/not met$/);
  });
});

describe('evaluate for people', () => {
  it('explains each connection in a line of its own and sums up', () => {
    const { out } = runCli('evaluate', file('story.tisim', story));
    expect(out.split('\n')).toHaveLength(5);
    expect(out).toContain(
      'BLOCKED  a-b  Alpha -> b, SharePoint: Alpha lets it out: isolation is Off. b blocks it coming in:',
    );
    expect(out).toContain('2 connections: 0 allowed, 1 blocked, 1 not evaluated;');
  });

  it('keeps a line a line, whatever stands in names', () => {
    const odd = aScenario([aTenant('a', { name: 'A\nB' }), anIsolatedTenant('b')], [aConnection('a', 'b')]);
    expect(runCli('evaluate', file('odd.tisim', odd)).out.trimEnd().split('\n')).toHaveLength(3);
  });

  it('hands no commands to the terminal, whatever stands in names', () => {
    const sly = aScenario([aTenant('a', { name: 'A\u001b[2JB' })], [aConnection('a', 'a')]);
    const { out } = runCli('evaluate', file('sly.tisim', sly));
    expect(out).not.toContain('\u001b');
    expect(out).toContain('1 connection: 0 allowed, 0 blocked, 1 not evaluated');
  });
});

describe('the exit status', () => {
  it('is 1 when an expectation fails, and the line says so', () => {
    const hopeful = { ...story, connections: [aConnection('a', 'b', { expect: 'allowed' as const })] };
    const { status, out } = runCli('evaluate', file('hopeful.tisim', hopeful));
    expect(status).toBe(1);
    expect(out).toContain('NOT AS EXPECTED (allowed)');
  });

  it('is 1 when an intent fails, and the pairs are named', () => {
    const strict = aScenario([aTenant('a'), aTenant('b')], [], {
      intents: [
        { id: 'none', description: 'Nobody reaches b', from: '*', to: 'b', must: 'blocked' },
        { id: 'self', from: 'a', to: 'b', must: 'allowed' },
      ],
    });
    const { status, out } = runCli('evaluate', file('strict.tisim', strict));
    expect(status).toBe(1);
    expect(out).toContain('FAILS  intent none, Nobody reaches b: must be blocked, but is not for a -> b');
    expect(out).toContain('HOLDS  intent self');
  });

  it('only counts violations beyond the first ten', () => {
    const many = aScenario(
      Array.from({ length: 13 }, (_, n) => aTenant(`t${n}`)),
      [],
      { intents: [{ id: 'none', from: '*', to: 't0', must: 'blocked' }] },
    );
    expect(runCli('evaluate', file('many.tisim', many)).out).toContain('and 2 more');
  });

  it('is 2 when one of several files is broken, and then nothing is printed as a result', () => {
    const good = file('story.tisim', story);
    const broken = file('broken.tisim', '{ "format": ');
    const missing = join(folder, 'missing.tisim');
    const { status, out, err } = runCli('evaluate', good, broken, missing, folder);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^${broken}: not-json: .*line 1`)),
      `${missing}: not-found: There is no such file.`,
      `${folder}: not-a-file: This is a folder, not a file.`,
    ]);
  });

  it('is 2 for a file that is not text', () => {
    const path = file('binary.tisim', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
    expect(runCli('evaluate', path)).toMatchObject({
      status: 2,
      err: `${path}: not-text: The file is not text in UTF-8.\n`,
    });
  });

  it('stays 0 with a warning on standard error', () => {
    const path = file(
      'view.tisim',
      JSON.stringify({ format: 'tenant-isolation-scenario', version: 1, scenario: story, view: 3 }),
    );
    const { status, err } = runCli('evaluate', path);
    expect(status).toBe(0);
    expect(err).toMatch(new RegExp(`^${path}: warning: view-repaired: `));
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'A verb is missing'],
    [['judge'], 'There is no verb “judge”'],
    [['evaluate'], 'needs at least one scenario file'],
    [['evaluate', 'x', '--format', 'xml'], '--format takes text, json, junit or sarif'],
    [['evaluate', 'x', '--colour', 'red'], '--colour'],
    [['diff', 'x'], 'diff needs two scenario files'],
  ])('%j is told in one line', (args, words) => {
    const { status, out, err } = runCli(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^tisim: usage: /);
  });

  it('is helped by --help and --version', () => {
    expect(runCli('--help')).toMatchObject({ status: 0, err: '' });
    expect(runCli('evaluate', '--help').out).toContain('evaluate FILE...');
    expect(runCli('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('diff', () => {
  const opened = { ...story, tenants: [aTenant('a', { name: 'Alpha' }), aTenant('b')] };

  it('exits 1 when something is newly blocked, and names it', () => {
    const [before, after] = [file('before.tisim', opened), file('after.tisim', story)];
    const { status, out } = runCli('diff', before, after, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      newlyBlocked: ['a-b'],
      newlyAllowed: [],
      unchanged: 1,
      added: [],
      removed: [],
    });
    expect(runCli('diff', before, after).out).toContain('NEWLY BLOCKED  a-b  Alpha -> b, SharePoint');
  });

  it('exits 0 when things only open, and lists what was added and removed', () => {
    const before = file('before.tisim', {
      ...story,
      connections: [aConnection('a', 'b'), aConnection('a', 'a')],
    });
    const after = file('after.tisim', {
      ...opened,
      connections: [aConnection('a', 'b'), aConnection('b', 'b')],
    });
    const { status, out } = runCli('diff', before, after);
    expect(status).toBe(0);
    expect(out).toContain('NEWLY ALLOWED  a-b');
    expect(out).toContain('ADDED  b-b');
    expect(out).toContain('REMOVED  a-a');
  });
});

describe('evaluate --any-other', () => {
  const path = () => file('any-other.tisim', story);

  it('adds what a tenant could do that nobody has drawn, and without it prints what it always did', () => {
    const { out } = runCli('evaluate', path(), '--format', 'json', '--any-other');
    const { anyOtherTenant, ...rest } = JSON.parse(out);
    expect(anyOtherTenant).toEqual([
      {
        tenant: 'a',
        outbound: { tenant: 'a', outcome: 'allowed', because: 'isolation-off', rules: [] },
        inbound: { tenant: 'a', outcome: 'allowed', because: 'isolation-off', rules: [] },
      },
      {
        tenant: 'b',
        outbound: { tenant: 'b', outcome: 'blocked', because: 'no-matching-rule', rules: [] },
        inbound: { tenant: 'b', outcome: 'blocked', because: 'no-matching-rule', rules: [] },
      },
    ]);
    expect(rest).toEqual(JSON.parse(runCli('evaluate', path(), '--format', 'json').out));
  });

  it('says it in words, and refuses what it is not for', () => {
    const { out } = runCli('evaluate', path(), '--any-other');
    expect(out).toContain('SHUT  any other tenant -> b: b blocks it coming in');
    expect(out).toContain('OPEN  Alpha -> any other tenant: Alpha lets it out: isolation is Off.');
    expect(runCli('evaluate', path(), '--any-other', '--format', 'junit').status).toBe(2);
  });
});

describe('connections from reports', () => {
  it('say what became of their attempts, in text and json', () => {
    const seen = { outcome: 'unknown', attempts: 5, lastSeen: '2026-03-02' } as const;
    const scenario = aScenario([aTenant('a'), aTenant('b')], [aConnection('a', 'b', seen)]);
    const path = file('reported.tisim', scenario);
    expect(runCli('evaluate', path).out).toContain(
      'In reports: Attempted, outcome unknown: 5 attempts, last on 2026-03-02.',
    );
    const json = JSON.parse(runCli('evaluate', path, '--format', 'json').out) as { connections: object[] };
    expect(json.connections[0]).toMatchObject(seen);
  });
});
