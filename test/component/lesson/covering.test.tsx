import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app/App';
import { isCommandEnabled } from '../../../renderer/app/commands/handlers';
import { installBridge } from '../../../renderer/bridge/current';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { currentDocument, dispatch } from '../../../renderer/store/document-store';
import { leaveLesson, restartStep, reveal, startLesson } from '../../../renderer/store/lesson-store';
import { startRun, stepRun, toggleClock, useRunStore } from '../../../renderer/store/run-store';
import { openDialog, select } from '../../../renderer/store/session-store';
import { captureStage } from '../../../shared/lesson/stages';
import { aStep } from '../../support/lessons';
import { startWith } from '../../support/small-world';

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

beforeEach(() => {
  startWith();
  const { scenario, view } = currentDocument();
  const question = { ask: 'What will happen?', connection: 'files' };
  const lesson = {
    title: 'Lesson',
    steps: [aStep('ask', { stage: captureStage(currentDocument()), question })],
  };
  startWith({ scenario: { ...scenario, lesson }, view });
  installBridge(memoryBridge({ askToSave: () => Promise.resolve('cancel') }));
});

async function show() {
  render(<App />);
  await act(async () => {});
  return userEvent.setup();
}

describe('while a lesson covers the verdicts', () => {
  it('a run that was playing is put away, because its end would tell the answer', async () => {
    await show();
    act(() => startRun('notify'));
    act(() => startLesson());
    expect(useRunStore.getState().playing).toBeNull();
    act(reveal);
    act(() => startRun('notify'));
    act(() => restartStep());
    expect(useRunStore.getState().playing).toBeNull();
  });

  it('there is something to cover', async () => {
    await show();
    expect(tellingWords().length).toBeGreaterThan(20);
  });

  it.each([
    ['nothing selected', () => select({})],
    ['a connection selected', () => select({ connections: ['files'] })],
    ['a tenant selected', () => select({ tenants: ['itp'] })],
    ['several things selected', () => select({ tenants: ['itp'], connections: ['files', 'chat'] })],
  ])('no word of any verdict stands in the window with %s', async (_what, choose) => {
    startLesson();
    choose();
    await show();
    expect(screen.getByLabelText(/OneDrive for Business from/)).toBeInTheDocument();
    expect(tellingWords()).toEqual([]);
  });

  it('the note of a connector does not give the answer away', async () => {
    const connector = 'shared_visualstudioteamservices';
    startLesson();
    act(() => void dispatch({ type: 'update-connection', id: 'files', changes: { connector } }));
    select({ connections: ['files'] });
    await show();
    expect(screen.queryByText(/^Not enforced/)).toBeNull();
    act(reveal);
    expect(screen.getByText(/^Not enforced/)).toBeVisible();
  });

  it('every tab of the results holds a sentence instead', async () => {
    startLesson();
    const user = await show();
    for (const tab of within(screen.getByRole('tablist', { name: 'Results' })).getAllByRole('tab')) {
      await user.click(tab);
      expect(within(screen.getByRole('tabpanel')).getByText(/^Covered until/)).toBeVisible();
      expect(tellingWords(), tab.textContent ?? '').toEqual([]);
    }
  });

  it('an edit is not announced with its verdicts', async () => {
    startLesson();
    await show();
    act(() => void dispatch({ type: 'set-isolation', tenant: 'itp', enabled: false }));
    expect(tellingWords()).toEqual([]);
  });

  it('a run that failed under the answer is put away when the question is asked again', async () => {
    startLesson();
    await show();
    act(reveal);
    act(() => startRun('notify'));
    act(stepRun);
    expect(within(screen.getByRole('region', { name: 'Run' })).getByText(/^Failed/)).toBeVisible();
    act(restartStep);
    expect(screen.queryByRole('region', { name: 'Run' })).toBeNull();
    expect(tellingWords()).toEqual([]);
    expect(useRunStore.getState().history).toHaveLength(1);
  });

  it('the hour until changes are assessed does not count the connections that changed', async () => {
    startLesson();
    await show();
    act(toggleClock);
    act(() => void dispatch({ type: 'set-isolation', tenant: 'itp', enabled: false }));
    expect(screen.queryByText(/existing flows still run/)).toBeNull();
    act(reveal);
    expect(screen.getByText(/this concerns 1 connection/)).toBeVisible();
  });

  it('finding things tells no state', async () => {
    startLesson();
    await show();
    act(() => openDialog({ kind: 'find' }));
    expect(
      within(screen.getByRole('dialog', { name: 'Find' })).getAllByText('Covered').length,
    ).toBeGreaterThan(0);
    expect(tellingWords()).toEqual([]);
  });

  it('the blocked ones cannot be selected, nor a report written or a picture made', () => {
    startLesson();
    const telling = ['edit.select-blocked', 'file.export', 'file.picture', 'file.copy-picture'] as const;
    expect(telling.filter(isCommandEnabled)).toEqual([]);
    leaveLesson();
    expect(telling.filter(isCommandEnabled)).toEqual(telling);
  });

  it('uncovering shows the verdicts again', async () => {
    startLesson();
    await show();
    act(reveal);
    expect(screen.getByRole('tab', { name: /Connections \(\d allowed/ })).toBeVisible();
    fireEvent.click(document.body);
    expect(tellingWords().length).toBeGreaterThan(20);
  });
});
