import { isRight, setAnswer } from '../../shared/lesson/questions';
import { captureStage, documentAtStep, isAtStep, stageOf } from '../../shared/lesson/stages';
import type { Lesson, LessonAnswer, Stage } from '../../shared/model/lesson';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { message, type Word } from '../../shared/words/message';
import { look } from '../camera/camera';
import { stopRun } from '../runs/run';
import { createWorkbench } from '../workbench/create-workbench';
import { editAndTell } from '../workbench/dispatch';
import { documentOf, scenarioOf } from '../workbench/reads';
import { announce, openDialog } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { currentLesson, currentStep } from './current-step';
import type { Answer, LessonAct } from './lesson-state';
import { lessonReducer } from './lesson-state';
import { showStep } from './look-at';
import { collapseForPlaying, collapseForWriting, openForStep, expandAgain } from './panels';

function act({ author }: Workbench, one: LessonAct): void {
  author.lesson.setState((state) => lessonReducer(state, one));
}

function stageOn({ author }: Workbench): Workbench | null {
  return author.stage.getState().current;
}

/**
 * Plays the lesson from this step, from the beginning unless told otherwise: all questions are asked anew. It plays on
 * a stage of its own, so that nothing it shows can reach the file of the person who plays it.
 */
export function startLesson(workbench: Workbench, index = 0): void {
  const lesson = currentLesson(workbench);
  const step = lesson?.steps[index];
  if (!lesson || !step) return;
  const { author } = workbench;
  collapseForPlaying(author);
  act(author, { kind: 'play', step: step.id, now: Date.now() });
  const stage = createWorkbench(author.desk, staged(author, lesson, index), { author });
  stage.stepAt.set(documentOf(stage), step.id);
  author.stage.setState({ current: stage });
  tellStep(stage, lesson, index);
}

/** The stage has the name of the scenario; the lesson itself stays with its author. */
function staged(author: Workbench, lesson: Lesson, index: number): ScenarioDocument {
  const { scenario, view } = documentOf(author);
  const { lesson: _, ...rest } = scenario;
  return documentAtStep({ scenario: rest, view }, lesson, index);
}

/** Opens the lesson, or an empty place for one, to be written. The canvas is the author's own. */
export function editLesson(workbench: Workbench): void {
  const { author } = workbench;
  const step = currentStep(author)?.step ?? currentLesson(author)?.steps[0] ?? null;
  dropStage(author);
  collapseForWriting(author);
  look(author, { kind: 'all' });
  act(author, { kind: 'edit', step: step?.id ?? null });
}

/** Has free play made something of the stage that the lesson does not show? */
function hasPlayedFreely(workbench: Workbench): boolean {
  const stage = stageOn(workbench);
  const now = currentStep(workbench);
  return stage !== null && now !== null && !isAtStep(documentOf(stage), now.lesson, now.index);
}

/** Ends playing or writing. What somebody made of the stage in free play is asked about first. */
export function leaveLesson(workbench: Workbench): void {
  if (hasPlayedFreely(workbench)) openDialog(workbench, { kind: 'leave-lesson' });
  else endLesson(workbench);
}

/** Ends playing or writing; what stands on the stage goes. */
export function endLesson({ author }: Workbench): void {
  const wasPlaying = stageOn(author) !== null;
  dropStage(author);
  expandAgain(author);
  act(author, { kind: 'leave' });
  if (wasPlaying) announce(author, message('lessonPanel.canvasShowsYourScenario'));
}

/** Ends playing; what stands on the stage becomes the canvas of the scenario, as one edit that can be undone. */
export function keepStage(workbench: Workbench): void {
  const stage = stageOn(workbench);
  if (!stage) return;
  const kept = captureStage(documentOf(stage));
  endLesson(workbench);
  putOnCanvas(workbench.author, kept, message('lessonPanel.didKeepTheCanvas'));
}

function dropStage(author: Workbench): void {
  author.stage.setState({ current: null });
}

export function closeOffer(workbench: Workbench): void {
  act(workbench, { kind: 'close-offer' });
}

/** Puts the stage of a step on the canvas, as one undo step, and points at what it is about. */
export function goToStep(workbench: Workbench, index: number): void {
  putOnStage(workbench, index, 'go');
}

