import type { EvidenceLevel } from '../evidence/evidence';
import { evidenceOf } from '../evidence/explain-evidence';
import type { Facts } from './facts';
import type { ImpactRow } from './row';
import { message, type Word } from '../words/message';
import { withCommas } from './words';

/** The least sure first. */
const LEVELS: readonly EvidenceLevel[] = ['assumed', 'concluded', 'measured', 'documented'];

/** How sure the verdicts of a row are: "2 assumed (connector unknown), 1 documented". Worked out when it is looked at. */
export function evidenceText({ scenario, byId }: Facts, { connections }: ImpactRow): Word {
  const all = connections.flatMap((id) => {
    const fact = byId.get(id);
    return fact ? [evidenceOf(scenario, fact.connection, fact.result)] : [];
  });
  const parts = LEVELS.flatMap((level): readonly Word[] => {
    const found = all.filter((evidence) => evidence.level === level);
    if (found.length === 0) return [];
    const count = message('impact.evidenceCount', { count: found.length, level });
    if (level !== 'assumed') return [count];
    const assumed = found.flatMap(({ grounds }) => grounds.filter((ground) => ground.level === level));
    const reasons = new Map(assumed.map(({ short }) => [JSON.stringify(short), short]));
    return [message('impact.evidenceBecause', { count, reasons: withCommas([...reasons.values()]) })];
  });
  return withCommas(parts);
}
