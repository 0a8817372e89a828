import { describe, expect, it } from 'vitest';
import { newConnection, newFlow, newRule, newTenant } from '../../../shared/edit/new-records';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { WORLD } from './world';

describe('a new tenant', () => {
  it('is numbered, Off, and has an id that a person can read', () => {
    expect(newTenant(WORLD)).toEqual({
      id: 'tenant-4',
      name: 'Tenant 4',
      isolation: { enabled: false, rules: [] },
    });
  });

  it('never takes a name or an id again', () => {
    const document = aDocument([aTenant('tenant-4'), aTenant('x', { name: 'Tenant 3' })]);
    expect(newTenant(document)).toMatchObject({ id: 'tenant-4-2', name: 'Tenant 4' });
  });

  it('takes the name it is given, in any script', () => {
    expect(newTenant(WORLD, 'Contoso')).toMatchObject({ id: 'contoso-2', name: 'Contoso' });
    expect(newTenant(WORLD, '株式会社')).toMatchObject({ id: 'tenant', name: '株式会社' });
  });
});

describe('a new connection', () => {
  it('is called after its ends', () => {
    expect(newConnection(WORLD, 'contoso', 'alone', 'shared_teams')).toEqual({
      id: 'contoso-alone',
      from: 'contoso',
      to: 'alone',
      connector: 'shared_teams',
    });
  });

  it('never takes an id again', () => {
    const document = aDocument([aTenant('a'), aTenant('b')], [aConnection('a', 'b')]);
    expect(newConnection(document, 'a', 'b', 'shared_teams').id).toBe('a-b-2');
  });
});

describe('a new flow', () => {
  it('never takes an id again', () => {
    const flows = [{ id: 'flow-2', name: 'Old', kind: 'flow', tenant: 'a', steps: [] }] as const;
    const document = aDocument([aTenant('a')], [], { flows });
    expect(newFlow(document, 'a')).toMatchObject({ id: 'flow-2-2', name: 'Flow 2' });
  });
});

describe('a new rule', () => {
  const tenant = aTenant('a', {
    isolation: { enabled: true, rules: [{ id: 'all', tenant: '*', direction: 'inbound' }] },
  });

  it('is called after what it names', () => {
    expect(newRule(tenant, 'contoso.com', 'both')).toEqual({
      id: 'contoso-com',
      tenant: 'contoso.com',
      direction: 'both',
    });
    expect(newRule(tenant, '*', 'outbound').id).toBe('all-2');
  });
});
