import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Rule, Scenario } from '../../../shared/model/scenario';
import { GUID_A, openInspector, story } from './inspector-page';
import { undo } from '../../../renderer/workbench/dispatch';
import { requestFocus } from '../../../renderer/workbench/session';

const ruleField = () => screen.getByRole('combobox', { name: 'Tenant domain or ID' });
const newDirection = () =>
  within(screen.getByRole('form', { name: 'Add rule' })).getByRole('combobox', {
    name: 'Allowed direction',
  });
const addButton = () => screen.getByRole('button', { name: 'Add rule' });

function withRules(rules: readonly Rule[]): Scenario {
  const { tenants, ...rest } = story();
  return {
    ...rest,
    tenants: tenants.map((one) => (one.id === 'lab' ? { ...one, isolation: { enabled: true, rules } } : one)),
  };
}

const INBOUND: Rule = { id: 'r1', tenant: 'michaelroth42.onmicrosoft.com', direction: 'inbound' };
const ANY: Rule = { id: 'r2', tenant: '*', direction: 'outbound' };

describe('adding a rule', () => {
  test('without rules it says that everything is blocked while isolation is On', () => {
    openInspector({ tenants: ['lab'] });
    expect(screen.getByText(/^No rules: every cross-tenant connection is blocked/)).toBeVisible();
  });

  test('recognises the domain of a drawn tenant, in any case, and shows its name before and after', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    await user.type(ruleField(), 'MichaelRoth42.onmicrosoft.COM');
    expect(screen.getByText('Recognised: MichaelRoth42')).toBeVisible();

    await user.click(addButton());

    expect(tenant('lab').isolation.rules).toMatchObject([{ direction: 'inbound' }]);
    const row = screen.getByRole('row', { name: /MichaelRoth42/ });
    expect(within(row).getAllByRole('cell')[3]).toHaveTextContent('MichaelRoth42');
    expect(ruleField()).toHaveValue('');
  });

  test('takes the name of a drawn tenant for its tenant ID', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    await user.type(ruleField(), 'michaelroth42{Enter}');
    expect(tenant('lab').isolation.rules).toMatchObject([{ tenant: GUID_A }]);
  });

  test('takes * for all tenants and the chosen direction', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    await user.selectOptions(newDirection(), 'Inbound and outbound');
    await user.type(ruleField(), '*{Enter}');
    expect(tenant('lab').isolation.rules).toMatchObject([{ tenant: '*', direction: 'both' }]);
    expect(screen.getByText(/lets everything through/)).toBeVisible();
  });

  test('a bad text is refused beside the field and changes nothing', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    await user.type(ruleField(), 'no tenant at all{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(ruleField()).toBeInvalid();
    expect(ruleField()).toHaveValue('no tenant at all');
    expect(tenant('lab').isolation.rules).toEqual([]);
  });

  test('Add Rule puts the focus into the field', () => {
    const { workbench } = openInspector({ tenants: ['lab'] });
    act(() => requestFocus(workbench, 'rule-tenant'));
    expect(ruleField()).toHaveFocus();
  });
});

describe('a tenant that no rule can name', () => {
  const NAMELESS = 'Partner';
  const nameless = (): Scenario => {
    const { tenants, ...rest } = story();
    const roth = tenants.map((one) => {
      if (one.id !== 'roth') return one;
      const { tenantId: _, ...others } = one;
      return { ...others, name: NAMELESS, domains: [] };
    });
    return { ...rest, tenants: roth };
  };
  const domainField = () => screen.getByRole('textbox', { name: `Add a domain or tenant ID to ${NAMELESS}` });

  test('gets a domain where the rule is written, which then names it', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] }, nameless());
    await user.type(ruleField(), NAMELESS);
    expect(addButton()).toBeDisabled();
    await user.type(domainField(), 'partner.example{Enter}');
    expect(tenant('roth').domains).toEqual(['partner.example']);
    expect(ruleField()).toHaveValue('partner.example');
    await user.click(addButton());
    expect(tenant('lab').isolation.rules).toMatchObject([{ tenant: 'partner.example' }]);
  });

  test('gets a tenant ID where a blocked connection is explained, as one undo step', async () => {
    const { user, tenant, workbench } = openInspector({ connections: ['onedrive'] }, nameless());
    await user.type(domainField(), `${GUID_A}{Enter}`);
    expect(tenant('roth')).toMatchObject({ tenantId: GUID_A, domains: [] });
    expect(screen.queryByRole('textbox', { name: /^Add a domain or tenant ID/ })).not.toBeInTheDocument();
    act(() => undo(workbench));
    expect(domainField()).toHaveValue('');
  });

  test('keeps a text that is none, with what is wrong about it', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] }, nameless());
    await user.type(ruleField(), NAMELESS);
    await user.type(domainField(), 'no domain{Enter}');
    expect(tenant('roth').domains).toEqual([]);
    expect(domainField()).toHaveAttribute('aria-invalid', 'true');
    expect(domainField()).toHaveValue('no domain');
  });
});