export function next(workbench: Workbench): void {
  const now = currentStep(workbench);
  if (!now) return;
  if (now.index < now.lesson.steps.length - 1) goToStep(workbench, now.index + 1);
  else finish(workbench);
}

/** After the last step comes what became of the lesson; its canvas stays, for whatever one wants to try. */
function finish(workbench: Workbench): void {
  const { mode, endedAt } = workbench.author.lesson.getState();
  if (mode !== 'play' || endedAt !== null) return;
  openForStep(workbench, []);
  act(workbench, { kind: 'finish', now: Date.now() });
  announce(workbench, message('lessonPanel.theLessonIsOver'));
}

export function back(workbench: Workbench): void {
  const now = currentStep(workbench);
  const isOver = workbench.author.lesson.getState().endedAt !== null;
  if (now) goToStep(workbench, isOver ? now.index : now.index - 1);
}

/** Shows a step to its author without touching the canvas, which stands as it was captured. */
export function goToEditedStep({ author }: Workbench, index: number): void {
  const step = currentLesson(author)?.steps[index];
  if (!step) return;
  act(author, { kind: 'go', step: step.id });
  author.stepAt.set(documentOf(author), step.id);
}

/** Takes free play back, as one undo step; for an author, puts the step on the canvas. What was answered stays answered. */
export function returnToStep(workbench: Workbench): void {
  const now = currentStep(workbench);
  if (!now) return;
  if (stageOn(workbench)) return putOnStage(workbench, now.index, 'return');
  const label = message('lessonPanel.didPutOnTheCanvas', { number: now.index + 1 });
  putOnCanvas(workbench.author, stageOf(now.lesson, now.index), label);
}

/** The step as it was when it was first shown: its stage, and its question asked again. */
export function restartStep(workbench: Workbench): void {
  const now = currentStep(workbench);
  if (!now) return;
  act(workbench, { kind: 'ask-again', step: now.step.id });
  putOnStage(workbench, now.index, 'restart');
}

export function restartLesson(workbench: Workbench): void {
  act(workbench, { kind: 'restart', now: Date.now() });
  goToStep(workbench, 0);
}

export function answer(workbench: Workbench, said: LessonAnswer): void {
  give(workbench, said);
}

/** "Set it so that": what stands on the canvas is the answer. Until it is right, it can be tried again. */
export function checkGoal(workbench: Workbench): void {
  const stage = stageOn(workbench);
  const now = currentStep(workbench);
  const { question } = now?.step ?? {};
  if (!stage || !now || !question) return;
  const asked = stageOf(now.lesson, now.index);
  const said = setAnswer(asked, scenarioOf(stage));
  if (isRight(question, said, asked)) give(workbench, said);
  else act(workbench, { kind: 'miss', step: now.step.id });
}

/** Shows what is right without an answer. */
export function reveal(workbench: Workbench): void {
  give(workbench, 'revealed');
}

function give(workbench: Workbench, said: Answer): void {
  const now = currentStep(workbench);
  if (now?.step.question) act(workbench, { kind: 'answer', step: now.step.id, said });
}

/** The step is changed first: a question covers the verdicts before there are new ones to be seen. */
function putOnStage(workbench: Workbench, index: number, way: 'go' | 'return' | 'restart'): void {
  const stage = stageOn(workbench);
  const lesson = currentLesson(workbench);
  const step = lesson?.steps[index];
  if (!stage || !lesson || !step) return;
  // What ran on the stage before says nothing about this one.
  stopRun(stage);
  act(stage, { kind: 'go', step: step.id });
  const label = message('lessonPanel.didGoToStep', { way, number: index + 1, title: step.title });
  putOnCanvas(stage, stageOf(lesson, index), label);
  stage.stepAt.set(documentOf(stage), step.id);
  tellStep(stage, lesson, index);
}

function putOnCanvas(workbench: Workbench, stage: Stage, label: Word): void {
  editAndTell(workbench, { type: 'set-stage', stage, label });
}

function tellStep(stage: Workbench, lesson: Lesson, index: number): void {
  showStep(stage, lesson, index);
  const at = { number: index + 1, count: lesson.steps.length, title: lesson.steps[index]?.title ?? '' };
  announce(stage, message('lessonPanel.stepOfWithTitle', at));
}
