import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PolicyBanner } from '../../../renderer/panels/runs/PolicyBanner';
import { StatusBar } from '../../../renderer/app/StatusBar';
import { useRunPlayer } from '../../../renderer/app/use-run-player';
import { runCommand } from '../../../renderer/commands/handlers';
import { putOnDesk } from '../../../renderer/document/put-on-desk';
import { startLesson } from '../../../renderer/lesson/play';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { RunBar } from '../../../renderer/panels/runs/RunBar';
import { RunsTab } from '../../../renderer/panels/runs/RunsTab';
import { setSpeed, startRun, stopRun, toggleClock } from '../../../renderer/runs/run';
import { createWorkbench, workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { stepMs } from '../../../shared/run/run-speed';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import type { Edit } from '../../../shared/edit/edit';
import { captureStage } from '../../../shared/lesson/stages';
import { aLesson, aStep } from '../../support/lessons';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { english, say } from '../../support/english';

afterEach(() => {
  vi.useRealTimers();
});

function Window() {
  useRunPlayer();
  return (
    <>
      <PolicyBanner />
      <RunBar />
      <RunsTab />
      <StatusBar />
    </>
  );
}

/** With a lesson that asks about the connection of the flow. */
const WITH_QUESTION = {
  ...SMALL_WORLD,
  scenario: {
    ...SMALL_WORLD.scenario,
    lesson: aLesson(
      aStep('ask', {
        stage: captureStage(SMALL_WORLD),
        question: { ask: 'What will happen?', connection: 'files' },
      }),
    ),
  },
};

function start(document = SMALL_WORLD) {
  const { desk, show, aims } = aDesk(document);
  const on = () => workbenchOn(desk);
  const edit = (one: Edit) => doing(() => dispatch(on(), one));
  return {
    desk,
    aims,
    on,
    show,
    edit,
    user: userEvent.setup(),
    open: (isItpOn: boolean) => edit({ type: 'set-isolation', tenant: 'itp', enabled: isItpOn }),
    run: () => doing(() => startRun(on(), 'notify')),
    act: (work: (workbench: ReturnType<typeof on>) => void) => doing(() => work(on())),
    runs: () => on().runs.getState(),
    playing: () => on().runs.getState().playing,
    /** As long as the step at hand takes. */
    playOn: () => {
      const { playing } = on().runs.getState();
      const step = playing?.run.steps[playing.at];
      doing(() => vi.advanceTimersByTime(step ? stepMs(say, step) : 0));
    },
    window: () => desk.state.getState(),
    rename: (name: string) => {
      const [flow] = scenarioOf(on()).flows ?? [];
      if (flow) edit({ type: 'put-flow', flow: { ...flow, name } });
    },
  };
}

function startShown() {
  const page = start();
  page.show(<Window />);
  return page;
}

const historyOf = () =>
  within(screen.getByRole('list', { name: 'Run history' }))
    .getAllByRole('button')
    .map((run) => run.textContent.replaceAll(/\s+/g, ' '));

describe('a run', () => {
  it('plays step by step to its end, and stands in the history with its time', () => {
    const { run, open, playOn } = startShown();
    vi.useFakeTimers();
    open(false);
    run();
    const bar = screen.getByRole('region', { name: 'Run' });
    expect(bar).toHaveTextContent('Step 1 of 2');
    expect(bar).toHaveTextContent('against the direction of the connection');
    playOn();
    expect(bar).toHaveTextContent('Step 2 of 2');
    expect(screen.queryByRole('list', { name: 'Run history' })).not.toBeInTheDocument();
    playOn();
    expect(within(bar).getByRole('status')).toHaveTextContent('Succeeded');
    expect(historyOf()).toEqual(['09:00 Succeeded 00:00:02 Notify me']);
  });

  it('fails at the blocked connection, says why, and skips what follows', () => {
    const { run, window, playOn } = startShown();
    vi.useFakeTimers();
    run();
    playOn();
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
    expect(english(window().announcement.text)).toContain('Notify me: Failed.');
  });

  it('that is under way meets the gate that is shut before it', () => {
    const { run, open, playing, playOn } = startShown();
    vi.useFakeTimers();
    open(false);
    run();
    expect(playing()?.run.status).toBe('Succeeded');
    open(true);
    expect(playing()).toMatchObject({ at: 0, isEnded: false, run: { status: 'Failed' } });
    playOn();
    expect(within(screen.getByRole('region', { name: 'Run' })).getByRole('status')).toHaveTextContent(
      'Failed',
    );
  });

  it('that has passed the gate is not called back by it', () => {
    const { run, open, playing, playOn } = startShown();
    vi.useFakeTimers();
    open(false);
    run();
    playOn();
    open(true);
    expect(playing()).toMatchObject({ at: 1, run: { status: 'Succeeded' } });
  });

  it('that has ended goes from the canvas when policies change, and stays in the history', () => {
    const { run, open, playing, playOn, runs } = startShown();
    vi.useFakeTimers();
    run();
    playOn();
    expect(playing()?.isEnded).toBe(true);
    open(false);
    expect(playing()).toBeNull();
    expect(runs().history).toHaveLength(1);
  });

  it('can be paused, stepped, sped up and closed', async () => {
    const { user, run, runs, open } = startShown();
    open(false);
    run();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next step of the run' }));
    expect(screen.getByRole('region', { name: 'Run' })).toHaveTextContent('Step 2 of 2');
    await user.selectOptions(screen.getByLabelText('Speed'), '2 ×');
    expect(runs().speed).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Next step of the run' }));
    await user.click(screen.getByRole('button', { name: 'Close the run' }));
    expect(screen.queryByRole('region', { name: 'Run' })).not.toBeInTheDocument();
    expect(historyOf()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Clear history' }));
    expect(screen.getByText(/Nothing has run yet/)).toBeVisible();
  });

  it('played by hand goes through one step and waits at its end for the next', () => {
    const { on, act, run, playing, open, edit, playOn } = startShown();
    vi.useFakeTimers();
    open(false);
    const [flow] = scenarioOf(on()).flows ?? [];
    const more = { id: 's3', name: 'Post it again', kind: 'action', connection: 'chat' } as const;
    if (flow) edit({ type: 'put-flow', flow: { ...flow, steps: [...flow.steps, more] } });
    run();
    act((on) => runCommand(on, 'run.step'));
    expect(playing()).toMatchObject({ at: 1, isPlaying: true, isStepDone: false });
    playOn();
    expect(playing()).toMatchObject({ at: 1, isPlaying: false, isStepDone: true });
    doing(() => vi.advanceTimersByTime(9000));
    expect(screen.getByRole('region', { name: 'Run' })).toHaveTextContent('Step 2 of 3');
    act((on) => runCommand(on, 'run.pause'));
    expect(playing()).toMatchObject({ at: 2, isPlaying: true, isSingle: false });
    playOn();
    expect(playing()).toMatchObject({ at: 2, isEnded: true });
  });

  it('brings all of its way into sight', () => {
    const { run, aims } = start();
    run();
    expect(aims).toEqual([{ kind: 'in-sight', ids: ['roth', 'itp'], count: 1 }]);
  });

  it.each([
    ['its connection', { type: 'delete', tenants: [], connections: ['files'] }],
    ['a tenant it signs in to', { type: 'delete', tenants: ['itp'], connections: [] }],
    ['the flow', { type: 'remove-flows', ids: ['notify'] }],
  ] as const)('ends with %s, and the history still tells it in full', (_, loss) => {
    const { run, open, edit } = startShown();
    open(false);
    run();
    edit(loss);
    expect(screen.queryByRole('region', { name: 'Run' })).not.toBeInTheDocument();
    const steps = screen.getByRole('region', { name: 'Steps of Notify me' });
    expect(steps).toHaveTextContent('The data comes from ITPtestlab to MichaelRoth42');
    expect(steps).toHaveTextContent('duration 00:00:02');
  });

  it('goes on while something else is edited', () => {
    const { run, playing, edit } = start();
    run();
    edit({ type: 'delete', tenants: ['contoso'], connections: [] });
    expect(playing()?.run.flow).toBe('notify');
  });

  it('is refused while a question is open, because it would tell the answer', () => {
    const { act, run, playing, window } = start(WITH_QUESTION);
    act(startLesson);
    run();
    expect(playing()).toBeNull();
    expect(english(window().toast?.text)).toContain('would tell the answer');
  });

  it('belongs to its document; the speed stays that of the person', () => {
    const { desk, act, run, runs } = start();
    act((on) => setSpeed(on, 2));
    run();
    doing(() => putOnDesk(desk, createWorkbench(desk, SMALL_WORLD)));
    expect(runs()).toMatchObject({ history: [], playing: null, speed: 2 });
  });
});

describe('simulated time', () => {
  it('lets existing flows run under the former policies for an hour, and says so', async () => {
    const { user, open } = startShown();
    open(false);
    await user.click(screen.getByLabelText(/Simulate the one-hour delay/));
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
    const { user, act, open } = startShown();
    open(false);
    expect(screen.queryByText(/Simulated time/)).not.toBeInTheDocument();
    await user.click(screen.getByLabelText(/Simulate the one-hour/));
    act(undo);
    expect(screen.getByText(/existing flows still run/)).toBeVisible();
    await user.click(screen.getByLabelText(/Simulate the one-hour/));
    expect(screen.queryByText(/existing flows still run/)).not.toBeInTheDocument();
  });
});

describe('flows made or changed while a change is not assessed', () => {
  it('meet the present policies: the product marks them Suspended and does not run them', () => {
    const { act, run, playing, window, open, rename } = start();
    open(false);
    act(toggleClock);
    open(true);
    rename('Changed');
    run();
    expect(playing()).toBeNull();
    expect(english(window().toast?.text)).toContain('Changed is Suspended');
    open(false);
    run();
    expect(playing()?.run.status).toBe('Succeeded');
  });

  it('are existing flows to the next change', () => {
    const { act, run, playing, open, rename } = startShown();
    open(false);
    act(toggleClock);
    rename('Changed');
    open(true);
    run();
    expect(playing()?.run).toMatchObject({ status: 'Succeeded', isUnderFormerPolicies: true });
    act(stopRun);
    expect(screen.getByText(/It ran under the former policies/)).toBeVisible();
  });
});

describe('what the maker sees', () => {
  it('stands beside a blocked connection, and nowhere else', () => {
    const { act, show } = start(WITH_QUESTION);
    show(<Inspector />);
    act((on) => select(on, { connections: ['files'] }));
    expect(screen.getByText('What the maker sees')).toBeVisible();
    expect(screen.getByRole('img', { name: /saved but Suspended/ })).toBeVisible();
    expect(screen.getByRole('img', { name: /A failed run of/ })).toBeVisible();
    act((on) => select(on, { connections: ['chat'] }));
    expect(screen.queryByText('What the maker sees')).not.toBeInTheDocument();
    act((on) => select(on, { connections: ['files'] }));
    expect(screen.getByText('What the maker sees')).toBeVisible();
    act(startLesson);
    act((on) => select(on, { connections: ['files'] }));
    expect(screen.queryByText('What the maker sees')).not.toBeInTheDocument();
  });
});
