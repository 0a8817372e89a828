import { describe, expect, it } from 'vitest';
import type { TenantChanges } from '../../../shared/edit/edit';
import type { ScenarioDocument, Tenant } from '../../../shared/model/scenario';
import { aTenant } from '../../support/builders';
import { edited, GUID, refused, WORLD } from './world';

const update = (changes: TenantChanges, id = 'contoso') => ({ type: 'update-tenant', id, changes }) as const;
const tenantAfter = (changes: TenantChanges, id = 'contoso') =>
  edited(update(changes, id)).scenario.tenants.find((tenant) => tenant.id === id);
const add = (tenant: Tenant) => ({ type: 'add-tenant', tenant }) as const;
const withRule = (more: object) =>
  aTenant('new', {
    isolation: { enabled: true, rules: [{ id: 'r', tenant: '*', direction: 'both', ...more }] },
  });

describe('the scenario', () => {
  it('takes a name without the blanks around it', () => {
    expect(edited({ type: 'set-scenario', name: '  New name ' }).scenario.name).toBe('New name');
  });

  it.each([['  '], ['x'.repeat(201)]])('refuses the name “%s”', (name) => {
    expect(refused({ type: 'set-scenario', name })).toMatchObject({ code: 'invalid-name', field: 'name' });
  });

  it.each([[null], ['']])('loses its description when it is set to %j', (description) => {
    expect('description' in edited({ type: 'set-scenario', description }).scenario).toBe(false);
  });

  it('takes a description', () => {
    const { scenario } = edited({ type: 'set-scenario', description: 'New' });
    expect([scenario.name, scenario.description]).toEqual(['World', 'New']);
  });

  it('that is named as before is the same document', () => {
    expect(edited({ type: 'set-scenario', name: 'World', description: 'As it was' })).toBe(WORLD);
  });
});

describe('adding a tenant', () => {
  it('puts it last, where it was asked for, without the blanks around its name', () => {
    const position = { x: 10, y: 20 };
    const next = edited({ type: 'add-tenant', tenant: aTenant('new', { name: ' New ' }), position });
    expect(next.scenario.tenants.at(-1)?.name).toBe('New');
    expect(next.view.positions['new']).toEqual(position);
  });

  it('without a position leaves the view as it is', () => {
    expect(edited(add(aTenant('new'))).view).toBe(WORLD.view);
  });

  it('may have an id that means something to JavaScript', () => {
    const tenant = aTenant('__proto__', { domains: ['odd.example'] });
    const next = edited({ type: 'add-tenant', tenant, position: { x: 1, y: 2 } });
    const moved = edited(
      { type: 'move-tenants', positions: JSON.parse('{"__proto__":{"x":3,"y":4}}') },
      next,
    );
    expect(Object.entries(moved.view.positions).at(-1)).toEqual(['__proto__', { x: 3, y: 4 }]);
  });

  it.each([
    ['an id that is taken', aTenant('alone'), 'duplicate-id'],
    ['an id with blanks', aTenant('a b', { domains: [] }), 'invalid-id'],
    ['an empty name', aTenant('new', { name: ' ' }), 'invalid-name'],
    ['a tenant ID that is no GUID', aTenant('new', { tenantId: 'x' }), 'invalid-tenant-id'],
    ['a domain that is none', aTenant('new', { domains: ['new'] }), 'invalid-domain'],
    ['a domain that another has', aTenant('new', { domains: ['ALONE.example'] }), 'identity-taken'],
    ['a tenant ID that another has', aTenant('new', { tenantId: GUID.toUpperCase() }), 'identity-taken'],
    ['a rule for no tenant', withRule({ tenant: 'everyone' }), 'invalid-rule-tenant'],
    ['a rule with an id with blanks', withRule({ id: 'a b' }), 'invalid-id'],
    ['a rule with a date in no calendar', withRule({ reviewBy: '2027-13-01' }), 'invalid-date'],
  ])('is refused with %s', (_what, tenant, code) => {
    expect(refused(add(tenant)).code).toBe(code);
  });

  it('is refused with two rules of one id', () => {
    const rule = { id: 'r', tenant: '*', direction: 'both', reviewBy: '2027-01-31' } as const;
    expect(refused(add(aTenant('new', { isolation: { enabled: true, rules: [rule, rule] } })))).toEqual({
      code: 'duplicate-id',
      message: 'Two rules have the id “r”.',
    });
  });

  it('is refused at a place that is none', () => {
    const position = { x: Number.NaN, y: 0 };
    expect(refused({ type: 'add-tenant', tenant: aTenant('new'), position }).code).toBe('invalid-position');
  });

  it('is refused beyond 10,000 tenants', () => {
    const tenants = Array.from({ length: 10_000 }, (_, n) => aTenant(`t${n}`));
    const full: ScenarioDocument = { ...WORLD, scenario: { name: 'Full', tenants, connections: [] } };
    expect(refused(add(aTenant('new')), full)).toEqual({
      code: 'too-many',
      message: 'A scenario holds at most 10,000 tenants.',
    });
  });
});

