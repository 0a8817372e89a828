import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tooltip } from 'radix-ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PolicyBanner } from '../../../renderer/app/PolicyBanner';
import { runCommand } from '../../../renderer/app/commands/handlers';
import { StatusBar } from '../../../renderer/app/StatusBar';
import { useRunPlayer } from '../../../renderer/app/use-run-player';
import { installBridge } from '../../../renderer/bridge/current';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { RunBar } from '../../../renderer/panels/runs/RunBar';
import { RunsTab } from '../../../renderer/panels/runs/RunsTab';
import { cover } from '../../../renderer/store/covering';
import { currentScenario, dispatch, undo } from '../../../renderer/store/document-store';
import { startRun, stopRun, toggleClock, useRunStore } from '../../../renderer/store/run-store';
import { select, useSessionStore } from '../../../renderer/store/session-store';
import { startWith } from '../../support/small-world';

beforeEach(() => {
  installBridge(memoryBridge());
  startWith();
});
afterEach(() => {
  cover(false);
  vi.useRealTimers();
});

function Window() {
  useRunPlayer();
  return (
    <Tooltip.Provider>
      <PolicyBanner />
      <RunBar />
      <RunsTab />
      <StatusBar />
    </Tooltip.Provider>
  );
}

const open = (isItpOn: boolean) =>
  act(() => void dispatch({ type: 'set-isolation', tenant: 'itp', enabled: isItpOn }));
const playing = () => useRunStore.getState().playing;
const historyOf = () =>
  within(screen.getByRole('list', { name: 'Run history' }))
    .getAllByRole('button')
    .map((run) => run.textContent.replaceAll(/\s+/g, ' '));

describe('a run', () => {
  it('plays step by step to its end, and stands in the history with its time', () => {
    vi.useFakeTimers();
    render(<Window />);
    open(false);
    act(() => startRun('notify'));
    const bar = screen.getByRole('region', { name: 'Run' });
    expect(bar).toHaveTextContent('Step 1 of 2');
    expect(bar).toHaveTextContent('against the direction of the connection');
    act(() => void vi.advanceTimersByTime(1600));
    expect(bar).toHaveTextContent('Step 2 of 2');
    expect(screen.queryByRole('list', { name: 'Run history' })).not.toBeInTheDocument();
    act(() => void vi.advanceTimersByTime(1600));
    expect(within(bar).getByRole('status')).toHaveTextContent('Succeeded');
    expect(historyOf()).toEqual(['09:00 Succeeded 00:00:02 Notify me']);
  });

  it('fails at the blocked connection, says why, and skips what follows', () => {
    vi.useFakeTimers();
    render(<Window />);
    act(() => startRun('notify'));
    act(() => void vi.advanceTimersByTime(1600));
    const bar = screen.getByRole('region', { name: 'Run' });
    expect(within(bar).getByRole('status')).toHaveTextContent('Failed');
    expect(bar).toHaveTextContent('tenant isolation configuration of ITPtestlab');
    const steps = screen.getByRole('region', { name: 'Steps of Notify me' });
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/Failed.*Trigger.*Error: The token exchange failed/),
      expect.stringMatching(/Skipped.*Action/),
    ]);
    expect(useSessionStore.getState().announcement.text).toContain('Notify me: Failed.');
  });

  it('can be paused, stepped, sped up and put away', async () => {
    const user = userEvent.setup();
    render(<Window />);
    open(false);
    act(() => startRun('notify'));
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next step of the run' }));
    expect(screen.getByRole('region', { name: 'Run' })).toHaveTextContent('Step 2 of 2');
    await user.selectOptions(screen.getByLabelText('Speed'), '2 ×');
    expect(useRunStore.getState().speed).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Next step of the run' }));
    await user.click(screen.getByRole('button', { name: 'Close the run' }));
    expect(screen.queryByRole('region', { name: 'Run' })).not.toBeInTheDocument();
    expect(historyOf()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Clear history' }));
    expect(screen.getByText(/Nothing has run yet/)).toBeVisible();
  });

  it('played by hand goes through one step and waits at its end for the next', () => {
    vi.useFakeTimers();
    render(<Window />);
    open(false);
    const [flow] = currentScenario().flows ?? [];
    const more = { id: 's3', name: 'Post it again', kind: 'action', connection: 'chat' } as const;
    if (flow) act(() => void dispatch({ type: 'put-flow', flow: { ...flow, steps: [...flow.steps, more] } }));
    act(() => startRun('notify'));
    act(() => runCommand('run.step'));
    expect(playing()).toMatchObject({ at: 1, isPlaying: true, isStepDone: false });
    act(() => void vi.advanceTimersByTime(1600));
    expect(playing()).toMatchObject({ at: 1, isPlaying: false, isStepDone: true });
    act(() => void vi.advanceTimersByTime(9000));
    expect(screen.getByRole('region', { name: 'Run' })).toHaveTextContent('Step 2 of 3');
    act(() => runCommand('run.pause'));
    expect(playing()).toMatchObject({ at: 2, isPlaying: true, isSingle: false });
    act(() => void vi.advanceTimersByTime(1600));
    expect(playing()).toMatchObject({ at: 2, isEnded: true });
  });

  it('brings all of its way into sight', async () => {
    act(() => startRun('notify'));
    const { canvas } = useSessionStore.getState();
    await vi.waitFor(() => expect(canvas?.bringIntoView).toHaveBeenCalledWith(['roth', 'itp']));
  });

  it.each([
    ['its connection', { type: 'delete', tenants: [], connections: ['files'] }],
    ['a tenant it signs in to', { type: 'delete', tenants: ['itp'], connections: [] }],
    ['the flow', { type: 'remove-flows', ids: ['notify'] }],
  ] as const)('ends with %s, and the history still tells it in full', (_, command) => {
    open(false);
    render(<Window />);
    act(() => startRun('notify'));
    act(() => void dispatch(command));
    expect(screen.queryByRole('region', { name: 'Run' })).not.toBeInTheDocument();
    const steps = screen.getByRole('region', { name: 'Steps of Notify me' });
    expect(steps).toHaveTextContent('The data comes from ITPtestlab to MichaelRoth42');
    expect(steps).toHaveTextContent('duration 00:00:02');
  });

  it('goes on while something else is edited', () => {
    act(() => startRun('notify'));
    act(() => void dispatch({ type: 'delete', tenants: ['contoso'], connections: [] }));
    expect(playing()?.run.flow).toBe('notify');
  });

  it('is refused while a question is open, because it would tell the answer', () => {
    act(() => cover(true));
    act(() => startRun('notify'));
    expect(useRunStore.getState().playing).toBeNull();
    expect(useSessionStore.getState().toast?.text).toContain('would tell the answer');
  });

  it('belongs to its document', () => {
    act(() => startRun('notify'));
    act(() => void startWith());
    expect(useRunStore.getState()).toMatchObject({ history: [], playing: null });
  });
});

