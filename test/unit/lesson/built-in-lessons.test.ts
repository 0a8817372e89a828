import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { APP_VERSION } from '../../../shared/base/version';
import { parse } from '../../../shared/format/parse';
import { readLesson } from '../../../shared/format/read-lesson';
import { serialize } from '../../../shared/format/serialize';
import { LESSONS } from '../../../shared/ipc/shipped';
import { textFaults } from '../../../shared/format/lesson-texts';
import { checkLesson } from '../../../shared/lesson/check-lesson';
import { plainText } from '../../../shared/lesson/markdown';
import { languagesOf, lessonIn, scenarioIn } from '../../../shared/lesson/spoken';
import { stageIn } from '../../../shared/lesson/spoken-stage';
import { captureStage, documentAtStep, isAtStep, stageOf } from '../../../shared/lesson/stages';
import { kindOf, openGoals } from '../../../shared/lesson/questions';
import { rightText } from '../../../shared/lesson/question-words';
import { thingsAsked } from '../../../shared/model/things-asked';
import type { Lesson, LessonStep } from '../../../shared/model/lesson';
import { isLanguage } from '../../../shared/words/language';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { referenceVerdict } from '../../support/reference-evaluator';
import { say } from '../../support/english';
import { loadWords } from '../../../shared/words/load-words';

const FOLDER = 'assets/lessons';

