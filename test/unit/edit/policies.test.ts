import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { describe as label } from '../../../shared/edit/describe';
import type { Isolation } from '../../../shared/model/scenario';
import { aDocument, aTenant } from '../../support/builders';
import { WORLD, edited, refused } from './world';

const on: Isolation = { enabled: true, rules: [{ id: 'r', tenant: '*', direction: 'inbound', owner: 'IT' }] };
const off: Isolation = { enabled: false, rules: [] };

describe('policies put in place', () => {
  it('replace switch and rules at the tenants that are named, and leave the others alone', () => {
    const after = edited({ type: 'set-policies', isolation: { contoso: off, fabrikam: on } });
    expect(after.scenario.tenants.map((tenant) => tenant.isolation)).toEqual([off, on, off]);
    expect(after.scenario.tenants[2]).toBe(WORLD.scenario.tenants[2]);
    expect(after.scenario.connections).toBe(WORLD.scenario.connections);
  });

  it('make no step when they are in force already', () => {
    const same = structuredClone(WORLD.scenario.tenants[0]?.isolation as Isolation);
    expect(edited({ type: 'set-policies', isolation: { contoso: same } })).toBe(WORLD);
    expect(edited({ type: 'set-policies', isolation: {} })).toBe(WORLD);
  });

  it('make no step when only the order of their keys differs, which no file keeps', () => {
    const { enabled, rules } = WORLD.scenario.tenants[0]!.isolation;
    expect(edited({ type: 'set-policies', isolation: { contoso: { rules, enabled } } })).toBe(WORLD);
  });

  it('are not taken from what every object has', () => {
    const document = aDocument([aTenant('constructor')]);
    expect(edited({ type: 'set-policies', isolation: {} }, document)).toBe(document);
  });

  it.each([
    ['a tenant that is not there', { contoso: off, gone: off }, 'unknown-tenant'],
    [
      'two rules with one id',
      { contoso: { enabled: true, rules: [...on.rules, ...on.rules] } },
      'duplicate-id',
    ],
    [
      'a rule for nobody',
      { contoso: { enabled: true, rules: [{ id: 'r', tenant: 'no one', direction: 'both' }] } },
      'invalid-rule-tenant',
    ],
  ] as const)('are refused as a whole with %s', (_, isolation, code) => {
    expect(refused({ type: 'set-policies', isolation }).code).toBe(code);
    expect(apply(WORLD, { type: 'set-policies', isolation }).ok).toBe(false);
  });

  it.each([
    [{ contoso: off }, 'Change the policy of Contoso'],
    [{ contoso: off, alone: on }, 'Change the policy of 2 tenants'],
  ])('are named in the Undo menu', (isolation, words) => {
    expect(label(WORLD, { type: 'set-policies', isolation })).toEqual(words);
  });
});
