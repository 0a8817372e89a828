import { describe, expect, it } from 'vitest';
import { MAX_PROBLEMS } from '../../../shared/format/errors';
import { textFaults } from '../../../shared/format/lesson-texts';
import { checkStage, readLesson, warnOfLesson } from '../../../shared/format/read-lesson';
import { serialize } from '../../../shared/format/serialize';
import { MAX_LESSON_STEPS } from '../../../shared/model/lesson';
import { aConnection, aDocument, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';
import { aLesson, aStage, aStep } from '../../support/lessons';
import { fileText, readText } from './file-text';

const stage = aStage({
  flows: [{ id: 'f', name: 'Flow', kind: 'flow', tenant: 'a', steps: [] }],
  baseline: { label: 'Before', isolation: { b: { enabled: false, rules: [] } } },
});
const lesson = aLesson(
  aStep('one', { stage, lookAt: [{ kind: 'flow', id: 'f' }], expect: { 'a-b': 'allowed' } }),
  aStep('two', {
    lookAt: [
      { kind: 'tenant', id: 'a' },
      { kind: 'connection', id: 'a-b' },
      { kind: 'panel', panel: 'plan' },
    ],
    question: { ask: 'Allowed?', connection: 'a-b' },
  }),
);

function problemsOf(raw: unknown): readonly (string | undefined)[] {
  const read = readLesson(raw);
  if (read.ok) throw new Error('The lesson was read, but should have been refused.');
  return read.error.map(({ path, message }) => {
    expect(path).toMatch(/^scenario\.lesson/);
    return english(message).replace('scenario.lesson', '…');
  });
}

const first = (more: object) => aLesson({ ...aStep('one', { stage }), ...more });
const staged = (more: object) => first({ stage: { ...stage, ...more } });

describe('a lesson that can be played', () => {
  it('is read as it stands, with keys that this program does not know', () => {
    const known = { ...lesson, colour: 'red' };
    expect(readLesson(known)).toEqual({ ok: true, value: known });
  });

  it('may have as many steps as anybody sits through', () => {
    const steps = Array.from({ length: MAX_LESSON_STEPS }, (_, n) => aStep(`s${n}`, { stage }));
    expect(readLesson(aLesson(...steps)).ok).toBe(true);
    expect(problemsOf(aLesson(...steps, aStep('last')))[0]).toContain('must have at most 200 steps');
  });
});

const CHOICES = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
];
const asking = (question: object) => first({ question: { ask: '?', ...question } });

