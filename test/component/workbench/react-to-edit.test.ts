import { describe, expect, it } from 'vitest';
import { NO_JOURNAL } from '../../../renderer/document/journal-state';
import { currentStep } from '../../../renderer/lesson/current-step';
import { goToStep, reveal, startLesson } from '../../../renderer/lesson/play';
import { togglePresenting, toggleSpotlight } from '../../../renderer/present/present';
import { startRun } from '../../../renderer/runs/run';
import { isCovered } from '../../../renderer/verdicts/covering';
import { createWorkbench, workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch, redo, undo } from '../../../renderer/workbench/dispatch';
import type { EditMade } from '../../../renderer/workbench/edit-made';
import { reactToEdit } from '../../../renderer/workbench/react-to-edit';
import { documentOf, scenarioOf } from '../../../renderer/workbench/reads';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { captureStage } from '../../../shared/lesson/stages';
import { aLesson, aStep } from '../../support/lessons';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { english } from '../../support/english';

const OPEN = {
  ...captureStage(SMALL_WORLD),
  tenants: SMALL_WORLD.scenario.tenants.map((tenant) => ({
    ...tenant,
    isolation: { enabled: false, rules: [] },
  })),
};
/** The first step asks, with isolation On; the second does not, with isolation Off. */
const LESSON = aLesson(
  aStep('ask', {
    stage: captureStage(SMALL_WORLD),
    question: { ask: 'What will happen?', connection: 'files' },
  }),
  aStep('open', { stage: OPEN }),
);

function open() {
  const { desk } = aDesk({ ...SMALL_WORLD, scenario: { ...SMALL_WORLD.scenario, lesson: LESSON } });
  const on = () => workbenchOn(desk);
  return {
    desk,
    on,
    told: () => desk.state.getState().announcement,
    session: () => on().session.getState(),
    playing: () => on().runs.getState().playing,
    isolate: (tenant: string, enabled: boolean) => dispatch(on(), { type: 'set-isolation', tenant, enabled }),
  };
}

describe('what follows an edit', () => {
  it('comes before the journal notes it: by then step, runs and what was said are up to date', () => {
    const { desk } = open();
    const seen: unknown[] = [];
    const document = { ...SMALL_WORLD, scenario: { ...SMALL_WORLD.scenario, lesson: LESSON } };
    const look = (workbench: Workbench, { now }: EditMade) =>
      seen.push({
        isNow: documentOf(workbench) === now,
        playing: workbench.runs.getState().playing,
        said: english(desk.state.getState().announcement.text),
      });
    const workbench = createWorkbench(desk, document, {
      journal: (own) => ({ ...NO_JOURNAL, note: (made) => look(own, made) }),
    });
    startRun(workbench, 'notify');
    dispatch(workbench, { type: 'delete', tenants: ['itp'], connections: [] });
    dispatch(workbench, { type: 'set-isolation', tenant: 'contoso', enabled: true });
    expect(seen).toEqual([
      { isNow: true, playing: null, said: expect.any(String) },
      { isNow: true, playing: null, said: expect.stringMatching(/Contoso.*blocked/) },
    ]);
  });

  it('is nothing when an edit is refused or changes nothing', () => {
    const { desk } = open();
    let notes = 0;
    const workbench = createWorkbench(desk, SMALL_WORLD, {
      journal: () => ({ ...NO_JOURNAL, note: () => (notes += 1) }),
    });
    expect(dispatch(workbench, { type: 'set-isolation', tenant: 'nobody', enabled: true })).not.toBeNull();
    dispatch(workbench, { type: 'set-isolation', tenant: 'itp', enabled: true });
    undo(workbench);
    redo(workbench);
    expect(notes).toBe(0);
  });
});

describe('a question', () => {
  it('covers before verdicts are told: undo back to it says none, though it changed them', () => {
    const { on, told } = open();
    startLesson(on());
    goToStep(on(), 1);
    const before = told();
    undo(on());
    expect([currentStep(on())?.step.id, isCovered(on())]).toEqual(['ask', true]);
    expect(told()).toEqual(before);
    redo(on());
    expect(english(told().text)).toMatch(/allowed/);
  });

  it('takes away what was told of the last change', () => {
    const { on, session, isolate } = open();
    startLesson(on(), 1);
    togglePresenting(on());
    isolate('contoso', true);
    expect(session().lastChange?.connections).toEqual(['mail']);
    goToStep(on(), 0);
    expect(session().lastChange).toBeNull();
  });

  it('ends a run that was playing when undo leads back to it', () => {
    const { on, playing } = open();
    startLesson(on());
    goToStep(on(), 1);
    startRun(on(), 'notify');
    expect(playing()).not.toBeNull();
    undo(on());
    expect(playing()).toBeNull();
  });

  it('that is answered covers nothing any more', () => {
    const { on, told, isolate } = open();
    startLesson(on());
    reveal(on());
    isolate('itp', false);
    expect(english(told().text)).toMatch(/allowed/);
  });
});

describe('a run', () => {
  it('ends when undo takes away what it runs on', () => {
    const { on, playing } = open();
    const [flow] = scenarioOf(on()).flows ?? [];
    dispatch(on(), { type: 'put-flow', flow: { ...flow!, id: 'second' } });
    startRun(on(), 'second');
    undo(on());
    expect([playing(), on().runs.getState().history.length]).toEqual([null, 1]);
  });

  it('meets the gate that opens while it is under way', () => {
    const { on, playing, isolate } = open();
    startRun(on(), 'notify');
    isolate('itp', false);
    expect(playing()?.run.status).toBe('Succeeded');
  });
});

describe('the spotlight', () => {
  it('goes out with its tenant, also by undo, and stays through every other edit', () => {
    const { on, session, isolate } = open();
    toggleSpotlight(on(), 'contoso');
    isolate('contoso', true);
    dispatch(on(), { type: 'delete', tenants: ['itp'], connections: [] });
    expect(session().spotlight).toBe('contoso');
    dispatch(on(), { type: 'delete', tenants: ['contoso'], connections: [] });
    expect(session().spotlight).toBeNull();
  });

  it('goes out as well while a question covers the verdicts', () => {
    const { on, session } = open();
    startLesson(on());
    toggleSpotlight(on(), 'contoso');
    dispatch(on(), { type: 'delete', tenants: ['contoso'], connections: [] });
    expect([isCovered(on()), session().spotlight]).toEqual([true, null]);
  });
});

describe('what an edit changed', () => {
  it('is told to the audience only while presenting', () => {
    const { on, session, isolate } = open();
    isolate('contoso', true);
    expect(session().lastChange).toBeNull();
    togglePresenting(on());
    isolate('contoso', false);
    expect(session().lastChange).toMatchObject({ connections: ['mail'] });
  });

  it('is not told when only the drawing changed', () => {
    const { on, told } = open();
    const before = told();
    dispatch(on(), { type: 'move-tenants', positions: { itp: { x: 10, y: 10 } } });
    expect(told()).toBe(before);
    const { timeline } = on().document.getState();
    const same = {
      before: timeline.present,
      now: timeline.present,
      timelines: [timeline, timeline],
    } as const;
    reactToEdit(on(), { action: { kind: 'end-gesture' }, ...same });
    expect(told()).toBe(before);
  });
});