describe('simulated time', () => {
  it('lets existing flows run under the former policies for an hour, and says so', async () => {
    const user = userEvent.setup();
    render(<Window />);
    open(false);
    await user.click(screen.getByLabelText(/Changes are assessed after about an hour/));
    open(true);
    expect(screen.getByText(/Until about 10:00 existing flows still run/)).toHaveTextContent('1 connection');
    await user.click(screen.getByRole('button', { name: 'Run' }));
    for (let step = 0; step < 2; step += 1)
      await user.click(screen.getByRole('button', { name: 'Next step of the run' }));
    expect(historyOf()).toEqual(['09:00 Succeeded 00:00:02 Notify me']);
    await user.click(screen.getAllByRole('button', { name: 'Skip an hour' })[0] as HTMLElement);
    expect(screen.queryByText(/existing flows still run/)).not.toBeInTheDocument();
    expect(screen.getByText(/Simulated time 10:01/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Run' }));
    await user.click(screen.getByRole('button', { name: 'Next step of the run' }));
    expect(historyOf()[0]).toBe('10:01 Failed 00:00:01 Notify me');
  });

  it('counts an undo as a change, and plays no part while it is off', async () => {
    const user = userEvent.setup();
    render(<Window />);
    open(false);
    expect(screen.queryByText(/Simulated time/)).not.toBeInTheDocument();
    await user.click(screen.getByLabelText(/Changes are assessed/));
    act(undo);
    expect(screen.getByText(/existing flows still run/)).toBeVisible();
    await user.click(screen.getByLabelText(/Changes are assessed/));
    expect(screen.queryByText(/existing flows still run/)).not.toBeInTheDocument();
  });
});

describe('flows made or changed while a change is not assessed', () => {
  const rename = (name: string) => {
    const [flow] = currentScenario().flows ?? [];
    act(() => void (flow && dispatch({ type: 'put-flow', flow: { ...flow, name } })));
  };

  it('meet the present policies: the product marks them Suspended and does not run them', () => {
    open(false);
    act(toggleClock);
    open(true);
    rename('Changed');
    act(() => startRun('notify'));
    expect(playing()).toBeNull();
    expect(useSessionStore.getState().toast?.text).toContain('Changed is Suspended');
    open(false);
    act(() => startRun('notify'));
    expect(playing()?.run.status).toBe('Succeeded');
  });

  it('are existing flows to the next change', () => {
    render(<Window />);
    open(false);
    act(toggleClock);
    rename('Changed');
    open(true);
    act(() => startRun('notify'));
    expect(playing()?.run).toMatchObject({ status: 'Succeeded', isUnderFormerPolicies: true });
    act(stopRun);
    expect(screen.getByText(/It ran under the former policies/)).toBeVisible();
  });
});

describe('what the maker sees', () => {
  it('stands beside a blocked connection, and nowhere else', () => {
    render(
      <Tooltip.Provider>
        <Inspector />
      </Tooltip.Provider>,
    );
    act(() => select({ connections: ['files'] }));
    expect(screen.getByText('What the maker sees')).toBeVisible();
    expect(screen.getByText(/saved but Suspended/)).toBeVisible();
    act(() => select({ connections: ['chat'] }));
    expect(screen.queryByText('What the maker sees')).not.toBeInTheDocument();
    act(() => select({ connections: ['files'] }));
    act(() => cover(true));
    expect(screen.queryByText('What the maker sees')).not.toBeInTheDocument();
  });
});