describe('a question of a lesson', () => {
  it.each([
    ['a verdict, as files from before have it', { connection: 'a-b' }],
    ['a verdict, by its name', { kind: 'verdict', connection: 'a-b', colour: 'red' }],
    ['yes or no, stated', { kind: 'yes-no', right: 'yes' }],
    ['yes or no, stated, about a connection', { kind: 'yes-no', right: 'no', connection: 'a-b' }],
    ['yes or no, worked out', { kind: 'yes-no', connection: 'a-b', yesMeans: 'not-evaluated' }],
    ['several texts', { kind: 'choice', choices: CHOICES, right: 'b' }],
    [
      'a thing to point at',
      {
        kind: 'point',
        targets: [
          { kind: 'tenant', id: 'a' },
          { kind: 'connection', id: 'a-b' },
          { kind: 'gate', connection: 'a-b', gate: 'inbound' },
        ],
      },
    ],
    ['a goal', { kind: 'set', goal: { 'a-b': 'blocked' } }],
  ])('may ask for %s', (_, question) => {
    expect(readLesson(asking(question))).toMatchObject({ ok: true });
  });

  it.each([
    [
      { kind: 'essay' },
      'question.kind (“Step one”) must be "verdict" or "yes-no" or "choice" or "point" or "set", not "essay".',
    ],
    [
      { connection: 'gone' },
      'question.connection (“Step one”): there is no connection with the id “gone” in this step.',
    ],
    [
      { kind: 'yes-no' },
      'question (“Step one”) must have either "right", or "connection" and "yesMeans", not {"ask":"?","kind":"yes-no"}.',
    ],
    [{ kind: 'yes-no', right: 'maybe' }, 'question.right (“Step one”) must be "yes" or "no", not "maybe".'],
    [
      { kind: 'choice', choices: [CHOICES[0]], right: 'a' },
      'question.choices (“Step one”) must have 2 to 9 choices, not [{"id":"a","text":"A"}].',
    ],
    [
      { kind: 'choice', choices: 'two', right: 'a' },
      'question.choices (“Step one”) must be a list, not "two".',
    ],
    [
      { kind: 'choice', choices: [CHOICES[0], CHOICES[0]], right: 'a' },
      'question.choices (“Step one”): two choices have the id “a”.',
    ],
    [
      { kind: 'choice', choices: CHOICES, right: 'c' },
      'question.right (“Step one”): there is no choice with the id “c” in this step.',
    ],
    [
      { kind: 'choice', choices: [CHOICES[0], { id: 'b', text: 'x'.repeat(301) }], right: 'a' },
      'question.choices[1].text (“b”) must have at most 300 characters, not "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx….',
    ],
    [{ kind: 'point', targets: [] }, 'question.targets (“Step one”) must have 1 to 20 targets, not [].'],
    [
      { kind: 'point', targets: [{ kind: 'moon' }] },
      'question.targets[0].kind (“Step one”) must be "tenant" or "connection" or "gate", not "moon".',
    ],
    [{ kind: 'point', targets: ['a'] }, 'question.targets[0] (“Step one”) must be an object, not "a".'],
    [
      { kind: 'point', targets: [{ kind: 'tenant', id: 'gone' }] },
      'question.targets[0].id (“Step one”): there is no tenant with the id “gone” in this step.',
    ],
    [
      { kind: 'point', targets: [{ kind: 'gate', connection: 'gone', gate: 'inbound' }] },
      'question.targets[0].connection (“Step one”): there is no connection with the id “gone” in this step.',
    ],
    [{ kind: 'set', goal: {} }, 'question.goal (“Step one”) must name 1 to 40 connections, not {}.'],
    [{ kind: 'set', goal: [] }, 'question.goal (“Step one”) must be an object, not [].'],
    [
      { kind: 'set', goal: { gone: 'allowed' } },
      'question.goal.gone (“Step one”): there is no connection with the id “gone” in this step.',
    ],
  ])('that is %j cannot be asked', (question, problem) => {
    expect(problemsOf(asking(question))).toEqual([`….steps[0].${problem}`]);
  });

  it('is no text', () => {
    expect(problemsOf(first({ question: 'Why?' }))).toEqual([
      '….steps[0].question (“Step one”) must be an object, not "Why?".',
    ]);
  });

  it('is written with its keys in order, its goal in the order of the connections', () => {
    const more = { ...stage, connections: [aConnection('a', 'b'), aConnection('b', 'a')] };
    const question = { why: '!', goal: { 'b-a': 'allowed', 'a-b': 'blocked' }, ask: '?', kind: 'set' };
    const scenario = {
      ...aScenario([]),
      lesson: aLesson({ ...aStep('one'), stage: more, question } as never),
    };
    const text = serialize({ scenario, view: { positions: {} } }, '1.0.0');
    const { steps } = (JSON.parse(text) as { scenario: { lesson: { steps: { question: object }[] } } })
      .scenario.lesson;
    expect(JSON.stringify(steps[0]?.question)).toBe(
      '{"kind":"set","ask":"?","goal":{"a-b":"blocked","b-a":"allowed"},"why":"!"}',
    );
  });
});

