import { describe, expect, it, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { putOnDesk } from '../../../renderer/document/put-on-desk';
import { save } from '../../../renderer/document/save';
import { currentLesson, currentStep, stepOf } from '../../../renderer/lesson/current-step';
import { showLook } from '../../../renderer/lesson/look-at';
import {
  answer,
  back,
  checkGoal,
  closeOffer,
  editLesson,
  endLesson,
  goToEditedStep,
  goToStep,
  keepStage,
  leaveLesson,
  next,
  restartLesson,
  restartStep,
  returnToStep,
  reveal,
  startLesson,
} from '../../../renderer/lesson/play';
import { togglePresenting } from '../../../renderer/present/present';
import { isCovered } from '../../../renderer/verdicts/covering';
import { createWorkbench, workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch, redo, undo } from '../../../renderer/workbench/dispatch';
import { documentOf, isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import type { Panels } from '../../../renderer/workbench/panels';
import { selectionOf, setPanels } from '../../../renderer/workbench/session';
import { undoLabel } from '../../../shared/edit/timeline';
import { parse } from '../../../shared/format/parse';
import type { SaveRequest } from '../../../shared/ipc/contract';
import type { Lesson } from '../../../shared/model/lesson';
import { aDocument } from '../../support/builders';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';
import { aDesk } from '../../support/on-workbench';
import { english } from '../../support/english';

const QUESTION = { ask: 'What happens?', connection: 'a-b' };
const LESSON = aLesson(
  aStep('off', { stage: aStage() }),
  aStep('on', { stage: isolatedStage(), question: QUESTION, lookAt: [{ kind: 'tenant', id: 'b' }] }),
  aStep('why', { lookAt: [{ kind: 'panel', panel: 'matrix' }] }),
  aStep('again', { stage: aStage() }),
);

function withLesson(lesson: Lesson | null = LESSON) {
  const { tenants, connections } = aStage();
  return aDocument(tenants, connections, lesson ? { lesson } : {});
}

/** A document with a lesson. `on` is what the window shows: the document itself, or the stage of its lesson. */
function open(lesson: Lesson | null = LESSON, bridge = memoryBridge()) {
  const { desk, workbench: author } = aDesk(withLesson(lesson), bridge);
  const on = () => workbenchOn(desk);
  return {
    desk,
    author,
    on,
    window: () => desk.state.getState(),
    lesson: () => author.lesson.getState(),
    step: () => currentStep(author)?.step.id,
    /** At the tenants a and b. */
    isolation: () => scenarioOf(on()).tenants.map(({ isolation }) => isolation.enabled),
    undoLabel: () => undoLabel(on().document.getState().timeline),
    selection: () => selectionOf(on()),
    isolate: (tenant: 'a' | 'b', enabled: boolean) =>
      dispatch(on(), { type: 'set-isolation', tenant, enabled }),
  };
}

function play(index = 0, bridge = memoryBridge()) {
  const page = open(LESSON, bridge);
  startLesson(page.author, index);
  return page;
}

function playThis(lesson: Lesson) {
  const page = open(lesson);
  startLesson(page.author);
  return page;
}

describe('playing a lesson', () => {
  it('goes from step to step with one undo step each, and no further than the ends', () => {
    const { on, step, isolation, undoLabel, lesson } = play();
    back(on());
    expect(step()).toBe('off');
    next(on());
    expect([step(), isolation()[1], undoLabel()]).toEqual(['on', true, 'Undo Go to step 2: Step on']);
    next(on());
    expect([step(), isolation()[1], undoLabel()]).toEqual(['why', true, 'Undo Go to step 2: Step on']);
    next(on());
    next(on());
    expect([step(), isolation()[1]]).toEqual(['again', false]);
    expect(lesson().visited).toEqual(['off', 'on', 'why', 'again']);
  });

  it('points at what the step is about and opens the panel it names', () => {
    const { on, selection, window } = play(1);
    expect(selection()).toEqual({ tenants: [], connections: ['a-b'], flows: [] });
    next(on());
    expect(window().resultsTab).toBe('matrix');
  });

  it('points at one thing when asked to', () => {
    const { on, selection, window } = play(1);
    showLook(on(), { kind: 'tenant', id: 'a' });
    expect(selection()).toEqual({ tenants: ['a'], connections: [], flows: [] });
    showLook(on(), { kind: 'connection', id: 'a-b' });
    expect(selection()).toEqual({ tenants: [], connections: ['a-b'], flows: [] });
    showLook(on(), { kind: 'flow', id: 'f' });
    expect(selection()).toEqual({ tenants: [], connections: [], flows: ['f'] });
    showLook(on(), { kind: 'panel', panel: 'plan' });
    expect(window().resultsTab).toBe('plan');
  });

  it('brings what the step is about into sight, and the whole picture where it names nothing', () => {
    const { on } = play(1);
    const aim = () => on().camera.getState().aim;
    expect(aim()).toMatchObject({ kind: 'in-sight', ids: ['b', 'a'] });
    showLook(on(), { kind: 'tenant', id: 'a' });
    expect(aim()).toMatchObject({ kind: 'in-sight', ids: ['a'] });
    goToStep(on(), 3);
    expect(aim()).toMatchObject({ kind: 'in-sight', ids: ['a', 'b'] });
  });

  it('says the step aloud', () => {
    expect(english(play(1).window().announcement.text)).toBe('Step 2 of 4: Step on');
  });

  it('leaves the document of the person who plays as it is, whatever is done on the stage', () => {
    const page = open();
    const { timeline } = page.author.document.getState();
    startLesson(page.author);
    next(page.on());
    page.isolate('a', true);
    undo(page.on());
    redo(page.on());
    expect(page.author.document.getState().timeline).toBe(timeline);
    endLesson(page.on());
    expect([page.author.document.getState().timeline, isDirty(page.author)]).toEqual([timeline, false]);
  });

  it('keeps an edited document unsaved', () => {
    const page = open();
    page.isolate('a', true);
    startLesson(page.author);
    expect(isDirty(page.author)).toBe(true);
  });

  it('saves the document with its lesson, and never the stage', async () => {
    const written: SaveRequest[] = [];
    const bridge = {
      ...memoryBridge(),
      save: vi.fn((request: SaveRequest) => {
        written.push(request);
        return Promise.resolve({ kind: 'saved', handle: 'h', name: 'x.tisim', revision: 'r' } as const);
      }),
    };
    const { on, author, isolate } = play(1, bridge);
    isolate('a', true);
    expect(await save(on())).toBe(true);
    const read = parse(written[0]?.text ?? '');
    expect(read.ok && read.value.document.scenario).toEqual(scenarioOf(author));
    expect(isDirty(author)).toBe(false);
  });

  it('ends when another document is opened', () => {
    const { desk, on } = play(1);
    putOnDesk(desk, createWorkbench(desk, withLesson()));
    expect([on().lesson.getState().mode, isCovered(on()), documentOf(on())]).toEqual([
      'off',
      false,
      withLesson(),
    ]);
  });

  it('does nothing where there is no lesson', () => {
    const { on, lesson } = open(null);
    startLesson(on());
    next(on());
    restartStep(on());
    returnToStep(on());
    reveal(on());
    goToStep(on(), 3);
    keepStage(on());
    expect([lesson().mode, currentStep(on()), currentLesson(on())]).toEqual(['off', null, null]);
    expect(stepOf(LESSON, { step: 'nowhere' })).toBeNull();
  });
});

describe('leaving a lesson', () => {
  it('shows the scenario again as it was before, says so, and leaves nothing to undo', () => {
    const { on, author, isolation, undoLabel, window, lesson } = play();
    next(on());
    expect(isolation()).toEqual([false, true]);
    leaveLesson(on());
    expect([on(), isolation(), undoLabel(), lesson().mode]).toEqual([author, [false, false], null, 'off']);
    expect(english(window().announcement.text)).toBe('The canvas shows your scenario again.');
  });

  it('asks first when somebody made something in free play', () => {
    const { on, author, isolate, window } = play();
    isolate('a', true);
    leaveLesson(on());
    expect([window().dialog, on() === author]).toEqual([{ kind: 'leave-lesson' }, false]);
  });

  it('keeps what somebody made in free play when they say so, as one undo step', () => {
    const { on, author, isolate, isolation, undoLabel } = play();
    next(on());
    isolate('a', true);
    keepStage(on());
    expect([isolation(), undoLabel(), currentLesson(author)]).toEqual([
      [true, true],
      'Undo Keep the canvas of the lesson',
      LESSON,
    ]);
    undo(on());
    expect(isolation()).toEqual([false, false]);
  });

  it('for writing keeps the step that is to be written, on a canvas that is the author’s own', () => {
    const { on, author, step, isolation, window } = play();
    next(on());
    editLesson(on());
    expect([step(), on(), isolation()]).toEqual(['on', author, [false, false]]);
    leaveLesson(on());
    expect(english(window().announcement.text)).toBe('Step 2 of 4: Step on');
  });

  it('after a preview shows what its author had on the canvas', () => {
    const { on, isolate, isolation } = open();
    editLesson(on());
    isolate('a', true);
    startLesson(on(), 1);
    expect(isolation()).toEqual([false, true]);
    leaveLesson(on());
    expect(isolation()).toEqual([true, false]);
  });

  it('is possible as well when its lesson is gone from the document', () => {
    const { on, author } = play(1);
    dispatch(author, { type: 'set-lesson', lesson: null });
    expect(isCovered(on())).toBe(false);
    leaveLesson(on());
    expect(on()).toBe(author);
  });
});

describe('the panels beside the stage', () => {
  const shown = (panels: Panels) =>
    (['outline', 'inspector', 'results'] as const).filter((name) => panels[name]);
  const pointing = aLesson(
    aStep('one', { stage: aStage() }),
    aStep('two', { lookAt: [{ kind: 'panel', panel: 'matrix' }] }),
    aStep('three', { lookAt: [{ kind: 'panel', panel: 'inspector' }] }),
    aStep('four'),
  );

  it('are collapsed while a lesson plays, but for what the step at hand points at', () => {
    const { on, window } = playThis(pointing);
    const seen = [shown(window().panels)];
    for (let step = 1; step < 4; step += 1) {
      next(on());
      seen.push(shown(window().panels));
    }
    expect(seen).toEqual([[], ['results'], ['inspector'], []]);
    back(on());
    expect(shown(window().panels)).toEqual(['inspector']);
    leaveLesson(on());
    expect(shown(window().panels)).toEqual(['outline', 'inspector', 'results']);
  });

  it('stay as somebody puts them between the steps, and are put back with the end', () => {
    const { on, window } = open(pointing);
    setPanels(on(), { inspector: false });
    startLesson(on());
    setPanels(on(), { outline: true });
    goToStep(on(), 2);
    next(on());
    expect(shown(window().panels)).toEqual(['outline']);
    goToStep(on(), 2);
    leaveLesson(on());
    expect(shown(window().panels)).toEqual(['outline', 'results']);
  });

  it('are those of the step when presenting ends, and those from before when the lesson ended meanwhile', () => {
    const { on, window } = playThis(pointing);
    togglePresenting(on());
    next(on());
    togglePresenting(on());
    expect(shown(window().panels)).toEqual(['results']);
    togglePresenting(on());
    leaveLesson(on());
    togglePresenting(on());
    expect(shown(window().panels)).toEqual(['outline', 'inspector', 'results']);
  });
});

describe('the end of a lesson', () => {
  it('comes after the last step, uncovers what nobody answered, and is left by going back', () => {
    const { on, step, lesson } = playThis(
      aLesson(aStep('off', { stage: aStage() }), aStep('end', { question: QUESTION })),
    );
    next(on());
    expect([isCovered(on()), lesson().endedAt]).toEqual([true, null]);
    next(on());
    expect([step(), lesson().endedAt === null, isCovered(on())]).toEqual(['end', false, false]);
    next(on());
    back(on());
    expect([step(), lesson().endedAt]).toEqual(['end', null]);
    next(on());
    restartLesson(on());
    expect([step(), lesson().endedAt]).toEqual(['off', null]);
  });
});

describe('a goal to reach', () => {
  const question = { kind: 'set', ask: 'Let it in.', goal: { 'a-b': 'allowed' } } as const;
  const asked = aLesson(aStep('one', { stage: isolatedStage(), question }));

  it('covers nothing, is checked as often as one likes, and is answered once it is reached', () => {
    const { on, lesson, isolate } = playThis(asked);
    expect(isCovered(on())).toBe(false);
    checkGoal(on());
    checkGoal(on());
    expect([lesson().misses, lesson().answers]).toEqual([{ one: 2 }, {}]);
    isolate('b', false);
    checkGoal(on());
    expect(lesson().answers['one']).toMatchObject({ kind: 'set', policies: { b: { enabled: false } } });
    restartStep(on());
    expect([lesson().misses, lesson().answers]).toEqual([{}, {}]);
  });

  it('is not there to be checked where nothing is asked', () => {
    const { on, lesson } = play();
    checkGoal(on());
    expect([lesson().misses, lesson().answers]).toEqual([{}, {}]);
  });
});

describe('the outline', () => {
  it('makes room for the lesson, and comes back when it is left', () => {
    const { on, window } = play();
    expect(window().panels.outline).toBe(false);
    leaveLesson(on());
    expect(window().panels.outline).toBe(true);
  });

  it('stays collapsed after the lesson when it was collapsed before', () => {
    const { on, window } = open();
    setPanels(on(), { outline: false });
    startLesson(on());
    leaveLesson(on());
    expect(window().panels.outline).toBe(false);
  });

  it('comes back once: collapsed by hand after one lesson it stays collapsed after the next', () => {
    const { on, window } = play();
    leaveLesson(on());
    setPanels(on(), { outline: false });
    startLesson(on());
    leaveLesson(on());
    expect(window().panels.outline).toBe(false);
  });

  it('comes back as well after writing, and after going from playing to writing', () => {
    const { on, window } = open();
    editLesson(on());
    startLesson(on());
    editLesson(on());
    expect(window().panels.outline).toBe(false);
    leaveLesson(on());
    expect(window().panels.outline).toBe(true);
  });

  it('comes back when another document is opened, unless it was collapsed before the lesson', () => {
    const { desk, window } = play();
    putOnDesk(desk, createWorkbench(desk));
    expect(window().panels.outline).toBe(true);
    const other = open();
    setPanels(other.on(), { outline: false });
    startLesson(other.on());
    putOnDesk(other.desk, createWorkbench(other.desk));
    expect(other.window().panels.outline).toBe(false);
  });

  it('stays beside a lesson that is written in a window with room for both', () => {
    const narrow = window.innerWidth;
    window.innerWidth = 2200;
    try {
      const { on, window: shown } = open();
      editLesson(on());
      expect(shown().panels.outline).toBe(true);
    } finally {
      window.innerWidth = narrow;
    }
  });
});

describe('the offer to play', () => {
  it('is closed until another document is opened', () => {
    const { desk, on, lesson } = open();
    closeOffer(on());
    expect(lesson().isOfferClosed).toBe(true);
    putOnDesk(desk, createWorkbench(desk, withLesson()));
    expect(on().lesson.getState().isOfferClosed).toBe(false);
  });
});

describe('undo while a lesson plays', () => {
  it('brings the step back with the canvas, and redo forth again', () => {
    const { on, step, isolation } = play();
    next(on());
    next(on());
    next(on());
    undo(on());
    expect([step(), isolation()[1]]).toEqual(['why', true]);
    undo(on());
    expect([step(), isolation()[1]]).toEqual(['off', false]);
    redo(on());
    redo(on());
    expect([step(), isolation()[1]]).toEqual(['again', false]);
  });

  it('of free play stays at its step', () => {
    const { on, step, isolate, isolation } = play();
    next(on());
    isolate('b', false);
    undo(on());
    expect([step(), isolation()[1]]).toEqual(['on', true]);
  });

  it('covers again what nobody has answered', () => {
    const { on } = play(1);
    goToStep(on(), 3);
    expect(isCovered(on())).toBe(false);
    undo(on());
    expect(isCovered(on())).toBe(true);
  });

  it('of writing a step goes to one that is there', () => {
    const { on, step } = open();
    editLesson(on());
    goToEditedStep(on(), 3);
    dispatch(on(), { type: 'set-lesson', lesson: { ...LESSON, steps: LESSON.steps.slice(0, 2) } });
    expect(step()).toBe('on');
    undo(on());
    expect(step()).toBe('again');
    dispatch(on(), { type: 'set-lesson', lesson: null });
    expect(step()).toBeUndefined();
  });
});

describe('free play', () => {
  it('is taken back by one undo step', () => {
    const { on, isolate, isolation, undoLabel } = play();
    next(on());
    isolate('b', false);
    isolate('a', true);
    const played = documentOf(on());
    returnToStep(on());
    expect([isolation()[1], undoLabel()]).toEqual([true, 'Undo Return to step 2: Step on']);
    undo(on());
    expect(documentOf(on())).toBe(played);
  });

  it('of an author is their own canvas: the step is put there as an edit of it', () => {
    const { on, author, isolation, undoLabel } = open();
    editLesson(on());
    goToEditedStep(on(), 1);
    returnToStep(on());
    expect([isolation(), undoLabel(), isDirty(author)]).toEqual([
      [false, true],
      'Undo Put step 2 on the canvas',
      true,
    ]);
  });
});

describe('predict first', () => {
  it('covers until somebody answers or reveals', () => {
    const { on, lesson } = play();
    expect(isCovered(on())).toBe(false);
    next(on());
    expect(isCovered(on())).toBe(true);
    answer(on(), { kind: 'verdict', state: 'allowed' });
    expect([isCovered(on()), lesson().answers]).toEqual([
      false,
      { on: { kind: 'verdict', state: 'allowed' } },
    ]);
    restartStep(on());
    expect(isCovered(on())).toBe(true);
    reveal(on());
    expect([isCovered(on()), lesson().answers]).toEqual([false, { on: 'revealed' }]);
  });

  it('covers through free play, and no more once the lesson is left or written', () => {
    const { on, step, isolate } = play(1);
    isolate('b', false);
    expect(isCovered(on())).toBe(true);
    editLesson(on());
    expect([isCovered(on()), step()]).toEqual([false, 'on']);
    startLesson(on(), 1);
    expect(isCovered(on())).toBe(true);
    leaveLesson(on());
    expect(isCovered(on())).toBe(false);
  });

  it('asks anew when the lesson is restarted', () => {
    const { on, step, lesson } = play(1);
    answer(on(), { kind: 'verdict', state: 'blocked' });
    restartLesson(on());
    expect([step(), lesson().visited]).toEqual(['off', ['off']]);
    next(on());
    expect(isCovered(on())).toBe(true);
  });

  it('takes no answer where nothing is asked', () => {
    const { on, lesson } = play();
    answer(on(), { kind: 'verdict', state: 'allowed' });
    expect(lesson().answers).toEqual({});
  });
});
