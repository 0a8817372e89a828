import { english } from '../../support/english';
import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../shared/check/check-rules';
import { fixAll } from '../../../shared/check/fix-all';
import type { Finding } from '../../../shared/check/finding';
import { apply } from '../../../shared/edit/apply';
import { evaluate } from '../../../shared/evaluate/evaluate';
import type { Connection, Rule, Scenario, Tenant } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';

const GUID = '11111111-2222-4333-8444-555555555555';

/** Tenant a holds the rules; b and c are Off and drawn. */
function withRules(
  rules: readonly Rule[],
  connections: readonly Connection[] = [],
  more: Partial<Scenario> = {},
) {
  return aScenario([anIsolatedTenant('a', ...rules), aTenant('b'), aTenant('c')], connections, more);
}

function fixed(scenario: Scenario, finding: Finding | undefined): Scenario {
  if (!finding?.fix) throw new Error('no fix');
  const result = apply({ scenario, view: { positions: {} } }, finding.fix.edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return result.value.scenario;
}

function rulesOf(scenario: Scenario, id = 'a'): readonly Rule[] | undefined {
  return scenario.tenants.find((tenant: Tenant) => tenant.id === id)?.isolation.rules;
}

const r = (tenant: string, direction: Rule['direction'], more: Partial<Rule> = {}) =>
  aRule(tenant, direction, { id: 'r', ...more });

describe('a review date', () => {
  const dated = withRules(
    [r('b', 'outbound', { reviewBy: '2027-01-31', owner: 'Eva' })],
    [aConnection('a', 'b')],
  );
  const quiet = withRules([r('b', 'outbound', { reviewBy: '2027-01-31' })], [aConnection('a', 'b')]);

  it('is a finding once it has passed, and not on the day itself', () => {
    expect(checkRules(dated, { today: '2027-02-01' })).toEqual([
      {
        code: 'review-passed',
        tenant: 'a',
        rules: ['r'],
        sentence: 'At a, the rule for b (outbound) was to be reviewed by 2027-01-31. Ask Eva.',
      },
    ]);
    expect(english(checkRules(quiet, { today: '2027-02-01' })[0]?.sentence)).toMatch(/2027-01-31\.$/);
    expect(checkRules(dated, { today: '2027-01-31' })).toEqual([]);
  });

  it('is none where nobody says what day it is', () => {
    expect(checkRules(dated)).toEqual([]);
  });
});

describe('fixing all of one kind', () => {
  const fixed = (scenario: Scenario, kind: Finding['code']) => {
    const document = { scenario, view: { positions: {} } };
    const edit = fixAll(
      document,
      checkRules(scenario).filter(({ code }) => code === kind),
      'Fix them',
    );
    if (!edit) return null;
    const result = apply(document, edit);
    if (!result.ok) throw new Error(JSON.stringify(result.error.message));
    return result.value.scenario;
  };

  it('is one step, and leaves none of them', () => {
    const scenario = withRules([r('b', 'outbound', { id: 'x' }), r('c', 'inbound', { id: 'y' })]);
    expect(rulesOf(fixed(scenario, 'unused') ?? scenario)).toEqual([]);
    expect(fixed(scenario, 'duplicate')).toBeNull();
  });

  it('works a fix out anew that an earlier one has made wrong, and leaves out what is done already', () => {
    const scenario = aScenario(
      [
        anIsolatedTenant('a', aRule('b', 'both', { id: 'r' }), aRule('b', 'both', { id: 's' })),
        anIsolatedTenant('b'),
      ],
      [aConnection('a', 'b'), aConnection('b', 'a')],
    );
    const found = checkRules(scenario).filter(({ code }) => code === 'missing-counterpart');
    expect(found.length).toBeGreaterThan(2);
    const after = fixed(scenario, 'missing-counterpart');
    expect(after && evaluate(after).summary.blocked).toBe(0);
    expect(rulesOf(after ?? scenario, 'b')).toHaveLength(1);
  });

  it('leaves alone what only a person can fix', () => {
    const off = aScenario([
      aTenant('a', { isolation: { enabled: false, rules: [r('b', 'both')] } }),
      aTenant('b'),
    ]);
    expect(fixed(off, 'while-off')).toBeNull();
  });
});

describe('rules that are in order', () => {
  it('give no finding', () => {
    expect(checkRules(withRules([r('b', 'outbound')], [aConnection('a', 'b')]))).toEqual([]);
  });

  it('are as many as a tenant can hold', () => {
    const rules = Array.from({ length: 500 }, (_, n) => aRule('b', 'outbound', { id: `r${n}` }));
    const codes = (of: readonly Rule[]) => checkRules(withRules(of)).map(({ code }) => code);
    expect(codes(rules)).not.toContain('too-many');
    expect(codes([...rules, r('b', 'outbound')])).toContain('too-many');
  });

  it('say nothing on connections that they do not open or that are meant to be blocked', () => {
    const far = anIsolatedTenant('b', aRule('a', 'inbound', { id: 'f' }));
    const back = aScenario(
      [anIsolatedTenant('a', r('b', 'outbound')), far],
      [aConnection('a', 'b'), aConnection('b', 'a')],
    );
    expect(checkRules(back)).toEqual([]);
    const shut = aScenario(
      [anIsolatedTenant('a', r('b', 'outbound')), anIsolatedTenant('b')],
      [aConnection('a', 'b', { expect: 'blocked' })],
    );
    expect(checkRules(shut)).toEqual([]);
  });

  it('may be for all tenants because an intent wants one of them reached', () => {
    const intents = [{ id: 'i', from: 'a', to: 'b', must: 'allowed' as const }];
    expect(checkRules(withRules([r('*', 'outbound')], [], { intents }))).toEqual([]);
  });

  it('may be there for an intent alone', () => {
    const intents = [{ id: 'i', from: '*', to: 'a', must: 'allowed' as const }];
    expect(checkRules(withRules([r('b', 'inbound')], [], { intents }))).toEqual([]);
  });
});

describe('a rule that nothing uses', () => {
  const scenario = withRules([r('b', 'outbound')], [aConnection('a', 'c')]);

  it('is found and can be deleted', () => {
    const [finding, ...others] = checkRules(scenario);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'unused',
      tenant: 'a',
      rules: ['r'],
      sentence:
        'At a, the rule for b (outbound) is used by no connection and wanted by no intent of this scenario.',
      fix: { label: 'Delete the rule for b (outbound) at a' },
    });
    expect(rulesOf(fixed(scenario, finding))).toEqual([]);
  });

  it('is not saved by connections that isolation does not evaluate', () => {
    const other = withRules([r('b', 'outbound')], [aConnection('a', 'b', { auth: 'other' })]);
    expect(checkRules(other).map(({ code }) => code)).toEqual(['unused']);
  });

  it('is not saved by an intent that speaks of another tenant', () => {
    const intents = [{ id: 'i', from: 'a', to: 'c', must: 'allowed' as const }];
    expect(checkRules(withRules([r('b', 'outbound')], [], { intents })).map(({ code }) => code)).toEqual([
      'unused',
    ]);
  });

  it('is unused as well with both directions', () => {
    expect(checkRules(withRules([r('b', 'both')])).map(({ code }) => code)).toEqual(['unused']);
  });

  it('and that is for all tenants has no wrong direction', () => {
    const [finding] = checkRules(withRules([r('*', 'inbound')], [aConnection('a', 'b')]));
    expect(finding?.code).toBe('unused');
  });

  it('is not saved by an intent that wants it blocked', () => {
    const intents = [{ id: 'i', from: 'a', to: 'b', must: 'blocked' as const }];
    expect(checkRules(withRules([r('b', 'outbound')], [], { intents }))[0]?.code).toBe('unused');
  });
});

