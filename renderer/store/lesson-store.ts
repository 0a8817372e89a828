import { create } from 'zustand';
import { captureStage, isAtStep, stageOf } from '../../shared/lesson/stages';
import type { Lesson, LessonStep, Stage } from '../../shared/model/lesson';
import type { Decision, ScenarioDocument } from '../../shared/model/scenario';
import { cover, isCovered } from './covering';
import { lessonReading } from './current-lesson';
import { currentDocument, currentScenario, dispatch, dispatchMove, useDocumentStore } from './document-store';
import { showStep } from './look-at';
import { stopRun } from './run-store';
import { announce, showPanel, showToast, togglePanel, useSessionStore } from './session-store';

/** Window width from which lesson and outline stand side by side and the canvas still has the most room. */
const ROOM_FOR_BOTH = 2200;
/** Was the outline folded for the lesson? Then it comes back with the end of the lesson. */
let isOutlineAway = false;

/** What a lesson that plays found on the canvas: it comes back when the lesson is left. */
interface Ground {
  readonly stage: Stage;
  /** When the file was last saved: a save in between has kept a step instead. */
  readonly savedAt: number | null;
}
let ground: Ground | null = null;

/** What somebody said to a question, or that the answer was revealed. */
export type Answer = Decision | 'revealed';

export interface LessonState {
  readonly mode: 'off' | 'play' | 'edit';
  /** Id of the step the lesson is at; null while nothing plays. Ids last when steps are moved. */
  readonly step: string | null;
  /** Step id -> what was answered; a step that asks and is not here covers the verdicts. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Ids of the steps that were shown. */
  readonly visited: readonly string[];
  /** The offer to play the lesson of the file was put away. */
  readonly isOfferClosed: boolean;
}

const OFF: LessonState = { mode: 'off', step: null, answers: {}, visited: [], isOfferClosed: false };

/** Playing a lesson belongs to this sitting: nothing of it is saved, and undo brings the step back with the canvas. */
export const useLessonStore = create<LessonState>(() => OFF);

const { getState: get, setState: set } = useLessonStore;

/** The step a lesson is at, as everything that shows it needs it. */
export interface CurrentStep {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly index: number;
}

/** The step this lesson is at; null when it has no such step or nothing plays. */
export function stepOf(lesson: Lesson | null, { step: id }: Pick<LessonState, 'step'>): CurrentStep | null {
  const index = lesson?.steps.findIndex((step) => step.id === id) ?? -1;
  const step = lesson?.steps[index];
  return lesson && step ? { lesson, step, index } : null;
}

/** The lesson of the open scenario, if it has one that can be played. */
export function currentLesson(): Lesson | null {
  return lessonReading(currentScenario()).lesson;
}

export function currentStep(): CurrentStep | null {
  return stepOf(currentLesson(), get());
}

/** Plays the lesson from this step, from the beginning unless told otherwise: all questions are asked anew. */
export function startLesson(index = 0): void {
  if (!currentLesson()) return;
  if (get().mode !== 'play') {
    ground = { stage: captureStage(currentDocument()), savedAt: useDocumentStore.getState().file.savedAt };
  }
  makeRoom();
  set({ ...OFF, mode: 'play', isOfferClosed: true });
  goToStep(index);
}

/** Opens the lesson, or an empty place for one, to be written. The canvas stays as it is. */
export function editLesson(): void {
  const lesson = currentLesson();
  const step = currentStep()?.step ?? lesson?.steps[0] ?? null;
  ground = null;
  makeRoom();
  set({ ...OFF, mode: 'edit', step: step?.id ?? null, isOfferClosed: true });
}

/** The lesson stands where the outline stood, which is a click away; the picture gets the room that is left. */
function makeRoom(): void {
  const { panels } = useSessionStore.getState();
  if (get().mode !== 'off' && panels.lesson) return;
  showPanel('lesson');
  if (window.innerWidth < ROOM_FOR_BOTH && panels.outline) {
    togglePanel('outline');
    isOutlineAway = true;
  }
  showAll();
}

/** The panels have their new size in the frame after the next. */
function showAll(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => useSessionStore.getState().canvas?.fitAll()));
}

function giveRoomBack(): void {
  if (isOutlineAway) showPanel('outline');
  isOutlineAway = false;
}

/**
 * Ends playing or writing. A lesson that was only played leaves the canvas as it found it; what somebody changed in free
 * play, or was writing, stays.
 */
export function leaveLesson(): void {
  const now = get().mode === 'play' ? currentStep() : null;
  const isPlayedOnly = now !== null && isAtStep(currentDocument(), now.lesson, now.index);
  set({ ...OFF, isOfferClosed: true });
  giveRoomBack();
  if (isPlayedOnly && ground) putBack(ground);
  ground = null;
}

