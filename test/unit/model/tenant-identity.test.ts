import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../shared/model/scenario';
import {
  isDomain,
  isGuid,
  isRuleTenant,
  ruleNameFor,
  ruleNames,
  tenantNamed,
} from '../../../shared/model/tenant-identity';
import { aRule, aTenant } from '../../support/builders';

const GUID = '1234ABCD-12ab-34cd-56ef-1234567890ab';

describe('what names a tenant', () => {
  it.each([GUID, GUID.toLowerCase()])('takes %s for a tenant ID', (text) => {
    expect(isGuid(text)).toBe(true);
    expect(isDomain(text)).toBe(false);
  });

  it.each(['', '1234', `{${GUID}}`, `${GUID}0`, 'contoso.com'])(
    'does not take “%s” for a tenant ID',
    (text) => {
      expect(isGuid(text)).toBe(false);
    },
  );

  it.each(['contoso.com', 'contoso.onmicrosoft.com', 'a-b.c_d.EXAMPLE', 'xn--bcher-kva.example'])(
    'takes %s for a domain',
    (text) => {
      expect(isDomain(text)).toBe(true);
    },
  );

  it.each([
    '',
    'contoso',
    '.com',
    'contoso.',
    'con toso.com',
    '-contoso.com',
    'contoso-.com',
    'bücher.example',
    'a@contoso.com',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(127)}com`,
  ])('does not take “%s” for a domain', (text) => {
    expect(isDomain(text)).toBe(false);
  });

  it('lets a rule name a domain, a tenant ID or *', () => {
    expect(['*', GUID, 'contoso.com'].every(isRuleTenant)).toBe(true);
    expect(['**', 'contoso', ''].some(isRuleTenant)).toBe(false);
  });

  it('matches by tenant ID, by any domain and by *, ignoring case', () => {
    const tenant = aTenant('x', { tenantId: GUID, domains: ['one.example', 'Two.Example'] });
    const named = (text: string) => ruleNames(aRule('*', 'both', { tenant: text }), tenant);
    expect(['*', GUID.toLowerCase(), 'ONE.example', 'two.example'].every(named)).toBe(true);
    expect(named('three.example')).toBe(false);
  });

  it('finds the drawn tenant that a text stands for', () => {
    const tenants = [aTenant('a'), aTenant('b', { tenantId: GUID })];
    expect(tenantNamed(tenants, 'A.EXAMPLE')?.id).toBe('a');
    expect(tenantNamed(tenants, GUID.toLowerCase())?.id).toBe('b');
    expect(tenantNamed(tenants, '*')).toBeUndefined();
  });

  it('prefers the tenant ID in a rule, because that is what the product stores', () => {
    expect(ruleNameFor(aTenant('a', { tenantId: GUID }))).toBe(GUID);
    expect(ruleNameFor(aTenant('a'))).toBe('a.example');
    expect(ruleNameFor(aTenant('a', { domains: [] }))).toBeUndefined();
  });

  it('starts empty', () => {
    expect(emptyDocument().scenario).toEqual({ name: 'Untitled scenario', tenants: [], connections: [] });
  });
});