describe('a rule for both directions of which one is used', () => {
  it('can be narrowed to that one', () => {
    const scenario = withRules([r('b', 'both')], [aConnection('b', 'a')]);
    const [finding] = checkRules(scenario);
    expect(finding).toMatchObject({
      code: 'half-used',
      sentence:
        'At a, the rule for b (inbound and outbound) is used inbound only, so it allows more than this scenario needs.',
      fix: { label: 'Change the rule for b at a to inbound' },
    });
    expect(rulesOf(fixed(scenario, finding))?.[0]?.direction).toBe('inbound');
  });

  it('is found for * too', () => {
    expect(checkRules(withRules([r('*', 'both')], [aConnection('a', 'b')]))[0]?.code).toBe('half-used');
  });
});

describe('a rule under *', () => {
  const connections = [aConnection('a', 'b'), aConnection('b', 'a')];

  it('adds nothing when * covers all of it', () => {
    const scenario = withRules([r('b', 'outbound'), r('*', 'outbound', { id: 'star' })], connections);
    const [finding, ...others] = checkRules(scenario);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'redundant',
      sentence: 'At a, the rule for b (outbound) adds nothing: its * rule allows the same for all tenants.',
    });
    expect(rulesOf(fixed(scenario, finding))?.map(({ id }) => id)).toEqual(['star']);
  });

  it('keeps the half that * does not cover', () => {
    const scenario = withRules([r('b', 'both'), r('*', 'outbound', { id: 'star' })], connections);
    const [finding] = checkRules(scenario);
    expect(finding?.sentence).toEqual(
      'At a, the outbound half of the rule for b (inbound and outbound) adds nothing: its * rule allows that for all tenants.',
    );
    expect(rulesOf(fixed(scenario, finding))?.[0]?.direction).toBe('inbound');
  });

  it('is needed for the other direction', () => {
    expect(
      checkRules(withRules([r('b', 'inbound'), r('*', 'outbound', { id: 'star' })], connections)),
    ).toEqual([]);
  });
});

