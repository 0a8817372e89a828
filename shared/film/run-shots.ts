import { shownText } from '../base/shown-text';
import { tenantWord } from '../explain/words';
import type { Flow, Scenario, View } from '../model/scenario';
import type { Drawing } from '../picture/draw-picture';
import { drawScenario } from '../picture/draw-picture';
import { lengthOf, pointOn } from '../picture/line-shape';
import { besideLine, runLane } from '../picture/run-lane';
import { bounced, markWay } from '../run/mark-way';
import type { Run, RunStep } from '../run/run';
import { STEP_MS, stepMs, wordsOf } from '../run/run-speed';
import { simulateRun } from '../run/simulate-run';
import { startOf } from '../run/trigger-words';
import type { Film, Shot } from './film';
import { FRAME_MS, still, stillShot } from './film';
import type { FilmPage, Place, Token } from './film-page';
import { drawToken, filmPage, inBand, placed, placeFor, textPages, tokenSize } from './film-page';
import { readingMs } from './reading';
import { listOf, message } from '../words/message';
import type { Say } from '../words/say';

/** A flow that is run, in a place that others may share. */
export interface RunScene {
  /** In the language of the film. */
  readonly say: Say;
  readonly scenario: Scenario;
  readonly flow: Flow;
  readonly drawing: Drawing;
  readonly place: Place;
  /** Above the picture. */
  readonly title: string;
}

/** A film of one run: what sets it going, each step with what it carries, the gate it meets, and how it ends. */
export function runFilm(say: Say, scenario: Scenario, view: View, flow: Flow): Film {
  const drawing = drawScenario(say, scenario, view, {});
  const title = shownText(flow.name);
  const scene = { say, scenario, flow, drawing, place: placeFor([drawing]), title };
  return { title, shots: runShots(scene) };
}

/** What happens on the canvas while the flow runs. */
export function runShots(scene: RunScene): readonly Shot[] {
  const { say, scenario, flow } = scene;
  const run = simulateRun({ scenario, flow, id: 'film', startedAt: 0 });
  const played = run.steps.filter(({ status }) => status !== 'Skipped');
  const start = say.word(startOf(scenario, flow)?.label ?? shownText(flow.name));
  return [
    stillShot(page(scene, { lead: start, lines: [] }), readingMs(start)),
    ...played.map((step, at) => stepShot(scene, run, step, at)),
    ...endShots(scene, run),
  ];
}

function page(
  { title, drawing, place }: RunScene,
  words: Pick<FilmPage, 'lead' | 'lines'> & Partial<Pick<FilmPage, 'state' | 'status'>>,
): string {
  return filmPage({ title, aside: '', drawing, ...words }, place);
}

function stepShot(scene: RunScene, run: Run, step: RunStep, at: number): Shot {
  const { say } = scene;
  const lead = say('film.stepNamed', {
    step: at + 1,
    steps: run.steps.length,
    name: shownText(step.name),
  });
  const base = page(scene, { lead, lines: textPages(say(wordsOf(step)))[0] ?? [] });
  const token = tokenOf(scene, step, false);
  const way = trackOf(scene, step, token);
  if (way === null) return { base, frames: [still(stepMs(say, step))] };
  const count = STEP_MS / FRAME_MS;
  const isFailing = step.status === 'Failed';
  const moving = Array.from({ length: count }, (_, n) => {
    const done = (n + 1) / count;
    const where = way(isFailing ? bounced(done) : eased(done));
    return still(FRAME_MS, drawToken(token, where));
  });
  const rest = drawToken(tokenOf(scene, step, isFailing), way(1));
  return { base, frames: [...moving, still(Math.max(800, stepMs(say, step) - STEP_MS), rest)] };
}

/** Begins and ends softly. */
function eased(done: number): number {
  return done * done * (3 - 2 * done);
}

function tokenOf({ say }: RunScene, step: RunStep, isRefused: boolean): Token {
  if (isRefused) return { icon: 'blocked', text: say('film.refused'), isRefused };
  if (step.status === 'Failed') return { icon: 'key', text: say('film.signIn'), isRefused };
  if (step.data === 'unknown') return { icon: 'allowed', text: say('film.runs'), isRefused };
  return { icon: 'document', text: say(step.carries ?? message('film.data')), isRefused };
}

const AIR = 4;
const ARROW = 16;

/** Where the token is, in the film, at a share of its way; null where its line is not drawn. */
function trackOf({ scenario, drawing, place }: RunScene, step: RunStep, token: Token) {
  const line = drawing.scene.lines.find(({ connections }) => connections.includes(step.connection));
  const geometry = line && drawing.geometries.get(line.id);
  const from = scenario.connections.find(({ id }) => id === step.connection)?.from;
  if (!geometry || from === undefined) return null;
  const { width, height } = tokenSize(token);
  const size = { width: width / place.scale, height: height / place.scale };
  const pointAt = (share: number) => pointOn(geometry.shape, share);
  const { arrow } = geometry;
  const head = { x: arrow.x - ARROW / 2, y: arrow.y - ARROW / 2, width: ARROW, height: ARROW };
  const margin = Math.min(0.5, (size.width / 2 + AIR) / (lengthOf(geometry.shape) || 1));
  const clear = (share: number) => Math.min(1 - margin, Math.max(margin, share));
  const way = markWay(step, [from]);
  const [start, end] = [clear(way[0]), clear(way[1])];
  const lane = runLane(pointAt, [start, end], size, [...drawing.obstacles, head]);
  return (done: number) => inBand(placed(place, besideLine(pointAt, start + (end - start) * done, lane)));
}

/** The verdict of the run, and who refused. */
function endShots(scene: RunScene, run: Run): readonly Shot[] {
  const { say, scenario } = scene;
  const failed = run.steps.find(({ status }) => status === 'Failed');
  const state = failed ? 'blocked' : 'allowed';
  const status = { word: say('film.status', { status: run.status }), state } as const;
  const words = say(failed?.error ?? message('film.everyStepRan'));
  const names = (failed?.blockedBy ?? []).map((id) => tenantWord(scenario, id));
  const lead = failed ? say('film.failedAtGate', { tenants: listOf(names) }) : say('film.succeeded');
  const last = failed && restingToken(scene, failed);
  return textPages(words).map((lines) => {
    const base = page(scene, { lead, lines, state, status });
    return { base, frames: [still(readingMs(lead + lines.join(' ')), last)] };
  });
}

function restingToken(scene: RunScene, step: RunStep): string | null {
  const way = trackOf(scene, step, tokenOf(scene, step, false));
  return way && drawToken(tokenOf(scene, step, true), way(1));
}
