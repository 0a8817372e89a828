import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import type { Connection, Scenario } from '../../../shared/model/scenario';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';

function inspect(connection: Partial<Connection>, more: Partial<Scenario> = {}) {
  const tenants = [anIsolatedTenant('a'), aTenant('b')];
  const one = aConnection('a', 'b', connection);
  const { desk, workbench, show } = aDesk(aDocument(tenants, [one], more));
  show(<Inspector />);
  doing(() => select(workbench, { connections: [one.id] }));
  return { user: userEvent.setup(), desk, workbench };
}

const why = () => screen.getByRole('region', { name: 'Why' });

describe('the evidence in the inspector', () => {
  it('says that a page says it, and which', async () => {
    const { user } = inspect({});
    expect(why()).toHaveTextContent('Evidence Documented.');
    await user.click(screen.getByText('Why we think so'));
    expect(screen.getByText(/The article names SharePoint as a connector/)).toBeVisible();
    expect(within(why()).getAllByText(/^https:\/\/learn\.microsoft\.com\//)[0]).toBeVisible();
  });

  it('says what is assumed of an unknown connector, and what would settle it', () => {
    inspect({ connector: 'Unknown connector', outcome: 'unknown' });
    expect(why()).toHaveTextContent('Assumed: connector unknown.');
    expect(why()).toHaveTextContent('Find the connector in a connection inventory');
    expect(why()).toHaveTextContent('whether any of these worked is not known');
  });

  it('leads to the test that would settle it', async () => {
    const { user, desk } = inspect({ connector: 'shared_sql', auth: 'service-principal' });
    await user.click(within(why()).getAllByRole('button', { name: 'Open the test' })[0] as HTMLElement);
    expect(desk.state.getState().dialog).toEqual({ kind: 'not-known', question: 'service-principal' });
  });

  it('says when it was measured, and by whom', () => {
    const measured = [{ question: 'service-principal', answer: 'evaluated', date: '2026-11-20', by: 'Kim' }];
    inspect({ connector: 'shared_sql', auth: 'service-principal' }, { measured });
    expect(why()).toHaveTextContent('Measured on 2026-11-20.');
    expect(why()).toHaveTextContent('A test on 2026-11-20 by Kim showed it');
  });
});

describe('the way of signing in', () => {
  it('can be a service principal, which is judged as Entra ID and says so', async () => {
    const { user, workbench } = inspect({ connector: 'shared_sql' });
    expect(screen.getByText(/nobody has said how this connection signs in/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Service principal' }));
    expect(scenarioOf(workbench).connections[0]?.auth).toBe('service-principal');
    expect(screen.getByText(/Judged as an Entra ID sign-in/)).toBeVisible();
    expect(why()).toHaveTextContent('Blocked by a (outbound).');
  });

  it('is not called assumed where the article names the connector', () => {
    inspect({ connector: 'shared_sharepointonline' });
    expect(screen.queryByText(/nobody has said/)).not.toBeInTheDocument();
  });

  it('shows what the catalogue is not sure of', async () => {
    const { user } = inspect({ connector: 'shared_atbot' });
    expect(screen.getByText('In the catalogue: API name unverified.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Connector: AtBot' }));
    expect(screen.getByRole('option', { name: /Viva Engage.*sign-in inferred/ })).toBeInTheDocument();
  });
});

describe('the kind of a flow', () => {
  it('can be an agent or a code app, each with what is known of it', async () => {
    const step = { id: 's', name: 'When a file is created', kind: 'trigger', connection: 'a-b' } as const;
    const flows = [{ id: 'f', name: 'Helper', kind: 'flow', tenant: 'a', steps: [step] } as const];
    const { user, workbench } = inspect({}, { flows });
    doing(() => select(workbench, { flows: ['f'] }));
    await user.click(screen.getByRole('radio', { name: 'Agent' }));
    expect(screen.getByText(/a real agent chooses among them itself/)).toBeVisible();
    expect(scenarioOf(workbench).flows?.[0]).toMatchObject({ kind: 'agent', steps: [{ kind: 'trigger' }] });
    await user.click(screen.getByRole('radio', { name: 'Code app' }));
    expect(screen.getByText(/Code apps are documented to obey tenant isolation/)).toBeVisible();
    expect(scenarioOf(workbench).flows?.[0]).toMatchObject({ kind: 'code-app', steps: [{ kind: 'action' }] });
  });
});