describe('a rule the wrong way round', () => {
  it('is found when its mirror would let a connection through', () => {
    const scenario = withRules([r('b', 'inbound')], [aConnection('a', 'b')]);
    const [finding] = checkRules(scenario);
    expect(finding).toMatchObject({
      code: 'wrong-direction',
      sentence:
        'At a, the rule for b (inbound) is used by nothing, but connection a-b needs outbound to b: is its direction the wrong way round?',
    });
    expect(evaluate(fixed(scenario, finding)).summary.blocked).toBe(0);
  });

  it('counts many connections instead of naming them', () => {
    const many = [1, 2, 3, 4].map((n) => aConnection('a', 'b', { id: `c${n}` }));
    expect(english(checkRules(withRules([r('b', 'inbound')], many))[0]?.sentence)).toContain(
      'but 4 connections need',
    );
  });

  it.each([
    ['the connection should be blocked', [r('b', 'inbound')], { expect: 'blocked' as const }],
    ['another rule opens the mirror', [r('b', 'inbound'), aRule('b', 'outbound')], {}],
    ['* opens the mirror', [r('b', 'inbound'), aRule('*', 'outbound')], {}],
  ])('is only an unused one when %s', (_, rules, more) => {
    const codes = checkRules(withRules(rules, [aConnection('a', 'b', more)])).map(({ code }) => code);
    expect(codes).toContain('unused');
    expect(codes).not.toContain('wrong-direction');
  });
});

