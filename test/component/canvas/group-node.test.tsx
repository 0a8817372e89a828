import { ReactFlowProvider } from '@xyflow/react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GroupNode } from '../../../renderer/canvas/GroupNode';
import { startLesson } from '../../../renderer/lesson/play';
import { setFilter } from '../../../renderer/picture/choose';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { documentOf } from '../../../renderer/workbench/reads';
import { captureStage } from '../../../shared/lesson/stages';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { groupKey } from '../../../shared/picture/scene';
import { aStep } from '../../support/lessons';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

const GROUP = { id: 'g', name: 'Partners', tenants: ['itp', 'contoso'], folded: true };
const WORLD: ScenarioDocument = { ...SMALL_WORLD, view: { positions: {}, groups: [GROUP] } };

/** The node as React Flow puts it onto the canvas. */
function show(document = WORLD) {
  const { desk, workbench, show: draw } = aDesk(document);
  const onCanvas = () =>
    draw(
      <ReactFlowProvider>
        <div className="react-flow__node" tabIndex={0} role="group" aria-label="Node">
          <GroupNode id={groupKey(GROUP)} selected={false} />
          <div className="react-flow__node" data-id="itp" tabIndex={-1} />
        </div>
      </ReactFlowProvider>,
    );
  const isCollapsed = () => documentOf(workbenchOn(desk)).view.groups?.[0]?.folded ?? false;
  return { user: userEvent.setup(), desk, workbench, onCanvas, isCollapsed };
}

describe('the node of a collapsed group', () => {
  it('says its name, how many tenants it holds and how its lines end', () => {
    show().onCanvas();
    const node = screen.getByTestId('group-g');
    expect(node).toHaveTextContent('Partners');
    expect(node).toHaveTextContent('2 tenants');
    expect(screen.getByText('1 blocked')).toBeInTheDocument();
    expect(screen.getByText('1 allowed')).toBeInTheDocument();
    expect(screen.queryByText(/not evaluated/)).toBeNull();
  });

  it('follows what changes', () => {
    const { workbench, onCanvas } = show();
    onCanvas();
    doing(() => dispatch(workbench, { type: 'set-isolation', tenant: 'itp', enabled: false }));
    expect(screen.getByText('2 allowed')).toBeInTheDocument();
  });

  it('counts what the filter leaves', () => {
    const { workbench, onCanvas } = show();
    onCanvas();
    doing(() => setFilter(workbench, { kind: 'blocked' }));
    expect(screen.getByText('1 tenant')).toBeVisible();
    expect(screen.queryByText('1 allowed')).toBeNull();
  });

  it('is expanded by its button, as an edit that can be undone', async () => {
    const { user, workbench, onCanvas, isCollapsed } = show();
    onCanvas();
    await user.click(screen.getByRole('button', { name: 'Expand Partners' }));
    expect(isCollapsed()).toBe(false);
    doing(() => undo(workbench));
    expect(isCollapsed()).toBe(true);
  });

  it('is expanded by a double click', async () => {
    const { user, onCanvas, isCollapsed } = show();
    onCanvas();
    await user.dblClick(screen.getByText('Partners'));
    expect(isCollapsed()).toBe(false);
  });

  it('is expanded by Enter while it has the focus', async () => {
    const { user, onCanvas, isCollapsed } = show();
    onCanvas();
    screen.getByRole('group', { name: 'Node' }).focus();
    await user.keyboard('x');
    expect(isCollapsed()).toBe(true);
    await user.keyboard('{Enter}');
    expect(isCollapsed()).toBe(false);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-id', 'itp'));
  });

  it('is nothing once its group is gone', () => {
    const { workbench, onCanvas } = show();
    onCanvas();
    doing(() => dispatch(workbench, { type: 'remove-groups', ids: ['g'] }));
    expect(screen.queryByTestId('group-g')).toBeNull();
  });

  it('tells no verdict while a lesson asks', () => {
    const question = { ask: 'What now?', connection: 'files' };
    const lesson = {
      title: 'Lesson',
      steps: [aStep('ask', { stage: captureStage(WORLD), question })],
    };
    const { workbench, onCanvas } = show({ ...WORLD, scenario: { ...WORLD.scenario, lesson } });
    startLesson(workbench);
    onCanvas();
    expect(screen.getByTestId('group-g').innerHTML).not.toMatch(/allowed|blocked|evaluated/i);
    expect(screen.getByText('2 tenants')).toBeVisible();
  });
});
