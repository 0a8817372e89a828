import type { Evaluation } from '../../shared/evaluate/verdict';
import type { Evidence, EvidenceLevel } from '../../shared/evidence/evidence';
import { evidenceLine, evidenceShort, measuredSentence } from '../../shared/evidence/evidence-words';
import { evidenceLevel } from '../../shared/evidence/explain-evidence';
import { readAnswer } from '../../shared/evidence/questions';
import type { Connection, MeasuredAnswer, Scenario } from '../../shared/model/scenario';
import { message, type Message, type Word } from '../../shared/words/message';
import { columns } from './columns';

/** What is assumed is told in full, with what would settle it; the rest in a few words. */
export function sureness(evidence: Evidence): Word {
  if (evidence.level === 'assumed') return evidenceLine(evidence);
  const short = evidenceShort(evidence);
  return evidence.seen === null
    ? message('cli.sure', { short })
    : message('cli.sureAndSeen', { short, seen: evidence.seen });
}

/** A recorded answer as the text for people tells it. */
export function measuredLine(answer: MeasuredAnswer): string {
  const sentence = measuredSentence(readAnswer(answer));
  const told = message('cli.answered', { question: answer.question, sentence });
  return `  ${columns(message('cli.measured'), told)}`;
}

/** The recorded answers, where there are any; `asModelled` is null for an answer that this version cannot read. */
export function measuredForJson({ measured }: Scenario): { readonly measured?: readonly unknown[] } {
  if (!measured) return {};
  const answers = measured.map((answer) => ({
    question: answer.question,
    answer: answer.answer,
    date: answer.date,
    ...(answer.by === undefined ? {} : { by: answer.by }),
    asModelled: readAnswer(answer).isAsHere,
  }));
  return { measured: answers };
}

const LEVELS: readonly EvidenceLevel[] = ['documented', 'concluded', 'measured', 'assumed'];

/** How many verdicts are how sure: "3 documented", "1 assumed". */
export function evidenceCounts(scenario: Scenario, { connections }: Evaluation): readonly Message[] {
  const found = connections.map((result, at) =>
    evidenceLevel(scenario, scenario.connections[at] as Connection, result),
  );
  return LEVELS.flatMap((level) => {
    const count = found.filter((one) => one === level).length;
    return count === 0 ? [] : [message('cli.evidenceCount', { count, level })];
  });
}
