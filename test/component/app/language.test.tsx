import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryBridge, type MemoryBridgeOptions } from '../../../renderer/bridge/memory';
import { runCommand } from '../../../renderer/commands/handlers';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { openDialog, select, selectionOf } from '../../../renderer/workbench/session';
import { say, speak } from '../../../renderer/words/say';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
// Read beforehand: on a busy computer it takes longer than a test waits for a text.
import '../../../shared/words/de';

/** What is drawn here says one word, in the language that is spoken while it is drawn. */
vi.mock('../../../renderer/app/App', () => ({
  App: () => <p>{say('base.probe', { count: 2, name: 'x' })}</p>,
  ParticipantPage: () => null,
}));
const { Root } = await import('../../../renderer/app/Root');

afterEach(async () => {
  await speak('en');
  document.documentElement.lang = '';
});

async function open(options: MemoryBridgeOptions = {}) {
  const bridge = memoryBridge(options);
  const { desk, workbench } = aDesk(SMALL_WORLD, bridge);
  render(<Root desk={desk} />);
  await act(async () => {});
  return { desk, bridge, workbench, user: userEvent.setup() };
}

describe('the language of the window', () => {
  it('changes what is drawn, and keeps the document, the selection and the dialog', async () => {
    const { desk, workbench } = await open();
    const before = workbench.document.getState();
    doing(() => select(workbench, { tenants: ['roth'] }));
    doing(() => openDialog(workbench, { kind: 'palette' }));
    const english = screen.getByText('2 rules for x');
    doing(() => runCommand(workbench, 'view.language-de'));
    expect(await screen.findByText('2 Regeln für x')).toBeVisible();
    expect(english).not.toBeInTheDocument();
    expect(document.documentElement.lang).toBe('de');
    expect(workbenchOn(desk)).toBe(workbench);
    expect(workbench.document.getState()).toBe(before);
    expect(selectionOf(workbench).tenants).toEqual(['roth']);
    expect(desk.state.getState().dialog).toEqual({ kind: 'palette' });
  });

  it('is the last one of two that were chosen in a hurry', async () => {
    const { bridge } = await open();
    await act(async () => {
      void bridge.setLanguage('de');
      await bridge.setLanguage('en');
    });
    expect(await screen.findByText('2 rules for x')).toBeVisible();
    expect(say.language).toBe('en');
  });

  it('catches up with one that was chosen while the page came up', async () => {
    await open({ language: 'de' });
    expect(await screen.findByText('2 Regeln für x')).toBeVisible();
  });

  it('is that of the browser again when it is to be that of the system', async () => {
    const { bridge } = await open({ language: 'de' });
    expect(await bridge.language()).toEqual({ language: 'de', choice: 'de' });
    await act(() => bridge.setLanguage('system'));
    expect(await bridge.language()).toEqual({ language: 'en', choice: 'system' });
    expect(await screen.findByText('2 rules for x')).toBeVisible();
  });
});
