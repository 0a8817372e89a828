import type { Say } from '../../words/say';
import { shownText } from '../../base/shown-text';
import type { Change } from '../../compare/compare';
import { compareWithBaseline } from '../../compare/compare';
import { evaluate } from '../../evaluate/evaluate';
import type { ConnectionResult } from '../../evaluate/verdict';
import { stateOf } from '../../evaluate/verdict';
import { directionMessage } from '../../explain/direction';
import { explainConnection, explainInOneLine } from '../../explain/explain';
import { ruleTenantWord, stateMessage } from '../../explain/words';
import { answersTo, connectionWords, rightText } from '../../lesson/question-words';
import { coversVerdicts } from '../../lesson/questions';
import { stageOf } from '../../lesson/stages';
import type { Lesson, LessonStep, Question } from '../../model/lesson';
import type { Isolation, Scenario, Tenant, View } from '../../model/scenario';
import { onPaper } from './on-paper';

/** A lesson on paper, before it takes a form: plain texts (and Markdown where it says so), escaped by whoever writes them. */
export interface Handout {
  readonly title: string;
  /** Markdown. */
  readonly about: string | null;
  readonly date: string;
  readonly pages: readonly HandoutPage[];
  /** What the pages left open, for the end. */
  readonly answers: readonly HandoutAnswer[];
}

/** One step of the lesson: what is shown and told, with what is asked left open. */
export interface HandoutPage {
  readonly title: string;
  /** Markdown. */
  readonly narration: string | null;
  /** For the picture; its verdicts are covered while a question is open. */
  readonly scenario: Scenario;
  readonly view: View;
  readonly policies: readonly HandoutPolicy[];
  /** A sentence each; none while a question is open. */
  readonly connections: readonly HandoutLine[];
  /** The same with their verdicts, also while a question is open. */
  readonly open: readonly HandoutLine[];
  readonly question: HandoutQuestion | null;
  /** A question is open that the verdicts would answer. */
  readonly isCovered: boolean;
  /** Markdown, for the trainer alone. */
  readonly notes: string | null;
  /** What the trainer plans, in minutes. */
  readonly minutes: number | null;
  /** To the question, for the trainer; participants find it at the end. */
  readonly answer: HandoutAnswer | null;
  /** Connection id -> what changed against the pinned policies. */
  readonly changes: ReadonlyMap<string, Change> | undefined;
}

interface HandoutQuestion {
  readonly ask: string;
  /** The connection that is asked about; null for a question that is not about one. */
  readonly about: string | null;
  /** What can be ticked; empty where the answer is shown on the picture or written. */
  readonly boxes: readonly string[];
}

interface HandoutPolicy {
  readonly tenant: string;
  readonly isolation: string;
  /** "Inbound: MichaelRoth42" */
  readonly rules: readonly string[];
}

interface HandoutLine {
  /** The connection it is about; empty where an answer is about none. */
  readonly title: string;
  readonly state: string;
  readonly sentence: string;
}

export interface HandoutAnswer extends HandoutLine {
  /** "2. Turn isolation On" */
  readonly step: string;
  readonly ask: string;
  /** Markdown: what there is to learn from it. */
  readonly why: string | null;
}

/** A lesson as a hand-out: a page a step, and the answers at the end; `date` is how the day should be written. */
export function makeHandout(say: Say, scenario: Scenario, lesson: Lesson, date: string): Handout {
  const steps = lesson.steps.map((step, at) => ({ step, at, world: worldOf(scenario, lesson, at) }));
  return {
    title: lesson.title,
    about: paper(lesson.about),
    date,
    pages: steps.map(({ step, at, world }) => pageOf(say, { step, at, ...world })),
    answers: steps.flatMap(({ step, at, world }) => answerOf(say, { step, at, ...world }) ?? []),
  };
}

interface World {
  readonly scenario: Scenario;
  readonly view: View;
}

function worldOf({ name }: Scenario, lesson: Lesson, at: number): World {
  const { positions, ...content } = stageOf(lesson, at);
  return { scenario: { name, ...content }, view: { positions } };
}

function titleOf({ title }: LessonStep, at: number): string {
  return `${at + 1}. ${title}`;
}

/** Markdown without what can only be done in a window; null where nothing is left. */
function paper(markdown: string | undefined): string | null {
  return onPaper(markdown ?? '') || null;
}

interface Placed extends World {
  readonly step: LessonStep;
  readonly at: number;
}

function pageOf(say: Say, placed: Placed): HandoutPage {
  const { step, at, scenario, view } = placed;
  const { question, narration, notes, minutes } = step;
  const isCovered = coversVerdicts(step);
  const open = evaluate(scenario).connections.map((result) => lineOf(say, scenario, result));
  return {
    title: titleOf(step, at),
    narration: paper(narration),
    scenario,
    view,
    policies: scenario.tenants.map((tenant) => policyOf(say, scenario, tenant)),
    connections: isCovered ? [] : open,
    open,
    question: question ? questionOf(say, scenario, question) : null,
    isCovered,
    notes: notes ?? null,
    minutes: minutes ?? null,
    answer: answerOf(say, placed),
    changes: compareWithBaseline(scenario)?.changes,
  };
}

function policyOf(say: Say, scenario: Scenario, { name, isolation }: Tenant): HandoutPolicy {
  return {
    tenant: shownText(name),
    isolation: isolationWords(say, isolation),
    rules: isolation.rules.map((rule) =>
      say('exports.handoutRule', {
        direction: directionMessage(rule.direction),
        tenant: ruleTenantWord(scenario, rule.tenant),
      }),
    ),
  };
}

function isolationWords(say: Say, { enabled, rules }: Isolation): string {
  if (!enabled && rules.length > 0) return say('exports.handoutRulesOff');
  return say('exports.onOff', { isolation: enabled ? 'on' : 'off' });
}

function lineOf(say: Say, scenario: Scenario, result: ConnectionResult): HandoutLine {
  const explanation = explainConnection(scenario, result.id);
  return {
    title: say.word(connectionWords(scenario, result.id)),
    state: say(stateMessage(stateOf(result))),
    sentence: explanation ? say.word(explainInOneLine(explanation)) : '',
  };
}

function questionOf(say: Say, scenario: Scenario, question: Question): HandoutQuestion {
  const about = aboutOf(question);
  const isTicked = question.kind !== 'point' && question.kind !== 'set';
  return {
    ask: question.ask,
    about: about === undefined ? null : say.word(connectionWords(scenario, about)),
    boxes: isTicked ? answersTo(question, scenario).map(({ text }) => say.word(text)) : [],
  };
}

/** The connection that a question is about, where it is about one. */
function aboutOf(question: Question): string | undefined {
  return 'connection' in question ? question.connection : undefined;
}

/** Worked out here and now, and never stored in a lesson; in the words of the boxes that could be ticked. */
function answerOf(say: Say, { step, at, scenario }: Placed): HandoutAnswer | null {
  const { question } = step;
  if (!question) return null;
  const about = aboutOf(question);
  const result = evaluate(scenario).connections.find(({ id }) => id === about);
  const { title, sentence } = result ? lineOf(say, scenario, result) : { title: '', sentence: '' };
  const state = say.word(rightText(question, scenario));
  return { step: titleOf(step, at), ask: question.ask, why: paper(question.why), title, sentence, state };
}
