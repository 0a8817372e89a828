import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Results } from '../../../renderer/panels/results/Results';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import type { Edit } from '../../../shared/edit/edit';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

async function open(document: ScenarioDocument = SMALL_WORLD) {
  const { workbench, show } = aDesk(document);
  show(<Results />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Plan' }));
  return {
    user,
    edit: (one: Edit) => doing(() => dispatch(workbench, one)),
    back: () => doing(() => undo(workbench)),
    scenario: () => scenarioOf(workbench),
  };
}

type User = ReturnType<typeof userEvent.setup>;

async function isolateOnly(user: User, name: string) {
  await user.selectOptions(screen.getByLabelText('Isolate'), 'Chosen tenants');
  const tenants = screen.getByRole('group', { name: 'Tenants that will be isolated' });
  for (const box of within(tenants).getAllByRole('checkbox', { checked: true })) await user.click(box);
  await user.click(within(tenants).getByRole('checkbox', { name }));
  await view(user, /^Rules/);
}

const view = async (user: User, name: RegExp) =>
  await user.click(
    within(screen.getByRole('group', { name: 'Part of the plan' })).getByRole('button', { name }),
  );
const rules = () => screen.getByRole('table', { name: 'Rules of the plan' });
const rows = () =>
  within(rules())
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
        .slice(0, 5)
        .join(' | '),
    );

describe('the rules of the plan', () => {
  it('stand in a table, are proven one by one on demand, and applied as one undo step', async () => {
    const { user, back, scenario } = await open();
    await user.selectOptions(screen.getByLabelText('Isolate'), 'All tenants');
    expect(rows()).toEqual([
      'MichaelRoth42 | You | Outbound | Contoso | 1',
      'Contoso | You | Inbound | MichaelRoth42 | 1',
    ]);
    expect(rules()).not.toHaveTextContent('would break');
    await user.click(screen.getByRole('button', { name: 'Why Contoso needs the rule for MichaelRoth42' }));
    expect(rules()).toHaveTextContent('without inbound 1 would break:');
    expect(
      within(rules()).getAllByRole('button', { name: 'Office 365 Outlook: MichaelRoth42 → Contoso' }),
    ).toHaveLength(1);
    const before = scenario();
    await user.click(screen.getByRole('button', { name: 'Apply the plan' }));
    expect(scenario().tenants.every((tenant) => tenant.isolation.enabled)).toBe(true);
    expect(screen.getByRole('button', { name: 'This plan is in force' })).toBeDisabled();
    back();
    expect(scenario()).toBe(before);
  });

  it('are searched, sorted, and narrowed to a tenant or to who acts', async () => {
    const { user } = await open(
      aDocument(
        [aTenant('a'), aTenant('b', { name: 'Zeta', managed: false }), aTenant('c')],
        [aConnection('a', 'b'), aConnection('a', 'c'), aConnection('a', 'c', { id: 'more' })],
      ),
    );
    await user.selectOptions(screen.getByLabelText('Isolate'), 'All tenants');
    expect(rows()).toEqual([
      'a | You | Outbound | Zeta | 1',
      'a | You | Outbound | c | 2',
      'Zeta | Its administrator | Inbound | a | 1',
      'c | You | Inbound | a | 2',
    ]);
    await user.click(screen.getByRole('button', { name: 'Connections' }));
    await user.click(screen.getByRole('button', { name: 'Connections' }));
    expect(rows()[0]).toBe('a | You | Outbound | c | 2');
    await user.selectOptions(screen.getByLabelText('Rules at'), 'For other administrators (1)');
    expect(rows()).toEqual(['Zeta | Its administrator | Inbound | a | 1']);
    await user.selectOptions(screen.getByLabelText('Rules at'), 'At a (2)');
    await user.type(screen.getByLabelText('Search the rules'), 'out zeta');
    expect(rows()).toEqual(['a | You | Outbound | Zeta | 1']);
    expect(screen.getByText('1 of 4 shown')).toBeVisible();
    await user.type(screen.getByLabelText('Search the rules'), ' nobody');
    expect(rules()).toHaveTextContent('No rule fits what is asked for.');
  });

  it('open one direction for all tenants when they are asked to', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByLabelText('Isolate'), 'All tenants');
    await user.selectOptions(screen.getByLabelText('Rule for all tenants (*)'), 'outbound');
    expect(rows()).toContain('MichaelRoth42 | You | Outbound | All tenants (*) | 1');
  });

  it('are drawn only as far as they are in sight, and more than a tenant takes is said', async () => {
    const partners = Array.from({ length: 501 }, (_, n) => aTenant(`p${n}`, { managed: false }));
    await open(
      aDocument(
        [aTenant('hub'), ...partners],
        partners.map(({ id }) => aConnection('hub', id)),
      ),
    );
    expect(rules()).toHaveAttribute('aria-rowcount', '502');
    expect(rows().length).toBeLessThan(60);
    expect(screen.getByRole('list', { name: 'Warnings' })).toHaveTextContent(
      'hub needs 501 rules; Power Platform takes 500 a tenant.',
    );
  });
});

