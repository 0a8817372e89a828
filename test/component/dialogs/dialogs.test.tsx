import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import type { Dialog } from '../../../renderer/workbench/desk-state';
import { THIRD_PARTY_NOTICES } from '../../../shared/base/third-party-notices';
import { APP_VERSION } from '../../../shared/base/version';
import { aDesk } from '../../support/on-workbench';
import { CONTOSO_GUID, SMALL_WORLD } from '../../support/small-world';
import { undo } from '../../../renderer/workbench/dispatch';
import { openDialog, selectionOf } from '../../../renderer/workbench/session';
import { scenarioOf } from '../../../renderer/workbench/reads';

function show(dialog: Dialog, document = SMALL_WORLD) {
  const openTab = vi.fn();
  const { desk, workbench, aims, show: draw } = aDesk(document, memoryBridge({ openTab }));
  draw(<Dialogs />);
  act(() => openDialog({ desk }, dialog));
  const isOpen = () => desk.state.getState().dialog !== null;
  return { user: userEvent.setup(), desk, workbench, aims, openTab, isOpen };
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('the command palette', () => {
  it('runs the command that was typed and is gone before it runs', async () => {
    const { user, desk } = show({ kind: 'palette' });
    await user.keyboard('keyboard shortcuts{Enter}');
    expect(desk.state.getState().dialog).toEqual({ kind: 'shortcuts' });
  });

  it('shows keys beside a command and greys what makes no sense now', () => {
    show({ kind: 'palette' });
    expect(screen.getByRole('option', { name: /^File Save Ctrl/ })).toHaveTextContent('Ctrl+S');
    expect(screen.getByRole('option', { name: /Undo/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('does not run a greyed command', async () => {
    const { user, isOpen } = show({ kind: 'palette' });
    await user.click(screen.getByRole('option', { name: /Undo/ }));
    expect(isOpen()).toBe(true);
  });

  it('leaves out what only the desktop can do', () => {
    show({ kind: 'palette' });
    expect(screen.queryByRole('option', { name: /New Window/ })).toBeNull();
  });

  it('opens a lesson and begins to play it', async () => {
    const { user, desk } = show({ kind: 'palette' });
    await user.keyboard('lesson leaver{Enter}');
    await waitFor(() => expect(workbenchOn(desk)).not.toBe(workbenchOn(desk).author));
    expect(scenarioOf(workbenchOn(desk)).name).toContain('leaver');
  });

  it('opens an example', async () => {
    const { user, desk } = show({ kind: 'palette' });
    await user.keyboard('twelve{Enter}');
    await waitFor(() => expect(scenarioOf(workbenchOn(desk)).tenants.length).toBeGreaterThan(11));
  });

  it('closes with Esc', async () => {
    const { user, isOpen } = show({ kind: 'palette' });
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
    const { user, workbench, aims, isOpen } = show({ kind: 'find' });
    await user.keyboard(text);
    await user.keyboard('{Enter}');
    expect(selectionOf(workbench)).toEqual({ flows: [], ...selected });
    expect(aims.at(-1)).toMatchObject({ kind: 'tenants', ids: places });
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
    const { user, workbench, isOpen } = show({ kind: 'connect', from: 'roth' });
    await user.keyboard('contoso{Enter}');
    const made = scenarioOf(workbench).connections.at(-1);
    expect(made).toMatchObject({ from: 'roth', to: 'contoso' });
    expect(selectionOf(workbench).connections).toEqual([made?.id]);
    expect(workbench.session.getState().focusRequest?.field).toBe('connector');
    expect(isOpen()).toBe(false);
  });
});

describe('name and description', () => {
  it('changes both as one undo step', async () => {
    const { user, workbench } = show({ kind: 'properties' });
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Plan');
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'For May');
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(scenarioOf(workbench)).toMatchObject({ name: 'Plan', description: 'For May' });
    act(() => undo(workbench));
    expect(scenarioOf(workbench).name).toBe('Small world');
    expect(scenarioOf(workbench).description).toBeUndefined();
  });

  it('says beside the name why it was refused and stays open', async () => {
    const { user, isOpen } = show({ kind: 'properties' });
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/\w/);
    expect(isOpen()).toBe(true);
  });

  it('changes nothing on Cancel', async () => {
    const { user, workbench } = show({ kind: 'properties' });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'x');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(scenarioOf(workbench).name).toBe('Small world');
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
    const { user, openTab } = show({ kind: 'semantics' });
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

describe('the notices of third parties', () => {
  it('are reached from About, and can be read with the arrow keys at once', async () => {
    const { user, isOpen } = show({ kind: 'about' });
    await user.click(screen.getByRole('button', { name: 'Third-Party Notices' }));
    expect(screen.getByRole('dialog', { name: 'Third-party notices' })).toHaveTextContent(
      THIRD_PARTY_NOTICES,
    );
    expect(screen.getByRole('region', { name: 'Third-party notices' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
  });
});

describe('questions and problems', () => {
  const question = () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const answers = [
      { label: 'Cancel', give: first },
      { label: 'Save', give: second, isMain: true },
    ];
    const shown = show({ kind: 'question', question: { title: 'Save?', text: 'It has changes.', answers } });
    return { ...shown, first, second };
  };

  it('gives the answer whose button is pressed, and waits with the main one in focus', async () => {
    const { user, first, second } = question();
    expect(screen.getByRole('dialog', { name: 'Save?' })).toHaveTextContent('It has changes.');
    expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(second).toHaveBeenCalledOnce();
    expect(first).not.toHaveBeenCalled();
  });

  it('takes Esc for the first answer, so that nothing is lost', async () => {
    const { user, first, second } = question();
    await user.keyboard('{Escape}');
    expect(first).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
  });

  it('shows everything that is wrong with a file', async () => {
    const details = Array.from({ length: 40 }, (_, index) => `Problem ${index}`);
    const { user, isOpen } = show({
      kind: 'problem',
      title: 'Not opened',
      intro: 'Nothing was changed.',
      details,
    });
    expect(screen.getByRole('dialog', { name: 'Not opened' })).toHaveTextContent('Nothing was changed.');
    expect(within(screen.getByRole('list', { name: 'Details' })).getAllByRole('listitem')).toHaveLength(40);
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(isOpen()).toBe(false);
  });
});
