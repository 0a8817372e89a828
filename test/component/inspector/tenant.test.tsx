import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { GUID_A, GUID_B, openInspector } from './inspector-page';
import { undo } from '../../../renderer/workbench/dispatch';
import { requestFocus, select } from '../../../renderer/workbench/session';

describe('the isolation switch', () => {
  test('turns isolation On and says what that means', async () => {
    const { user, tenant } = openInspector({ tenants: ['roth'] });
    const toggle = screen.getByRole('switch', { name: 'Restrict cross-tenant connections' });
    expect(toggle).not.toBeChecked();

    await user.click(toggle);

    expect(tenant('roth').isolation.enabled).toBe(true);
    expect(toggle).toBeChecked();
    expect(screen.getByText(/^On: every connection to and from other tenants is blocked/)).toBeVisible();
  });

  test('says that rules are ignored while it is Off', async () => {
    const { user } = openInspector({ tenants: ['lab'] });
    await user.type(screen.getByRole('combobox', { name: 'Tenant domain or ID' }), '*{Enter}');
    await user.click(screen.getByRole('switch'));
    expect(screen.getByText(/Its 1 rule is ignored/)).toBeVisible();
  });
});

describe('the identity of a tenant', () => {
  test('a name is committed on Enter and undone in one step', async () => {
    const { user, workbench, tenant } = openInspector({ tenants: ['lab'] });
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Lab{Enter}');
    expect(tenant('lab').name).toBe('Lab');

    act(() => undo(workbench));
    expect(name).toHaveValue('ITPtestlab');
  });

  test('Esc brings the former text back', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.type(name, ' and more{Escape}');
    expect(name).toHaveValue('ITPtestlab');
    expect(tenant('lab').name).toBe('ITPtestlab');
  });

  test('a half-typed text is committed before a save', async () => {
    const { user, workbench, tenant } = openInspector({ tenants: ['lab'] });
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask Eva');
    act(() => void workbench.drafts.commit());
    expect(tenant('lab').note).toBe('Ask Eva');
  });

  test('a half-typed text is committed when something else is selected', async () => {
    const { user, workbench, tenant } = openInspector({ tenants: ['lab'] });
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask Eva');
    act(() => select(workbench, { tenants: ['roth'] }));
    expect(tenant('lab').note).toBe('Ask Eva');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  });

  test('a tenant ID is accepted, and one that another tenant has is refused beside the field', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    const field = screen.getByRole('textbox', { name: 'Tenant ID' });
    await user.type(field, `${GUID_B}{Enter}`);
    expect(tenant('lab').tenantId).toBe(GUID_B);

    await user.clear(field);
    await user.type(field, `${GUID_A}{Enter}`);
    expect(screen.getByRole('alert')).toHaveTextContent('MichaelRoth42');
    expect(field).toBeInvalid();
    expect(tenant('lab').tenantId).toBe(GUID_B);
  });

  test('a bad tenant ID stays in the field with a sentence', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    const field = screen.getByRole('textbox', { name: 'Tenant ID' });
    await user.type(field, 'not an id{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(field).toHaveValue('not an id');
    expect(tenant('lab').tenantId).toBeUndefined();
  });

  test('domains are added, made the default one and removed', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    await user.type(screen.getByRole('textbox', { name: 'Add domain' }), 'lab.example{Enter}');
    expect(screen.getByRole('textbox', { name: 'Add domain' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Make lab.example the default domain' }));
    await user.click(screen.getByRole('button', { name: 'Remove itptestlab.example' }));
    expect(tenant('lab').domains).toEqual(['lab.example', 'itptestlab.onmicrosoft.com']);
  });

  test('a text that is no domain is refused beside the field', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    await user.type(screen.getByRole('textbox', { name: 'Add domain' }), 'no domain{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(tenant('lab').domains).toHaveLength(2);
  });

  test('says whether one administers it', async () => {
    const { user, tenant } = openInspector({ tenants: ['lab'] });
    const box = screen.getByRole('checkbox', { name: 'You administer this tenant' });
    expect(box).toBeChecked();
    await user.click(box);
    expect(tenant('lab').managed).toBe(false);
  });

  test('Rename puts the focus into the name, once', async () => {
    const { workbench } = openInspector({ tenants: ['lab'] });
    act(() => requestFocus(workbench, 'tenant-name'));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(name).toHaveFocus();
    expect(name.selectionEnd).toBe('ITPtestlab'.length);

    act(() => select(workbench, { tenants: ['roth'] }));
    expect(screen.getByRole('textbox', { name: 'Name' })).not.toHaveFocus();
  });
});
