// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILM_HEIGHT, FILM_WIDTH, FRAME_MS, filmLength, frameCount } from '../../../shared/film/film';
import type { Film, Shot } from '../../../shared/film/film';
import { lessonFilm } from '../../../shared/film/lesson-film';
import { runFilm } from '../../../shared/film/run-shots';
import { parse } from '../../../shared/format/parse';
import { readLesson } from '../../../shared/format/read-lesson';
import type { Flow, Scenario } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const HOSTILE = '<img src=x onerror=alert(1)> & "quotes" \u202E';

function shipped(name: string) {
  const file = parse(readFileSync(`assets/lessons/${name}.tisim`, 'utf8'));
  const lesson = file.ok ? readLesson(file.value.document.scenario.lesson) : file;
  if (!file.ok || !lesson.ok) throw new Error(`${name} is no lesson.`);
  return { ...file.value.document, lesson: lesson.value };
}

const words = ({ base }: Shot) =>
  new DOMParser().parseFromString(base, 'image/svg+xml').documentElement.textContent;
const overlays = ({ shots }: Film) =>
  shots.flatMap(({ frames }) => frames.flatMap(({ overlay }) => overlay ?? []));

const FLOW: Flow = {
  id: 'notify',
  name: 'Notify',
  kind: 'flow',
  tenant: 'home',
  steps: [
    { id: 's1', kind: 'trigger', name: 'When a file is created', connection: 'files' },
    { id: 's2', kind: 'action', name: 'Post message', connection: 'chat' },
  ],
};

function aWorld(other = aTenant('other')): Scenario {
  return {
    ...aScenario(
      [aTenant('home'), other],
      [
        aConnection('home', 'other', { id: 'files' }),
        aConnection('home', 'home', { id: 'chat', connector: 'shared_teams' }),
      ],
    ),
    flows: [FLOW],
  };
}

const VIEW = { positions: { home: { x: 0, y: 0 }, other: { x: 600, y: 0 } } };

describe('a film of a run', () => {
  it('shows what sets it going, each step with what it carries, and that it succeeded', () => {
    const film = runFilm(say, aWorld(), VIEW, FLOW);
    expect(film.shots.map(words)).toEqual([
      expect.stringContaining('Create a file in other'),
      expect.stringContaining('Step 1 of 2: When a file is created'),
      expect.stringContaining('Step 2 of 2: Post message'),
      expect.stringContaining('The run succeeded.'),
    ]);
    expect(overlays(film).join()).toContain('Offer.docx');
    expect(words(film.shots.at(-1) as Shot)).toContain('Succeeded');
  });

  it('ends at the gate that is shut, with the token refused and the step after it left out', () => {
    const film = runFilm(say, aWorld(anIsolatedTenant('other')), VIEW, FLOW);
    expect(film.shots.map(words).join(' ')).not.toContain('Step 2 of 2');
    const last = film.shots.at(-1) as Shot;
    expect(words(last)).toContain('The run failed at the gate of other.');
    expect(words(last)).toContain('Failed');
    expect(last.frames[0]?.overlay).toContain('Refused');
  });

  it('moves the token from place to place, twenty times a second', () => {
    const step = runFilm(say, aWorld(), VIEW, FLOW).shots[1] as Shot;
    const moving = step.frames.slice(0, -1);
    expect(new Set(moving.map(({ overlay }) => overlay)).size).toBeGreaterThan(25);
    expect(moving.every(({ ms }) => ms === FRAME_MS)).toBe(true);
  });

  it('keeps the token out of the words, also where its line goes by them', () => {
    for (const svg of overlays(runFilm(say, aWorld(), { positions: {} }, FLOW))) {
      const y = Number(/<rect x="[\d.-]+" y="([\d.-]+)"/.exec(svg)?.[1]);
      expect(y).toBeGreaterThan(76);
      expect(y).toBeLessThan(FILM_HEIGHT - 168);
    }
  });

  it('is told even of a scenario without tenants or with a connection that is gone', () => {
    const empty = aScenario([]);
    expect(runFilm(say, empty, { positions: {} }, FLOW).shots.length).toBeGreaterThan(0);
    expect(runFilm(say, { ...aWorld(), connections: [] }, VIEW, FLOW).shots.length).toBeGreaterThan(0);
  });
});

