import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { compareWithFile } from '../../../renderer/document/comparing';
import { Results } from '../../../renderer/panels/results/Results';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { selectionOf } from '../../../renderer/workbench/session';
import type { Edit } from '../../../shared/edit/edit';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

async function open(tab: RegExp) {
  const { workbench, aims, show } = aDesk(SMALL_WORLD);
  show(<Results />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: tab }));
  const edit = (one: Edit) => doing(() => dispatch(workbench, one));
  return {
    user,
    workbench,
    aims,
    edit,
    isolateContoso: () => edit({ type: 'set-isolation', tenant: 'contoso', enabled: true }),
    back: () => doing(() => undo(workbench)),
    scenario: () => scenarioOf(workbench),
    selection: () => selectionOf(workbench),
  };
}

describe('Impact', () => {
  it('is counted in the tab, in words, and for each tenant and flow, once the policies are pinned', async () => {
    const { user, isolateContoso, selection } = await open(/^Impact/);
    await user.click(screen.getByRole('button', { name: 'Compare from here' }));
    isolateContoso();
    expect(screen.getByRole('tab', { name: 'Impact (1 newly blocked, 0 newly allowed)' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 newly blocked, 0 newly allowed, 2 unchanged');
    const contoso = screen.getByRole('row', { name: /^Contoso/ });
    expect(contoso).toHaveTextContent('1 newly blocked');
    expect(contoso).toHaveTextContent('Contoso: inbound for MichaelRoth42');
    await user.click(screen.getByRole('button', { name: 'Baseline' }));
    await user.click(screen.getByRole('menuitem', { name: 'What was done' }));
    expect(screen.getByRole('list', { name: 'By tenant' })).toHaveTextContent(
      'Contoso: 1 newly blocked, 0 unchanged',
    );
    const policies = screen.getByRole('list', { name: 'Changed policies' });
    expect(policies).toHaveTextContent('Contoso: isolation turned On');
    await user.click(within(policies).getByRole('button', { name: 'Contoso' }));
    expect(selection().tenants).toEqual(['contoso']);
  });

  it('leads to the flow whose connections changed', async () => {
    const { user, edit, selection } = await open(/^Impact/);
    await user.click(screen.getByRole('button', { name: 'Compare from here' }));
    edit({ type: 'set-isolation', tenant: 'itp', enabled: false });
    await user.click(screen.getByRole('button', { name: 'Baseline' }));
    await user.click(screen.getByRole('menuitem', { name: 'What was done' }));
    const flows = screen.getByRole('list', { name: 'By flow or app' });
    expect(flows).toHaveTextContent('Notify me: 1 newly allowed, 1 unchanged');
    await user.click(within(flows).getByRole('button', { name: 'Notify me' }));
    expect(selection().flows).toEqual(['notify']);
  });

  it('leads to the connections of a row', async () => {
    const { user, aims, isolateContoso, selection } = await open(/^Impact/);
    await user.click(screen.getByRole('button', { name: 'Compare from here' }));
    isolateContoso();
    await user.click(screen.getByRole('row', { name: /^Contoso/ }));
    expect(selection().connections).toEqual(['mail']);
    expect(aims.at(-1)).toMatchObject({ kind: 'tenants', ids: ['roth', 'contoso'] });
  });

  it('swaps, returns, accepts and stops, each as one undo step', async () => {
    const { user, isolateContoso, back, scenario } = await open(/^Impact/);
    await user.click(screen.getByRole('button', { name: 'Compare from here' }));
    isolateContoso();
    const ask = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'Baseline' }));
      await user.click(screen.getByRole('menuitem', { name }));
    };
    const contoso = () => screen.getByRole('row', { name: /^Contoso/ });
    await ask('Swap');
    expect(contoso()).toHaveTextContent('newly allowed');
    back();
    expect(contoso()).toHaveTextContent('newly blocked');
    await ask('Return to it');
    expect(contoso()).not.toHaveTextContent('newly');
    back();
    await ask('Accept as new baseline');
    expect(contoso()).not.toHaveTextContent('newly');
    await ask('Stop comparing');
    expect(scenario().baseline).toBeUndefined();
  });
});

