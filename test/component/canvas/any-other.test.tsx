import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../../renderer/canvas/Canvas';
import { runCommand } from '../../../renderer/commands/handlers';
import { pictureNow } from '../../../renderer/document/export-picture';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';

function open() {
  const { workbench, show } = aDesk(aDocument([aTenant('off'), anIsolatedTenant('shut')]));
  show(<Canvas legend={null} />);
  return { workbench, toggle: () => doing(() => runCommand(workbench, 'view.any-other')) };
}

const node = () => screen.queryByRole('button', { name: /^Any other tenant/ });

describe('any other tenant on the canvas', () => {
  it('is shown and hidden by a command, and follows the policies', () => {
    const { workbench, toggle } = open();
    expect(node()).not.toBeInTheDocument();
    toggle();
    expect(node()).toHaveTextContent('Inbound open at 1 of 2');
    doing(() => dispatch(workbench, { type: 'set-isolation', tenant: 'shut', enabled: false }));
    expect(node()).toHaveTextContent('Inbound open at 2 of 2');
    toggle();
    expect(node()).not.toBeInTheDocument();
  });

  it('leads to the matrix, where its cells explain themselves', async () => {
    const { workbench, toggle } = open();
    toggle();
    await userEvent.click(node() as HTMLElement);
    expect(workbench.desk.state.getState().resultsTab).toBe('matrix');
  });

  it('is on exported pictures while it is shown', () => {
    const { workbench, toggle } = open();
    expect(pictureNow(workbench, {}).svg).not.toContain('Any other tenant');
    toggle();
    expect(pictureNow(workbench, {}).svg).toContain('Any other tenant');
  });
});
