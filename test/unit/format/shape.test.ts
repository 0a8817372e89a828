import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/format/parse';
import { fileText, problemsOf, tenantWith } from './file-text';

const withRule = (rule: object) =>
  fileText({
    tenants: [
      tenantWith({
        isolation: {
          enabled: true,
          rules: [{ id: 'r1', tenant: '*', direction: 'both', ...rule }],
        },
      }),
    ],
  });
const withConnection = (more: object) =>
  fileText({
    connections: [{ id: 'c1', from: 'contoso', to: 'contoso', connector: 'shared_teams', ...more }],
  });
const withFlow = (more: object) =>
  fileText({
    flows: [{ id: 'f1', name: 'Flow', kind: 'flow', tenant: 'contoso', steps: [], ...more }],
  });

describe('a damaged scenario is refused with place, record and value', () => {
  it.each([
    ['a missing scenario', fileText({}, { scenario: undefined }), 'scenario is missing.'],
    ['a scenario of another type', fileText({}, { scenario: [] }), 'scenario must be an object, not [].'],
    ['an empty name', fileText({ name: '' }), 'scenario.name must not be empty, not "".'],
    [
      'a missing name',
      fileText({ tenants: [tenantWith({ name: undefined })] }),
      'scenario.tenants[0].name (“contoso”) is missing.',
    ],
    [
      'a name of another type',
      fileText({ tenants: [tenantWith({ name: 7 })] }),
      'scenario.tenants[0].name (“contoso”) must be a text, not 7.',
    ],
    [
      'an id with blanks',
      fileText({ tenants: [tenantWith({ id: 'a b' })] }),
      'scenario.tenants[0].id (“Contoso”) must be 1 to 64 letters, digits, hyphens or underscores, not "a b".',
    ],
    [
      'a tenant ID that is no GUID',
      fileText({ tenants: [tenantWith({ tenantId: '{1}' })] }),
      'scenario.tenants[0].tenantId (“Contoso”) must be a GUID such as 1234abcd-12ab-34cd-56ef-1234567890ab, not "{1}".',
    ],
    [
      'a domain that is none',
      fileText({ tenants: [tenantWith({ domains: ['contoso.com', 'contoso'] })] }),
      'scenario.tenants[0].domains[1] (“Contoso”) must be a domain such as contoso.com, not "contoso".',
    ],
    [
      'a switch that is a text',
      fileText({ tenants: [tenantWith({ managed: 'yes' })] }),
      'scenario.tenants[0].managed (“Contoso”) must be true or false, not "yes".',
    ],
    [
      'rules that are no list',
      fileText({ tenants: [tenantWith({ isolation: { enabled: true, rules: {} } })] }),
      'scenario.tenants[0].isolation.rules (“Contoso”) must be a list, not {}.',
    ],
    [
      'a direction that does not exist',
      withRule({ direction: 'sideways' }),
      'scenario.tenants[0].isolation.rules[0].direction (“r1”) must be "inbound" or "outbound" or "both", not "sideways".',
    ],
    [
      'a rule for something that is no tenant',
      withRule({ tenant: 'everyone' }),
      'scenario.tenants[0].isolation.rules[0].tenant (“r1”) must be a domain, a tenant ID (GUID) or "*", not "everyone".',
    ],
    [
      'a date that is in no calendar',
      withRule({ reviewBy: '2027-02-29' }),
      'scenario.tenants[0].isolation.rules[0].reviewBy (“r1”) must be a date such as 2027-01-31, not "2027-02-29".',
    ],
    [
      'an optional field that is null',
      withConnection({ note: null }),
      'scenario.connections[0].note (“c1”) must be a text, not null.',
    ],
    [
      'an empty connector',
      withConnection({ connector: '' }),
      'scenario.connections[0].connector (“c1”) must not be empty, not "".',
    ],
    [
      'an expectation that does not exist',
      withConnection({ expect: 'maybe' }),
      'scenario.connections[0].expect (“c1”) must be "allowed" or "blocked", not "maybe".',
    ],
    [
      'a kind of flow that does not exist',
      withFlow({ kind: 'bot' }),
      'scenario.flows[0].kind (“Flow”) must be "flow" or "app" or "agent" or "code-app", not "bot".',
    ],
    [
      'a record that is none',
      fileText({ connections: [null] }),
      'scenario.connections[0] must be an object, not null.',
    ],
    [
      'a baseline without its policies',
      fileText({ baseline: { label: 'Before' } }),
      'scenario.baseline.isolation is missing.',
    ],
  ])('%s', (_what, text, message) => {
    expect(problemsOf(text).map((problem) => [problem.code, problem.message])).toEqual([
      ['invalid-shape', message],
    ]);
  });

  it('a name of 200 characters fits, a long wrong value is cut where it is shown', () => {
    expect(parse(fileText({ name: 'x'.repeat(200) })).ok).toBe(true);
    const [problem] = problemsOf(fileText({ name: 'x'.repeat(201) }));
    expect(problem.message).toBe(`scenario.name must have at most 200 characters, not "${'x'.repeat(59)}….`);
  });

  it('all problems are told, up to 100', () => {
    const wrong = (count: number) => fileText({ connections: Array.from({ length: count }, () => 7) });
    expect(problemsOf(wrong(3)).map((problem) => problem.path)).toEqual([
      'scenario.connections[0]',
      'scenario.connections[1]',
      'scenario.connections[2]',
    ]);
    expect(problemsOf(wrong(150))).toHaveLength(100);
  });
});

describe('a tenant with the id "__proto__"', () => {
  const withPolicy = (policy: string) =>
    fileText({
      tenants: [tenantWith({ id: '__proto__' })],
      baseline: { label: 'Before', isolation: { X: 0 } },
    }).replace('"X":0', `"__proto__":${policy}`);

  it('is a tenant like any other in the baseline', () => {
    expect(parse(withPolicy('{"enabled":true,"rules":[]}')).ok).toBe(true);
    expect(problemsOf(withPolicy('{"enabled":1,"rules":[]}'))).toMatchObject([
      { code: 'invalid-shape', path: 'scenario.baseline.isolation.__proto__.enabled' },
    ]);
  });
});