describe('another file', () => {
  it('is compared by what its policies mean, and its connections are named and not only counted', async () => {
    const { user, workbench, back, scenario } = await open(/^Impact/);
    const here = scenario();
    const tenants = here.tenants.map((tenant) => ({
      ...tenant,
      id: `old-${tenant.id}`,
      isolation: { enabled: false, rules: [] },
    }));
    const connections = [{ id: 'gone', from: 'old-roth', to: 'old-itp', connector: 'shared_teams' }] as const;
    doing(() => compareWithFile(workbench, 'last.tisim', { name: 'Last year', tenants, connections }));
    const facts = screen.getByRole('list', { name: 'Differences' });
    expect(facts).toHaveTextContent('3 tenants are in both files');
    expect(facts).toHaveTextContent('Connections only there: Microsoft Teams (MichaelRoth42 → ITPtestlab).');
    const policies = screen.getByRole('list', { name: 'Other policies than there' });
    expect(within(policies).getAllByRole('listitem')).toHaveLength(1);
    expect(policies).toHaveTextContent('ITPtestlab: isolation turned On');
    expect(screen.getByRole('list', { name: 'By tenant' })).toHaveTextContent('ITPtestlab: 1 newly blocked');
    await user.click(screen.getByRole('button', { name: 'Use its policies as the baseline' }));
    await user.click(screen.getByRole('button', { name: 'Baseline' }));
    await user.click(screen.getByRole('menuitem', { name: 'What was done' }));
    expect(screen.getByRole('list', { name: 'Changed policies' })).toHaveTextContent(
      'ITPtestlab: isolation turned On',
    );
    back();
    expect(scenario()).toBe(here);
  });
});

describe('intents', () => {
  it("are told in one's own words and changed in place, each as one undo step", async () => {
    const { user, back, scenario } = await open(/Intents/);
    await user.type(screen.getByLabelText('In your words (optional)'), 'Nobody reaches anybody');
    await user.click(screen.getByRole('button', { name: 'Add intent' }));
    const list = screen.getByRole('list', { name: 'Intents' });
    expect(list).toHaveTextContent('Nobody reaches anybody (any tenant never connects to any tenant)');
    await user.click(within(list).getByRole('button', { name: /^Edit the intent/ }));
    const form = screen.getByRole('form', { name: 'Change intent' });
    await user.clear(within(form).getByLabelText('In your words (optional)'));
    await user.selectOptions(within(form).getByLabelText('Sign-in tenant'), 'Contoso');
    await user.click(within(form).getByRole('button', { name: 'Change intent' }));
    expect(scenario().intents).toEqual([{ id: 'intent', from: '*', to: 'contoso', must: 'blocked' }]);
    back();
    expect(scenario().intents?.[0]?.description).toBe('Nobody reaches anybody');
  });

  it('are not added for a tenant with itself, which isolation never judges', async () => {
    const { user } = await open(/Intents/);
    const form = within(screen.getByRole('form', { name: 'Add intent' }));
    await user.selectOptions(form.getByLabelText('Creator tenant'), 'Contoso');
    await user.selectOptions(form.getByLabelText('Sign-in tenant'), 'Contoso');
    expect(form.getByText(/choose two different ones/)).toBeVisible();
    expect(form.getByRole('button', { name: 'Add intent' })).toBeDisabled();
    await user.selectOptions(form.getByLabelText('Sign-in tenant'), 'All tenants (*)');
    expect(form.getByRole('button', { name: 'Add intent' })).toBeEnabled();
  });

  it('are added, judged at every edit, and lead to the pairs that violate them', async () => {
    const { user, isolateContoso, selection } = await open(/Intents/);
    const form = screen.getByRole('form', { name: 'Add intent' });
    await user.selectOptions(within(form).getByLabelText('Sign-in tenant'), 'Contoso');
    await user.click(within(form).getByRole('button', { name: 'Add intent' }));
    expect(screen.getByRole('tab', { name: 'Intents (1 of 1 fail)' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'MichaelRoth42 → Contoso' }));
    expect(selection().tenants).toEqual(['roth', 'contoso']);
    isolateContoso();
    expect(screen.getByRole('tab', { name: 'Intents (1 hold)' })).toBeVisible();
    expect(screen.getByRole('list', { name: 'Intents' })).toHaveTextContent(
      'any tenant never connects to Contoso',
    );
  });

  it('are deleted, and undo brings them back', async () => {
    const { user, back, scenario } = await open(/Intents/);
    await user.selectOptions(screen.getByLabelText('Must be'), 'always able to connect to');
    await user.click(screen.getByRole('button', { name: 'Add intent' }));
    await user.click(
      screen.getByRole('button', { name: /Delete the intent: any tenant can always connect/ }),
    );
    expect(scenario().intents).toEqual([]);
    back();
    expect(scenario().intents).toHaveLength(1);
  });
});
