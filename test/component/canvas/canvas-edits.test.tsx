import type { NodeChange } from '@xyflow/react';
import { ReactFlowProvider } from '@xyflow/react';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PictureNodeType } from '../../../renderer/canvas/projection';
import { useCanvasEdits } from '../../../renderer/canvas/use-canvas-edits';
import { useLaid, useTold } from '../../../renderer/canvas/use-picture';
import { WorkbenchProvider } from '../../../renderer/workbench/context';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { documentOf, scenarioOf } from '../../../renderer/workbench/reads';
import { select, selectionOf } from '../../../renderer/workbench/session';
import { undoLabel } from '../../../shared/edit/timeline';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';
import { english } from '../../support/english';

/** What React Flow reports while a person drags and nudges. */
function canvas() {
  const { workbench } = aDesk(aDocument([aTenant('a'), aTenant('b')], [aConnection('a', 'b')]));
  const moveTo = vi.fn();
  const takeDrop = vi.fn((_moved: object) => false);
  const { result } = renderHook(
    () => useCanvasEdits({ picture: useTold(useLaid()).picture, moveTo, takeDrop, lineUnder: () => null }),
    {
      wrapper: ({ children }) => (
        <WorkbenchProvider value={workbench}>
          <ReactFlowProvider>{children}</ReactFlowProvider>
        </WorkbenchProvider>
      ),
    },
  );
  const report = (...changes: NodeChange<PictureNodeType>[]) =>
    act(() => result.current.onNodesChange(changes));
  const at = (id: string, x: number, dragging: boolean) =>
    ({ type: 'position', id, position: { x, y: 0 }, dragging }) as const;
  return {
    workbench,
    moveTo,
    takeDrop,
    edits: result.current,
    report,
    drag(id: string, to: number) {
      report(at(id, to / 2, true));
      report(at(id, to, true));
      report(at(id, to, false));
    },
    nudge: (id: string, to: number) => report(at(id, to, false)),
    past: () => workbench.document.getState().timeline.past.length,
    place: (id: string) => documentOf(workbench).view.positions[id]?.x,
  };
}

describe('moving a tenant', () => {
  it('by dragging it twice is two undo steps', () => {
    const { workbench, drag, past, place } = canvas();
    drag('a', 100);
    drag('a', 200);
    expect([past(), place('a')]).toEqual([2, 200]);
    undo(workbench);
    expect(place('a')).toBe(100);
  });

  it('by nudging it three times with the arrow keys is one undo step', () => {
    const { workbench, nudge, past, place } = canvas();
    nudge('a', 10);
    nudge('a', 20);
    nudge('a', 30);
    expect([past(), place('a')]).toEqual([1, 30]);
    undo(workbench);
    expect([past(), place('a')]).toEqual([0, undefined]);
  });

  it('by a drag between nudges is a step of its own on both sides', () => {
    const { nudge, drag, past } = canvas();
    nudge('a', 10);
    drag('a', 100);
    nudge('a', 110);
    nudge('a', 120);
    expect(past()).toBe(3);
  });

  it('changes the document when it is dropped, and until then only the picture', () => {
    const { workbench, report, drag, moveTo, past } = canvas();
    report({ type: 'position', id: 'a', position: { x: 50, y: 0 }, dragging: true });
    expect(past()).toBe(0);
    expect(moveTo.mock.calls).toEqual([[{ a: { x: 50, y: 0 } }, null]]);
    drag('a', 100);
    expect(moveTo).toHaveBeenLastCalledWith(null);
    expect(english(undoLabel(workbench.document.getState().timeline))).toMatch(/^Undo Move/);
  });

  it('takes selected notes and the title along as far, as one step', () => {
    const { workbench, moveTo, report, drag, past } = canvas();
    const note = { id: 'n', text: 'n', x: 0, y: 300, width: 200, height: 120, colour: 'blue' } as const;
    const title = { text: 't', x: 0, y: -200, width: 480, height: 60 };
    act(() => {
      dispatch(workbench, { type: 'put-notes', notes: [note, { ...note, id: 'still' }] });
      dispatch(workbench, { type: 'set-title', title });
      select(workbench, { tenants: ['a'], notes: ['n', '*title'] });
    });
    report({ type: 'position', id: 'a', position: { x: 50, y: 0 }, dragging: true });
    expect(moveTo).toHaveBeenLastCalledWith({ a: { x: 50, y: 0 } }, { x: 50, y: 0 });
    drag('a', 100);
    const { view } = documentOf(workbench);
    expect(view.notes?.map(({ x }) => x)).toEqual([100, 0]);
    expect([view.title?.x, past()]).toEqual([100, 3]);
    expect(undoLabel(workbench.document.getState().timeline)).toEqual('Undo Move 1 tenant and 2 notes');
  });

  it('that is not selected leaves selected notes where they are', () => {
    const { workbench, drag } = canvas();
    const note = { id: 'n', text: 'n', x: 0, y: 300, width: 200, height: 120, colour: 'blue' } as const;
    act(() => {
      dispatch(workbench, { type: 'put-notes', notes: [note] });
      select(workbench, { tenants: ['a'], notes: ['n'] });
    });
    drag('b', 700);
    expect(documentOf(workbench).view.notes).toEqual([note]);
  });

  it('onto the gate of another is no move: that is asked first', () => {
    const { drag, nudge, takeDrop, moveTo, past } = canvas();
    takeDrop.mockReturnValueOnce(true);
    drag('a', 100);
    expect(past()).toBe(0);
    expect(moveTo, 'it stays where it was dropped').not.toHaveBeenCalledWith(null);
    nudge('a', 10);
    expect(takeDrop, 'the keyboard drops nothing').toHaveBeenCalledTimes(1);
    expect(past()).toBe(1);
  });

  it('with others moves them all in one step', () => {
    const { report, past, place } = canvas();
    const to = (id: string, x: number) =>
      ({ type: 'position', id, position: { x, y: 0 }, dragging: false }) as const;
    report(to('a', 10), to('b', 20));
    expect([past(), place('a'), place('b')]).toEqual([1, 10, 20]);
  });
});

describe('pointing at things on the canvas', () => {
  it('selects tenants and connections beside each other, and takes the place of a flow', () => {
    const { workbench, report, edits } = canvas();
    select(workbench, { flows: ['f'] });
    report({ type: 'select', id: 'a', selected: true });
    act(() => edits.onEdgesChange([{ type: 'select', id: 'a-b', selected: true }]));
    expect(selectionOf(workbench)).toEqual({ tenants: ['a'], connections: ['a-b'], flows: [] });
    report({ type: 'select', id: 'a', selected: false });
    expect(selectionOf(workbench)).toEqual({ tenants: [], connections: ['a-b'], flows: [] });
  });

  it('connects two tenants, selects the connection and shows the inspector', () => {
    const { workbench, edits } = canvas();
    act(() => edits.onConnect({ source: 'b', target: 'a', sourceHandle: null, targetHandle: null }));
    const { connections } = scenarioOf(workbench);
    expect(connections.at(-1)).toMatchObject({ from: 'b', to: 'a' });
    expect(selectionOf(workbench).connections).toEqual([connections.at(-1)?.id]);
  });
});
