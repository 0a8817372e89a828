import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Outline } from '../../../renderer/panels/outline/Outline';
import { putOnDesk } from '../../../renderer/document/put-on-desk';
import { createWorkbench } from '../../../renderer/workbench/create-workbench';
import { emptyDocument } from '../../../shared/model/scenario';
import { startLesson } from '../../../renderer/lesson/play';
import { captureStage } from '../../../shared/lesson/stages';
import { aStep } from '../../support/lessons';
import { aDesk } from '../../support/on-workbench';
import { CONTOSO_GUID, manyConnections, SMALL_WORLD } from '../../support/small-world';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { select, selectionOf } from '../../../renderer/workbench/session';
import { documentOf, scenarioOf } from '../../../renderer/workbench/reads';
import { shownGroupsOf } from '../../../renderer/picture/scene-options';

const tree = () => screen.getByRole('tree', { name: 'Outline' });
const row = (name: RegExp) => within(tree()).getByRole('treeitem', { name });
const names = () => within(tree()).queryAllByRole('treeitem');
const active = () => document.getElementById(tree().getAttribute('aria-activedescendant') ?? '');

function show(document = SMALL_WORLD) {
  const { desk, workbench, aims, show: draw } = aDesk(document);
  draw(<Outline />);
  return { user: userEvent.setup(), desk, workbench, aims };
}

describe('what the outline says', () => {
  it('counts tenants, connections and flows', () => {
    show();
    expect(row(/^Tenants 3$/)).toHaveAttribute('aria-expanded', 'true');
    expect(row(/^Connections 3$/)).toBeVisible();
    expect(row(/^Flows 1$/)).toBeVisible();
  });

  it('tells isolation, rules and domain of a tenant', () => {
    show();
    expect(row(/ITPtestlab.*Isolation On.*0 rules.*itp\.onmicrosoft\.com/)).toHaveAttribute(
      'aria-level',
      '2',
    );
    expect(row(/^MichaelRoth42.*Isolation Off/)).toBeVisible();
  });

  it('tells state, connector and both tenants of a connection', () => {
    show();
    expect(row(/^OneDrive for Business.*Blocked.*MichaelRoth42 → ITPtestlab/)).toBeVisible();
  });

  it('shows the steps of a flow with what isolation says to each', () => {
    show();
    expect(row(/When a file is created.*Blocked/)).toHaveAttribute('aria-level', '3');
    expect(row(/Post a message.*Not evaluated/)).toHaveAttribute('aria-posinset', '2');
  });

  it('follows an edit at once', () => {
    const { workbench } = show();
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'itp', enabled: false }));
    expect(row(/^OneDrive for Business.*Allowed/)).toBeVisible();
  });

  it('says what to do in an empty scenario', () => {
    show(emptyDocument());
    expect(screen.getByText(/No tenants yet/)).toBeVisible();
  });

  it('has a button for a new flow, once there is a tenant for it', async () => {
    const { user, desk, workbench } = show();
    await user.click(screen.getByRole('button', { name: 'Add flow' }));
    expect(scenarioOf(workbench).flows).toHaveLength(2);
    act(() => putOnDesk(desk, createWorkbench(desk)));
    expect(screen.getByRole('button', { name: 'Add flow' })).toBeDisabled();
  });

  it('offers to add a tenant', async () => {
    const { user, workbench } = show();
    await user.click(screen.getByRole('button', { name: 'Add tenant' }));
    expect(scenarioOf(workbench).tenants).toHaveLength(4);
  });

  it('draws only a part of a thousand connections', () => {
    show(manyConnections(1000));
    expect(names().length).toBeLessThan(200);
  });
});

describe('selecting in the outline', () => {
  it('selects on the canvas what is clicked', async () => {
    const { user, workbench } = show();
    await user.click(row(/^ITPtestlab/));
    expect(selectionOf(workbench)).toEqual({ tenants: ['itp'], connections: [], flows: [] });
    expect(row(/^ITPtestlab/)).toHaveAttribute('aria-selected', 'true');
  });

  it('shows as selected what was selected on the canvas', () => {
    const { workbench } = show();
    act(() => select(workbench, { connections: ['files'] }));
    expect(row(/^OneDrive for Business/)).toHaveAttribute('aria-selected', 'true');
    expect(row(/^ITPtestlab/)).toHaveAttribute('aria-selected', 'false');
    expect(active()).toBe(row(/^OneDrive for Business/));
  });

  it('adds and takes away with Ctrl', async () => {
    const { user, workbench } = show();
    await user.click(row(/^ITPtestlab/));
    await user.keyboard('{Control>}');
    await user.click(row(/^Contoso/));
    expect(selectionOf(workbench).tenants).toEqual(['itp', 'contoso']);
    await user.click(row(/^ITPtestlab/));
    expect(selectionOf(workbench).tenants).toEqual(['contoso']);
  });

  it('selects a range with Shift', async () => {
    const { user, workbench } = show();
    await user.click(row(/^MichaelRoth42/));
    await user.keyboard('{Shift>}');
    await user.click(row(/^Contoso/));
    expect(selectionOf(workbench).tenants).toEqual(['roth', 'itp', 'contoso']);
  });

  it('selects a flow, and the connection of its step', async () => {
    const { user, workbench } = show();
    await user.click(row(/^Notify me/));
    expect(selectionOf(workbench)).toEqual({ tenants: [], connections: [], flows: ['notify'] });
    await user.click(row(/^Post a message/));
    expect(selectionOf(workbench).connections).toEqual(['chat']);
  });
});

