import { describe, expect, it } from 'vitest';
import type { RuleChanges } from '../../../shared/edit/edit';
import type { Rule } from '../../../shared/model/scenario';
import { edited, refused, WORLD } from './world';

const add = (rule: Rule, tenant = 'contoso') => ({ type: 'add-rule', tenant, rule }) as const;
const update = (changes: RuleChanges, id = 'r1', tenant = 'contoso') =>
  ({ type: 'update-rule', tenant, id, changes }) as const;
const remove = (ids: readonly string[], tenant = 'contoso') =>
  ({ type: 'remove-rules', tenant, ids }) as const;
const rulesAfter = (edit: Parameters<typeof edited>[0]) => edited(edit).scenario.tenants[0]?.isolation.rules;
const [FIRST, SECOND] = WORLD.scenario.tenants[0]?.isolation.rules ?? [];
const NEW: Rule = { id: 'new', tenant: 'alone.example', direction: 'both', reviewBy: '2027-01-31' };

describe('adding a rule', () => {
  it('puts it last, without the blanks around what it names', () => {
    expect(rulesAfter(add({ ...NEW, tenant: ' alone.example ' }))).toEqual([FIRST, SECOND, NEW]);
  });

  it('may name a tenant that is not drawn', () => {
    expect(rulesAfter(add({ id: 'new', tenant: 'elsewhere.example', direction: 'inbound' }))).toHaveLength(3);
  });

  it.each([
    ['something that is no tenant', { ...NEW, tenant: 'everyone' }, 'invalid-rule-tenant'],
    ['a date that is in no calendar', { ...NEW, reviewBy: 'soon' }, 'invalid-date'],
    ['an id that is taken', { ...NEW, id: 'r1' }, 'duplicate-id'],
    ['an id with blanks', { ...NEW, id: 'a b' }, 'invalid-id'],
  ])('is refused with %s', (_what, rule, code) => {
    expect(refused(add(rule)).code).toBe(code);
  });

  it('is refused at a tenant that is not there', () => {
    expect(refused(add(NEW, 'gone')).code).toBe('unknown-tenant');
  });
});

describe('changing a rule', () => {
  it('sets what is given and keeps the others the very same', () => {
    const rules = rulesAfter(update({ tenant: ' * ', direction: 'both', owner: 'Mara' }));
    expect(rules?.[0]).toEqual({ ...FIRST, tenant: '*', direction: 'both', owner: 'Mara' });
    expect(rules?.[1]).toBe(SECOND);
  });

  it('takes optional fields away when they are emptied', () => {
    expect(rulesAfter(update({ note: null, owner: '', reviewBy: null }))?.[0]).not.toHaveProperty('note');
  });

  it('without effect gives the very same document', () => {
    expect(edited(update({ direction: 'outbound', note: 'Orders' }))).toBe(WORLD);
  });

  it.each([
    [{ tenant: ' ' }, 'invalid-rule-tenant', 'tenant'],
    [{ reviewBy: '2027-02-30' }, 'invalid-date', 'reviewBy'],
  ])('is refused beside the field: %j', (changes, code, field) => {
    expect(refused(update(changes))).toMatchObject({ code, field });
  });

  it('is refused for a rule or a tenant that is not there', () => {
    expect(refused(update({}, 'gone'))).toEqual({
      code: 'unknown-rule',
      message: 'Contoso has no rule “gone”.',
    });
    expect(refused(update({}, 'r1', 'gone')).code).toBe('unknown-tenant');
  });
});

describe('removing rules', () => {
  it('takes them away and keeps the others', () => {
    expect(rulesAfter(remove(['r1']))).toEqual([SECOND]);
    expect(rulesAfter(remove(['r2', 'r1']))).toEqual([]);
  });

  it('none of them gives the very same document', () => {
    expect(edited(remove([]))).toBe(WORLD);
  });

  it('is refused as a whole when one is not there', () => {
    expect(refused(remove(['r1', 'gone'])).code).toBe('unknown-rule');
    expect(refused(remove([], 'gone')).code).toBe('unknown-tenant');
  });
});
