import { describe, expect, it } from 'vitest';
import {
  checkDate,
  checkDomain,
  checkId,
  checkName,
  checkRuleTenant,
  checkTenantId,
} from '../../../shared/edit/validate';
import { GUID } from './world';

describe('what can be typed', () => {
  it.each([
    ['a name', checkName('Contoso', 'tenant')],
    ['a name of 200 characters within blanks', checkName(` ${'x'.repeat(200)} `, 'tenant')],
    ['a tenant ID', checkTenantId(GUID)],
    ['a domain', checkDomain('contoso.onmicrosoft.com')],
    ['a domain in a rule', checkRuleTenant('contoso.com')],
    ['a tenant ID in a rule', checkRuleTenant(GUID)],
    ['* in a rule', checkRuleTenant('*')],
    ['a date', checkDate('2028-02-29')],
    ['an id', checkId('a-B_1')],
  ])('%s', (_what, problem) => {
    expect(problem).toBeNull();
  });
});

describe('what is refused, with a sentence beside its field', () => {
  it.each([
    [checkName(' ', 'tenant'), 'invalid-name', 'name', 'The name of a tenant must not be empty.'],
    [
      checkName('x'.repeat(201), 'wave'),
      'invalid-name',
      'name',
      'The name of a wave has at most 200 characters; this one has 201.',
    ],
    [
      checkTenantId('12'),
      'invalid-tenant-id',
      'tenantId',
      '“12” is not a tenant ID: it takes 32 hexadecimal digits, as in 1234abcd-12ab-34cd-56ef-1234567890ab.',
    ],
    [
      checkDomain('contoso'),
      'invalid-domain',
      'domains',
      '“contoso” is not a domain: write it like contoso.com or contoso.onmicrosoft.com.',
    ],
    [
      checkRuleTenant('everyone'),
      'invalid-rule-tenant',
      'tenant',
      '“everyone” cannot be named in a rule: enter a domain such as contoso.com, a tenant ID, or * for all tenants.',
    ],
    [
      checkDate('31.1.2027'),
      'invalid-date',
      'reviewBy',
      '“31.1.2027” is not a date: write it like 2027-01-31.',
    ],
    [
      checkId('a b'),
      'invalid-id',
      'id',
      '“a b” is not an id: it takes 1 to 64 letters, digits, hyphens or underscores.',
    ],
  ])('%j', (problem, code, field, message) => {
    expect(problem).toEqual({ code, field, message });
  });
});
