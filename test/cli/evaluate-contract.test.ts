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
  folder = mkdtempSync(join(tmpdir(), 'simulator-cli-contract-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function raw(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const file = (name: string, scenario: Scenario) =>
  raw(name, serialize({ scenario, view: { positions: {} } }, 'test'));

const roth = aTenant('michaelroth42');
const lab = anIsolatedTenant(
  'itptestlab',
  aRule('contoso', 'both', { id: 'wide' }),
  aRule('*', 'inbound', { id: 'all' }),
);
const everything = aScenario(
  [roth, lab, anIsolatedTenant('contoso')],
  [
    aConnection('michaelroth42', 'contoso', { id: 'shut', expect: 'allowed' }),
    aConnection('contoso', 'itptestlab', { id: 'half' }),
    aConnection('michaelroth42', 'itptestlab', { id: 'open', expect: 'allowed' }),
    aConnection('contoso', 'contoso', { id: 'home' }),
    aConnection('contoso', 'michaelroth42', { id: 'devops', connector: 'shared_visualstudioteamservices' }),
    aConnection('contoso', 'michaelroth42', { id: 'mail', connector: 'shared_gmail' }),
  ],
  { name: 'Everything', intents: [{ id: 'i1', from: '*', to: 'contoso', must: 'allowed' }] },
);

const gate = (tenant: string, outcome: string, because: string, rules: readonly string[] = []) => ({
  tenant,
  outcome,
  because,
  rules,
});
/** Half: both tenants are On, which no table shows. Mail: from the way Gmail signs in. The rest stands in a table. */
const EVIDENCE: Readonly<Record<string, string>> = { half: 'concluded', mail: 'concluded' };

const connection = (
  id: string,
  from: string,
  to: string,
  verdict: string,
  rest: object,
  expected: readonly [string | null, boolean | null] = [null, null],
  connector = 'shared_sharepointonline',
) => ({
  id,
  from,
  to,
  connector,
  verdict,
  ...rest,
  expect: expected[0],
  asExpected: expected[1],
  evidence: EVIDENCE[id] ?? 'documented',
});
const notEvaluated = (reason: string) => ({ notEvaluatedBecause: reason, outbound: null, inbound: null });

describe('the json of evaluate', () => {
  it('is, byte for byte, what the page of the format says', () => {
    const path = file('everything.tisim', everything);
    const report = {
      file: path,
      name: 'Everything',
      connections: [
        connection(
          'shut',
          'michaelroth42',
          'contoso',
          'blocked',
          {
            notEvaluatedBecause: null,
            outbound: gate('michaelroth42', 'allowed', 'isolation-off'),
            inbound: gate('contoso', 'blocked', 'no-matching-rule'),
          },
          ['allowed', false],
        ),
        connection('half', 'contoso', 'itptestlab', 'blocked', {
          notEvaluatedBecause: null,
          outbound: gate('contoso', 'blocked', 'no-matching-rule'),
          inbound: gate('itptestlab', 'allowed', 'rule', ['wide', 'all']),
        }),
        connection(
          'open',
          'michaelroth42',
          'itptestlab',
          'allowed',
          {
            notEvaluatedBecause: null,
            outbound: gate('michaelroth42', 'allowed', 'isolation-off'),
            inbound: gate('itptestlab', 'allowed', 'rule', ['all']),
          },
          ['allowed', true],
        ),
        connection('home', 'contoso', 'contoso', 'allowed', notEvaluated('same-tenant')),
        connection(
          'devops',
          'contoso',
          'michaelroth42',
          'allowed',
          notEvaluated('not-enforced'),
          undefined,
          'shared_visualstudioteamservices',
        ),
        connection(
          'mail',
          'contoso',
          'michaelroth42',
          'allowed',
          notEvaluated('not-entra'),
          undefined,
          'shared_gmail',
        ),
      ],
      intents: [
        {
          id: 'i1',
          must: 'allowed',
          holds: false,
          violations: [
            { from: 'michaelroth42', to: 'contoso' },
            { from: 'itptestlab', to: 'contoso' },
          ],
        },
      ],
      summary: {
        connections: 6,
        allowed: 4,
        blocked: 2,
        notEvaluated: 3,
        expectationsFailed: 1,
        intentsFailed: 1,
      },
    };
    expect(runCli('evaluate', '--format', 'json', path)).toEqual({
      status: 1,
      out: `${JSON.stringify(report, null, 2)}\n`,
      err: '',
    });
  });

  it('takes the last of several --format, and files after --', () => {
    const path = file('everything.tisim', everything);
    const { out } = runCli('evaluate', '--format', 'text', '--format=json', '--', path);
    expect(JSON.parse(out)).toMatchObject({ file: path });
  });
});

describe('a file whose name would break a line or command a terminal', () => {
  const NAME = 'two\nlines\u001b[2J.tisim';

  it('is told in one line when it cannot be read', () => {
    const path = raw(NAME, '{');
    const { status, out, err } = runCli('evaluate', path);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(
      `${join(folder, 'two lines [2J.tisim')}: not-json: The file is not valid JSON: it breaks off at line 1, column 2.\n`,
    );
  });

  it('is told in one line when it is warned about, and named as it is in json', () => {
    const path = raw(
      NAME,
      JSON.stringify({ format: 'tenant-isolation-scenario', version: 1, scenario: aScenario([]) }),
    );
    const { status, out, err } = runCli('evaluate', path, '--format', 'json');
    expect(status).toBe(0);
    const lines = err.trimEnd().split('\n');
    expect(lines.map((line) => /warning: ([\w-]+):/.exec(line)?.[1])).toEqual([
      'view-repaired',
      'nothing-expected',
    ]);
    expect(lines[0]).toContain(': warning: view-repaired: The layout was missing,');
    expect(JSON.parse(out)).toMatchObject({ file: path });
  });

  it('is told in one line in what is wrong with the command', () => {
    const { err } = runCli('evaluate', 'x', '--format', 'a\nb');
    expect(err).toMatch(/^tisim: usage: --format takes .*, not “a b”\. Try --help\.\n$/);
    expect(runCli('a\nverb').err).toBe('tisim: usage: There is no verb “a verb”. Try --help.\n');
  });
});

describe('problems', () => {
  it('are one line each, up to a hundred a file, with the code before the sentence', () => {
    const path = file(
      'lost.tisim',
      aScenario(
        [],
        Array.from({ length: 80 }, (_, n) => aConnection('x\ny', 'z', { id: `c${n}` })),
      ),
    );
    const { status, out, err } = runCli('evaluate', path);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(100);
    for (const line of lines) expect(line.startsWith(`${path}: dangling-reference: scenario.`)).toBe(true);
  });

  it.each([
    ['too-new', '{"format":"tenant-isolation-scenario","version":2}'],
    ['not-a-scenario', '{"format":"something-else"}'],
    ['not-json', ''],
    ['invalid-shape', '{"format":"tenant-isolation-scenario","version":1,"scenario":{}}'],
  ])('a file that is %s gives that code and status 2', (code, text) => {
    const path = raw('wrong.tisim', text);
    const { status, out, err } = runCli('evaluate', path, '--format', 'json');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.startsWith(`${path}: ${code}: `)).toBe(true);
    expect(err).not.toContain('    at ');
  });

  it('no warning is told when nothing is done', () => {
    const warned = raw(
      'warned.tisim',
      JSON.stringify({ format: 'tenant-isolation-scenario', version: 1, scenario: aScenario([]) }),
    );
    const { err } = runCli('evaluate', warned, join(folder, 'missing.tisim'));
    expect(err).toBe(`${join(folder, 'missing.tisim')}: not-found: There is no such file.\n`);
  });
});