describe('the outline by keyboard', () => {
  it('moves and selects with the arrows, Home and End', async () => {
    const { user, workbench } = show();
    tree().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(row(/^MichaelRoth42/));
    expect(selectionOf(workbench).tenants).toEqual(['roth']);
    await user.keyboard('{End}');
    expect(active()).toBe(row(/^Post a message/));
    await user.keyboard('{Home}');
    expect(active()).toBe(row(/^Tenants/));
  });

  it('extends with Shift+arrow and moves without selecting with Ctrl+arrow', async () => {
    const { user, workbench } = show();
    await user.click(row(/^MichaelRoth42/));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(selectionOf(workbench).tenants).toEqual(['roth', 'itp']);
    await user.keyboard('{Control>}{ArrowDown}{/Control}');
    expect(active()).toBe(row(/^Contoso/));
    expect(selectionOf(workbench).tenants).toEqual(['roth', 'itp']);
  });

  it('goes to the row whose name is typed', async () => {
    const { user } = show();
    tree().focus();
    await user.keyboard('con');
    expect(active()).toBe(row(/^Contoso/));
  });

  it('leaves the letters of commands to the shortcuts while a tenant is chosen, but for a name that is being typed', async () => {
    const { user } = show();
    const left = vi.fn();
    window.addEventListener('keydown', left);
    await user.click(row(/^MichaelRoth42/));
    await user.keyboard('i');
    expect(left.mock.calls.map(([event]: unknown[]) => (event as KeyboardEvent).key)).toEqual(['i']);
    expect(active()).toBe(row(/^MichaelRoth42/));
    tree().focus();
    await user.keyboard('qi');
    expect(left, 'the i belongs to the name').toHaveBeenCalledTimes(1);
    window.removeEventListener('keydown', left);
  });

  it('shows the thing on the canvas with Enter', async () => {
    const { user, workbench, aims } = show();
    act(() => select(workbench, { connections: ['files'] }));
    tree().focus();
    await user.keyboard('{Enter}');
    expect(aims.at(-1)).toMatchObject({ kind: 'tenants', ids: ['roth', 'itp'] });
  });

  it('collapses with left, expands and goes in with right', async () => {
    const { user } = show();
    await user.click(row(/^Notify me/));
    await user.keyboard('{ArrowLeft}');
    expect(within(tree()).queryByRole('treeitem', { name: /^Post a message/ })).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(active()).toBe(row(/^When a file/));
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(active()).toBe(row(/^Flows/));
  });

  it('collapses a group with a click', async () => {
    const { user } = show();
    await user.click(row(/^Tenants/));
    expect(row(/^Tenants/)).toHaveAttribute('aria-expanded', 'false');
    expect(within(tree()).queryByRole('treeitem', { name: /^Contoso/ })).toBeNull();
  });
});

describe('the filter of the outline', () => {
  const filter = async (text: string) => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox', { name: 'Filter the outline' }), text);
    return user;
  };

  it.each([
    ['a name', 'itptest', /^ITPtestlab/],
    ['a domain', 'contoso.onmicrosoft.com', /^Contoso/],
    ['a tenant ID', CONTOSO_GUID.slice(0, 12), /^Contoso/],
    ['a connector', 'teams', /^Microsoft Teams/],
    ['a step of a flow', 'post a message', /^Notify me/],
  ])('finds by %s', async (_, text, found) => {
    await filter(text);
    expect(row(found)).toBeVisible();
    expect(names().length).toBeLessThan(10);
  });

  it('counts what is left and says when nothing is', async () => {
    const user = await filter('itptest');
    expect(row(/^Tenants 1 of 3$/)).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing matches “itptestzzz”.');
  });

  it('is cleared by Esc', async () => {
    const user = await filter('itptest');
    await user.keyboard('{Escape}');
    expect(row(/^Tenants 3$/)).toBeVisible();
  });
});

