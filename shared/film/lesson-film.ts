import { shownText } from '../base/shown-text';
import { compareWithBaseline } from '../compare/compare';
import type { Asked } from '../exchange/export/asked';
import { askedIn } from '../exchange/export/asked';
import { onPaper } from '../exchange/export/on-paper';
import { plainText } from '../lesson/markdown';
import { stageOf } from '../lesson/stages';
import type { Lesson, LessonStep } from '../model/lesson';
import type { Flow, Scenario } from '../model/scenario';
import type { Drawing } from '../picture/draw-picture';
import { drawScenario } from '../picture/draw-picture';
import type { Box } from '../picture/geometry';
import { boxAt } from '../picture/geometry';
import type { Film, Shot } from './film';
import { stillShot } from './film';
import type { FilmPage, Place } from './film-page';
import { filmPage, placeFor, textPages } from './film-page';
import { readingMs } from './reading';
import { runShots } from './run-shots';
import type { Say } from '../words/say';

interface Act {
  readonly say: Say;
  readonly step: LessonStep;
  readonly at: number;
  readonly count: number;
  readonly scenario: Scenario;
  readonly asked: Asked | null;
  /** With its verdicts, and without them while a question is open. */
  readonly open: Drawing;
  readonly covered: Drawing;
}

/**
 * A film of a lesson: each step with its picture and its text, a question covered first and then answered, and the run of
 * a flow that the step points at. Steps that show the same tenants show them in the same place.
 */
export function lessonFilm(say: Say, scenario: Scenario, lesson: Lesson): Film {
  const acts = lesson.steps.map((step, at) => actOf(say, scenario, lesson, step, at));
  const places = placesOf(acts);
  return {
    title: shownText(lesson.title),
    shots: acts.flatMap((act, at) => actShots(act, places[at] as Place)),
  };
}

/** One place for as long as the tenants stay the same: a step that shows one more may move nearer or further away. */
function placesOf(acts: readonly Act[]): readonly Place[] {
  const keyOf = ({ scenario }: Act) => scenario.tenants.map(({ id }) => id).join('\n');
  const sharing = new Map<string, Drawing[]>();
  for (const act of acts) sharing.set(keyOf(act), [...(sharing.get(keyOf(act)) ?? []), act.open]);
  const places = new Map([...sharing].map(([key, drawings]) => [key, placeFor(drawings)]));
  return acts.map((act) => places.get(keyOf(act)) as Place);
}

function actOf(say: Say, { name }: Scenario, lesson: Lesson, step: LessonStep, at: number): Act {
  const { positions, ...content } = stageOf(lesson, at);
  const scenario: Scenario = { name, ...content };
  const changes = compareWithBaseline(scenario)?.changes;
  const draw = (isCovered: boolean) => drawScenario(say, scenario, { positions }, { isCovered, changes });
  const asked = askedIn(say, scenario, step);
  const open = draw(false);
  return {
    say,
    step,
    at,
    count: lesson.steps.length,
    scenario,
    asked,
    open,
    covered: asked?.isCovering ? draw(true) : open,
  };
}

function actShots(act: Act, place: Place): readonly Shot[] {
  const { step, asked, covered, open } = act;
  const told = plainText(onPaper(step.narration ?? ''));
  const shots = textPages(told, ROWS_WITHOUT_LEAD).map((lines) =>
    pageShot(act, place, { drawing: covered, lead: null, lines }),
  );
  const silent = told === '' ? [pageShot(act, place, { drawing: covered, lead: null, lines: [] })] : [];
  return [
    ...silent,
    ...shots,
    ...(asked ? [askShot(act, place, asked), ...answerShots(act, place, asked)] : []),
    ...flowsOf(act).flatMap((flow) =>
      runShots({ say: act.say, scenario: act.scenario, flow, drawing: open, place, title: titleOf(act) }),
    ),
  ];
}

const ROWS_WITHOUT_LEAD = 4;

type Words = Pick<FilmPage, 'drawing' | 'lead' | 'lines' | 'state'>;

function pageShot(act: Act, place: Place, words: Words): Shot {
  const { say, at, count } = act;
  const page: FilmPage = {
    title: titleOf(act),
    aside: say('film.step', { step: at + 1, steps: count }),
    rings: ringsOf(act),
    ...words,
  };
  return stillShot(filmPage(page, place), readingMs(`${words.lead ?? ''} ${words.lines.join(' ')}`));
}

function titleOf({ step, at }: Act): string {
  return `${at + 1}. ${shownText(step.title)}`;
}

function askShot(act: Act, place: Place, { ask, choices }: Asked): Shot {
  const offered = choices.map((choice) => `○ ${choice}`).join('   ');
  const lines = [...(textPages(ask, 2)[0] ?? []), ...(textPages(offered, 1)[0] ?? [])];
  return pageShot(act, place, {
    drawing: act.covered,
    lead: act.say('film.whatDoYouThink'),
    lines,
    state: 'covered',
  });
}

function answerShots(act: Act, place: Place, { right, state, why, sentence }: Asked): readonly Shot[] {
  const words = why === null ? sentence : plainText(onPaper(why));
  const pages = textPages(words);
  return (pages.length === 0 ? [[]] : pages).map((lines) =>
    pageShot(act, place, {
      drawing: act.open,
      lead: act.say('film.answer', { answer: right }),
      lines,
      state: state ?? undefined,
    }),
  );
}

/** The tenants a step points at; lines have their own signs. */
function ringsOf({ step, open }: Act): readonly Box[] {
  const ids = (step.lookAt ?? []).flatMap((look) => (look.kind === 'tenant' ? look.id : []));
  return ids.flatMap((id) => {
    const node = open.scene.nodeOf.get(id);
    return node ? [boxAt(node.at)] : [];
  });
}

/** The flows whose run a step points at: by name, or by their connection and the list of runs. */
function flowsOf({ step: { lookAt = [] }, scenario }: Act): readonly Flow[] {
  const named = new Set(lookAt.flatMap((look) => (look.kind === 'flow' ? look.id : [])));
  const pointsAtRuns = lookAt.some((look) => look.kind === 'panel' && look.panel === 'runs');
  const connections = new Set(lookAt.flatMap((look) => (look.kind === 'connection' ? look.id : [])));
  return (scenario.flows ?? []).filter(
    ({ id, steps }) =>
      steps.length > 0 &&
      (named.has(id) || (pointsAtRuns && steps.some(({ connection }) => connections.has(connection)))),
  );
}