describe('changing a tenant', () => {
  it('sets what is given, without the blanks around it, and leaves the rest', () => {
    const tenant = tenantAfter({ name: ' Contoso Ltd. ', domains: [' contoso.com', 'contoso.com'] });
    expect(tenant).toEqual({
      ...WORLD.scenario.tenants[0],
      name: 'Contoso Ltd.',
      domains: ['contoso.com'],
    });
  });

  it('takes optional fields away when they are emptied', () => {
    expect(tenantAfter({ tenantId: null, note: '', domains: [] })).toEqual({
      id: 'contoso',
      name: 'Contoso',
      isolation: WORLD.scenario.tenants[0]?.isolation,
    });
    expect(tenantAfter({ tenantId: ' ' })).not.toHaveProperty('tenantId');
  });

  it('says whether the tenant is managed', () => {
    expect(tenantAfter({ managed: false })?.managed).toBe(false);
  });

  it('keeps every other record the very same', () => {
    const { scenario, view } = edited(update({ name: 'New' }));
    expect(scenario.tenants[1]).toBe(WORLD.scenario.tenants[1]);
    expect(scenario.connections).toBe(WORLD.scenario.connections);
    expect(view).toBe(WORLD.view);
  });

  it('without effect gives the very same document', () => {
    expect(edited(update({}))).toBe(WORLD);
    expect(edited(update({ name: 'Contoso ', tenantId: GUID, domains: ['contoso.example'] }))).toBe(WORLD);
    expect(edited(update({ tenantId: null, note: null }, 'alone'))).toBe(WORLD);
  });

  it('compares lists one by one', () => {
    for (const domains of [['contoso.example', 'b.example'], ['b.example']]) {
      expect(tenantAfter({ domains })?.domains).toEqual(domains);
    }
    const two = edited(update({ domains: ['contoso.example', 'b.example'] }));
    for (const domains of [
      ['contoso.example'],
      ['contoso.example', 'c.example'],
      ['c.example', 'b.example'],
    ]) {
      expect(edited(update({ domains }), two).scenario.tenants[0]?.domains).toEqual(domains);
    }
    expect(edited(update({ domains: ['contoso.example', 'b.example'] }), two)).toBe(two);
  });

  it('takes the first domains of a tenant that has none', () => {
    const none = edited(update({ domains: [] }));
    expect(edited(update({ domains: ['b.example'] }), none).scenario.tenants[0]?.domains).toEqual([
      'b.example',
    ]);
  });

  it('may change the case of its own domain', () => {
    expect(tenantAfter({ domains: ['CONTOSO.example'] })?.domains).toEqual(['CONTOSO.example']);
  });

  it.each([
    [{ name: '' }, 'invalid-name', 'name'],
    [{ tenantId: 'x' }, 'invalid-tenant-id', 'tenantId'],
    [{ domains: ['contoso.com', ''] }, 'invalid-domain', 'domains'],
    [{ domains: ['alone.example'] }, 'identity-taken', 'domains'],
  ])('is refused beside the field: %j', (changes, code, field) => {
    expect(refused(update(changes))).toMatchObject({ code, field });
  });

  it('says who has the identity', () => {
    expect(refused(update({ tenantId: GUID }, 'alone'))).toEqual({
      code: 'identity-taken',
      field: 'tenantId',
      message: `${GUID} already belongs to Contoso; two tenants never share one.`,
    });
  });

  it('is refused for a tenant that is not there', () => {
    expect(refused(update({}, 'gone'))).toEqual({
      code: 'unknown-tenant',
      message: 'There is no tenant “gone” in this scenario.',
    });
  });
});

describe('the switch of a tenant', () => {
  const flip = (tenant: string, enabled: boolean) => ({ type: 'set-isolation', tenant, enabled }) as const;

  it('turns isolation On and keeps the rules', () => {
    const off = edited(flip('contoso', false)).scenario.tenants[0]?.isolation;
    expect([off?.enabled, off?.rules]).toEqual([false, WORLD.scenario.tenants[0]?.isolation.rules]);
  });

  it('left as it is gives the very same document', () => {
    expect(edited(flip('contoso', true))).toBe(WORLD);
  });

  it('is refused for a tenant that is not there', () => {
    expect(refused(flip('gone', true)).code).toBe('unknown-tenant');
  });
});

describe('moving tenants', () => {
  const move = (positions: Record<string, { x: number; y: number }>) =>
    ({ type: 'move-tenants', positions }) as const;

  it('moves one along one line as well', () => {
    expect(edited(move({ fabrikam: { x: 480, y: 9 } })).view.positions['fabrikam']).toEqual({ x: 480, y: 9 });
    expect(edited(move({ fabrikam: { x: 9, y: 0 } })).view.positions['fabrikam']).toEqual({ x: 9, y: 0 });
  });

  it('moves those given and leaves the scenario the very same', () => {
    const next = edited(move({ fabrikam: { x: 1, y: 2 }, alone: { x: 3, y: 4 } }));
    expect(next.view.positions).toEqual({
      contoso: { x: 0, y: 0 },
      fabrikam: { x: 1, y: 2 },
      alone: { x: 3, y: 4 },
    });
    expect(next.scenario).toBe(WORLD.scenario);
    expect(next.view.positions['contoso']).toBe(WORLD.view.positions['contoso']);
  });

  it('keeps what else stands in a position', () => {
    const contoso = { x: 0, y: 0, pinned: true };
    const pinned = { ...WORLD, view: { positions: { contoso } } };
    expect(edited(move({ contoso: { x: 5, y: 5 } }), pinned).view.positions['contoso']).toEqual({
      x: 5,
      y: 5,
      pinned: true,
    });
  });

  it('to where they stand gives the very same document', () => {
    expect(edited(move({ contoso: { x: 0, y: 0 } }))).toBe(WORLD);
    expect(edited(move({}))).toBe(WORLD);
  });

  it('is refused for a tenant that is not there and a place that is none', () => {
    expect(refused(move({ gone: { x: 0, y: 0 } })).code).toBe('unknown-tenant');
    expect(refused(move({ contoso: { x: 0, y: Infinity } })).code).toBe('invalid-position');
  });
});