describe('groups of tenants in the outline', () => {
  const GROUP = { id: 'g', name: 'Partners', tenants: ['itp', 'contoso'] };
  const grouped = (more: object = {}) => ({
    ...SMALL_WORLD,
    view: { positions: {}, groups: [{ ...GROUP, ...more }] },
  });
  const levels = () =>
    names()
      .slice(0, 5)
      .map((one) => `${one.getAttribute('aria-level')} ${one.querySelector('.truncate')?.textContent ?? ''}`);

  it('hold their tenants a level deeper, before those of no group', () => {
    show(grouped());
    expect(levels()).toEqual(['1 Tenants', '2 Partners', '3 ITPtestlab', '3 Contoso', '2 MichaelRoth42']);
    expect(row(/^Partners.*Group · 2 tenants/)).toHaveAttribute('aria-setsize', '2');
  });

  it('begin collapsed where they are collapsed on the canvas, and expand here alone', async () => {
    const { user, workbench } = show(grouped({ folded: true }));
    const group = row(/^Partners.*Collapsed/);
    expect(group).toHaveAttribute('aria-expanded', 'false');
    await user.click(group);
    await user.keyboard('{ArrowRight}');
    expect(row(/^Contoso/)).toHaveAttribute('aria-level', '3');
    expect(documentOf(workbench).view.groups?.[0]?.folded).toBe(true);
  });

  it('select their tenants', async () => {
    const { user, workbench } = show(grouped());
    await user.click(row(/^Partners/));
    expect(selectionOf(workbench).tenants).toEqual(['itp', 'contoso']);
  });

  it('are looked at with Enter without being expanded on the canvas', async () => {
    const { user, aims, workbench } = show(grouped({ folded: true }));
    await user.click(row(/^Partners/));
    await user.keyboard('{Enter}');
    expect(aims.at(-1)).toMatchObject({ kind: 'tenants', ids: ['itp', 'contoso'] });
    expect(shownGroupsOf(workbench)[0]?.folded).toBe(true);
  });

  it('expand on the canvas for a tenant of theirs that is shown with Enter', async () => {
    const { user, workbench } = show(grouped({ folded: true }));
    await user.click(row(/^Partners/));
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(shownGroupsOf(workbench)[0]?.folded).toBe(false);
  });

  it('are found by their name, and left out where nothing of theirs is found', async () => {
    const { user } = show(grouped({ folded: true }));
    const search = screen.getByRole('searchbox', { name: 'Filter the outline' });
    await user.type(search, 'partners');
    expect(row(/^Tenants 2 of 3$/)).toBeVisible();
    await user.clear(search);
    await user.type(search, 'itptest');
    expect(row(/^Partners.*1 of 2 tenants/)).toHaveAttribute('aria-expanded', 'true');
    await user.clear(search);
    await user.type(search, 'roth');
    expect(within(tree()).queryByRole('treeitem', { name: /^Partners/ })).toBeNull();
  });
});

describe('connections by pair', () => {
  const byPair = async () => {
    const page = show(manyConnections(12));
    await page.user.click(screen.getByRole('button', { name: 'List connections by pair of tenants' }));
    return page;
  };

  it('are one row a pair and direction that counts them and opens into them', async () => {
    const { user } = await byPair();
    const pair = row(/^MichaelRoth42 → ITPtestlab.*12 connections, 12 blocked/);
    expect(pair).toHaveAttribute('aria-expanded', 'false');
    await user.click(pair);
    await user.keyboard('{ArrowRight}');
    expect(row(/^Connector 0\b/)).toHaveAttribute('aria-level', '3');
    await user.keyboard('{ArrowLeft}');
    expect(within(tree()).queryByRole('treeitem', { name: /^Connector 0\b/ })).toBeNull();
  });

  it('are selected together', async () => {
    const { user, workbench } = await byPair();
    await user.click(row(/^MichaelRoth42 → ITPtestlab/));
    expect(selectionOf(workbench).connections).toHaveLength(12);
  });

  it('tell no verdict while a lesson asks', async () => {
    const document = manyConnections(12);
    const question = { ask: 'What now?', connection: 'c0' };
    const lesson = { title: 'Lesson', steps: [aStep('ask', { stage: captureStage(document), question })] };
    const { user, workbench } = show({ ...document, scenario: { ...document.scenario, lesson } });
    act(() => startLesson(workbench));
    await user.click(screen.getByRole('button', { name: 'List connections by pair of tenants' }));
    expect(row(/^MichaelRoth42 → ITPtestlab/)).toHaveTextContent(/12 connections$/);
  });

  it('stay single rows where a pair has but one, and can be listed one by one again', async () => {
    const { user } = show();
    const button = screen.getByRole('button', { name: 'List connections by pair of tenants' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(row(/^OneDrive for Business/)).toHaveAttribute('aria-level', '2');
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'false');
  });
});
