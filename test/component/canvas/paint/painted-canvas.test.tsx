import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Canvas } from '../../../../renderer/canvas/Canvas';
import { runCommand } from '../../../../renderer/commands/handlers';
import { goToRegion } from '../../../../renderer/commands/regions';
import { dispatch } from '../../../../renderer/workbench/dispatch';
import { documentOf, scenarioOf } from '../../../../renderer/workbench/reads';
import { select, selectionOf } from '../../../../renderer/workbench/session';
import type { Position } from '../../../../shared/model/scenario';
import { aConnection, aDocument, aTenant } from '../../../support/builders';
import { aDesk, doing } from '../../../support/on-workbench';

/** Two rows of tenants far enough apart that each line between them is free. */
const PLACES = Array.from({ length: 64 }, (_, n) => ({ x: (n % 8) * 500, y: Math.floor(n / 8) * 400 }));
const WORLD = {
  ...aDocument(
    PLACES.map((_, n) => aTenant(`t${n}`)),
    [
      ...['one', 'two', 'three'].map((id) => aConnection('t0', 't1', { id })),
      aConnection('t1', 't2'),
      aConnection('t8', 't8'),
    ],
  ),
  view: { positions: Object.fromEntries(PLACES.map((at, n) => [`t${n}`, at])) },
};
const BUNDLE = { x: 366, y: 70 };
const SINGLE = { x: 866, y: 70 };
const EMPTY = { x: 366, y: 300 };
const T0 = { x: 100, y: 70 };
const T9 = { x: 600, y: 470 };

// There is nothing to paint on in a test; what is painted has tests of its own.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  // React Flow measures a node anew that is drawn in another way.
  vi.stubGlobal(
    'DOMMatrixReadOnly',
    class {
      readonly m22 = 1;
    },
  );
});