describe('a lesson that cannot be played says why', () => {
  it.each([
    ['is a number', 7, ['… must be an object, not 7.']],
    ['has no title', { steps: [] }, ['….title is missing.', '….steps must not be empty, not [].']],
    ['has no list of steps', { title: 'L', steps: {} }, ['….steps must be a list, not {}.']],
    ['has a number for a step', aLesson(1 as never), ['….steps[0] must be an object, not 1.']],
    [
      'starts without a stage',
      aLesson(aStep('one')),
      ['….steps[0].stage (“Step one”) is missing: the first step says what stands on the canvas.'],
    ],
    [
      'has two steps with one id',
      aLesson(aStep('one', { stage }), aStep('one')),
      ['….steps[1].id: two steps of the lesson have the id “one”.'],
    ],
    [
      'plans a time that is none',
      aLesson(
        ...['2', 0, -1, 601].map((minutes) => ({ ...aStep('one', { stage }), minutes: minutes as number })),
      ),
      ['"2"', '0', '-1', '601'].map(
        (shown, at) =>
          `….steps[${at}].minutes (“Step one”) must be a number above 0 and at most 600, not ${shown}.`,
      ),
    ],
    [
      'looks at nothing it knows',
      first({ lookAt: [{ kind: 'moon' }, 'x', { kind: 'panel', panel: 'moon' }, { kind: 'tenant' }] }),
      [
        '….steps[0].lookAt[0].kind (“Step one”) must be "tenant" or "connection" or "flow" or "panel", not "moon".',
        '….steps[0].lookAt[1] (“Step one”) must be an object, not "x".',
        '….steps[0].lookAt[2].panel (“Step one”) must be "outline" or "inspector" or "connections" or "changes" or "intents" or "checks" or "plan" or "matrix" or "runs", not "moon".',
        '….steps[0].lookAt[3].id (“Step one”) is missing.',
      ],
    ],
    [
      'looks at, expects and asks what is not there',
      first({
        lookAt: [{ kind: 'tenant', id: 'gone' }],
        expect: { gone: 'blocked' },
        question: { ask: '?', connection: 'gone' },
      }),
      [
        '….steps[0].lookAt[0].id (“Step one”): there is no tenant with the id “gone” in this step.',
        '….steps[0].expect.gone (“Step one”): there is no connection with the id “gone” in this step.',
        '….steps[0].question.connection (“Step one”): there is no connection with the id “gone” in this step.',
      ],
    ],
    [
      'looks at what a later stage no longer has',
      aLesson(
        aStep('one', { stage }),
        aStep('two', { stage: { ...stage, flows: [] }, lookAt: [{ kind: 'flow', id: 'f' }] }),
      ),
      ['….steps[1].lookAt[0].id (“Step two”): there is no flow with the id “f” in this step.'],
    ],
    [
      'has a stage of another shape',
      staged({ tenants: [{ id: 'a' }], positions: { a: { x: 0 } } }),
      [
        '….steps[0].stage.tenants[0].name (“a”) is missing.',
        '….steps[0].stage.tenants[0].isolation (“a”) is missing.',
        '….steps[0].stage.positions.a.y (“Step one”) is missing.',
      ],
    ],
    [
      'has a stage that would not be a scenario',
      staged({ tenants: [aTenant('a'), aTenant('b'), aTenant('b')], connections: [aConnection('a', 'c')] }),
      [
        '….steps[0].stage.tenants[2].id: two tenants have the id “b”.',
        '….steps[0].stage.tenants[2].domains[0]: “b.example” belongs to both “b” and “b”; two tenants never share one.',
        '….steps[0].stage.connections[0].to (“a-c”): there is no tenant with the id “c”.',
      ],
    ],
    [
      'places a tenant that is not there',
      staged({ positions: { gone: { x: 0, y: 0 } } }),
      ['….steps[0].stage.positions.gone: there is no tenant with the id “gone” in this step.'],
    ],
  ])('when it %s', (_, raw, problems) => {
    expect(problemsOf(raw)).toEqual(problems);
  });

  it('when a stage is larger than a scenario can be', () => {
    const tenants = Array.from({ length: 10_001 }, (_, n) => aTenant(`t${n}`));
    expect(
      problemsOf(staged({ tenants, connections: [], flows: [], baseline: undefined, positions: {} })),
    ).toEqual(['….steps[0].stage has 10,001 tenants; at most 10,000 fit.']);
  });

  it.each([
    ['step', aLesson(...Array.from({ length: 199 }, () => aStep('one')))],
    [
      'reference',
      first({ expect: Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`c${n}`, 'allowed'])) }),
    ],
    [
      'position',
      staged({
        positions: Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`c${n}`, { x: 0, y: 0 }])),
      }),
    ],
  ])('but no more often than anybody reads: %s', (_, raw) => {
    expect(problemsOf(raw)).toHaveLength(MAX_PROBLEMS);
  });
});