describe('a rule whose counterpart is missing', () => {
  const connections = [aConnection('a', 'b')];
  const scenario = (managed: boolean, ...rules: readonly Rule[]) =>
    aScenario(
      [anIsolatedTenant('a', r('b', 'outbound')), { ...anIsolatedTenant('b', ...rules), managed }],
      connections,
    );

  it('can be completed at a tenant of your own', () => {
    const [finding] = checkRules(scenario(true));
    expect(finding).toMatchObject({
      code: 'missing-counterpart',
      tenant: 'a',
      sentence:
        'a allows outbound to b, but isolation of b is On, and no rule there allows inbound from a, so connection a-b stays blocked.',
      fix: { label: 'Add a rule at b: inbound from a' },
    });
    expect(evaluate(fixed(scenario(true), finding)).summary.blocked).toBe(0);
  });

  it('extends the rule that is there in the wrong direction', () => {
    const wrong = scenario(true, aRule('a', 'outbound', { id: 'w' }));
    const finding = checkRules(wrong).find(({ code }) => code === 'missing-counterpart');
    expect(rulesOf(fixed(wrong, finding), 'b')).toEqual([
      { id: 'w', tenant: 'a.example', direction: 'both' },
    ]);
  });

  it('is only told where somebody else must act', () => {
    const [finding] = checkRules(scenario(false));
    expect(finding?.code).toBe('missing-counterpart');
    expect(finding).not.toHaveProperty('fix');
  });

  it.each([
    ['outbound', { from: 'a', to: 'b' }, 'Add a rule at b: inbound from a'],
    ['inbound', { from: 'b', to: 'a' }, 'Add a rule at b: outbound to a'],
  ] as const)('is found for an intent alone: %s', (direction, ends, label) => {
    const intents = [{ id: 'i', ...ends, must: 'allowed' as const }];
    const wished = aScenario([anIsolatedTenant('a', r('b', direction)), anIsolatedTenant('b')], [], {
      intents,
    });
    const [finding, ...others] = checkRules(wished);
    expect(others).toEqual([]);
    expect(english(finding?.sentence)).toMatch(/, so what an intent wants stays blocked\.$/);
    expect(finding?.fix?.label).toEqual(label);
    expect(evaluate(wished).summary.intentsFailed).toBe(1);
    expect(evaluate(fixed(wished, finding)).summary.intentsFailed).toBe(0);
  });

  it('has no fix when no rule can name the tenant', () => {
    const nameless = aScenario(
      [{ ...anIsolatedTenant('a', r('b', 'outbound')), domains: [] }, anIsolatedTenant('b')],
      [...connections, aConnection('a', 'b', { id: 'second' })],
    );
    const [finding] = checkRules(nameless);
    expect(english(finding?.sentence)).toContain('connections a-b and second stay blocked');
    expect(finding).not.toHaveProperty('fix');
  });
});

describe('several rules for one tenant', () => {
  const tenants = [
    anIsolatedTenant(
      'a',
      { id: 'one', tenant: 'B.example', direction: 'inbound', note: 'Mail', reviewBy: '2028-01-31' },
      { id: 'two', tenant: GUID, direction: 'outbound', note: 'Files', owner: 'IT', reviewBy: '2027-01-31' },
    ),
    aTenant('b', { tenantId: GUID }),
  ];
  const scenario = aScenario(tenants, [aConnection('a', 'b'), aConnection('b', 'a')]);

  it('are found under all their names and become one that loses nothing', () => {
    const [finding, ...others] = checkRules(scenario);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'duplicate',
      rules: ['one', 'two'],
      sentence: `a has 2 rules for b under different names (b.example, ${GUID}); one is enough.`,
    });
    expect(rulesOf(fixed(scenario, finding))).toEqual([
      {
        id: 'one',
        tenant: 'B.example',
        direction: 'both',
        note: 'Mail; Files',
        owner: 'IT',
        reviewBy: '2027-01-31',
      },
    ]);
  });

  it.each(['inbound', 'outbound'] as const)('stay %s when all of them are', (direction) => {
    const twice = withRules([r('b', direction), aRule('b', direction, { id: 's' })]);
    const finding = checkRules(twice).find(({ code }) => code === 'duplicate');
    expect(finding?.sentence).toEqual('a has 2 rules for b; one is enough.');
    expect(rulesOf(fixed(twice, finding))).toEqual([{ id: 'r', tenant: 'b.example', direction }]);
  });

  it('are found for * and for tenants that are not drawn', () => {
    const found = checkRules(
      withRules([
        r('*', 'inbound'),
        aRule('*', 'outbound'),
        aRule('x', 'inbound'),
        aRule('x', 'inbound', { tenant: 'X.EXAMPLE' }),
      ]),
    ).filter(({ code }) => code === 'duplicate');
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'a has 2 rules for all tenants; one is enough.',
      'a has 2 rules for x.example; one is enough.',
    ]);
  });
});

