import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { StatusBar } from '../../../renderer/app/StatusBar';
import { runCommand } from '../../../renderer/commands/handlers';
import { loadFirstDocument } from '../../../renderer/document/open';
import { HintLine } from '../../../renderer/panels/hints/HintLine';
import { StartPage } from '../../../renderer/panels/start/StartPage';
import { undo } from '../../../renderer/workbench/dispatch';
import { documentOf, scenarioOf } from '../../../renderer/workbench/reads';
import { askStart, isAtStart, leaveStart } from '../../../renderer/workbench/start-page';
import { LESSONS } from '../../../shared/ipc/shipped';
import { FIRST_START } from '../../../shared/ipc/start';
import { aDocument, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';
import { say } from '../../support/english';

const RECENT = { handle: 'h1', name: 'plan.tisim', folder: '/home/me' };

async function start(more: Partial<Bridge> = {}) {
  const desktop = { edition: 'desktop', ...more } as const;
  const test = aDesk(aDocument(), { ...memoryBridge(), ...desktop });
  await loadFirstDocument(test.desk);
  test.show(<StartPage />);
  await act(async () => undefined);
  return Object.assign(test, { user: userEvent.setup() });
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the start page', () => {
  test('has the focus, so that a screen reader begins there and Tab goes on from there', async () => {
    const { user } = await start();
    expect(screen.getByRole('main')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: /^Play the story of two tenants/ })).toHaveFocus();
  });

  test('leaves the status bar without counts of a scenario that is none yet', async () => {
    const test = aDesk(aDocument(), { ...memoryBridge(), edition: 'desktop' });
    await loadFirstDocument(test.desk);
    test.show(<StatusBar />);
    expect(screen.getByRole('contentinfo')).toHaveTextContent(/^Offline: nothing leaves this computer$/);
    act(() => leaveStart(test.workbench));
    expect(screen.getByRole('contentinfo')).toHaveTextContent(/0 tenants/);
  });

  test('plays the story at once', async () => {
    const test = await start();
    await test.user.click(screen.getByRole('button', { name: /^Play the story/ }));
    await waitFor(() => expect(test.workbench.author.lesson.getState().mode).toBe('play'));
    expect(isAtStart(test.workbench)).toBe(false);
  });

  test('shows every other lesson with its length and what one learns', async () => {
    await start();
    for (const { label, learn, steps, minutes } of LESSONS.slice(1)) {
      const card = part('Lessons').getByRole('button', { name: new RegExp(`^${say(label)}`) });
      expect(card).toHaveTextContent(say(learn));
      expect(card).toHaveTextContent(`${steps} steps, about ${minutes} minutes`);
    }
  });

  test('opens an example', async () => {
    const test = await start();
    await test.user.click(part('Examples').getByRole('button', { name: /two-way isolation/ }));
    await waitFor(() =>
      expect(scenarioOf(test.workbench).tenants.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']),
    );
  });

  test('lists the files used last, and opens one', async () => {
    const openRecent = vi.fn<Bridge['openRecent']>(() => Promise.resolve({ kind: 'cancelled' }));
    const startInfo = () => Promise.resolve({ ...FIRST_START, recent: [RECENT] });
    const { user } = await start({ openRecent, startInfo });
    await user.click(part('Recent files').getByRole('button', { name: /plan.tisim.*home/ }));
    expect(openRecent).toHaveBeenCalledWith('h1');
  });

  test('leads to importing a report', async () => {
    const { user, desk } = await start();
    await user.click(part('Begin').getByRole('button', { name: /^Import a report/ }));
    expect(desk.state.getState().dialog).toEqual({ kind: 'import' });
  });

  test('is left by Empty scenario, and New shows it again', async () => {
    const test = await start();
    await test.user.click(part('Begin').getByRole('button', { name: /^Empty scenario/ }));
    expect(isAtStart(test.workbench)).toBe(false);
    runCommand(test.workbench, 'file.new');
    await vi.waitFor(() => expect(isAtStart(test.workbench)).toBe(true));
  });

  test('is left by the first edit, and undoing that edit does not bring it back', async () => {
    const { workbench } = await start();
    runCommand(workbench, 'scenario.add-tenant');
    expect(scenarioOf(workbench).tenants).toHaveLength(1);
    expect(isAtStart(workbench)).toBe(false);
    undo(workbench);
    expect(documentOf(workbench).scenario.tenants).toEqual([]);
    expect(isAtStart(workbench)).toBe(false);
  });

  test.each(['file.open-last', 'help.about', 'view.theme-dark', 'view.language-en'] as const)(
    'stays for %s',
    async (id) => {
      const { workbench } = await start();
      runCommand(workbench, id);
      expect(isAtStart(workbench)).toBe(true);
    },
  );

  test('keeps the wish for the last file', async () => {
    const { user, bridge } = await start();
    const choice = screen.getByRole('checkbox', { name: /^Open the last file at the start/ });
    await user.click(choice);
    expect((await bridge.startInfo()).opensLastFile).toBe(true);
    expect(choice).toBeChecked();
  });

  test('offers in a browser nothing that a browser cannot keep', async () => {
    await start({ edition: 'browser' });
    expect(screen.queryByRole('region', { name: 'Recent files' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('the hint line', () => {
  test('is closed for good, and Help shows it again', async () => {
    const { desk, show, workbench } = aDesk(aDocument([aTenant('a')]));
    await askStart({ desk });
    show(<HintLine />);
    expect(screen.getByRole('note', { name: 'Hint' })).toHaveTextContent('Press T to add a second tenant.');
    await userEvent.click(screen.getByRole('button', { name: /^Close hints for good/ }));
    expect(screen.queryByRole('note')).toBeNull();
    expect((await desk.bridge.startInfo()).areHintsClosed).toBe(true);
    await act(async () => runCommand(workbench, 'help.hints'));
    expect(screen.getByRole('note', { name: 'Hint' })).toBeVisible();
  });
});