describe('a rule that was just added', () => {
  const items = () =>
    [...document.querySelectorAll('.rules__item')].map((item) => item.className.includes('is-new'));

  test('is marked, and no other one; the next one takes the mark', async () => {
    const { user } = openInspector({ tenants: ['lab'] }, withRules([INBOUND]));
    expect(items()).toEqual([false]);
    await user.type(ruleField(), 'contoso.com{Enter}');
    expect(items()).toEqual([false, true]);
    await user.type(ruleField(), 'fabrikam.com{Enter}');
    expect(items()).toEqual([false, false, true]);
  });

  test('is brought into sight', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const { user } = openInspector({ tenants: ['lab'] }, withRules([INBOUND]));
    scrolled.mockClear();
    await user.type(ruleField(), 'contoso.com{Enter}');
    const [row] = scrolled.mock.contexts as Element[];
    expect(row?.textContent).toContain('contoso.com');
  });
});

describe('the rules table', () => {
  test('has the columns of the admin center', () => {
    openInspector({ tenants: ['lab'] }, withRules([INBOUND]));
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['', 'Allowed direction', 'Tenant domain or ID', 'Tenant name', 'Actions']);
  });

  test('changes a direction in place', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] }, withRules([INBOUND]));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Allowed direction for MichaelRoth42' }),
      'Outbound',
    );
    expect(tenant('lab').isolation.rules).toMatchObject([{ id: 'r1', direction: 'outbound' }]);
  });

  test('deletes a rule, keeps the keyboard near it, and undo brings it back', async () => {
    const { user, workbench, tenant } = openInspector({ tenants: ['lab'] }, withRules([INBOUND, ANY]));
    await user.click(screen.getByRole('button', { name: 'Delete the rule for MichaelRoth42' }));
    expect(tenant('lab').isolation.rules).toEqual([ANY]);
    expect(screen.getByRole('button', { name: 'Delete the rule for All tenants' })).toHaveFocus();

    act(() => undo(workbench));
    expect(screen.getByRole('button', { name: 'Delete the rule for MichaelRoth42' })).toBeVisible();
  });

  test('the Delete key in a row deletes that rule and reaches nothing further out', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] }, withRules([INBOUND, ANY]));
    screen.getByRole('button', { name: 'Details of the rule for All tenants' }).focus();
    await user.keyboard('{Delete}');
    expect(tenant('lab').isolation.rules).toEqual([INBOUND]);
  });

  test('keeps owner, review date and note of a rule in its details', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] }, withRules([INBOUND]));
    await user.click(screen.getByRole('button', { name: 'Details of the rule for MichaelRoth42' }));
    await user.type(screen.getByRole('textbox', { name: 'Rule owner' }), 'Eva{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Review by' }), '2027-01-31{Enter}');
    expect(tenant('lab').isolation.rules).toMatchObject([{ owner: 'Eva', reviewBy: '2027-01-31' }]);

    await user.clear(screen.getByRole('textbox', { name: 'Review by' }));
    await user.type(screen.getByRole('textbox', { name: 'Review by' }), 'soon{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(tenant('lab').isolation.rules).toMatchObject([{ reviewBy: '2027-01-31' }]);
  });

  test('draws only some of very many rows and warns above the limit of the product', () => {
    const many = Array.from({ length: 501 }, (_, n): Rule => ({
      id: `r${n}`,
      tenant: `t${n}.example`,
      direction: 'inbound',
    }));
    openInspector({ tenants: ['lab'] }, withRules(many));
    expect(screen.getByText(/takes 500 rules a tenant; here are 501/)).toBeVisible();
    expect(screen.getByRole('table', { name: 'Rules' })).toHaveAttribute('aria-rowcount', '502');
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });
});

