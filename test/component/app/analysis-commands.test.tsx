import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tooltip } from 'radix-ui';
import { beforeEach, describe, expect, it } from 'vitest';
import { isCommandEnabled, runCommand } from '../../../renderer/app/commands/handlers';
import { StatusBar } from '../../../renderer/app/StatusBar';
import { installBridge } from '../../../renderer/bridge/current';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { Results } from '../../../renderer/panels/results/Results';
import { currentScenario, dispatch, undo } from '../../../renderer/store/document-store';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { startWith } from '../../support/small-world';

beforeEach(() => {
  startWith();
  installBridge(memoryBridge());
  render(
    <Tooltip.Provider>
      <Results />
      <StatusBar />
    </Tooltip.Provider>,
  );
});

const run = (id: AppCommandId) => act(() => runCommand(id));
const isolateContoso = () =>
  act(() => void dispatch({ type: 'set-isolation', tenant: 'contoso', enabled: true }));
const selectedTab = () => screen.getByRole('tab', { selected: true });

describe('the commands of the Analysis menu', () => {
  it.each([
    ['analysis.connections', /^Connections/],
    ['analysis.changes', /^What changes/],
    ['analysis.intents', /^Intents/],
    ['analysis.checks', /^Rules check/],
    ['analysis.plan', /^Plan/],
    ['analysis.matrix', /^Matrix/],
  ] as const)('%s opens its tab', (id, name) => {
    run(id);
    expect(selectedTab()).toHaveAccessibleName(name);
  });

  it('offer to swap, return, accept and stop only while policies are pinned', () => {
    const ids = ['analysis.swap', 'analysis.return', 'analysis.accept', 'analysis.stop'] as const;
    expect(ids.filter(isCommandEnabled)).toEqual([]);
    run('analysis.compare-from-here');
    expect(ids.filter(isCommandEnabled)).toEqual(ids);
  });

  it('swap, return, accept and stop, each as one undo step', () => {
    run('analysis.compare-from-here');
    isolateContoso();
    const changed = () => screen.queryByRole('list', { name: 'Changed connections' });
    run('analysis.swap');
    expect(changed()).toHaveTextContent('Newly allowed');
    act(undo);
    expect(changed()).toHaveTextContent('Newly blocked');
    run('analysis.return');
    expect(changed()).not.toBeInTheDocument();
    act(undo);
    expect(changed()).toHaveTextContent('Newly blocked');
    run('analysis.accept');
    expect(changed()).not.toBeInTheDocument();
    run('analysis.stop');
    expect(currentScenario().baseline).toBeUndefined();
  });
});

describe('the status bar', () => {
  it('counts what changes from every tab and leads to it', async () => {
    run('analysis.compare-from-here');
    isolateContoso();
    run('analysis.matrix');
    const counts = screen.getByRole('button', {
      name: '1 newly blocked, 0 newly allowed against “Before the change”',
    });
    await userEvent.setup().click(counts);
    expect(selectedTab()).toHaveAccessibleName(/^What changes/);
  });
});
