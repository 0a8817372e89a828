import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { createVerdicts } from '../../../renderer/verdicts/derived';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import { changesByTenant, compareWithBaseline, pinBaseline } from '../../../shared/compare/compare';
import type { Edit } from '../../../shared/edit/edit';
import { aConnection, aDocument, anIsolatedTenant, aRule, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';

/** One rule lets a connection through, and is then replaced by another that does the same. */
const BEFORE = aDocument(
  [anIsolatedTenant('a', aRule('b', 'outbound', { id: 'named' })), aTenant('b'), aTenant('c')],
  [aConnection('a', 'b'), aConnection('b', 'c')],
);
const REPLACE: Edit = {
  type: 'batch',
  label: 'Replace the rule',
  edits: [
    { type: 'remove-rules', tenant: 'a', ids: ['named'] },
    { type: 'add-rule', tenant: 'a', rule: { id: 'all', tenant: '*', direction: 'outbound' } },
  ],
};

describe('verdicts worked out again', () => {
  it('name the rule that lets a connection through now, though the verdict is the same', () => {
    const { workbench } = aDesk(BEFORE);
    const { verdicts } = workbench;
    const before = verdicts.of(scenarioOf(workbench)).results.get('a-b');
    dispatch(workbench, REPLACE);
    const now = verdicts.of(scenarioOf(workbench)).results.get('a-b');
    expect([before?.outbound?.rules, now?.outbound?.rules]).toEqual([['named'], ['all']]);
    expect(now?.verdict).toBe(before?.verdict);
    expect(now).not.toBe(before);
  });

  it('keep the very results an edit did not change, so that nothing is drawn anew', () => {
    const { workbench } = aDesk(BEFORE);
    const { verdicts } = workbench;
    const before = verdicts.of(scenarioOf(workbench));
    dispatch(workbench, REPLACE);
    const now = verdicts.of(scenarioOf(workbench));
    expect(now.results.get('b-c')).toBe(before.results.get('b-c'));
    dispatch(workbench, { type: 'set-scenario', name: 'Other' });
    expect(verdicts.of(scenarioOf(workbench)).results.get('a-b')).toBe(now.results.get('a-b'));
  });

  it('tell a connection that leads elsewhere, uses another connector or is expected otherwise', () => {
    const { workbench } = aDesk(BEFORE);
    const result = () => workbench.verdicts.of(scenarioOf(workbench)).results.get('b-c');
    for (const changes of [{ connector: 'shared_teams' }, { expect: 'blocked' }, { to: 'a' }] as const) {
      const before = result();
      dispatch(workbench, { type: 'update-connection', id: 'b-c', changes });
      expect(result(), JSON.stringify(changes)).not.toBe(before);
    }
  });

  it('go on comparing with the pinned policies, as a fresh comparison does', () => {
    const { workbench } = aDesk(BEFORE);
    const off: Edit = { type: 'set-isolation', tenant: 'a', enabled: false };
    const strict: Edit = { type: 'set-isolation', tenant: 'b', enabled: true };
    const lead: Edit = { type: 'update-connection', id: 'b-c', changes: { from: 'a' } };
    const edits = [pinBaseline(BEFORE.scenario, 'Today'), strict, off, lead, REPLACE];
    for (const edit of edits) {
      dispatch(workbench, edit);
      const scenario = scenarioOf(workbench);
      const { comparison, tenantChanges } = workbench.verdicts.of(scenario);
      expect(comparison, edit.type).toEqual(compareWithBaseline(scenario));
      const changes = comparison ? changesByTenant(scenario, comparison) : [];
      expect([...tenantChanges.values()]).toEqual(changes);
    }
    dispatch(workbench, { type: 'set-baseline', baseline: null });
    expect(workbench.verdicts.of(scenarioOf(workbench)).comparison).toBeNull();
  });

  it('are the same object for the same scenario, and of each document apart', () => {
    const verdicts = createVerdicts();
    const first = verdicts.of(BEFORE.scenario);
    verdicts.of(aDocument().scenario);
    expect(verdicts.of(BEFORE.scenario)).toBe(first);
    expect(createVerdicts().of(BEFORE.scenario)).not.toBe(first);
  });
});

it('the inspector explains a connection by the rule that lets it through now', () => {
  const { workbench, show } = aDesk(BEFORE);
  select(workbench, { connections: ['a-b'] });
  show(<Inspector />);
  const gates = () => screen.getByRole('list', { name: 'Gates' }).textContent;
  const before = gates();
  doing(() => dispatch(workbench, REPLACE));
  expect(gates()).not.toBe(before);
  expect(gates()).toMatch(/all tenants/i);
});