function open() {
  const { workbench, show, aims } = aDesk(WORLD);
  show(<Canvas legend={<p>Legend</p>} />);
  const pane = document.querySelector<HTMLElement>('.react-flow__pane') as HTMLElement;
  const event = ({ x, y }: Position, keys: object = {}) => ({
    clientX: x,
    clientY: y,
    bubbles: true,
    ...keys,
  });
  return {
    workbench,
    aims,
    pane,
    user: userEvent.setup(),
    click: (at: Position, keys: object = {}) => fireEvent.click(pane, event(at, keys)),
    doubleClick: (at: Position) => fireEvent.doubleClick(pane, event(at)),
    menu: (at: Position) => fireEvent.contextMenu(pane, event(at)),
    hover: (at: Position) => fireEvent.pointerMove(pane, event(at)),
    tip: () => document.querySelector('.line-tip'),
    selected: () => selectionOf(workbench),
    tenant: (id: string) => document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`),
  };
}

describe('a picture with more tenants than the page holds', () => {
  it('is one canvas; only what is at hand stands in the page', () => {
    const { hover, tenant } = open();
    expect(document.querySelectorAll('.painted-layer')).toHaveLength(1);
    expect(document.querySelectorAll('.react-flow__node, .react-flow__edge, .connection-label')).toHaveLength(
      0,
    );
    hover(T9);
    expect(document.querySelectorAll('.react-flow__node')).toHaveLength(1);
    expect(tenant('t9')).not.toBeNull();
    hover(EMPTY);
    expect(tenant('t9')).toBeNull();
  });

  it('keeps what is selected in the page', () => {
    const { workbench, tenant } = open();
    doing(() => select(workbench, { tenants: ['t5', 't6'] }));
    expect(tenant('t5')).toHaveClass('selected');
    expect(tenant('t6')).toHaveClass('selected');
  });

  it('puts no more selected tenants into the page than anybody drags by one', () => {
    const { workbench } = open();
    doing(() => select(workbench, { tenants: PLACES.map((_, n) => `t${n}`) }));
    expect(document.querySelectorAll('.react-flow__node')).toHaveLength(0);
  });
});

describe('a click on a painted picture', () => {
  it('selects a line with all of its connections', () => {
    const { click, selected } = open();
    click(BUNDLE);
    expect(selected()).toMatchObject({ connections: ['one', 'two', 'three'], tenants: [] });
  });

  it('adds a line with Ctrl, and takes it out again', () => {
    const { click, selected } = open();
    click(SINGLE);
    click(BUNDLE, { ctrlKey: true });
    expect(selected().connections).toEqual(['t1-t2', 'one', 'two', 'three']);
    click(SINGLE, { ctrlKey: true });
    expect(selected().connections).toEqual(['one', 'two', 'three']);
  });

  it('on nothing selects nothing', () => {
    const { click, selected } = open();
    click(SINGLE);
    click(EMPTY);
    expect(selected()).toMatchObject({ connections: [], tenants: [] });
  });

  it('on the loop of a tenant selects that', () => {
    const { click, selected } = open();
    click({ x: 116, y: 366 });
    expect(selected().connections).toEqual(['t8-t8']);
  });

  it('on a tenant selects it, with Ctrl beside others', () => {
    const { hover, tenant, selected } = open();
    hover(T9);
    fireEvent.click(tenant('t9') as HTMLElement);
    expect(selected().tenants).toEqual(['t9']);
    hover(T0);
    fireEvent.click(tenant('t0') as HTMLElement, { ctrlKey: true });
    expect(selected().tenants).toEqual(['t9', 't0']);
    fireEvent.click(tenant('t9') as HTMLElement, { ctrlKey: true });
    expect(selected().tenants).toEqual(['t0']);
  });
});

describe('a double-click on a painted picture', () => {
  it('on a line shows its connector in the inspector', () => {
    const { doubleClick, selected, workbench } = open();
    doubleClick(SINGLE);
    expect(selected().connections).toEqual(['t1-t2']);
    expect(workbench.session.getState().focusRequest?.field).toBe('connector');
  });

  it('on a line of several lists them in the inspector', () => {
    const { doubleClick, selected, workbench } = open();
    doubleClick(BUNDLE);
    expect(selected().connections).toEqual(['one', 'two', 'three']);
    expect(workbench.session.getState().focusRequest?.field).not.toBe('connector');
  });

  it('means the line that its first click chose, though that has opened since', () => {
    const { click, doubleClick, selected } = open();
    click(BUNDLE, { detail: 1 });
    click(BUNDLE, { detail: 2 });
    doubleClick(BUNDLE);
    expect(selected().connections).toEqual(['one', 'two', 'three']);
    click(SINGLE, { detail: 1 });
    doubleClick(SINGLE);
    expect(selected().connections).toEqual(['t1-t2']);
  });

  it('on nothing makes a tenant there', () => {
    const { doubleClick, workbench } = open();
    doubleClick(EMPTY);
    expect(scenarioOf(workbench).tenants).toHaveLength(65);
    const id = scenarioOf(workbench).tenants.at(-1)?.id ?? '';
    expect(documentOf(workbench).view.positions[id]).toEqual({ x: 250, y: 230 });
  });
});

describe('the name of a tenant in a painted picture', () => {
  it('is typed on the tenant itself', async () => {
    const { workbench, hover, tenant } = open();
    hover(T9);
    fireEvent.click(tenant('t9') as HTMLElement);
    await waitFor(() => expect(tenant('t9')).toHaveClass('react-flow__node-tenant'));
    doing(() => runCommand(workbench, 'edit.rename'));
    expect(screen.getByRole('textbox', { name: 'Name of t9' })).toHaveFocus();
  });
});

describe('the menu of a painted picture', () => {
  it('on a line is that of connections, and selects all of them', () => {
    const { menu, selected } = open();
    menu(BUNDLE);
    expect(selected().connections).toEqual(['one', 'two', 'three']);
    expect(screen.getByRole('menuitem', { name: /Reverse/ })).toBeInTheDocument();
  });

  it('on a line keeps what else is selected with it', () => {
    const { menu, click, selected } = open();
    click(SINGLE);
    click(BUNDLE, { ctrlKey: true });
    menu(SINGLE);
    expect(selected().connections).toHaveLength(4);
  });

  it('on nothing is that of the canvas', () => {
    const { menu } = open();
    menu(EMPTY);
    expect(screen.getByRole('menuitem', { name: /Select All/ })).toBeInTheDocument();
  });

  it('asked for by a key is that of what is selected, wherever the pointer is', () => {
    const { click, selected, workbench } = open();
    const reader = screen.getByRole('listbox', { name: 'Tenants and connections on the canvas' });
    click(BUNDLE);
    fireEvent.contextMenu(reader, { clientX: SINGLE.x, clientY: SINGLE.y });
    expect(selected().connections).toEqual(['one', 'two', 'three']);
    expect(screen.getByRole('menuitem', { name: /Reverse/ })).toBeInTheDocument();
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    doing(() => select(workbench, { tenants: ['t9'] }));
    fireEvent.contextMenu(reader, { clientX: SINGLE.x, clientY: SINGLE.y });
    expect(selected().tenants).toEqual(['t9']);
    expect(screen.getByRole('menuitem', { name: /^RenameF2/ })).toBeInTheDocument();
  });
});

describe('the pointer on a painted line', () => {
  it('is told what the line is', () => {
    const { hover, tip } = open();
    hover(BUNDLE);
    expect(tip()).toHaveTextContent('Allowed, 3 connections');
    expect(tip()).toHaveTextContent('t0 to t1');
    hover(EMPTY);
    expect(tip()).toBeNull();
  });

  it('is told anew when a switch changes the line under it', () => {
    const { hover, tip, workbench } = open();
    hover(BUNDLE);
    doing(() => dispatch(workbench, { type: 'set-isolation', tenant: 't0', enabled: true }));
    expect(tip()).toHaveTextContent('Blocked, 3 connections');
    expect(tip()).toHaveTextContent('t0 blocks it going out');
  });

  it('is told nothing of a line that is gone', () => {
    const { hover, tip, workbench } = open();
    hover(SINGLE);
    doing(() => dispatch(workbench, { type: 'delete', tenants: [], connections: ['t1-t2'] }));
    expect(tip()).toBeNull();
  });
});

describe('a box drawn over a painted picture', () => {
  it('selects the tenants it touches, to the pixel', () => {
    const { pane, selected } = open();
    const pointer = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', x: number, y: number) =>
      fireEvent[type](pane, { clientX: x, clientY: y, button: 0, buttons: 1, pointerId: 1, isPrimary: true });
    // Far from its edges, else the picture would begin to move.
    const whole = document.querySelector('.react-flow') as HTMLElement;
    vi.spyOn(whole, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 4000, 4000));
    fireEvent.keyDown(document.body, { key: 'Shift', code: 'ShiftLeft', shiftKey: true });
    pointer('pointerDown', 730, 300);
    pointer('pointerMove', 740, 290);
    // The second tenant ends at 732, the third begins at 1000.
    pointer('pointerMove', 996, 100);
    pointer('pointerUp', 996, 100);
    expect(selected().tenants).toEqual(['t1']);
  });
});

describe('the reader of a painted picture', () => {
  const reader = () => screen.getByRole('listbox', { name: 'Tenants and connections on the canvas' });
  const said = () => {
    const id = reader().getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id)?.textContent;
  };

  it('says where it is, selects that, and brings it into sight', async () => {
    const { user, selected, aims } = open();
    act(() => reader().focus());
    expect(said()).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(said()).toBe('Tenant t0, isolation Off');
    expect(selected().tenants).toEqual(['t0']);
    expect(aims.at(-1)).toMatchObject({ kind: 'in-sight', ids: ['t0'] });
    await user.keyboard('{ArrowRight}');
    expect(said()).toBe('3 connections from t0 to t1, Allowed');
    expect(selected()).toMatchObject({ connections: ['one', 'two', 'three'], tenants: [] });
    await user.keyboard('{ArrowRight}');
    expect(said(), 'the line has opened into its connections').toBe(
      'Connection SharePoint from t0 to t1, Allowed',
    );
    expect(selected().connections).toEqual(['one']);
    await user.keyboard('{Enter}');
    expect(said()).toBe('Tenant t1, isolation Off');
    await user.keyboard('{ArrowUp}');
    expect(said()).toBe('Tenant t0, isolation Off');
  });

  it('is another option at every step, so that each one is read out', async () => {
    const { user } = open();
    act(() => reader().focus());
    const ids = new Set<string | null>();
    for (let step = 0; step < 4; step += 1) {
      await user.keyboard('{ArrowDown}');
      ids.add(reader().getAttribute('aria-activedescendant'));
    }
    expect(ids.size).toBe(4);
  });

  it('tells at a line who blocks it', async () => {
    const { user, workbench } = open();
    doing(() => dispatch(workbench, { type: 'set-isolation', tenant: 't0', enabled: true }));
    act(() => reader().focus());
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(said()).toBe('3 connections from t0 to t1, Blocked, t0 blocks it going out');
  });

  it('begins at what is selected, and leaves keys with Ctrl or Alt to others', async () => {
    const { user, click } = open();
    click(SINGLE);
    act(() => reader().focus());
    expect(said()).toBe('Connection SharePoint from t1 to t2, Allowed');
    await user.keyboard('{Control>}{ArrowDown}{/Control}{Alt>}{ArrowDown}{/Alt}');
    expect(said()).toBe('Connection SharePoint from t1 to t2, Allowed');
  });

  it('is where F6 leads, also while a selected tenant stands in the page', () => {
    const { workbench, tenant } = open();
    doing(() => select(workbench, { tenants: ['t5'] }));
    expect(tenant('t5')).not.toBeNull();
    act(() => goToRegion(1));
    expect(reader()).toHaveFocus();
    expect(said()).toBe('Tenant t5, isolation Off');
  });
});
