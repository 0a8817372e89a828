import type { EvidenceLevel } from '../evidence/evidence';
import { evidenceWord } from '../evidence/evidence-words';
import { evidenceOf } from '../evidence/explain-evidence';
import type { Facts } from './facts';
import type { ImpactRow } from './row';
import { inEnglish as say } from '../words/in-english';

/** The least sure first. */
const LEVELS: readonly EvidenceLevel[] = ['assumed', 'concluded', 'measured', 'documented'];

/** How sure the verdicts of a row are: "2 assumed (connector unknown), 1 documented". Worked out when it is looked at. */
export function evidenceText({ scenario, byId }: Facts, { connections }: ImpactRow): string {
  const all = connections.flatMap((id) => {
    const fact = byId.get(id);
    return fact ? [evidenceOf(scenario, fact.connection, fact.result)] : [];
  });
  return LEVELS.flatMap((level) => {
    const found = all.filter((evidence) => evidence.level === level);
    if (found.length === 0) return [];
    const count = `${found.length.toLocaleString('en')} ${say(evidenceWord(level)).toLowerCase()}`;
    if (level !== 'assumed') return [count];
    const assumed = found.flatMap(({ grounds }) => grounds.filter((ground) => ground.level === level));
    return [`${count} (${[...new Set(assumed.map(({ short }) => say(short)))].join(', ')})`];
  }).join(', ');
}
