import fc from 'fast-check';
import { captureStage } from '../../shared/lesson/stages';
import type { Lesson, LessonStep, LookAt, Question, Stage } from '../../shared/model/lesson';
import { arbitraryDocument } from './arbitraries';
import { aConnection, anIsolatedTenant, aTenant } from './builders';

/** Two tenants and one connection, to be changed by the test. */
export function aStage(more: Partial<Stage> = {}): Stage {
  return {
    tenants: [aTenant('a'), aTenant('b')],
    connections: [aConnection('a', 'b')],
    positions: { a: { x: 0, y: 0 }, b: { x: 580, y: 0 } },
    ...more,
  };
}

export function isolatedStage(): Stage {
  return aStage({ tenants: [aTenant('a'), anIsolatedTenant('b')] });
}

export function aStep(id: string, more: Partial<LessonStep> = {}): LessonStep {
  return { id, title: `Step ${id}`, narration: 'Look.', ...more };
}

export function aLesson(...steps: readonly LessonStep[]): Lesson {
  return { title: 'Lesson', steps };
}

/** One question of each kind about a stage, as far as it has what they are about. */
export function questionsOn({ tenants, connections }: Stage): readonly Question[] {
  const [tenant] = tenants;
  const [connection] = connections;
  const yesOrNo: Question = { kind: 'yes-no', ask: 'Is it so?', right: 'no', why: 'It is *not*.' };
  const choices = [
    { id: 'one', text: 'One' },
    { id: 'two', text: 'Two' },
  ];
  const choice: Question = { kind: 'choice', ask: 'Which?', choices, right: 'two' };
  return [
    yesOrNo,
    choice,
    ...(tenant
      ? [{ kind: 'point', ask: 'Where?', targets: [{ kind: 'tenant', id: tenant.id }] } as const]
      : []),
    ...(connection ? questionsAbout(connection.id, connections) : []),
  ];
}

function questionsAbout(id: string, connections: Stage['connections']): readonly Question[] {
  const goal = Object.fromEntries(connections.slice(0, 5).map((one) => [one.id, 'blocked' as const]));
  return [
    { ask: 'What now?', connection: id },
    { kind: 'verdict', ask: 'And now?', connection: id },
    { kind: 'yes-no', ask: 'Does it work?', connection: id, yesMeans: 'allowed' },
    { kind: 'point', ask: 'Which gate?', targets: [{ kind: 'gate', connection: id, gate: 'inbound' }] },
    { kind: 'point', ask: 'Which line?', targets: [{ kind: 'connection', id }] },
    { kind: 'set', ask: 'Close it.', goal: Object.fromEntries(Object.entries(goal).toReversed()) },
  ];
}

interface ArbitraryStep {
  readonly hasStage: boolean;
  /** Which of the questions that fit; none of them when there are not as many. */
  readonly question: number;
  readonly n: number;
  readonly texts: unknown;
}

/** Texts in other languages as files may have them: sound, of unknown languages and keys, or none at all. */
const arbitraryTexts: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, 'de', 5, [], {}),
  fc.dictionary(
    fc.constantFrom('de', 'fr', 'pt-BR', 'x y'),
    fc.constantFrom<unknown>(
      'Titel',
      { title: 'Titel' },
      { title: '', narration: 5, odd: true },
      { question: { why: 'Darum.', choices: { two: 'Zwei', one: 'Eins', gone: '' }, ask: 'Was?' } },
      { notes: 'Warte.', narration: 'Schau.', question: null },
    ),
  ),
);

function arbitraryStep(stage: Stage, more: ArbitraryStep): LessonStep {
  const lookAt: readonly LookAt[] = [
    ...stage.tenants.map(({ id }) => ({ kind: 'tenant', id }) as const),
    ...(stage.flows ?? []).map(({ id }) => ({ kind: 'flow', id }) as const),
    { kind: 'panel', panel: 'matrix' },
  ];
  const question = questionsOn(stage)[more.question];
  return {
    id: `step-${more.n}`,
    title: `Step ${more.n}`,
    narration: 'A *word*.',
    ...(more.n === 1 ? { minutes: 2.5 } : {}),
    ...(more.hasStage ? { stage } : {}),
    lookAt,
    expect: Object.fromEntries(stage.connections.map(({ id }) => [id, 'allowed'] as const).toReversed()),
    ...(question ? { question } : {}),
    ...(more.texts === undefined ? {} : { texts: more.texts as LessonStep['texts'] }),
  } as LessonStep;
}

/** Lessons that can be played: some steps with a stage of their own, some as the step before. */
export const arbitraryLesson: fc.Arbitrary<Lesson> = fc
  .tuple(
    fc.constantFrom(undefined, 'About it'),
    fc.array(fc.tuple(arbitraryDocument, fc.boolean(), fc.nat(11), arbitraryTexts), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([about, drafts]) => {
    let stage: Stage = aStage();
    const steps = drafts.map(([document, hasOwn, question, texts], n) => {
      const hasStage = hasOwn || n === 0;
      stage = hasStage ? captureStage(document) : stage;
      return arbitraryStep(stage, { hasStage, question, n, texts });
    });
    const texts = drafts[0]?.[3];
    const told = texts === undefined ? {} : ({ texts } as Pick<Lesson, 'texts'>);
    return {
      title: 'Lesson',
      ...told,
      ...(about === undefined ? {} : { about, suggestion: 'Try it.' }),
      steps,
    };
  });