const LIST: readonly Rule[] = [
  { id: 'a', tenant: 'michaelroth42.onmicrosoft.com', direction: 'inbound', owner: 'Zoe' },
  { id: 'b', tenant: 'beta.example', direction: 'outbound', reviewBy: '2027-01-31' },
  { id: 'c', tenant: 'alpha.example', direction: 'inbound', note: 'Invoices' },
  { id: 'd', tenant: 'delta.example', direction: 'both', owner: 'Adam' },
];
const shownIds = () =>
  screen.getAllByRole('row').flatMap((row) => {
    const select = within(row).queryByRole('combobox', { name: /^Allowed direction for/ });
    return select ? [select.getAttribute('aria-label')?.replace('Allowed direction for ', '')] : [];
  });

describe('many rules', () => {
  test('are searched by what they say, and sorted; what says nothing comes last', async () => {
    const { user } = openInspector({ tenants: ['lab'] }, withRules(LIST));
    await user.selectOptions(screen.getByLabelText('Order of the rules'), 'By tenant name');
    expect(shownIds()).toEqual(['alpha.example', 'beta.example', 'delta.example', 'MichaelRoth42']);
    await user.selectOptions(screen.getByLabelText('Order of the rules'), 'By owner');
    expect(shownIds().slice(0, 2)).toEqual(['delta.example', 'MichaelRoth42']);
    await user.selectOptions(screen.getByLabelText('Order of the rules'), 'By review date');
    expect(shownIds()[0]).toBe('beta.example');
    await user.selectOptions(screen.getByLabelText('Order of the rules'), 'By direction');
    expect(shownIds()[3]).toBe('beta.example');
    await user.type(screen.getByLabelText('Search the rules of this tenant'), 'invoices');
    expect(shownIds()).toEqual(['alpha.example']);
    expect(screen.getByText('1 of 4 shown')).toBeVisible();
  });

  test('are changed together as one undo step: only those that are chosen and shown', async () => {
    const { user, workbench, tenant } = openInspector({ tenants: ['lab'] }, withRules(LIST));
    await user.click(screen.getByLabelText('Select all rules that are shown'));
    expect(screen.getByText('4 rules selected')).toBeVisible();
    await user.type(screen.getByLabelText('Search the rules of this tenant'), 'inbound');
    expect(screen.getByText('3 rules selected')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Direction of the selected rules'), 'Outbound');
    expect(tenant('lab').isolation.rules.map(({ direction }) => direction)).toEqual(
      Array(4).fill('outbound'),
    );
    act(() => undo(workbench));
    expect(tenant('lab').isolation.rules).toEqual(LIST);
  });

  test('get an owner and a review date together; a date that is none is refused beside them', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] }, withRules(LIST));
    await user.click(screen.getByLabelText('Select the rule for beta.example'));
    await user.click(screen.getByLabelText('Select the rule for delta.example'));
    await user.type(screen.getByLabelText('Owner of the selected rules'), 'Eva');
    await user.type(screen.getByLabelText('Review date of the selected rules'), 'soon');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(screen.getByRole('alert')).toHaveTextContent('“soon” is not a date');
    expect(tenant('lab').isolation.rules).toEqual(LIST);
    await user.clear(screen.getByLabelText('Review date of the selected rules'));
    await user.type(screen.getByLabelText('Review date of the selected rules'), '2028-02-29');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    const owned = tenant('lab').isolation.rules.filter(({ owner }) => owner === 'Eva');
    expect(owned.map(({ id, reviewBy }) => `${id} ${reviewBy}`)).toEqual(['b 2028-02-29', 'd 2028-02-29']);
  });

  test('are deleted together', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] }, withRules(LIST));
    await user.type(screen.getByLabelText('Search the rules of this tenant'), 'example');
    await user.click(screen.getByLabelText('Select all rules that are shown'));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(tenant('lab').isolation.rules.map(({ id }) => id)).toEqual(['a']);
  });

  test('a rule for the same tenant is said while typing, by whatever name, and can be widened', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] }, withRules([INBOUND]));
    await user.type(ruleField(), 'michaelroth42');
    expect(
      screen.getByText(/There is a rule for MichaelRoth42 \(inbound\) already, which allows this/),
    ).toBeVisible();
    await user.selectOptions(newDirection(), 'Outbound');
    await user.click(screen.getByRole('button', { name: 'Make it inbound and outbound' }));
    expect(tenant('lab').isolation.rules).toEqual([{ ...INBOUND, direction: 'both' }]);
  });
});
