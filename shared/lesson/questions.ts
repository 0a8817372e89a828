import { isSameJson } from '../base/same-json';
import { judgeConnections } from '../evaluate/evaluate';
import type { ConnectionResult } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import type {
  LessonAnswer,
  LessonStep,
  PointTarget,
  Question,
  QuestionKind,
  YesNo,
  YesNoQuestion,
} from '../model/lesson';
import type { Connection, Isolation, Scenario } from '../model/scenario';

/** What a question is asked about: the stage of its step, or a scenario made of it. */
export type Asked = Pick<Scenario, 'tenants' | 'connections'>;

/** The kind of a question; one without is about a verdict. */
export function kindOf(question: Question): QuestionKind {
  return question.kind ?? 'verdict';
}

/** "Set it so that" is answered on the canvas with its verdicts in sight; every other question covers them. */
export function coversVerdicts({ question }: Pick<LessonStep, 'question'> = {}): boolean {
  return question !== undefined && question.kind !== 'set';
}

/** The answer that is right, by the evaluator where it can be; null for a goal that the scenario does not reach. */
export function rightAnswer(question: Question, scenario: Asked): LessonAnswer | null {
  switch (question.kind) {
    case 'yes-no':
      return said(rightYesNo(question, scenario));
    case 'choice':
      return { kind: 'choice', choice: question.right };
    case 'point':
      return question.targets[0] ? { kind: 'point', at: question.targets[0] } : null;
    case 'set':
      return openGoals(question, scenario).length === 0 ? { kind: 'set', policies: {} } : null;
    default: {
      const result = resultOf(scenario, question.connection);
      return result ? { kind: 'verdict', state: stateOf(result) } : null;
    }
  }
}

function said(yesNo: YesNo | null): LessonAnswer | null {
  return yesNo === null ? null : { kind: 'yes-no', said: yesNo };
}

function rightYesNo({ right, connection = '', yesMeans }: YesNoQuestion, scenario: Asked): YesNo | null {
  if (right !== undefined) return right;
  const result = resultOf(scenario, connection);
  if (!result) return null;
  return stateOf(result) === yesMeans ? 'yes' : 'no';
}

/**
 * Judged by the evaluator, whoever asks: the window, a participant's file, the table of the class. Total: an answer to
 * another kind of question, or about what is not there, is wrong.
 */
export function isRight(question: Question, answer: LessonAnswer, scenario: Asked): boolean {
  if (answer.kind !== kindOf(question)) return false;
  if (question.kind === 'point' && answer.kind === 'point') {
    return question.targets.some((target) => isPointedAt(target, answer.at, scenario));
  }
  if (question.kind === 'set' && answer.kind === 'set') {
    return openGoals(question, withAnswer(scenario, answer.policies)).length === 0;
  }
  const right = rightAnswer(question, scenario);
  return right !== null && isSameJson(right, answer);
}

/** The connections of the goal, in its order, that do not have the verdict they must have. */
export function openGoals({ goal }: Extract<Question, { kind: 'set' }>, scenario: Asked): readonly string[] {
  const wanted = scenario.connections.filter(({ id }) => Object.hasOwn(goal, id));
  const results = new Map(judged({ ...scenario, connections: wanted }).map((result) => [result.id, result]));
  return Object.keys(goal).filter((id) => results.get(id)?.verdict !== goal[id]);
}

/** What somebody made of a stage, as the answer to "set it so that": switches and rules count, nothing else. */
export function setAnswer(stage: Asked, now: Asked): LessonAnswer {
  const before = new Map(stage.tenants.map(({ id, isolation }) => [id, isolation]));
  const changed = now.tenants.filter(({ id, isolation }) => {
    const former = before.get(id);
    return former !== undefined && !isSameJson(former, isolation);
  });
  return { kind: 'set', policies: Object.fromEntries(changed.map(({ id, isolation }) => [id, isolation])) };
}

function withAnswer(scenario: Asked, policies: Readonly<Record<string, Isolation>>): Asked {
  const tenants = scenario.tenants.map((tenant) => {
    const policy = Object.hasOwn(policies, tenant.id) ? policies[tenant.id] : undefined;
    return policy === undefined ? tenant : { ...tenant, isolation: policy };
  });
  return { ...scenario, tenants };
}

/** A gate stands for its tenant and for its connection; connections between the same two tenants share their gates. */
function isPointedAt(target: PointTarget, at: PointTarget, { connections }: Asked): boolean {
  if (isSameJson(target, at)) return true;
  if (at.kind !== 'gate') return false;
  const gated = connections.find(({ id }) => id === at.connection);
  if (!gated) return false;
  if (target.kind === 'tenant') return target.id === tenantOfGate(gated, at.gate);
  if (target.kind === 'connection') return target.id === at.connection;
  const wanted = connections.find(({ id }) => id === target.connection);
  return at.gate === target.gate && wanted?.from === gated.from && wanted.to === gated.to;
}

/** Whose gate it is: outbound is the creator tenant's, inbound the sign-in tenant's. */
export function tenantOfGate({ from, to }: Connection, gate: 'outbound' | 'inbound'): string {
  return gate === 'outbound' ? from : to;
}

/** Only this one is judged, however many there are. */
function resultOf(scenario: Asked, id: string): ConnectionResult | undefined {
  const connections = scenario.connections.filter((connection) => connection.id === id);
  return judged({ ...scenario, connections })[0];
}

function judged({ tenants, connections }: Asked): readonly ConnectionResult[] {
  return judgeConnections({ name: 'Stage', tenants, connections });
}
