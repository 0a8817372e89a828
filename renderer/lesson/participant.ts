import { start } from '../../shared/edit/timeline';
import type { Lesson, Stage } from '../../shared/model/lesson';
import type { Position } from '../../shared/model/scenario';
import { workbenchOn } from '../workbench/create-workbench';
import { documentOf } from '../workbench/reads';
import type { Desk, Workbench } from '../workbench/workbench';
import { writtenLesson } from './current-step';
import { startLesson } from './play';

/** A window that is narrower than this and higher than wide is a phone held upright. */
const NARROW = 700;
/** As far apart as lessons put two tenants side by side; below each other, with room for a label between them. */
const ACROSS = 580;
const DOWN = 232;

/**
 * The page of a participant opens on the first step of its lesson, with what it asks covered. False: the scenario has no
 * lesson that can be played, so the page shows the scenario itself.
 */
export function startAsParticipant(desk: Desk): boolean {
  const { author } = workbenchOn(desk);
  if (writtenLesson(author) === null) return false;
  desk.state.setState(({ panels }) => ({ isParticipant: true, panels: { ...panels, minimap: false } }));
  if (window.innerWidth < NARROW && window.innerHeight > window.innerWidth) putUpright(author);
  startLesson(author);
  return true;
}

/** On a phone tenants stand below each other: side by side they would be too small to be read. Nothing else changes. */
function putUpright(author: Workbench): void {
  const lesson = writtenLesson(author);
  if (!lesson) return;
  const { scenario, view } = documentOf(author);
  const document = { scenario: { ...scenario, lesson: uprightLesson(lesson) }, view };
  author.document.setState({ timeline: start(document) });
}

/** The lesson with what is to the right on its stages below, and the other way round. */
export function uprightLesson(lesson: Lesson): Lesson {
  const steps = lesson.steps.map((step) =>
    step.stage === undefined ? step : { ...step, stage: uprightStage(step.stage) },
  );
  return { ...lesson, steps };
}

function uprightStage(stage: Stage): Stage {
  const positions = Object.entries(stage.positions).map(([id, at]) => [id, upright(at)] as const);
  return { ...stage, positions: Object.fromEntries(positions) };
}

function upright({ x, y }: Position): Position {
  return { x: Math.round((y * ACROSS) / DOWN), y: Math.round((x * DOWN) / ACROSS) };
}
