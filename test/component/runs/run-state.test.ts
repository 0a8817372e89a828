import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunAct, RunState } from '../../../renderer/runs/run-state';
import { FRESH_RUNS, KEPT_RUNS, runReducer } from '../../../renderer/runs/run-state';
import type { Run, RunStep, StepStatus } from '../../../shared/run/run';

function aRunStep(id: string, status: StepStatus): RunStep {
  return { id, status, name: id, kind: 'action', connection: 'c', at: 't' } as RunStep;
}

/** Succeeds, or fails at this step and skips what follows. */
function aRun(id: string, steps: number, failsAt = Infinity): Run {
  const status = (at: number) => (at < failsAt ? 'Succeeded' : at === failsAt ? 'Failed' : 'Skipped');
  return {
    id,
    flow: 'f',
    flowName: 'Flow',
    startedAt: 0,
    status: failsAt < steps ? 'Failed' : 'Succeeded',
    isUnderFormerPolicies: false,
    steps: Array.from({ length: steps }, (_, at) => aRunStep(`s${at}`, status(at))),
  };
}

const after = (acts: readonly RunAct[], first: RunState = FRESH_RUNS) => acts.reduce(runReducer, first);
const run = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 5 })).map((shape) => aRun('r', ...shape));
const way = fc.constantFrom('advance' as const, 'pause-or-resume' as const, 'step' as const);
const any: fc.Arbitrary<RunAct> = fc.oneof(
  { weight: 6, arbitrary: way.map((kind) => ({ kind })) },
  { weight: 1, arbitrary: fc.constantFrom('stop' as const, 'skip-hour' as const).map((kind) => ({ kind })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'speed' as const, speed: 2 as const }) },
);

describe('the history of runs', () => {
  it(`keeps the newest ${KEPT_RUNS}, newest first: one more drops the oldest`, () => {
    expect(KEPT_RUNS).toBe(100);
    const ids = Array.from({ length: KEPT_RUNS + 1 }, (_, n) => `run-${n + 1}`);
    const begun = ids.map((id) => ({ kind: 'start', run: aRun(id, 1) }) as const);
    const all = after([...begun, { kind: 'stop' }]);
    expect(all.history.map(({ id }) => id)).toEqual(ids.slice(1).toReversed());
    const full = after([...begun.slice(0, KEPT_RUNS), { kind: 'stop' }]);
    expect([full.history.length, full.history.at(-1)?.id]).toEqual([KEPT_RUNS, 'run-1']);
  });

  it('has each run once, whatever is done to it, and every run that was begun', () => {
    fc.assert(
      fc.property(fc.array(fc.array(any, { maxLength: 8 }), { maxLength: 6 }), (lives) => {
        const acts = lives.flatMap((life, n): RunAct[] => [
          { kind: 'start', run: aRun(`r${n}`, 3) },
          ...life,
        ]);
        const { history, begun } = after([...acts, { kind: 'stop' }]);
        expect(history.map(({ id }) => id)).toEqual(lives.map((_, n) => `r${n}`).toReversed());
        expect(begun).toBe(lives.length);
      }),
    );
  });

  it('is emptied without a word to the run that plays', () => {
    const playing = after([{ kind: 'start', run: aRun('a', 2) }, { kind: 'stop' }]);
    const now = after([{ kind: 'start', run: aRun('b', 2) }, { kind: 'clear-history' }], playing);
    expect([now.history, now.playing?.run.id]).toEqual([[], 'b']);
  });
});

describe('a run that plays', () => {
  it('is at a step of its own and never beyond the one that failed', () => {
    fc.assert(
      fc.property(run, fc.array(any), (one, acts) => {
        const { playing } = after([{ kind: 'start', run: one }, ...acts]);
        if (!playing) return;
        const failed = one.steps.findIndex(({ status }) => status === 'Failed');
        const last = failed === -1 ? one.steps.length - 1 : failed;
        expect(playing.at).toBeLessThanOrEqual(last);
        if (playing.isEnded)
          expect([playing.at, playing.isPlaying, playing.isStepDone]).toEqual([last, false, true]);
      }),
    );
  });

  it('ends after as many steps as ran, in the history, and stays in sight until it is stopped', () => {
    fc.assert(
      fc.property(run, (one) => {
        const ran = one.steps.filter(({ status }) => status !== 'Skipped').length;
        const steps = Array.from({ length: ran }, () => ({ kind: 'advance' }) as const);
        const state = after([{ kind: 'start', run: one }, ...steps]);
        expect(state).toMatchObject({ history: [one], playing: { run: one, isEnded: true } });
        expect(after(steps.slice(1), after([{ kind: 'start', run: one }])).playing?.isEnded).toBe(false);
        expect(runReducer(state, { kind: 'stop' })).toMatchObject({ history: [one], playing: null });
      }),
    );
  });

  it('plays from its first step on as soon as it is started', () => {
    expect(after([{ kind: 'start', run: aRun('r', 2) }]).playing).toMatchObject({ at: 0, isPlaying: true });
  });

  it('does nothing more once it has ended, or where there is none', () => {
    fc.assert(
      fc.property(way, (kind) => {
        const ended = after([{ kind: 'start', run: aRun('r', 1) }, { kind: 'advance' }]);
        expect(runReducer(ended, { kind })).toBe(ended);
        expect(runReducer(FRESH_RUNS, { kind })).toBe(FRESH_RUNS);
      }),
    );
  });

  it('played by hand waits at the end of each step, and goes on freely when it is resumed', () => {
    const single = after([{ kind: 'start', run: aRun('r', 4) }, { kind: 'step' }]);
    expect(single.playing).toMatchObject({ at: 1, isPlaying: true, isSingle: true, isStepDone: false });
    const waits = runReducer(single, { kind: 'advance' });
    expect(waits.playing).toMatchObject({ at: 1, isPlaying: false, isStepDone: true });
    const freely = runReducer(waits, { kind: 'pause-or-resume' });
    expect(freely.playing).toMatchObject({ at: 2, isPlaying: true, isSingle: false, isStepDone: false });
    expect(runReducer(freely, { kind: 'pause-or-resume' }).playing).toMatchObject({
      at: 2,
      isPlaying: false,
    });
  });
});

describe('the simulated clock', () => {
  it('goes on a minute with each run and an hour when one is skipped', () => {
    const { now } = FRESH_RUNS.clock;
    expect(after([{ kind: 'start', run: aRun('r', 1) }]).clock.now).toBe(now + 1);
    expect(after([{ kind: 'skip-hour' }]).clock.now).toBe(now + 60);
  });

  it('begins with the present policies, and turned off counts changes at once', () => {
    const policies = { a: { enabled: true, rules: [] } };
    const on = after([{ kind: 'toggle-clock', policies }]);
    expect(on.clock.timeline).toEqual([{ at: FRESH_RUNS.clock.now, policies }]);
    expect(after([{ kind: 'toggle-clock', policies }], on).clock).toEqual(FRESH_RUNS.clock);
    const clock = { ...on.clock, fresh: new Set(['f']) };
    expect(runReducer(on, { kind: 'clock', clock }).clock).toBe(clock);
  });
});
