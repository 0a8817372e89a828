import { evaluate } from '../../evaluate/evaluate';
import type { ConnectionResult, ConnectionState } from '../../evaluate/verdict';
import { stateOf } from '../../evaluate/verdict';
import { explainConnection, explainInOneLine } from '../../explain/explain';
import { answersTo, connectionWords, rightText } from '../../lesson/question-words';
import { coversVerdicts } from '../../lesson/questions';
import type { LessonStep, Question } from '../../model/lesson';
import type { Scenario } from '../../model/scenario';
import type { Say } from '../../words/say';

/** A question as paper, slides and films ask it; the right answer is worked out here and now, and never stored. */
export interface Asked {
  readonly ask: string;
  /** The connection that is asked about; null for a question that is not about one. */
  readonly about: string | null;
  /** What can be ticked; empty where the answer is shown on the picture or made on the canvas. */
  readonly choices: readonly string[];
  readonly right: string;
  /** Of the connection that is asked about. */
  readonly state: ConnectionState | null;
  /** How the evaluator puts it; empty for a question that is not about a connection. */
  readonly sentence: string;
  /** The small Markdown: what there is to learn from it. */
  readonly why: string | null;
  /** The verdicts stay covered until it is answered. */
  readonly isCovering: boolean;
}

/** What a step asks on its stage; null where it asks nothing, or about a connection that is not there. */
export function askedIn(say: Say, scenario: Scenario, step: LessonStep): Asked | null {
  const { question } = step;
  if (!question) return null;
  const id = 'connection' in question ? question.connection : undefined;
  const result = evaluate(scenario).connections.find((one) => one.id === id);
  if (id !== undefined && !result) return null;
  return {
    ask: question.ask,
    choices: canBeTicked(question) ? answersTo(question, scenario).map(({ text }) => say.word(text)) : [],
    right: say.word(rightText(question, scenario)),
    why: question.why ?? null,
    isCovering: coversVerdicts(step),
    ...(result ? aboutConnection(say, scenario, result) : { about: null, state: null, sentence: '' }),
  };
}

function aboutConnection(
  say: Say,
  scenario: Scenario,
  result: ConnectionResult,
): Pick<Asked, 'about' | 'state' | 'sentence'> {
  const explanation = explainConnection(scenario, result.id);
  return {
    about: say.word(connectionWords(scenario, result.id)),
    state: stateOf(result),
    sentence: explanation ? say(explainInOneLine(explanation)) : '',
  };
}

function canBeTicked({ kind }: Question): boolean {
  return kind !== 'point' && kind !== 'set';
}