describe('a stage that is to be put on the canvas', () => {
  const messages = (raw: unknown) => checkStage(raw, 'stage').map(({ path, message }) => [path, message]);

  it('obeys all that a scenario does, its shape first', () => {
    expect(messages(stage)).toEqual([]);
    expect(messages({ ...stage, tenants: 1, positions: { gone: { x: 0, y: 0 } } })).toEqual([
      ['stage.tenants', 'stage.tenants must be a list, not 1.'],
    ]);
    expect(messages({ ...stage, positions: { gone: { x: 0, y: 0 } } })).toEqual([
      ['stage.positions.gone', 'stage.positions.gone: there is no tenant with the id “gone” in this step.'],
    ]);
  });
});

describe('opening a file with a lesson', () => {
  it.each([
    ['no lesson', undefined, []],
    ['a lesson', lesson, []],
    [
      'something else in its place',
      { ...lesson, title: '' },
      [
        'The lesson in this file cannot be played; it is kept as it is. scenario.lesson.title must not be empty, not "".',
      ],
    ],
    [
      'several faults',
      {},
      [
        'The lesson in this file cannot be played; it is kept as it is. scenario.lesson.title is missing. (1 more like this)',
      ],
    ],
  ])('remarks on what cannot be played: %s', (_, raw, messages) => {
    const warnings = warnOfLesson(aScenario([], [], raw === undefined ? {} : { lesson: raw }));
    expect(warnings.map(({ message }) => message)).toEqual(messages);
  });

  it.each([
    ['texts that can be used', { de: { title: 'Eins', question: { ask: 'Zugelassen?' } } }, []],
    ['languages and keys that it does not know', { xx: { titel: 5 } }, []],
    [
      'a text that is none',
      { de: { narration: 5 } },
      ['scenario.lesson.steps[0].texts.de.narration (“Step one”) must be a text, not 5.'],
    ],
    [
      'several faults',
      { de: { title: '', question: { choices: { a: '' } } } },
      ['scenario.lesson.steps[0].texts.de.title (“Step one”) must not be empty, not "". (1 more like this)'],
    ],
    ['no languages', 'de', ['scenario.lesson.steps[0].texts (“Step one”) must be an object, not "de".']],
  ])('plays it whatever its other languages hold, and remarks on %s', (_, texts, messages) => {
    const told = first({ texts });
    expect(readLesson(told)).toEqual({ ok: true, value: told });
    const start =
      'A text of the lesson in another language cannot be used, so that of the author is said; it is kept as it is. ';
    const warnings = warnOfLesson(aScenario([], [], { lesson: told }));
    expect(warnings.map(({ message }) => message)).toEqual(messages.map((message) => `${start}${message}`));
    const saved = readText(serialize(aDocument([], [], { lesson: told }), '')).document.scenario.lesson;
    expect(saved).toEqual(told);
  });

  it('remarks on texts of the lesson itself, and on a language that is none', () => {
    const odd = { ...lesson, language: 'not a tag', texts: { de: { about: '' } } };
    expect(readLesson(odd).ok).toBe(true);
    expect(textFaults(odd)).toMatchObject([
      { message: 'scenario.lesson.language must be the tag of a language, such as "de", not "not a tag".' },
      { message: 'scenario.lesson.texts.de.about must not be empty, not "".' },
    ]);
  });

  it('remarks on a name in another language that is none, and keeps it', () => {
    const texts = { fr: { name: 'Un', odd: 1 }, de: { description: 5, name: '' } };
    const { document, warnings } = readText(fileText({ texts }));
    expect(warnings).toEqual([]);
    expect(warnOfLesson(document.scenario).map(({ message }) => message)).toEqual([
      'A name or description in another language cannot be used; it is kept as it is. scenario.texts.de.name must not be empty, not "". (1 more like this)',
    ]);
    const saved = readText(serialize(document, '')).document.scenario.texts;
    expect(JSON.stringify(saved)).toBe(
      JSON.stringify({ de: { name: '', description: 5 }, fr: { name: 'Un', odd: 1 } }),
    );
  });

  it('never refuses it, and writes back exactly what it cannot play', () => {
    const odd = { steps: [{ expect: { b: 1, a: 2 }, id: 7 }], title: 3 };
    const { document, warnings } = readText(fileText({ lesson: odd }));
    expect(warnings).toEqual([]);
    expect(serialize(document, '')).toContain(
      JSON.stringify(odd)
        .slice(1, 10)
        .replace(/[[{].*/, ''),
    );
    expect(JSON.stringify(readText(serialize(document, '')).document.scenario.lesson)).toBe(
      JSON.stringify(odd),
    );
  });
});

/** The keys of every object in reverse. */
function upsideDown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(upsideDown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, upsideDown(part)] as const),
  );
}

