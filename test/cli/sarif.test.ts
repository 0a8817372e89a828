import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialize } from '../../shared/format/serialize';
import type { Scenario } from '../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-sarif-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, scenario: Scenario): string {
  const path = join(folder, name);
  writeFileSync(path, serialize({ scenario, view: { positions: {} } }, 'test'));
  return path;
}

/** Two connections blocked, one of them newly and not as expected; an intent that fails and one that holds. */
const story = aScenario(
  [aTenant('a', { name: 'Alpha' }), anIsolatedTenant('b'), anIsolatedTenant('c')],
  [aConnection('a', 'b', { expect: 'allowed' }), aConnection('a', 'c'), aConnection('a', 'a')],
  {
    baseline: { label: 'Before', isolation: { b: { enabled: false, rules: [] } } },
    intents: [
      { id: 'i', from: '*', to: 'b', must: 'blocked' },
      { id: 'j', from: 'a', to: '*', must: 'allowed' },
    ],
  },
);
const QUIET = aScenario([aTenant('a'), anIsolatedTenant('b')], [aConnection('a', 'b')]);

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number };
    };
    readonly logicalLocations: readonly { readonly name: string; readonly fullyQualifiedName: string }[];
  }[];
}

function sarif(...args: readonly string[]) {
  const { status, out, err } = runCli('evaluate', '--format', 'sarif', ...args);
  const log = JSON.parse(out) as {
    runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Result[] }];
  };
  return { status, err, log, results: log.runs[0].results };
}

/** What SARIF 2.1.0 requires of the parts that are used, and no other key beside them. */
const object = (required: Record<string, unknown>, optional: Record<string, unknown> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const text = { type: 'string', minLength: 1 };
const message = object({ text });
const positive = { type: 'integer', minimum: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const SCHEMA = object({
  $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    items: object(
      {
        tool: object({
          driver: object(
            { name: text },
            {
              version: text,
              rules: {
                type: 'array',
                uniqueItems: true,
                items: object(
                  { id: text },
                  {
                    name: text,
                    shortDescription: message,
                    help: message,
                    defaultConfiguration: object({}, { level }),
                  },
                ),
              },
            },
          ),
        }),
        results: {
          type: 'array',
          items: object(
            { message },
            {
              ruleId: text,
              ruleIndex: { type: 'integer', minimum: 0 },
              level,
              partialFingerprints: { type: 'object', additionalProperties: text },
              locations: {
                type: 'array',
                items: object(
                  {},
                  {
                    physicalLocation: object(
                      { artifactLocation: object({ uri: text }) },
                      { region: object({}, { startLine: positive, startColumn: positive }) },
                    ),
                    logicalLocations: {
                      type: 'array',
                      items: object({}, { name: text, fullyQualifiedName: text, kind: text }),
                    },
                  },
                ),
              },
            },
          ),
        },
      },
      { columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] } },
    ),
  },
});

describe('evaluate --format sarif', () => {
  it('has the shape of SARIF 2.1.0', () => {
    const validate = new Ajv({ strict: false }).compile(SCHEMA);
    const { log } = sarif(file('story.tisim', story), file('quiet.tisim', QUIET), '--fail-on', 'blocked');
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has a result for what is not as expected, newly blocked, and each intent that fails', () => {
    const { status, results } = sarif(file('story.tisim', story));
    expect(status).toBe(1);
    expect(
      results.map(({ ruleId, level: of, locations: [where] }) => [
        ruleId,
        of,
        where?.logicalLocations[0]?.name,
      ]),
    ).toEqual([
      ['unexpected-verdict', 'error', 'a-b'],
      ['newly-blocked-connection', 'warning', 'a-b'],
      ['intent-fails', 'error', 'j'],
    ]);
    expect(results[0]?.message.text).toMatch(/^SharePoint, Alpha -> b is blocked, expected to be allowed: /);
  });

  it('has an error for what --fail-on asks for, and every blocked connection only then', () => {
    const { results } = sarif(file('story.tisim', story), '--fail-on', 'blocked,newly-blocked');
    expect(results.map(({ ruleId, level: of }) => [ruleId, of])).toEqual([
      ['unexpected-verdict', 'warning'],
      ['newly-blocked-connection', 'error'],
      ['blocked-connection', 'error'],
      ['intent-fails', 'warning'],
    ]);
  });

  it('says where in the file each stands', () => {
    const path = file('story.tisim', story);
    const lines = readFileSync(path, 'utf8').split('\n');
    for (const { locations } of sarif(path, '--fail-on', 'blocked').results) {
      const [{ physicalLocation: place, logicalLocations: names }] = locations as [
        (typeof locations)[number],
      ];
      expect(place.artifactLocation.uri).toBe(pathToFileURL(path).href);
      expect(lines[place.region.startLine]).toContain(`"id": "${names[0]?.name}"`);
      expect(lines[place.region.startLine - 1]?.slice(place.region.startColumn - 1)).toBe('{');
    }
  });

  it('names a file by its place in the repository where it was given so', () => {
    const { results } = sarif('./assets/examples/group-with-partners.tisim', '--fail-on', 'blocked');
    const uris = results.map(({ locations: [where] }) => where?.physicalLocation.artifactLocation.uri);
    expect(new Set(uris)).toEqual(new Set(['assets/examples/group-with-partners.tisim']));
  });
});

describe('evaluate --fail-on', () => {
  it.each([
    [[], 1],
    [['--fail-on', 'unexpected'], 1],
    [['--fail-on', 'intents'], 1],
    [['--fail-on', 'blocked'], 1],
    [['--fail-on', 'newly-blocked'], 1],
    [['--fail-on', 'blocked,intents', '--fail-on', 'unexpected'], 1],
  ])('ends with its status when a condition is met: %j', (args, status) => {
    expect(runCli('evaluate', file('story.tisim', story), ...args).status).toBe(status);
  });

  it('looks at nothing but what is asked for', () => {
    const path = file('quiet.tisim', QUIET);
    expect(runCli('evaluate', path).status).toBe(0);
    expect(runCli('evaluate', path, '--fail-on', 'blocked').status).toBe(1);
    const fine = file('fine.tisim', {
      ...story,
      intents: [],
      connections: [aConnection('a', 'c', { expect: 'allowed' })],
    });
    expect(runCli('evaluate', fine).status).toBe(1);
    expect(runCli('evaluate', fine, '--fail-on', 'newly-blocked,intents').status).toBe(0);
  });

  it('warns of a file that cannot fail, and of no other', () => {
    const warning = (scenario: Scenario, ...args: readonly string[]) => {
      const { err } = runCli('evaluate', file('w.tisim', scenario), ...args);
      return /: warning: ([\w-]+): /.exec(err)?.[1] ?? null;
    };
    expect(warning(QUIET)).toBe('nothing-expected');
    expect(warning(QUIET, '--fail-on', 'blocked')).toBeNull();
    expect(warning(QUIET, '--fail-on', 'newly-blocked')).toBe('no-baseline');
    expect(warning(story)).toBeNull();
    expect(warning({ ...story, intents: [] })).toBeNull();
    expect(warning({ ...QUIET, intents: story.intents ?? [] })).toBeNull();
    expect(warning({ ...story, intents: [] }, '--fail-on', 'intents')).toBe('nothing-expected');
  });

  it('takes only conditions that there are', () => {
    expect(runCli('evaluate', 'x.tisim', '--fail-on', 'blocked,warnings')).toMatchObject({
      status: 2,
      err: expect.stringContaining('not “warnings”'),
    });
  });
});
