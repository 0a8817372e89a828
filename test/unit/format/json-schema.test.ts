import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/cli-run';
import { scenarioJsonSchema } from '../../support/scenario-json-schema';
import { parse } from '../../../shared/format/parse';
import { warnOfLesson } from '../../../shared/format/read-lesson';
import type { Scenario } from '../../../shared/model/scenario';
import { serialize } from '../../../shared/format/serialize';

const SCHEMA = resolve('shared/format/scenario.schema.json');
// Dates are checked by their pattern; "format" is for editors.
const isValid = new Ajv({ validateFormats: false }).compile(scenarioJsonSchema());

const FIXTURES = 'test/fixtures/format/v1';
const text = (file: string) => readFileSync(file, 'utf8');
const FILES = ['assets', 'test/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tisim'))
    .map((name) => join(folder, name)),
);
const READ = FILES.map((file) => ({ file, read: parse(text(file)) }));
/** Those that the program takes without a word. */
const SOUND = READ.flatMap(({ file, read }) => (read.ok && read.value.warnings.length === 0 ? [file] : []));
const MISSHAPEN = READ.flatMap(({ file, read }) =>
  !read.ok && read.error.some(({ code }) => code === 'invalid-shape') ? [file] : [],
);
const valid = JSON.parse(text('assets/lessons/blog-story.tisim')) as Record<string, unknown>;

/** The valid file with one value put in at a path, or taken out when there is none. */
function broken(path: string, value?: unknown): unknown {
  const copy = structuredClone(valid);
  const keys = path.split('.');
  const last = keys.pop() as string;
  let at = copy as Record<string, never>;
  for (const key of keys) at = at[key] as never;
  if (value === undefined) delete at[last];
  else at[last] = value as never;
  return copy;
}

describe('the JSON Schema of scenario files', () => {
  it('is the one that ships (renew it with --update)', async () => {
    const json = JSON.stringify(scenarioJsonSchema());
    await expect(
      await format(json, { ...(await resolveConfig(SCHEMA)), parser: 'json' }),
    ).toMatchFileSnapshot(SCHEMA);
  });

  it('is printed by the command line', () => {
    expect(JSON.parse(runCli('schema').out)).toEqual(JSON.parse(text(SCHEMA)));
    expect(runCli('schema', 'a.tisim')).toMatchObject({ status: 2, out: '' });
  });

  it('takes every file of the repository that the program takes', () => {
    expect(SOUND.length).toBeGreaterThanOrEqual(15);
    const refused = SOUND.filter((file) => {
      const json = JSON.parse(text(file).replace(/^\uFEFF/, '')) as {
        scenario: { lesson?: unknown; texts?: unknown };
      };
      // The program keeps a lesson that it cannot play or tell as a whole; the schema says that it is none.
      if (warnOfLesson(json.scenario as Scenario).length > 0) {
        delete json.scenario.lesson;
        delete json.scenario.texts;
      }
      return !isValid(json);
    });
    expect(refused).toEqual([]);
  });

  it('refuses every file of the repository whose shape the program refuses', () => {
    expect(MISSHAPEN.length).toBeGreaterThan(1);
    expect(MISSHAPEN.filter((file) => isValid(JSON.parse(text(file))))).toEqual([]);
  });

  it.each([
    ['format', 'tenant-isolation'],
    ['format', undefined],
    ['version', 2],
    ['version', '1'],
    ['savedWith', 1],
    ['scenario', undefined],
    ['scenario.name', ''],
    ['scenario.name', 'x'.repeat(201)],
    ['scenario.tenants', {}],
    ['scenario.tenants.0', 'Contoso'],
    ['scenario.tenants.0.id', 'with blank'],
    ['scenario.tenants.0.tenantId', '1234'],
    ['scenario.tenants.0.domains', ['nodot']],
    ['scenario.tenants.0.isolation', undefined],
    ['scenario.tenants.0.isolation.enabled', 'On'],
    ['scenario.tenants.0.isolation.rules', [{ id: 'r', tenant: '*', direction: 'in' }]],
    ['scenario.tenants.0.isolation.rules', [{ id: 'r', tenant: 'contoso', direction: 'inbound' }]],
    [
      'scenario.tenants.0.isolation.rules',
      [{ id: 'r', tenant: '*', direction: 'both', reviewBy: '31.1.2027' }],
    ],
    ['scenario.connections.0.from', undefined],
    ['scenario.connections.0.connector', ''],
    ['scenario.connections.0.auth', 'oauth'],
    ['scenario.connections.0.attempts', -1],
    ['scenario.connections.0.attempts', 1.5],
    ['scenario.connections.0.expect', true],
    ['scenario.flows', [{ id: 'f', name: 'F', kind: 'robot', tenant: 'x', steps: [] }]],
    ['scenario.intents', [{ id: 'i', from: '*', to: '*', must: 'open' }]],
    ['scenario.decisions', [{ from: 'a', to: 'b', decision: 'perhaps' }]],
    ['scenario.lesson.title', undefined],
    ['scenario.lesson.steps', []],
    ['scenario.lesson.language', 5],
    ['scenario.lesson.texts.de', 'Lektion'],
    ['scenario.lesson.texts.de.title', ''],
    ['scenario.lesson.steps.0.texts.de.narration', 5],
    ['scenario.lesson.steps.0.texts.de.question', 'Was?'],
    ['scenario.lesson.steps.0.texts.de.question', { choices: { a: '' } }],
    ['scenario.lesson.steps.0.lookAt', [{ kind: 'moon', id: 'x' }]],
    ['view.positions', []],
    ['view.groups', [{ id: 'g', name: 'G' }]],
  ])('refuses %s as %j, as reading it does not take it either', (path, value) => {
    expect(isValid(valid)).toBe(true);
    expect(isValid(broken(path, value))).toBe(false);
  });

  it.each(['damaged-view', 'damaged-groups', 'another-format', 'too-new'])(
    'refuses the broken file %s',
    (name) => {
      expect(isValid(JSON.parse(text(join(FIXTURES, `${name}.tisim`))))).toBe(false);
    },
  );

  it('is named by a file in its first line, and stays there when it is saved', () => {
    const named = { $schema: './scenario.schema.json', ...valid };
    const read = parse(JSON.stringify(named));
    const saved = read.ok ? serialize(read.value.document, '1.0.0') : '';
    expect(saved.split('\n')[1]).toBe('  "$schema": "./scenario.schema.json",');
    expect(isValid(JSON.parse(saved))).toBe(true);
  });
});
