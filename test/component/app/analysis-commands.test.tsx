import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { StatusBar } from '../../../renderer/app/StatusBar';
import { Results } from '../../../renderer/panels/results/Results';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { isCommandEnabled, runCommand } from '../../../renderer/commands/handlers';

function open() {
  const { workbench, show } = aDesk(SMALL_WORLD);
  show(
    <>
      <Results />
      <StatusBar />
    </>,
  );
  return {
    workbench,
    run: (id: AppCommandId) => act(() => runCommand(workbench, id)),
    isolateContoso: () =>
      act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'contoso', enabled: true })),
  };
}

const selectedTab = () => screen.getByRole('tab', { selected: true });

describe('the commands of the Analysis menu', () => {
  it.each([
    ['analysis.connections', /^Connections/],
    ['analysis.changes', /^Impact/],
    ['analysis.intents', /^Intents/],
    ['analysis.checks', /^Rules check/],
    ['analysis.plan', /^Plan/],
    ['analysis.matrix', /^Matrix/],
  ] as const)('%s opens its tab', (id, name) => {
    const { run } = open();
    run(id);
    expect(selectedTab()).toHaveAccessibleName(name);
  });

  it('offer to swap, return, accept and stop only while policies are pinned', () => {
    const { workbench, run } = open();
    const ids = ['analysis.swap', 'analysis.return', 'analysis.accept', 'analysis.stop'] as const;
    expect(ids.filter((id) => isCommandEnabled(workbench, id))).toEqual([]);
    run('analysis.compare-from-here');
    expect(ids.filter((id) => isCommandEnabled(workbench, id))).toEqual(ids);
  });

  it('swap, return, accept and stop, each as one undo step', () => {
    const { workbench, run, isolateContoso } = open();
    run('analysis.compare-from-here');
    isolateContoso();
    const contoso = () => screen.getByRole('row', { name: /^Contoso/ });
    run('analysis.swap');
    expect(contoso()).toHaveTextContent('newly allowed');
    act(() => undo(workbench));
    expect(contoso()).toHaveTextContent('newly blocked');
    run('analysis.return');
    expect(contoso()).not.toHaveTextContent('newly');
    act(() => undo(workbench));
    expect(contoso()).toHaveTextContent('newly blocked');
    run('analysis.accept');
    expect(contoso()).not.toHaveTextContent('newly');
    run('analysis.stop');
    expect(scenarioOf(workbench).baseline).toBeUndefined();
  });
});

describe('the status bar', () => {
  it('counts what changes from every tab and leads to it', async () => {
    const { run, isolateContoso } = open();
    run('analysis.compare-from-here');
    isolateContoso();
    run('analysis.matrix');
    const counts = screen.getByRole('button', {
      name: '1 newly blocked, 0 newly allowed against “Before the change”',
    });
    await userEvent.setup().click(counts);
    expect(selectedTab()).toHaveAccessibleName(/^Impact/);
  });
});
