import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installBridge } from '../../../renderer/bridge/current';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { currentScenario, undo } from '../../../renderer/store/document-store';
import type { Dialog } from '../../../renderer/store/session-store';
import { openDialog, useSessionStore } from '../../../renderer/store/session-store';
import { APP_VERSION } from '../../../shared/base/version';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { CONTOSO_GUID, selection, startWith } from '../../support/small-world';

let fitTenants: ReturnType<typeof startWith>['fitTenants'];
const openTab = vi.fn();
beforeEach(() => {
  fitTenants = startWith().fitTenants;
  openTab.mockClear();
  installBridge(memoryBridge({ openTab }));
});

function show(dialog: Dialog, isEnabled: (id: AppCommandId) => boolean = () => true) {
  const onCommand = vi.fn();
  const onExample = vi.fn();
  const onLesson = vi.fn();
  render(
    <Dialogs
      onNew={() => Promise.resolve(true)}
      onCommand={onCommand}
      isEnabled={isEnabled}
      onExample={onExample}
      onLesson={onLesson}
    />,
  );
  act(() => openDialog(dialog));
  return { user: userEvent.setup(), onCommand, onExample, onLesson };
}

const isOpen = () => useSessionStore.getState().dialog !== null;
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('the command palette', () => {
  it('runs the command that was typed and is gone before it runs', async () => {
    const { user, onCommand } = show({ kind: 'palette' });
    onCommand.mockImplementation(() => expect(isOpen()).toBe(false));
    await user.keyboard('arrange{Enter}');
    expect(onCommand).toHaveBeenCalledExactlyOnceWith('scenario.arrange');
  });

  it('shows keys beside a command and greys what makes no sense now', () => {
    show({ kind: 'palette' }, (id) => id !== 'edit.undo');
    expect(screen.getByRole('option', { name: /^File Save Ctrl/ })).toHaveTextContent('Ctrl+S');
    expect(screen.getByRole('option', { name: /Undo/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('does not run a greyed command', async () => {
    const { user, onCommand } = show({ kind: 'palette' }, (id) => id !== 'edit.undo');
    await user.click(screen.getByRole('option', { name: /Undo/ }));
    expect(onCommand).not.toHaveBeenCalled();
    expect(isOpen()).toBe(true);
  });

  it('leaves out what only the desktop can do', () => {
    show({ kind: 'palette' });
    expect(screen.queryByRole('option', { name: /New Window/ })).toBeNull();
  });

  it('opens a lesson', async () => {
    const { user, onLesson } = show({ kind: 'palette' });
    await user.keyboard('lesson leaver{Enter}');
    expect(onLesson).toHaveBeenCalledWith('leaver');
  });

  it('opens an example', async () => {
    const { user, onExample } = show({ kind: 'palette' });
    await user.keyboard('twelve{Enter}');
    expect(onExample).toHaveBeenCalledWith('group-with-partners');
  });

  it('closes with Esc', async () => {
    const { user } = show({ kind: 'palette' });
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
  });
});

describe('find', () => {
  it.each([
    ['a tenant ID', CONTOSO_GUID.toUpperCase(), { tenants: ['contoso'], connections: [] }, ['contoso']],
    ['a domain', 'itp.onmicrosoft', { tenants: ['itp'], connections: [] }, ['itp']],
    ['an account', 'mara@', { tenants: [], connections: ['mail'] }, ['roth', 'contoso']],
    ['a connector', 'onedrive', { tenants: [], connections: ['files'] }, ['roth', 'itp']],
  ])('finds by %s, selects it and brings it into view', async (_, text, selected, places) => {
    const { user } = show({ kind: 'find' });
    await user.keyboard(text);
    await user.keyboard('{Enter}');
    expect(selection()).toEqual({ flows: [], ...selected });
    expect(fitTenants).toHaveBeenCalledWith(places);
    expect(isOpen()).toBe(false);
  });

  it('says when nothing is found', async () => {
    const { user } = show({ kind: 'find' });
    await user.keyboard('zzz');
    expect(screen.getByText('Nothing found for “zzz”.')).toBeVisible();
  });
});

describe('connect to', () => {
  it('offers every tenant, the same one last', () => {
    show({ kind: 'connect', from: 'roth' });
    expect(screen.getByRole('dialog', { name: 'Connect MichaelRoth42 to…' })).toBeVisible();
    expect(options()).toEqual([
      expect.stringContaining('ITPtestlab'),
      expect.stringContaining('Contoso'),
      'MichaelRoth42 same tenant',
    ]);
  });

  it('makes the connection, selects it and asks for its connector', async () => {
    const { user } = show({ kind: 'connect', from: 'roth' });
    await user.keyboard('contoso{Enter}');
    const made = currentScenario().connections.at(-1);
    expect(made).toMatchObject({ from: 'roth', to: 'contoso' });
    expect(selection().connections).toEqual([made?.id]);
    expect(useSessionStore.getState().focusRequest?.field).toBe('connector');
    expect(isOpen()).toBe(false);
  });
});

describe('name and description', () => {
  it('changes both as one undo step', async () => {
    const { user } = show({ kind: 'properties' });
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Plan');
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'For May');
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(currentScenario()).toMatchObject({ name: 'Plan', description: 'For May' });
    act(undo);
    expect(currentScenario().name).toBe('Small world');
    expect(currentScenario().description).toBeUndefined();
  });

  it('says beside the name why it was refused and stays open', async () => {
    const { user } = show({ kind: 'properties' });
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/\w/);
    expect(isOpen()).toBe(true);
  });

  it('changes nothing on Cancel', async () => {
    const { user } = show({ kind: 'properties' });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'x');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(currentScenario().name).toBe('Small world');
  });
});

describe('help', () => {
  it('lists the shortcuts of commands and the gestures of the canvas', () => {
    show({ kind: 'shortcuts' });
    expect(within(screen.getByRole('table', { name: 'Edit' })).getByText('Ctrl+Shift+Z')).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Save' })).toBeVisible();
    expect(
      within(screen.getByRole('table', { name: 'Canvas and lists' })).getByText('Space+Drag'),
    ).toBeVisible();
  });

  it('explains the decision and leads to the article of Microsoft', async () => {
    const { user } = show({ kind: 'semantics' });
    expect(screen.getByRole('heading', { name: 'Two gates, and both must be open' })).toBeVisible();
    expect(screen.getByText(/rules only allow/i)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Microsoft’s article' }));
    expect(openTab).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\/learn\.microsoft\.com\//));
  });

  it('tells the version and that nothing leaves the computer', () => {
    show({ kind: 'about' });
    expect(screen.getByText(`Browser edition, version ${APP_VERSION}`)).toBeVisible();
    expect(screen.getByText(/no account, no network, no telemetry/)).toBeVisible();
  });
});

describe('questions and problems', () => {
  it.each([
    ['Save', 'save'],
    ['Don’t save', 'discard'],
    ['Cancel', 'cancel'],
  ])('answers %s', async (button, answered) => {
    const answer = vi.fn();
    const { user } = show({ kind: 'ask-to-save', name: 'a.tisim', answer });
    await user.click(screen.getByRole('button', { name: button }));
    expect(answer).toHaveBeenCalledExactlyOnceWith(answered);
    expect(isOpen()).toBe(false);
  });

  it('takes Esc for Cancel, so that nothing is lost', async () => {
    const answer = vi.fn();
    const { user } = show({ kind: 'ask-to-save', name: 'a.tisim', answer });
    await user.keyboard('{Escape}');
    expect(answer).toHaveBeenCalledExactlyOnceWith('cancel');
  });

  it('shows everything that is wrong with a file', async () => {
    const details = Array.from({ length: 40 }, (_, index) => `Problem ${index}`);
    const { user } = show({ kind: 'problem', title: 'Not opened', intro: 'Nothing was changed.', details });
    expect(screen.getByRole('dialog', { name: 'Not opened' })).toHaveTextContent('Nothing was changed.');
    expect(within(screen.getByRole('list', { name: 'Details' })).getAllByRole('listitem')).toHaveLength(40);
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(isOpen()).toBe(false);
  });
});