describe('a saved lesson', () => {
  const full = {
    title: 'Lesson',
    about: 'About',
    steps: [
      {
        id: 'one',
        title: 'One',
        narration: 'Look.',
        notes: 'Wait.',
        minutes: 1.5,
        stage,
        lookAt: [
          { kind: 'tenant', id: 'a' },
          { kind: 'panel', panel: 'plan' },
        ],
        expect: { 'a-b': 'allowed' },
        question: { ask: 'Allowed?', connection: 'a-b', why: 'Because.' },
      },
    ],
  };
  const text = (raw: unknown) => serialize(aDocument([], [], { lesson: raw }), '');

  it('has its known keys in fixed order, whatever order they came in', () => {
    expect(text(upsideDown(full))).toBe(text(full));
    expect(JSON.stringify(JSON.parse(text(full)).scenario.lesson)).toBe(
      JSON.stringify({ ...full, steps: [{ ...full.steps[0], stage: orderedStage() }] }),
    );
  });

  it('has its languages in the order of their tags, and their keys in that of the author', () => {
    const question = { ask: 'Zugelassen?', choices: { b: 'B', a: 'A' }, why: 'Darum.' };
    const de = { title: 'Eins', narration: 'Schau.', notes: 'Warte.', question, odd: 1 };
    const told = {
      ...full,
      language: 'en',
      texts: { de: { title: 'Lektion', about: 'Davon', suggestion: 'Probier es.' }, fr: 5 },
      steps: [{ ...full.steps[0], texts: { de, fr: { title: 'Un' } } }],
    };
    const saved = JSON.parse(text(upsideDown(told))).scenario.lesson;
    expect(Object.keys(saved)).toEqual(['title', 'about', 'language', 'texts', 'steps']);
    const inOrder = { ...de, question: { ...question, choices: { a: 'A', b: 'B' } } };
    expect(JSON.stringify(saved.steps[0].texts)).toBe(JSON.stringify({ de: inOrder, fr: { title: 'Un' } }));
    expect(JSON.stringify(saved.texts)).toBe(JSON.stringify(told.texts));
    expect(Object.keys(saved.steps[0]).at(-1)).toBe('texts');
  });

  it('has unknown keys last, in their own order', () => {
    const more = { z: 1, y: 2, ...full };
    expect(Object.keys(JSON.parse(text(more)).scenario.lesson)).toEqual([
      'title',
      'about',
      'steps',
      'z',
      'y',
    ]);
  });

  it('has the ids of expected verdicts in the order of the connections', () => {
    const two = aStage({ connections: [aConnection('a', 'b'), aConnection('b', 'a')] });
    const steps = [
      aStep('one', { stage: two }),
      aStep('two', { expect: { 'b-a': 'allowed', 'a-b': 'allowed' } }),
    ];
    expect(Object.keys(JSON.parse(text(aLesson(...steps))).scenario.lesson.steps[1].expect)).toEqual([
      'a-b',
      'b-a',
    ]);
  });
});

/** The stage with its parts in the order of the format. */
function orderedStage() {
  const { tenants, connections, flows, baseline, positions } = stage;
  return {
    tenants: tenants.map(({ id, name, domains, isolation }) => ({ id, name, domains, isolation })),
    connections,
    flows,
    baseline,
    positions,
  };
}
