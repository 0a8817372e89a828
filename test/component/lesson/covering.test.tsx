import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app/App';
import { isCommandEnabled } from '../../../renderer/commands/handlers';
import { leaveLesson, restartStep, reveal, startLesson } from '../../../renderer/lesson/play';
import { startRun, stepRun, toggleClock } from '../../../renderer/runs/run';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { openDialog, select, setPanels } from '../../../renderer/workbench/session';
import type { Selection } from '../../../renderer/workbench/session-state';
import { captureStage } from '../../../shared/lesson/stages';
import { aStep } from '../../support/lessons';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

/** Say that there are verdicts, not which: a heading of the admin center, a hint, the legend's arrow heads. */
const TELLS_NOTHING = /Allowed direction|see why it is allowed or blocked|arrow-head/;
const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'placeholder', 'value', 'class', 'marker-end'];

/** The word of a verdict, wherever a person, a screen reader or a style sheet would meet it, but the answers to choose. */
function tellingWords(): readonly string[] {
  const answers = screen.queryByRole('group', { name: 'Your prediction', hidden: true });
  const elements = [...document.querySelectorAll('*')].filter((element) => !answers?.contains(element));
  const texts = elements.flatMap((element) => [
    ...[...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue ?? ''),
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
  ]);
  return texts.filter((text) => /allowed|blocked|blocks|evaluated/i.test(text) && !TELLS_NOTHING.test(text));
}

/** A window whose lesson has one step, and that step asks. */
function open() {
  const question = { ask: 'What will happen?', connection: 'files' };
  const lesson = {
    title: 'Lesson',
    steps: [aStep('ask', { stage: captureStage(SMALL_WORLD), question })],
  };
  const { desk } = aDesk({ ...SMALL_WORLD, scenario: { ...SMALL_WORLD.scenario, lesson } });
  const on = () => workbenchOn(desk);
  return {
    on,
    user: userEvent.setup(),
    show: async () => {
      render(<App desk={desk} />);
      await act(async () => {});
    },
    setItp: (itp: boolean) =>
      doing(() => dispatch(on(), { type: 'set-isolation', tenant: 'itp', enabled: itp })),
  };
}

/** The same with the question asked. */
function ask() {
  const page = open();
  startLesson(page.on());
  // They are collapsed for the stage; whoever expands them meets no verdict either.
  setPanels(page.on(), { outline: true, inspector: true, results: true });
  return page;
}

describe('while a lesson covers the verdicts', () => {
  it('no run is seen that was playing, because its end would tell the answer', async () => {
    const { on, show } = open();
    await show();
    const run = () => screen.queryByRole('region', { name: 'Run' });
    doing(() => startRun(on(), 'notify'));
    expect(run()).toBeVisible();
    doing(() => startLesson(on()));
    expect(run()).toBeNull();
    doing(() => reveal(on()));
    doing(() => startRun(on(), 'notify'));
    expect(run()).toBeVisible();
    doing(() => restartStep(on()));
    expect(run()).toBeNull();
  });

  it('there is something to cover', async () => {
    await open().show();
    expect(tellingWords().length).toBeGreaterThan(20);
  });

  it.each<[string, Partial<Selection>]>([
    ['nothing selected', {}],
    ['a connection selected', { connections: ['files'] }],
    ['a tenant selected', { tenants: ['itp'] }],
    ['several things selected', { tenants: ['itp'], connections: ['files', 'chat'] }],
  ])('no word of any verdict stands in the window with %s', async (_what, chosen) => {
    const { on, show } = ask();
    select(on(), chosen);
    await show();
    expect(screen.getByLabelText(/OneDrive for Business from/)).toBeInTheDocument();
    expect(tellingWords()).toEqual([]);
  });

  it('the note of a connector does not give the answer away', async () => {
    const connector = 'shared_visualstudioteamservices';
    const { on, show } = ask();
    dispatch(on(), { type: 'update-connection', id: 'files', changes: { connector } });
    select(on(), { connections: ['files'] });
    await show();
    expect(screen.queryByText(/^Not enforced/)).toBeNull();
    doing(() => reveal(on()));
    expect(screen.getByText(/^Not enforced/)).toBeVisible();
  });

  it('every tab of the results holds a sentence instead', async () => {
    const { user, show } = ask();
    await show();
    for (const tab of within(screen.getByRole('tablist', { name: 'Results' })).getAllByRole('tab')) {
      await user.click(tab);
      expect(within(screen.getByRole('tabpanel')).getByText(/^Hidden until you answer/)).toBeVisible();
      expect(tellingWords(), tab.textContent ?? '').toEqual([]);
    }
  });

  it('an edit is not announced with its verdicts', async () => {
    const page = ask();
    await page.show();
    page.setItp(false);
    expect(tellingWords()).toEqual([]);
  });

  it('a run that failed under the answer goes when the question is asked again', async () => {
    const page = ask();
    await page.show();
    doing(() => reveal(page.on()));
    doing(() => startRun(page.on(), 'notify'));
    doing(() => stepRun(page.on()));
    expect(within(screen.getByRole('region', { name: 'Run' })).getByText(/^Failed/)).toBeVisible();
    doing(() => restartStep(page.on()));
    expect(screen.queryByRole('region', { name: 'Run' })).toBeNull();
    expect(tellingWords()).toEqual([]);
    expect(page.on().runs.getState().history).toHaveLength(1);
  });

  it('the hour until changes are assessed does not count the connections that changed', async () => {
    const page = ask();
    await page.show();
    doing(() => toggleClock(page.on()));
    page.setItp(false);
    expect(screen.queryByText(/existing flows still run/)).toBeNull();
    doing(() => reveal(page.on()));
    expect(screen.getByText(/this concerns 1 connection/)).toBeVisible();
  });

  it('finding things tells no state', async () => {
    const page = ask();
    await page.show();
    doing(() => openDialog(page.on(), { kind: 'find' }));
    expect(
      within(screen.getByRole('dialog', { name: 'Find' })).getAllByText('Hidden').length,
    ).toBeGreaterThan(0);
    expect(tellingWords()).toEqual([]);
  });

  it('the blocked ones cannot be selected, nor a report written or a picture made', () => {
    const { on } = ask();
    const telling = ['edit.select-blocked', 'file.export', 'file.picture', 'file.copy-picture'] as const;
    const enabled = () => telling.filter((id) => isCommandEnabled(on(), id));
    expect(enabled()).toEqual([]);
    leaveLesson(on());
    expect(enabled()).toEqual(telling);
  });

  it('uncovering shows the verdicts again', async () => {
    const page = ask();
    await page.show();
    doing(() => reveal(page.on()));
    expect(screen.getByRole('tab', { name: /Connections \(\d allowed/ })).toBeVisible();
    fireEvent.click(document.body);
    expect(tellingWords().length).toBeGreaterThan(20);
  });
});