describe('rules that cannot matter', () => {
  it('names a rule of a tenant for itself', () => {
    const scenario = withRules([r('a', 'both')]);
    const [finding] = checkRules(scenario);
    expect(finding).toMatchObject({ code: 'self', rules: ['r'] });
    expect(rulesOf(fixed(scenario, finding))).toEqual([]);
  });

  it('says that rules are ignored while isolation is Off', () => {
    const off = (...rules: readonly Rule[]) =>
      checkRules(
        aScenario(
          [aTenant('a', { isolation: { enabled: false, rules } }), aTenant('b')],
          [aConnection('a', 'b'), aConnection('b', 'a')],
        ),
      );
    expect(off(r('b', 'outbound'))).toEqual([
      {
        code: 'while-off',
        tenant: 'a',
        rules: ['r'],
        sentence: 'Isolation is Off at a, so its rule is ignored and everything is allowed there.',
      },
    ]);
    expect(english(off(r('b', 'outbound'), r('*', 'inbound'))[0]?.sentence)).toContain(
      'its 2 rules are ignored',
    );
  });

  it('names the rules beyond the limit', () => {
    const rules = Array.from({ length: 501 }, (_, n) => aRule(`x${n}`, 'inbound', { id: `r${n}` }));
    const [finding] = checkRules(withRules(rules));
    expect(finding).toEqual({
      code: 'too-many',
      tenant: 'a',
      rules: ['r500'],
      sentence: 'a has 501 rules; a tenant can hold 500.',
    });
  });

  it.each([
    [GUID, { id: GUID, name: GUID, tenantId: GUID }],
    ['x.example', { id: 'x-example', name: 'x.example', domains: ['x.example'] }],
  ])('offers to draw a tenant that is not there: %s', (tenant, drawn) => {
    const scenario = withRules([r('x', 'inbound', { tenant })]);
    const [finding, ...others] = checkRules(scenario);
    expect(others).toEqual([]);
    expect(finding?.sentence).toEqual(
      `a has a rule for ${tenant}, which is not drawn here: nothing here shows what it allows.`,
    );
    expect(fixed(scenario, finding).tenants.at(-1)).toEqual({
      ...drawn,
      managed: false,
      isolation: { enabled: false, rules: [] },
    });
  });
});

it('speaks of tenants in the order of the file, of each first as a whole and then rule by rule', () => {
  const scenario = aScenario([
    aTenant('a', { isolation: { enabled: false, rules: [r('b', 'inbound'), r('a', 'both', { id: 's' })] } }),
    anIsolatedTenant('b', r('a', 'inbound')),
  ]);
  expect(checkRules(scenario).map(({ tenant, code }) => `${tenant} ${code}`)).toEqual([
    'a while-off',
    'a unused',
    'a self',
    'b unused',
  ]);
});

describe('drawing a tenant that a rule names', () => {
  function drawn(named: string, others: readonly Tenant[] = []) {
    const rule = aRule('x', 'outbound', { id: 'r', tenant: named });
    const [finding] = checkRules(aScenario([anIsolatedTenant('a', rule), ...others]));
    const edit = finding?.fix?.edit;
    return edit?.type === 'add-tenant' ? edit.tenant : undefined;
  }

  it('gives it an id of its own', () => {
    expect(drawn('contoso.com', [aTenant('contoso-com')])?.id).toBe('contoso-com-2');
  });

  it('gives it as much of a long domain for a name as a name can hold', () => {
    const domain = `${'abc.'.repeat(60)}com`;
    expect(drawn(domain)).toMatchObject({ name: domain.slice(0, 200), domains: [domain] });
  });
});

describe('a rule for personal Microsoft accounts', () => {
  const PERSONAL = '9188040D-6C67-4C5B-B112-36A304B66DAD';

  it('is said to let everybody with such an account through, drawn or not', () => {
    const rules = [{ id: 'r', tenant: PERSONAL, direction: 'inbound' }] as const;
    const sentence =
      'a has a rule for “Personal Microsoft accounts”. This tenant ID stands for everybody who has a personal Microsoft account, not for one organization.';
    const drawn = aTenant('p', { name: 'Somebody', tenantId: PERSONAL.toLowerCase() });
    for (const others of [[], [drawn]]) {
      const findings = checkRules(aScenario([anIsolatedTenant('a', ...rules), ...others], []));
      expect(findings[0]).toMatchObject({ code: 'personal-accounts', rules: ['r'], sentence });
      expect(findings).toHaveLength(2);
    }
  });
});