describe('what the plan keeps', () => {
  it('is for one tenant, or what is expected', async () => {
    const { user } = await open();
    await isolateOnly(user, 'Contoso');
    expect(screen.getByRole('status')).toHaveTextContent('1 rule is enough with isolation On at 1 tenant.');
    await user.selectOptions(screen.getByLabelText('Keep working'), 'The connections marked as needed');
    expect(screen.getByRole('status')).toHaveTextContent('0 rules are enough');
  });

  it('is what worked under the baseline, or what works now; what is promised is what is found after', async () => {
    const document = aDocument(
      [anIsolatedTenant('a'), aTenant('b'), aTenant('c')],
      [aConnection('a', 'b'), aConnection('c', 'b')],
      { baseline: { label: 'Before', isolation: { a: { enabled: false, rules: [] } } } },
    );
    const { user, scenario } = await open(document);
    expect(screen.getByLabelText('Keep working')).toHaveDisplayValue('All that worked in “Before”');
    await isolateOnly(user, 'a');
    expect(screen.getByRole('status')).toHaveTextContent('Keeps 2 of 2 working; 0 stay blocked.');
    await user.selectOptions(screen.getByLabelText('Keep working'), 'All that works now');
    expect(screen.getByRole('status')).toHaveTextContent('Keeps 1 of 1 working; 1 stays blocked.');
    await view(user, /^Blocked \(1\)/);
    expect(screen.getByRole('table', { name: 'Stay blocked' })).toHaveTextContent(
      'It is not among what is kept.',
    );
    await user.selectOptions(screen.getByLabelText('Keep working'), 'All that worked in “Before”');
    expect(screen.getByText('Nothing is blocked with this plan in force.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Apply the plan' }));
    expect(evaluate(scenario()).summary.blocked).toBe(0);
  });

  it('says how many connections are marked as needed, and leads to Impact, where they are chosen', async () => {
    const { user, edit } = await open();
    edit({ type: 'update-connection', id: 'mail', changes: { expect: 'allowed' } });
    await user.selectOptions(screen.getByLabelText('Keep working'), 'The connections marked as needed');
    expect(screen.getByText(/1 connection is marked as needed/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Choose them in Impact' }));
    expect(screen.getByRole('grid', { name: 'Impact' })).toBeVisible();
  });

  it('follows the decisions, and lists what is still to be asked', async () => {
    const document = aDocument(
      [aTenant('a'), aTenant('b'), aTenant('c')],
      [aConnection('a', 'b'), aConnection('a', 'c')],
      {
        decisions: [
          { from: 'a', to: 'b', decision: 'drop' },
          { from: 'a', to: 'c', decision: 'ask', owner: 'Eva', due: '2027-01-31' },
        ],
      },
    );
    const { user } = await open(document);
    await isolateOnly(user, 'a');
    expect(rows()).toEqual(['a | You | Outbound | c | 1']);
    await view(user, /^To ask \(1\)/);
    expect(screen.getByRole('table', { name: 'To ask' })).toHaveTextContent(
      'a → c1 connection is kept meanwhile. Ask Eva. By 2027-01-31.',
    );
    await view(user, /^Blocked \(1\)/);
    expect(screen.getByRole('table', { name: 'Stay blocked' })).toHaveTextContent(
      'It is decided to be dropped.',
    );
  });

  it('is not what cannot be kept, which is listed with the reason', async () => {
    const { user, edit } = await open();
    edit({ type: 'update-connection', id: 'files', changes: { expect: 'allowed' } });
    await user.selectOptions(screen.getByLabelText('Keep working'), 'The connections marked as needed');
    await isolateOnly(user, 'MichaelRoth42');
    await view(user, /^Impossible \(1\)/);
    expect(screen.getByRole('table', { name: 'Cannot be kept' })).toHaveTextContent(
      'ITPtestlab blocks it (inbound)',
    );
  });
});

describe('the steps of the plan', () => {
  it('tell the order, and what each changes', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByLabelText('Isolate'), 'All tenants');
    await view(user, /^Steps/);
    const stages = screen.getByRole('list', { name: 'Rollout' });
    const titles = [...stages.querySelectorAll('strong')].map((title) => title.textContent);
    expect(titles).toEqual(['Add the rules', 'Turn isolation On']);
    expect(stages).toHaveTextContent('0 newly blocked');
    expect(stages).toHaveTextContent('about an hour');
  });
});

