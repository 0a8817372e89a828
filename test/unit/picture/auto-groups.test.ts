import { describe, expect, it } from 'vitest';
import type { Tenant } from '../../../shared/model/scenario';
import type { GroupedBy } from '../../../shared/picture/auto-groups';
import { say } from '../../support/english';
import { autoGroups, externalGroup } from '../../../shared/picture/auto-groups';
import { aConnection, aScenario, aTenant } from '../../support/builders';

const own = (id: string, ...domains: readonly string[]): Tenant => aTenant(id, { domains });
const external = (id: string, ...domains: readonly string[]): Tenant =>
  aTenant(id, { domains, managed: false });

function named(
  by: GroupedBy,
  tenants: readonly Tenant[],
  pairs: readonly (readonly [string, string])[] = [],
): Readonly<Record<string, string>> {
  const scenario = aScenario(
    tenants,
    pairs.map(([from, to]) => aConnection(from, to)),
  );
  return Object.fromEntries(
    autoGroups(say, scenario, by).map((group) => [group.name, group.tenants.join(' ')]),
  );
}

describe('automatic groups by own and external', () => {
  it('are one of each, whoever is not said to be external being own', () => {
    expect(named('managed', [own('a'), external('x'), own('b'), external('y')])).toEqual({
      'My tenants': 'a b',
      'External tenants': 'x y',
    });
  });

  it('of one tenant are not made', () => {
    expect(named('managed', [own('a'), external('x'), external('y')])).toEqual({ 'External tenants': 'x y' });
  });
});

describe('automatic groups by domain ending', () => {
  it('hold the tenants of one company or registry together, and the rest by the top level', () => {
    const tenants = [
      own('a', 'Contoso.com'),
      own('b', 'hr.contoso.com'),
      own('c', 'north.co.uk'),
      own('d', 'south.co.uk'),
      own('e', 'wingtip.com'),
      own('f', 'tailwind.com'),
      own('g', 'alone.de'),
    ];
    expect(named('domain', tenants)).toEqual({ 'contoso.com': 'a b', 'co.uk': 'c d', '.com': 'e f' });
  });

  it('look past the domain that every tenant is given, unless it is the only one', () => {
    const tenants = [
      own('a', 'a.onmicrosoft.com', 'a.fr'),
      own('b', 'b.fr', 'b.onmicrosoft.com'),
      own('c', 'c.onmicrosoft.com'),
      own('d', 'd.onmicrosoft.com'),
      own('e'),
    ];
    expect(named('domain', tenants)).toEqual({ '.fr': 'a b', 'onmicrosoft.com': 'c d' });
  });

  it('leave out a tenant without a domain', () => {
    expect(named('domain', [aTenant('a', { domains: [] }), own('b', 'b.nl'), own('c', 'c.nl')])).toEqual({
      '.nl': 'b c',
    });
  });
});

describe('automatic groups by who they talk to', () => {
  it('are external tenants by the own ones they exchange connections with, whichever way', () => {
    const tenants = [
      own('a'),
      own('b'),
      own('c'),
      ...['u', 'v', 'w', 'x', 'y', 'z'].map((id) => external(id)),
    ];
    const groups = named('partners', tenants, [
      ['a', 'u'],
      ['v', 'a'],
      ['a', 'w'],
      ['w', 'b'],
      ['x', 'b'],
      ['x', 'a'],
      ['y', 'z'],
      ['a', 'b'],
    ]);
    expect(groups).toEqual({ 'With a': 'u v', 'With a and b': 'w x' });
  });

  it('name two partners and count the others', () => {
    const tenants = [own('a'), own('b'), own('c'), own('d'), external('x'), external('y')];
    const pairs = ['a', 'b', 'c', 'd'].flatMap((id) => [[id, 'x'] as const, ['y', id] as const]);
    expect(named('partners', tenants, pairs)).toEqual({ 'With a, b and 2 more': 'x y' });
  });

  it('stay apart when their partners are called the same', () => {
    const tenants = [
      aTenant('a', { name: 'Contoso' }),
      aTenant('b', { name: 'Contoso' }),
      ...['w', 'x', 'y', 'z'].map((id) => external(id)),
    ];
    const groups = named('partners', tenants, [
      ['a', 'w'],
      ['a', 'x'],
      ['b', 'y'],
      ['b', 'z'],
    ]);
    expect(groups).toEqual({ 'With Contoso': 'w x', 'With Contoso (2)': 'y z' });
  });
});

describe('automatic groups', () => {
  const scenario = aScenario([own('a'), own('b'), own('c'), external('x'), external('y')]);

  it('can be made of some tenants only, with ids that are free', () => {
    const groups = autoGroups(say, scenario, 'managed', {
      among: new Set(['a', 'c', 'x']),
      taken: new Set(['my-tenants']),
    });
    expect(groups).toEqual([{ id: 'my-tenants-2', name: 'My tenants', tenants: ['a', 'c'] }]);
  });
});

describe('the external tenants of a large file', () => {
  it('are one collapsed group', () => {
    expect(externalGroup(say, aScenario([own('a'), external('x'), external('y')]))).toEqual({
      id: 'external',
      name: 'External tenants',
      tenants: ['x', 'y'],
      folded: true,
    });
  });

  it.each([
    ['there is none', [own('a')]],
    ['there is only one', [own('a'), external('x')]],
    ['there is nobody else', [external('x'), external('y')]],
  ])('stay as they are where %s', (_what, tenants) => {
    expect(externalGroup(say, aScenario(tenants))).toBeNull();
  });
});