describe('a film of a lesson', () => {
  const { scenario, lesson } = shipped('blog-story');
  const film = lessonFilm(say, scenario, lesson);
  const told = film.shots.map(words);

  it('shows every step, with its place in the lesson', () => {
    lesson.steps.forEach(({ title }, at) =>
      expect(told.some((text) => text.includes(`${at + 1}. ${title}`))).toBe(true),
    );
    expect(told[0]).toContain('Step 1 of 12');
  });

  it('asks before it answers, and tells no verdict while it asks', () => {
    const asking = told.findIndex((text) => text.includes('What do you think?'));
    expect(told[asking]).toContain('○ Allowed');
    const [picture] = (film.shots[asking]?.base ?? '').split('What do you think?');
    expect(picture).not.toMatch(/<title>(Allowed|Blocked)/);
    expect(told[asking + 1]).toContain('Answer: Allowed');
  });

  it('plays the run of the flow that a step points at', () => {
    expect(told.join(' ')).toContain('The run failed at the gate of ITPtestlab.');
  });

  it('asks for no key and no click, as nothing can be pressed in a film', () => {
    expect(told.join(' ')).not.toMatch(/\bF9\b|Try it/);
  });

  it('says how long it lasts and how many pictures it has', () => {
    expect(filmLength(film)).toBeGreaterThan(60_000);
    expect(frameCount(film)).toBe(film.shots.reduce((sum, { frames }) => sum + frames.length, 0));
  });

  it.each(['blog-story', 'gotchas', 'leaver', 'microsoft-tables', 'partners'])(
    'keeps the tenants of "%s" in one place as long as they are the same',
    (name) => {
      const one = shipped(name);
      const places = lessonFilm(say, one.scenario, one.lesson).shots.map(({ base }) => ({
        tenants: [...base.matchAll(/<title>([^,<]*), Isolation/g)].map(([, tenant]) => tenant).join(),
        place: /<g transform="([^"]*scale[^"]*)"/.exec(base)?.[1],
      }));
      const placesOf = new Map<string, Set<string | undefined>>();
      for (const { tenants, place } of places)
        placesOf.set(tenants, (placesOf.get(tenants) ?? new Set()).add(place));
      for (const each of placesOf.values()) expect(each.size).toBe(1);
    },
  );
});

describe('whatever the names are, a film', () => {
  it('holds nothing that runs or loads, and every picture of it is a whole SVG', () => {
    const scenario = {
      ...aWorld(anIsolatedTenant('other', aRule('home', 'outbound'))),
      name: HOSTILE,
    };
    const named = {
      ...scenario,
      tenants: scenario.tenants.map((tenant) => ({ ...tenant, name: HOSTILE })),
      flows: [
        { ...FLOW, name: HOSTILE, steps: FLOW.steps.map((step) => ({ ...step, name: `File ${HOSTILE}` })) },
      ],
    };
    const stage = {
      tenants: named.tenants,
      connections: named.connections,
      flows: named.flows,
      positions: VIEW.positions,
    };
    const film = lessonFilm(say, named, {
      title: HOSTILE,
      steps: [
        {
          id: 'one',
          title: HOSTILE,
          narration: `${HOSTILE} ${'long '.repeat(400)}`,
          stage,
          lookAt: [
            { kind: 'flow', id: 'notify' },
            { kind: 'tenant', id: 'home' },
          ],
          question: { ask: HOSTILE, connection: 'files', why: HOSTILE },
        },
        { id: 'two', title: 'Silent' },
      ],
    });
    for (const svg of [...film.shots.map(({ base }) => base), ...overlays(film)]) {
      const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(page.querySelector('parsererror')).toBeNull();
      expect(page.querySelectorAll('script, img, image, foreignObject, [onerror]')).toHaveLength(0);
      expect(page.documentElement.getAttribute('viewBox')).toBe(`0 0 ${FILM_WIDTH} ${FILM_HEIGHT}`);
    }
  });
});