function opened(id: string) {
  const text = readFileSync(`${FOLDER}/${id}.tisim`, 'utf8');
  const result = parse(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const lesson = readLesson(result.value.document.scenario.lesson);
  if (!lesson.ok) throw new Error(JSON.stringify(lesson.error));
  return { text, lesson: lesson.value, ...result.value };
}

/** Each step of a lesson, as it is played: every step from the document that the step before left. */
function played(id: string) {
  const { document, lesson } = opened(id);
  let present: ScenarioDocument = document;
  return lesson.steps.map((step, at) => {
    present = documentAtStep(present, lesson, at);
    expect(isAtStep(present, lesson, at)).toBe(true);
    return { at, step, lesson, document: present, scenario: present.scenario };
  });
}

/** What the author wrote on the canvas, but for names. */
function onCanvas({ steps }: Lesson): readonly string[] {
  const seen = new Set<string>();
  for (const { stage } of steps) {
    if (stage) stageIn(stage, (own) => (seen.add(own), own));
  }
  return [...seen].toSorted();
}

const IDS = LESSONS.map((lesson) => lesson.id);
/** What one lesson is told in, all are. */
const OTHERS = [...new Set(IDS.flatMap((id) => languagesOf(opened(id).lesson)))].filter(isLanguage);

/** Texts of the author that stand where another language should have its own. */
function same(told: Lesson, own: Lesson): readonly string[] {
  const texts = ({ title, about, suggestion, steps }: Lesson) => [
    title,
    about,
    suggestion,
    ...steps.flatMap((step) => [step.title, step.narration, step.notes, ...asked(step)]),
  ];
  const asked = ({ question }: LessonStep) => [
    question?.ask,
    question?.why,
    ...(question?.kind === 'choice' ? question.choices.map(({ text }) => text) : []),
  ];
  const before = texts(own);
  return texts(told).filter((text, at): text is string => text !== undefined && text === before[at]);
}

describe.each(IDS)('the lesson %s', (id) => {
  it('opens without a remark, as its first step, and is written as it is saved', () => {
    const { text, document, warnings, lesson } = opened(id);
    expect(warnings).toEqual([]);
    expect(serialize(document, APP_VERSION)).toBe(text);
    expect(captureStage(document)).toEqual(stageOf(lesson, 0));
  });

  it('played to its end gives the verdicts it promises, by the evaluation and by the reference', () => {
    for (const { step, scenario } of played(id)) {
      const promised = step.expect ?? {};
      const verdicts = evaluate(scenario).connections;
      expect(Object.fromEntries(verdicts.map((result) => [result.id, result.verdict]))).toEqual(promised);
      for (const connection of scenario.connections) {
        expect(referenceVerdict(scenario, connection).verdict, `${step.id}: ${connection.id}`).toBe(
          promised[connection.id],
        );
      }
    }
  });

  it('passes the check that its author sees', () => {
    expect(checkLesson(opened(id).lesson).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('says in every step what to look at, in words that can be read aloud', () => {
    for (const { step } of played(id)) {
      const words = plainText(step.narration ?? '');
      expect(words.length, step.id).toBeGreaterThan(80);
      expect(words.length, step.id).toBeLessThan(700);
      expect(words.split('\n\n').length, step.id).toBeLessThanOrEqual(3);
      expect(step.lookAt?.length, step.id).toBeGreaterThan(0);
      expect(step.notes, step.id).toMatch(/\S/);
    }
  });

  it.each(OTHERS)('is told in the language %s as a whole, in words that can be read aloud', (language) => {
    const { lesson, document } = opened(id);
    expect(languagesOf(lesson)).toContain(language);
    expect(scenarioIn(document.scenario, language).name).toBe(lessonIn(lesson, language).title);
    expect(textFaults(lesson)).toEqual([]);
    const told = lessonIn(lesson, language);
    expect(same(told, lesson)).toEqual([]);
    const canvas = lesson.texts?.[language]?.canvas ?? {};
    expect(Object.keys(canvas).toSorted()).toEqual(onCanvas(lesson));
    expect(checkLesson(told).flatMap(({ problems }) => problems)).toEqual([]);
    for (const step of told.steps) {
      const words = plainText(step.narration ?? '');
      expect(words.length, step.id).toBeGreaterThan(80);
      expect(words.length, step.id).toBeLessThan(750);
      expect(words.split('\n\n').length, step.id).toBeLessThanOrEqual(3);
    }
  });

  it('asks before it tells: several questions, about what has a verdict, with different answers', () => {
    const asked = played(id).filter(({ step }) => step.question !== undefined);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const { step } of asked) {
      for (const [, kind, thing] of thingsAsked(step.question)) {
        if (kind === 'connection') expect(step.expect).toHaveProperty(thing);
      }
      expect(plainText(step.question?.why ?? '').length, step.id).toBeGreaterThan(20);
    }
    const answers = asked.map(
      ({ step, scenario }) => step.question && say.word(rightText(step.question, scenario)),
    );
    expect(new Set(answers).size).toBeGreaterThan(1);
  });

  it('has the step after a goal show it reached', () => {
    const steps = played(id);
    for (const [at, { step }] of steps.entries()) {
      const after = steps[at + 1];
      if (step.question?.kind === 'set' && after)
        expect(openGoals(step.question, after.scenario)).toEqual([]);
    }
  });

  it('shows nothing that the step before has not shown, but for what it changes', () => {
    const stages = opened(id).lesson.steps.flatMap(({ stage }) => (stage ? [JSON.stringify(stage)] : []));
    for (const [at, stage] of stages.entries()) expect(stage).not.toBe(stages[at + 1]);
  });

  it('places every tenant, with room for labels between them', () => {
    for (const { step, document } of played(id)) {
      const places = Object.values(document.view.positions);
      expect(places).toHaveLength(document.scenario.tenants.length);
      for (const [at, one] of places.entries()) {
        for (const other of places.slice(at + 1)) {
          const isApart = Math.abs(one.x - other.x) >= 400 || Math.abs(one.y - other.y) >= 224;
          expect(isApart, step.id).toBe(true);
        }
      }
    }
  });
});

describe('the lessons', () => {
  it('are all in the menu, under their own titles', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.tisim', ''));
    expect(files.toSorted()).toEqual(IDS.toSorted());
    for (const { id, label } of LESSONS) {
      const { lesson, document } = opened(id);
      expect([lesson.title, document.scenario.name]).toEqual([say(label), say(label)]);
    }
  });

  it('are told in German', () => {
    expect(OTHERS).toContain('de');
  });

  it.each(['en', ...OTHERS] as const)('are called in %s as the menu calls them', async (language) => {
    const told = await loadWords(language);
    for (const { id, label } of LESSONS)
      expect(lessonIn(opened(id).lesson, language).title).toBe(told(label));
  });

  it('have the length that the start page promises', () => {
    for (const { id, steps, minutes } of LESSONS) {
      const { lesson } = opened(id);
      expect(lesson.steps, id).toHaveLength(steps);
      expect(lesson.about, id).toContain(`About ${minutes} minutes`);
    }
  });

  it('ask in every way there is, and suggest what to try at their ends', () => {
    const all = IDS.map((id) => opened(id).lesson);
    const kinds = all.flatMap(({ steps }) =>
      steps.flatMap(({ question }) => (question ? [kindOf(question)] : [])),
    );
    expect([...new Set(kinds)].toSorted()).toEqual(['choice', 'point', 'set', 'verdict', 'yes-no']);
    for (const { suggestion } of all) expect(suggestion).toMatch(/\S/);
  });

  it('end the planning exercise with every intent green, after some have been red', () => {
    const failed = played('partners').map(({ scenario }) => evaluate(scenario).summary.intentsFailed);
    expect(failed).toEqual([4, 4, 4, 4, 2, 0, 2, 0]);
  });
});
