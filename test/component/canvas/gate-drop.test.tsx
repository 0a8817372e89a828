import type { OnNodeDrag } from '@xyflow/react';
import { ReactFlowProvider } from '@xyflow/react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { GateDropMenu } from '../../../renderer/canvas/GateDropMenu';
import type { PictureNodeType } from '../../../renderer/canvas/projection';
import type { GateDropControl } from '../../../renderer/canvas/use-gate-drop';
import { useGateDrop } from '../../../renderer/canvas/use-gate-drop';
import { useLaid, useTold } from '../../../renderer/canvas/use-picture';
import { WorkbenchProvider } from '../../../renderer/workbench/context';
import { documentOf, scenarioOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import type { Tenant } from '../../../shared/model/scenario';
import { aDocument, anIsolatedTenant, aRule, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';

const nodeAt = (id: string, x: number, y: number): PictureNodeType => ({
  id,
  type: 'tenant',
  position: { x, y },
  data: { node: { id, group: null, tenants: [id], at: { x, y } } },
});

/** A canvas where "guest" stands at 0, 0 and "host" at 600, 0. */
function gates(host: Tenant = anIsolatedTenant('host'), guest: Tenant = aTenant('guest')) {
  const { workbench } = aDesk({
    ...aDocument([guest, host]),
    view: { positions: { guest: { x: 0, y: 0 }, host: { x: 600, y: 0 } } },
  });
  const moveTo = vi.fn();
  let control: GateDropControl | undefined;
  function Gates() {
    control = useGateDrop({ picture: useTold(useLaid()).picture, moveTo });
    return (
      <main role="main">
        <GateDropMenu gate={control} />
      </main>
    );
  }
  render(
    <WorkbenchProvider value={workbench}>
      <ReactFlowProvider>
        <Gates />
      </ReactFlowProvider>
    </WorkbenchProvider>,
  );
  const drag = (x: number, y: number, ids: readonly string[] = ['guest']) => {
    const nodes = ids.map((id) => nodeAt(id, x - 10, y - 10));
    const event = { clientX: x, clientY: y } as Parameters<OnNodeDrag>[0];
    act(() => control?.onNodeDrag(event, nodes[0]!, nodes));
  };
  const drop = (...ids: readonly string[]) => {
    let isTaken: boolean | undefined;
    const moved = Object.fromEntries(ids.map((id) => [id, { x: 640, y: 20 }]));
    act(() => {
      isTaken = control?.takeDrop(moved);
    });
    return isTaken;
  };
  const lit = () => workbench.session.getState().gateUnderDrag;
  const rules = () => scenarioOf(workbench).tenants.find(({ id }) => id === 'host')?.isolation.rules ?? [];
  const past = () => workbench.document.getState().timeline.past.length;
  return { workbench, moveTo, drag, drop, lit, rules, past, user: userEvent.setup() };
}

describe('a tenant that is dragged', () => {
  it('lights the gate of the tenant under the pointer, and of none beside it', () => {
    const { drag, lit } = gates();
    drag(300, 40);
    expect(lit()).toBeNull();
    drag(650, 30);
    expect(lit()).toBe('host');
    drag(650, 200);
    expect(lit()).toBeNull();
  });

  it('lights no gate together with others', () => {
    const { drag, drop, lit } = gates();
    drag(650, 30, ['guest', 'more']);
    expect(lit()).toBeNull();
    expect(drop('guest', 'more')).toBe(false);
  });

  it('lights no gate when it takes along what is selected, also what React Flow does not hold', () => {
    const { workbench, drag, lit } = gates();
    act(() => select(workbench, { tenants: ['guest', 'more'] }));
    drag(650, 30);
    expect(lit()).toBeNull();
    act(() => select(workbench, { tenants: ['more', 'most'] }));
    drag(650, 30);
    expect(lit()).toBe('host');
  });

  it('is moved as ever where it was dropped on no gate', () => {
    const { drag, drop } = gates();
    drag(650, 30);
    drag(300, 40);
    expect(drop('guest')).toBe(false);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});

describe('a tenant that was dropped on the gate of another', () => {
  function dropped(...tenants: Parameters<typeof gates>) {
    const opened = gates(...tenants);
    opened.drag(650, 30);
    expect(opened.drop('guest')).toBe(true);
    expect(opened.lit()).toBeNull();
    return opened;
  }
  const item = (name: RegExp | string) => screen.findByRole('menuitem', { name });

  it('may be allowed there in one direction or both, and returns to where it was', async () => {
    const { rules, past, moveTo, user } = dropped();
    expect(await screen.findByRole('menu', { name: 'guest was dropped on host' })).toBeInTheDocument();
    await user.click(await item('Allow guest inbound in host'));
    expect(rules()).toMatchObject([{ tenant: 'guest.example', direction: 'inbound' }]);
    expect(past()).toBe(1);
    expect(moveTo).toHaveBeenCalledWith(null);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('may just be moved', async () => {
    const { workbench, rules, past, user } = dropped();
    await user.click(await item('Just move it here'));
    expect(documentOf(workbench).view.positions).toEqual({
      guest: { x: 640, y: 20 },
      host: { x: 600, y: 0 },
    });
    expect([rules(), past()]).toEqual([[], 1]);
  });

  it('is put back with Esc', async () => {
    const { past, moveTo, user } = dropped();
    await item('Just move it here');
    await user.keyboard('{Escape}');
    expect(past()).toBe(0);
    expect(moveTo).toHaveBeenCalledWith(null);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('is not offered what a rule allows already', async () => {
    dropped(anIsolatedTenant('host', aRule('guest', 'inbound')));
    expect(await item(/^Allow guest inbound in host/)).toHaveAttribute('aria-disabled', 'true');
    expect(await item('Allow guest outbound in host')).not.toHaveAttribute('aria-disabled');
  });

  it('is told when the rule would be ignored, and when no rule can name it', async () => {
    dropped(aTenant('host'));
    expect(await screen.findByText(/^Isolation of host is Off/)).toBeInTheDocument();
    dropped(anIsolatedTenant('host'), aTenant('guest', { domains: [] }));
    expect(await screen.findByText(/^No rule can name guest/)).toBeInTheDocument();
  });
});
