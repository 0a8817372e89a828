import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../../renderer/app/Root';
import { runCommand } from '../../../renderer/commands/handlers';
import { pictureNow } from '../../../renderer/document/export-picture';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { panelsOf, select } from '../../../renderer/workbench/session';
import type { Baseline } from '../../../shared/model/scenario';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';
import { english } from '../../support/english';

const TENANTS = [aTenant('home'), anIsolatedTenant('lab'), aTenant('third')];
const CONNECTIONS = [aConnection('home', 'lab'), aConnection('home', 'third')];
const BASELINE: Baseline = { label: 'May', isolation: { lab: { enabled: false, rules: [] } } };

async function opened(document = aDocument(TENANTS, CONNECTIONS)) {
  const { desk } = aDesk(document);
  render(<Root desk={desk} />);
  const workbench = workbenchOn(desk);
  doing(() => runCommand(workbench, 'view.side-by-side'));
  const region = await screen.findByRole('region', { name: /side by side/ });
  const card = (name: string) => within(region).getByRole('article', { name });
  return { workbench, region, card, user: userEvent.setup() };
}

const titles = (region: HTMLElement) =>
  within(region)
    .getAllByRole('article')
    .map((card) => card.getAttribute('aria-label'));

describe('two tenants side by side', () => {
  it('shows what each direction of a rule comes to, with the reason', async () => {
    const { region, card } = await opened();
    expect(region).toHaveAccessibleName('home and lab, side by side');
    expect(titles(region)).toEqual(['Inbound', 'Outbound', 'Both']);
    expect(card('Inbound')).toHaveTextContent('Allowed');
    expect(card('Outbound')).toHaveTextContent('Blocked');
    expect(card('Outbound')).toHaveTextContent('lab blocks it coming in: no rule allows inbound from home.');
    expect(within(card('Both')).getByRole('img')).toHaveAccessibleName(
      'home: Isolation Off, No rules. lab: Isolation On, 1 rule.',
    );
  });

  it('changes with the scenario at once', async () => {
    const { workbench, card, user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Now' }));
    expect(card('Now')).toHaveTextContent('Blocked');
    doing(() => dispatch(workbench, { type: 'set-isolation', tenant: 'lab', enabled: false }));
    expect(card('Now')).toHaveTextContent('Allowed');
    expect(card('Outbound')).toHaveTextContent('Blocked');
  });

  it('shows two to four settings, and those of the other gate', async () => {
    const { region, card, user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Off' }));
    expect(titles(region)).toEqual(['Off', 'Inbound', 'Outbound', 'Both']);
    expect(screen.getByRole('button', { name: 'On' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Inbound' }));
    await user.click(screen.getByRole('button', { name: 'Both' }));
    expect(titles(region)).toEqual(['Off', 'Outbound']);
    expect(screen.getByRole('button', { name: 'Off' })).toBeDisabled();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gate of' }), 'home');
    expect(card('Off')).toHaveTextContent('lab blocks it coming in');
  });

  it('opens before and after where a baseline is pinned', async () => {
    const { region, card } = await opened(aDocument(TENANTS, CONNECTIONS, { baseline: BASELINE }));
    expect(titles(region)).toEqual(['Before', 'Now']);
    expect(card('Before')).toHaveTextContent('Allowed');
    expect(card('Now')).toHaveTextContent('Blocked');
  });

  it('takes the keys, collapses the lists, and gives both back at Esc', async () => {
    const { workbench, region } = await opened();
    expect(region).toHaveFocus();
    expect(panelsOf(workbench)).toMatchObject({ outline: false, results: false, inspector: true });
    fireEvent.keyDown(region, { key: 'Escape' });
    expect(screen.queryByRole('region', { name: /side by side/ })).toBeNull();
    expect(panelsOf(workbench)).toMatchObject({ outline: true, results: true });
  });

  it('is what Export Picture draws', async () => {
    const { workbench } = await opened();
    expect(pictureNow(workbench, {}).svg).toContain('no rule allows');
    doing(() => runCommand(workbench, 'view.side-by-side'));
    expect(pictureNow(workbench, {}).svg).not.toContain('no rule allows');
  });

  it('says so when one of the two is deleted', async () => {
    const { workbench, region } = await opened();
    doing(() => dispatch(workbench, { type: 'delete', tenants: ['lab'], connections: [] }));
    expect(region).toHaveTextContent('One of the two tenants is no longer in the scenario.');
    expect(pictureNow(workbench, {}).svg).not.toContain('side by side');
  });

  it('says so when no connection joins the two', async () => {
    const { card } = await opened(aDocument([aTenant('home'), aTenant('lab')]));
    expect(card('Both')).toHaveTextContent('No connection joins the two tenants.');
  });

  it('tells what to do where nothing can be compared', () => {
    const { desk } = aDesk(aDocument(TENANTS));
    const workbench = workbenchOn(desk);
    runCommand(workbench, 'view.side-by-side');
    expect(workbench.session.getState().sideBySide).toBeNull();
    expect(english(desk.state.getState().toast?.text)).toContain(
      'There is no connection between two tenants',
    );
  });

  it('compares the selected tenants also while presenting, and Esc leaves the comparison first', async () => {
    const { desk } = aDesk(aDocument(TENANTS, CONNECTIONS));
    render(<Root desk={desk} />);
    const workbench = workbenchOn(desk);
    doing(() => {
      runCommand(workbench, 'view.present');
      select(workbench, { tenants: ['home', 'third'] });
      runCommand(workbench, 'view.side-by-side');
    });
    const region = await screen.findByRole('region', { name: 'home and third, side by side' });
    await act(() => Promise.resolve());
    fireEvent.keyDown(region, { key: 'Escape' });
    expect(screen.queryByRole('region', { name: /side by side/ })).toBeNull();
    expect(desk.state.getState().present.isPresenting).toBe(true);
  });
});