const wave = (name: string) => screen.getByRole('listitem', { name });
const three = () =>
  aDocument(
    [aTenant('a'), aTenant('b'), aTenant('x', { managed: false })],
    [aConnection('a', 'x'), aConnection('b', 'x'), aConnection('b', 'a')],
  );

describe('the waves of the rollout', () => {
  it('are proposed with a reason, taken into the file, and taken back', async () => {
    const { user, back, scenario } = await open(three());
    await view(user, /^Waves \(0\)/);
    expect(screen.getByText(/a is the pilot, because it has the fewest partners \(2\)/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take this proposal' }));
    expect(scenario().waves).toEqual([
      { id: 'pilot', name: 'Pilot', tenants: ['a'] },
      { id: 'wave-1', name: 'Wave 1', tenants: ['b'] },
    ]);
    expect(wave('Pilot')).toHaveTextContent('a2 rules, 0 newly blocked');
    back();
    expect(scenario().waves).toBeUndefined();
  });

  it('are changed: name, date, order and who is in them', async () => {
    const { user, scenario } = await open(three());
    await view(user, /^Waves/);
    await user.click(screen.getByRole('button', { name: 'Begin with an empty wave' }));
    const left = wave('Not in a wave');
    await user.click(within(left).getByRole('button', { name: 'Details of Not in a wave' }));
    await user.selectOptions(within(left).getByLabelText('Wave of b'), 'Pilot');
    await user.click(screen.getByRole('button', { name: 'Details of Pilot' }));
    await user.type(within(wave('Pilot')).getByLabelText('Date'), 'soon{Enter}');
    expect(within(wave('Pilot')).getByRole('alert')).toBeVisible();
    await user.clear(within(wave('Pilot')).getByLabelText('Date'));
    await user.type(within(wave('Pilot')).getByLabelText('Date'), '2027-01-31{Enter}');
    await user.click(screen.getByRole('button', { name: 'Add a wave' }));
    await user.click(screen.getByRole('button', { name: 'Carry Wave 1 out earlier' }));
    expect(scenario().waves).toEqual([
      { id: 'wave-1', name: 'Wave 1', tenants: [] },
      { id: 'pilot', name: 'Pilot', date: '2027-01-31', tenants: ['b'] },
    ]);
    await user.click(screen.getByRole('button', { name: 'Delete Wave 1' }));
    expect(scenario().waves?.map(({ id }) => id)).toEqual(['pilot']);
  });

  it('are applied one at a time as one undo step, and say what to watch', async () => {
    const { user, back, scenario } = await open(three());
    await view(user, /^Waves/);
    await user.click(screen.getByRole('button', { name: 'Take this proposal' }));
    await user.click(screen.getByRole('button', { name: 'Details of Pilot' }));
    expect(within(wave('Pilot')).getByRole('list', { name: 'What to watch' })).toHaveTextContent(
      'Look for failed runs: 2 connections must keep working.',
    );
    await user.click(within(wave('Pilot')).getByRole('button', { name: 'Apply Pilot' }));
    expect(scenario().tenants.map(({ isolation }) => isolation.enabled)).toEqual([true, false, false]);
    expect(evaluate(scenario()).summary.blocked).toBe(0);
    expect(within(wave('Pilot')).getByRole('button', { name: 'In force: Pilot' })).toBeDisabled();
    back();
    expect(scenario().tenants.some(({ isolation }) => isolation.enabled)).toBe(false);
  });
});
