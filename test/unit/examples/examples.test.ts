import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APP_VERSION } from '../../../shared/base/version';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { parse } from '../../../shared/format/parse';
import { warnOfLesson } from '../../../shared/format/read-lesson';
import { scenarioIn } from '../../../shared/lesson/spoken';
import { serialize } from '../../../shared/format/serialize';
import { EXAMPLES } from '../../../shared/ipc/shipped';

const FOLDER = 'assets/examples';

function opened(id: string) {
  const text = readFileSync(`${FOLDER}/${id}.tisim`, 'utf8');
  const result = parse(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { text, ...result.value };
}

const IDS = EXAMPLES.map((example) => example.id);
/** What one example is named in, all are; German at least. */
const OTHERS = new Set(['de', ...IDS.flatMap((id) => Object.keys(opened(id).document.scenario.texts ?? {}))]);

describe.each(IDS)('the example %s', (id) => {
  it('opens without a warning and is written as it is saved', () => {
    const { text, document, warnings } = opened(id);
    expect(warnings).toEqual([]);
    expect(serialize(document, APP_VERSION)).toBe(text);
  });

  it.each([...OTHERS])('is named in the language %s', (language) => {
    const { scenario } = opened(id).document;
    const told = scenarioIn(scenario, language);
    expect(warnOfLesson(scenario)).toEqual([]);
    expect(told.name).not.toBe(scenario.name);
    expect(told.description).not.toBe(scenario.description);
  });

  it('behaves as its expectations say, and places every tenant', () => {
    const { document } = opened(id);
    const surprises = evaluate(document.scenario).connections.filter((result) => result.asExpected === false);
    expect(surprises).toEqual([]);
    expect(Object.keys(document.view.positions)).toHaveLength(document.scenario.tenants.length);
  });
});

/** About what a tenant takes on the canvas, and the room that edges with labels need between two of them. */
const NODE = { width: 240, height: 110 };
const ROOM = { x: 160, y: 120 };

describe.each(IDS)('the picture of %s', (id) => {
  it('leaves room between tenants, so that every label can be read', () => {
    const places = Object.entries(opened(id).document.view.positions);
    const crowded = places.flatMap(([a, one], n) =>
      places
        .slice(n + 1)
        .filter(
          ([, other]) =>
            Math.abs(one.x - other.x) < NODE.width + ROOM.x &&
            Math.abs(one.y - other.y) < NODE.height + ROOM.y,
        )
        .map(([b]) => [a, b]),
    );
    expect(crowded).toEqual([]);
  });
});

describe('the examples', () => {
  it('are all in the menu', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.tisim', ''));
    expect(files.toSorted()).toEqual(EXAMPLES.map((example) => example.id).toSorted());
  });

  it('start with the two-tenant story, both tenants Off and no intents', () => {
    const { scenario } = opened(EXAMPLES[0].id).document;
    expect(scenario.tenants.map((tenant) => tenant.isolation.enabled)).toEqual([false, false]);
    expect(scenario.intents).toBeUndefined();
  });
});
