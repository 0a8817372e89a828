import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { openDialog } from '../../../renderer/workbench/session';
import { today } from '../../../renderer/ui/today';
import type { Scenario } from '../../../shared/model/scenario';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';
import { english } from '../../support/english';

const tenants = [anIsolatedTenant('a', { id: 'r', tenant: 'x.example', direction: 'both' }), aTenant('b')];
const connections = [aConnection('a', 'b', { connector: 'shared_sql', auth: 'service-principal' })];

function show(more: Partial<Scenario> = {}, question: string | null = null) {
  const { desk, workbench, show: draw } = aDesk(aDocument(tenants, connections, more));
  draw(<Dialogs />);
  act(() => openDialog({ desk }, { kind: 'not-known', question }));
  return { user: userEvent.setup(), workbench };
}

const question = (name: RegExp) => screen.getByRole('button', { name });
const PRINCIPAL = /look at a service principal as at a person/;

describe('the page of what is not known', () => {
  it('lists first what verdicts here rest on, with how many', () => {
    show();
    const first = screen.getAllByRole('heading', { level: 3 })[0];
    expect(first).toHaveTextContent('Verdicts in this scenario rest on these');
    expect(question(PRINCIPAL)).toHaveTextContent('Open · 1 connection here');
    expect(screen.getByText(/MC942823/)).toBeVisible();
  });

  it('opens the question that a verdict leads to, with its test and what each outcome means', () => {
    show({}, 'service-principal');
    expect(question(PRINCIPAL)).toHaveAttribute('aria-expanded', 'true');
    expect(question(PRINCIPAL)).toHaveFocus();
    expect(screen.getByText('Turn isolation On at A, without rules.')).toBeVisible();
    expect(
      screen.getByRole('radio', { name: /^A\. The run fails\. It means: Service principals are covered/ }),
    ).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Record the answer' })).toBeDisabled();
  });

  it('records an answer with its day and by whom, as one undo step, and never touches a verdict', async () => {
    const { user, workbench } = show({}, 'service-principal');
    await user.click(screen.getByRole('radio', { name: /^B\./ }));
    await user.type(screen.getByRole('textbox', { name: 'By' }), 'Kim');
    await user.click(screen.getByRole('button', { name: 'Record the answer' }));
    expect(scenarioOf(workbench).measured).toEqual([
      { question: 'service-principal', answer: 'not-evaluated', date: today(), by: 'Kim' },
    ]);
    expect(question(PRINCIPAL)).toHaveTextContent(`Measured on ${today()} by Kim`);
    expect(screen.getByRole('status')).toHaveTextContent('found otherwise: Service principals pass');
    expect(scenarioOf(workbench).connections).toEqual(connections);
    act(() => undo(workbench));
    expect(scenarioOf(workbench).measured).toBeUndefined();
    expect(question(PRINCIPAL)).toHaveTextContent('Open');
  });

  it('says beside the field that a day is none, and changes nothing', async () => {
    const { user, workbench } = show({}, 'service-principal');
    await user.click(screen.getByRole('radio', { name: /^A\./ }));
    const day = screen.getByRole('textbox', { name: 'Tested on' });
    await user.clear(day);
    await user.type(day, 'yesterday');
    await user.click(screen.getByRole('button', { name: 'Record the answer' }));
    expect(day).toHaveAccessibleDescription(/date/i);
    expect(scenarioOf(workbench).measured).toBeUndefined();
  });

  it('keeps what was chosen when it is closed before it was recorded', async () => {
    const { user, workbench } = show({}, 'service-principal');
    await user.click(screen.getByRole('radio', { name: /^A\./ }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    act(() => openDialog({ desk: workbench.desk }, { kind: 'not-known', question: 'service-principal' }));
    expect(screen.getByRole('radio', { name: /^A\./ })).toBeChecked();
  });

  it('takes an answer away, also one that this version does not know', async () => {
    const measured = [
      { question: 'service-principal', answer: 'evaluated', date: '2026-11-20' },
      { question: 'weather', answer: 'rain', date: '2026-11-21', by: 'Kim' },
    ];
    const { user, workbench } = show({ measured }, 'service-principal');
    expect(screen.getByRole('radio', { name: /^A\./ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Delete the answer' }));
    expect(scenarioOf(workbench).measured).toEqual([measured[1]]);
    const strays = screen.getByText(/weather: “rain” on 2026-11-21 by Kim/);
    await user.click(within(strays).getByRole('button', { name: 'Delete the answer to weather' }));
    expect(scenarioOf(workbench).measured).toBeUndefined();
  });

  it('collapses and expands a question', async () => {
    const { user } = show();
    const agents = question(/connections that an agent’s tools use/);
    await user.click(agents);
    expect(
      english(
        screen.getByRole('form', { name: /Record: Does isolation judge the connections that an agent/ }),
      ),
    ).toBeVisible();
    await user.click(agents);
    expect(agents).toHaveAttribute('aria-expanded', 'false');
  });
});
