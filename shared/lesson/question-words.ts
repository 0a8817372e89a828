import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import { ruleTenantWord, stateMessage, tenantWord } from '../explain/words';
import type { LessonAnswer, PointTarget, Question, SetQuestion } from '../model/lesson';
import type { Isolation, Scenario } from '../model/scenario';
import { listOf, message, type Message, type Word } from '../words/message';
import type { Asked } from './questions';
import { rightAnswer, tenantOfGate } from './questions';

/** An answer that can be chosen, and its words. */
export interface OfferedAnswer {
  readonly answer: LessonAnswer;
  readonly text: Word;
}

/** Longer lists than this nobody chooses from: what is further down is pointed at on the canvas. */
const MAX_OFFERED = 500;

const named = ({ tenants, connections }: Asked): Scenario => ({ name: 'Stage', tenants, connections });

/** "OneDrive for Business: MichaelRoth42 → ITPtestlab"; for a connection that is not there, its id. */
export function connectionWords(scenario: Asked, id: string): Word {
  const connection = scenario.connections.find((other) => other.id === id);
  if (!connection) return shownText(id);
  const { connector, from, to } = connection;
  const all = named(scenario);
  return message('lesson.connection', {
    connector: connectorName(connector),
    from: tenantWord(all, from),
    to: tenantWord(all, to),
  });
}

/**
 * The answers to choose from, in the order in which they are offered: for "point at it" everything of the kinds that are
 * asked for, as the way without a pointer. Empty for "set it so that", which is answered on the canvas.
 */
export function answersTo(question: Question, scenario: Asked): readonly OfferedAnswer[] {
  return possibleAnswers(question, scenario).map((answer) => ({
    answer,
    text: answerText(question, answer, scenario),
  }));
}

function possibleAnswers(question: Question, scenario: Asked): readonly LessonAnswer[] {
  switch (question.kind) {
    case 'yes-no':
      return (['yes', 'no'] as const).map((said) => ({ kind: 'yes-no', said }));
    case 'choice':
      return question.choices.map(({ id }) => ({ kind: 'choice', choice: id }));
    case 'point':
      return placesToPointAt(question, scenario).map((at) => ({ kind: 'point', at }));
    case 'set':
      return [];
    default:
      return (['allowed', 'blocked', 'not-evaluated'] as const).map((state) => ({ kind: 'verdict', state }));
  }
}

function placesToPointAt(
  { targets }: Extract<Question, { kind: 'point' }>,
  { tenants, connections }: Asked,
): readonly PointTarget[] {
  const kinds = new Set(targets.map(({ kind }) => kind));
  const places: readonly PointTarget[] = [
    ...(kinds.has('tenant') ? tenants.map(({ id }) => ({ kind: 'tenant', id }) as const) : []),
    ...(kinds.has('connection') ? connections.map(({ id }) => ({ kind: 'connection', id }) as const) : []),
    ...(kinds.has('gate')
      ? connections
          .filter(({ from, to }) => from !== to)
          .flatMap(({ id }) =>
            (['outbound', 'inbound'] as const).map(
              (gate) => ({ kind: 'gate', connection: id, gate }) as const,
            ),
          )
      : []),
  ];
  return places.slice(0, MAX_OFFERED);
}

/** An answer in words; total: what is not there goes by its id. */
export function answerText(question: Question, answer: LessonAnswer, scenario: Asked): Word {
  switch (answer.kind) {
    case 'yes-no':
      return message('lesson.yesNo', { said: answer.said });
    case 'choice':
      return choiceText(question, answer.choice);
    case 'point':
      return pointText(answer.at, scenario);
    case 'set':
      return policiesText(answer.policies, scenario);
    default:
      return stateMessage(answer.state);
  }
}

function choiceText(question: Question, id: string): Word {
  const choices = question.kind === 'choice' ? question.choices : [];
  return shownText(choices.find((choice) => choice.id === id)?.text ?? id);
}

function pointText(at: PointTarget, scenario: Asked): Word {
  if (at.kind === 'tenant') return tenantWord(named(scenario), at.id);
  if (at.kind === 'connection') return connectionWords(scenario, at.id);
  return gateText(scenario, at);
}

/** "The gate of ITPtestlab (inbound from MichaelRoth42, OneDrive for Business)" */
function gateText(scenario: Asked, { connection: id, gate }: Extract<PointTarget, { kind: 'gate' }>): Word {
  const connection = scenario.connections.find((other) => other.id === id);
  if (!connection) return shownText(id);
  const owner = tenantOfGate(connection, gate);
  const other = gate === 'outbound' ? connection.to : connection.from;
  const all = named(scenario);
  return message('lesson.gate', {
    owner: tenantWord(all, owner),
    gate,
    other: tenantWord(all, other),
    connector: connectorName(connection.connector),
  });
}

function policiesText(policies: Readonly<Record<string, Isolation>>, scenario: Asked): Word {
  const parts = Object.entries(policies).map(([id, policy]) => policyText(id, policy, scenario));
  return parts.length === 0 ? message('lesson.nothingChanged') : listOf(parts, 'semicolons');
}

/** "ITPtestlab: On, inbound for MichaelRoth42 and outbound for all tenants" */
function policyText(id: string, { enabled, rules }: Isolation, scenario: Asked): Message {
  const all = named(scenario);
  const told = rules.map(({ tenant, direction }) =>
    message('lesson.ruleOfPolicy', { direction, tenant: ruleTenantWord(all, tenant) }),
  );
  return message('lesson.policy', {
    tenant: tenantWord(all, id),
    isolation: enabled ? 'on' : 'off',
    rules: told.length === 0 ? message('lesson.noRules') : listOf(told),
  });
}

/** What is right, in words, for whoever reads the answers: for a goal, the verdicts that must be reached. */
export function rightText(question: Question, scenario: Asked): Word {
  if (question.kind === 'set') {
    return listOf(
      Object.keys(question.goal).map((id) => goalText(question, id, scenario)),
      'semicolons',
    );
  }
  if (question.kind === 'point') return listOf(question.targets.map((target) => pointText(target, scenario)));
  const right = rightAnswer(question, scenario);
  return right ? answerText(question, right, scenario) : '';
}

/** "OneDrive for Business: MichaelRoth42 → ITPtestlab is allowed", for a connection of the goal. */
export function goalText({ goal }: SetQuestion, id: string, scenario: Asked): Word {
  return message('lesson.goal', {
    connection: connectionWords(scenario, id),
    verdict: goal[id] === 'allowed' ? 'allowed' : 'blocked',
  });
}
