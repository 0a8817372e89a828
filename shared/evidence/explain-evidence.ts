import type { Verdict } from '../evaluate/verdict';
import type { Connection, Scenario } from '../model/scenario';
import { message } from '../words/message';
import { connectorQuestionId } from './connector-question';
import type { Evidence, EvidenceLevel, Ground, Measured } from './evidence';
import { levelRank } from './evidence';
import { GROUND_WORDS, sourcesOf } from './ground-words';
import type { GroundId } from './grounds';
import { seenInConnectionReports } from './seen-in-connection-reports';
import { groundsOf } from './grounds';
import { measuredAs } from './questions';
import { VERDICT_QUESTIONS } from './verdict-questions';

const WITH_QUESTION: ReadonlySet<string> = new Set(VERDICT_QUESTIONS.map(({ id }) => id));

/** How sure a verdict is, alone: for tables and counts of many connections. */
export function evidenceLevel(scenario: Scenario, connection: Connection, verdict: Verdict): EvidenceLevel {
  return groundsOf(scenario, connection, verdict)
    .map((id) => levelOf(id, measuredOf(scenario, id, connection)))
    .reduce((weakest, level) => (levelRank(level) < levelRank(weakest) ? level : weakest));
}

/** How sure a verdict is, and what it rests on, the weakest first. */
export function evidenceOf(scenario: Scenario, connection: Connection, verdict: Verdict): Evidence {
  const [first, ...rest] = groundsOf(scenario, connection, verdict);
  const grounds = rest.map((id) => groundOf(scenario, id, connection));
  const sorted = [groundOf(scenario, first, connection), ...grounds].toSorted(
    (a, b) => levelRank(a.level) - levelRank(b.level),
  ) as [Ground, ...Ground[]];
  return { level: sorted[0].level, grounds: sorted, seen: seenInConnectionReports(connection, verdict) };
}

/** The id of the question that would settle this ground. */
export function questionOf(id: GroundId, connection: Connection): string | null {
  if (WITH_QUESTION.has(id)) return id;
  if (id === 'entra-form') return connectorQuestionId(connection, true);
  const isByConnector = id === 'catalogue' || id === 'inferred' || id === 'unknown-connector';
  return isByConnector ? connectorQuestionId(connection, false) : null;
}

function measuredOf(scenario: Scenario, id: GroundId, connection: Connection): Measured | null {
  if (scenario.measured === undefined) return null;
  const question = questionOf(id, connection);
  return question === null ? null : measuredAs(scenario, question);
}

/** A test that found something else leaves the verdict an assumption: it says so, and the verdict stays. */
function levelOf(id: GroundId, measured: Measured | null): EvidenceLevel {
  const isAsHere = measured?.isAsHere ?? null;
  if (isAsHere === null) return GROUND_WORDS[id].level;
  return isAsHere ? 'measured' : 'assumed';
}

function groundOf(scenario: Scenario, id: GroundId, connection: Connection): Ground {
  const { short, says, settle = null } = GROUND_WORDS[id];
  const question = questionOf(id, connection);
  const measured = measuredOf(scenario, id, connection);
  return {
    level: levelOf(id, measured),
    short: measured?.isAsHere === false ? message('evidence.measuredOtherwise', { reason: short }) : short,
    says: says(connection),
    sources: sourcesOf(id, connection),
    settle: (measured?.isAsHere ?? null) === null ? settle : null,
    question,
    measured,
  };
}