function putBack({ stage, savedAt }: Ground): void {
  const { file, history } = useDocumentStore.getState();
  const command = { type: 'set-stage', stage, label: 'Leave the lesson' } as const;
  stopRun();
  if (file.savedAt === savedAt) dispatchMove(command);
  else dispatch(command);
  if (currentDocument() === history.present) return;
  announce('The canvas shows again what it showed before the lesson.');
  showAll();
}

export function closeOffer(): void {
  set({ isOfferClosed: true });
}

/** Puts the stage of a step on the canvas, as one undo step, and points at what it is about. */
export function goToStep(index: number): void {
  putOnStage(index, 'Go to');
}

export function next(): void {
  const now = currentStep();
  if (now) goToStep(now.index + 1);
}

export function back(): void {
  const now = currentStep();
  if (now) goToStep(now.index - 1);
}

/** Shows a step to its author without touching the canvas, which stands as it was captured. */
export function goToEditedStep(index: number): void {
  const step = currentLesson()?.steps[index];
  if (step) set({ step: step.id });
  remember(currentDocument());
}

/** Takes free play back, as one undo step. What was answered stays answered. */
export function returnToStep(): void {
  const now = currentStep();
  if (now) putOnStage(now.index, 'Return to');
}

/** The step as it was when it was first shown: its stage, and its question asked again. */
export function restartStep(): void {
  const now = currentStep();
  if (!now) return;
  const { [now.step.id]: _, ...answers } = get().answers;
  set({ answers });
  putOnStage(now.index, 'Restart');
}

export function restartLesson(): void {
  set({ answers: {}, visited: [] });
  goToStep(0);
}

export function answer(decision: Decision): void {
  give(decision);
}

/** Shows the verdict without an answer. */
export function reveal(): void {
  give('revealed');
}

function give(said: Answer): void {
  const now = currentStep();
  if (now?.step.question) set({ answers: { ...get().answers, [now.step.id]: said } });
}

/** The step is changed first: a question covers the verdicts before there are new ones to be seen. */
function putOnStage(index: number, verb: string): void {
  const lesson = currentLesson();
  const step = lesson?.steps[index];
  if (!lesson || !step) return;
  const name = `step ${index + 1}: ${step.title}`;
  // What ran on the stage before says nothing about this one.
  stopRun();
  set({ step: step.id, visited: [...new Set([...get().visited, step.id])] });
  const refusal = dispatchMove({
    type: 'set-stage',
    stage: stageOf(lesson, index),
    label: `${verb} ${name}`,
  });
  if (refusal) showToast(refusal.message);
  remember(currentDocument());
  showStep(lesson, index);
  announce(`Step ${index + 1} of ${lesson.steps.length}: ${step.title}`);
}

/**
 * The step at which each document of the history stood on the canvas: undo and redo bring documents back, and with
 * them the step they belong to.
 */
const stepAt = new WeakMap<ScenarioDocument, string>();

function remember(document: ScenarioDocument): void {
  const { step } = get();
  if (step !== null) stepAt.set(document, step);
}

/** After an edit, undo or redo: the step the document belongs to. */
function follow(document: ScenarioDocument, before: ScenarioDocument): void {
  const { mode, step } = get();
  if (mode === 'off') return;
  const { lesson } = lessonReading(document.scenario);
  const wanted = stepAt.get(document) ?? step;
  if (!lesson && mode === 'play') return leaveLesson();
  if (!lesson) set({ step: null });
  else if (stepOf(lesson, { step: wanted })) set({ step: wanted });
  else set({ step: nearestStep(lesson, lessonReading(before.scenario).lesson) });
  remember(document);
}

/** The step at hand is gone from the lesson: the one in its place. */
function nearestStep({ steps }: Lesson, before: Lesson | null): string | null {
  const place = stepOf(before, get())?.index ?? 0;
  return steps[Math.min(place, steps.length - 1)]?.id ?? null;
}

useDocumentStore.subscribe((now, before) => {
  if (now.generation !== before.generation) {
    set(OFF);
    ground = null;
    giveRoomBack();
  } else if (now.history.present !== before.history.present)
    follow(now.history.present, before.history.present);
  coverIfAsked();
});
useLessonStore.subscribe(coverIfAsked);

/** While the question of the step that plays is not answered, every verdict in the window is covered. */
function coverIfAsked(): void {
  const { mode, answers } = get();
  const step = mode === 'play' ? currentStep()?.step : undefined;
  const isAsked = step?.question !== undefined && !Object.hasOwn(answers, step.id);
  // A run tells the answer as well, also one that was started before the question.
  if (isAsked && !isCovered()) stopRun();
  cover(isAsked);
}
