import { describe as group, expect, it } from 'vitest';
import type { Edit } from '../../../shared/edit/edit';
import { describe } from '../../../shared/edit/describe';
import { aConnection, aTenant } from '../../support/builders';
import { WORLD } from './world';

const HERE = { x: 0, y: 0 };
const rule = { id: 'r', tenant: '*', direction: 'both' } as const;
const nothing = { tenants: [], connections: [], flows: [], positions: {} };

const CASES: readonly (readonly [Edit, string])[] = [
  [{ type: 'set-scenario', name: 'New' }, 'Rename scenario'],
  [
    { type: 'replace', document: WORLD, label: 'Restore the version of Monday' },
    'Restore the version of Monday',
  ],
  [{ type: 'set-scenario', description: 'New' }, 'Change description'],
  [{ type: 'add-tenant', tenant: aTenant('new', { name: ' New ' }) }, 'Add New'],
  [{ type: 'update-tenant', id: 'contoso', changes: { name: ' Y ' } }, 'Rename Contoso to Y'],
  [{ type: 'update-tenant', id: 'contoso', changes: { note: 'x' } }, 'Change Contoso'],
  [{ type: 'update-tenant', id: 'gone', changes: {} }, 'Change gone'],
  [{ type: 'set-isolation', tenant: 'fabrikam', enabled: true }, 'Turn isolation On at Fabrikam'],
  [{ type: 'set-isolation', tenant: 'contoso', enabled: false }, 'Turn isolation Off at Contoso'],
  [{ type: 'add-rule', tenant: 'contoso', rule }, 'Add rule at Contoso'],
  [{ type: 'update-rule', tenant: 'contoso', id: 'r1', changes: {} }, 'Change rule at Contoso'],
  [{ type: 'remove-rules', tenant: 'contoso', ids: ['r1'] }, 'Delete 1 rule at Contoso'],
  [{ type: 'remove-rules', tenant: 'contoso', ids: ['r1', 'r2'] }, 'Delete 2 rules at Contoso'],
  [{ type: 'add-connection', connection: aConnection('contoso', 'alone') }, 'Connect Contoso to Alone'],
  [{ type: 'update-connection', id: 'out', changes: {} }, 'Change connection'],
  [{ type: 'move-tenants', positions: { contoso: HERE } }, 'Move Contoso'],
  [{ type: 'move-tenants', positions: { contoso: HERE, fabrikam: HERE, alone: HERE } }, 'Move 3 tenants'],
  [
    { type: 'delete', tenants: ['a', 'b'], connections: ['c', 'd', 'e'] },
    'Delete 2 tenants and 3 connections',
  ],
  [{ type: 'delete', tenants: ['a'], connections: [] }, 'Delete 1 tenant'],
  [{ type: 'delete', tenants: [], connections: ['c'] }, 'Delete 1 connection'],
  [{ type: 'insert', ...nothing, tenants: [aTenant('a')] }, 'Insert 1 tenant'],
  [{ type: 'insert', ...nothing }, 'Insert nothing'],
  [{ type: 'put-intent', intent: { id: 'new', from: '*', to: '*', must: 'blocked' } }, 'Add intent'],
  [{ type: 'put-intent', intent: { id: 'i1', from: '*', to: '*', must: 'blocked' } }, 'Change intent'],
  [{ type: 'batch', label: 'Allow both directions', edits: [] }, 'Allow both directions'],
];

group('the Undo menu calls an edit', () => {
  it.each(CASES.map(([edit, label]) => [label, edit] as const))('“%s”', (label, edit) => {
    expect(describe(WORLD, edit)).toEqual(label);
  });
});
