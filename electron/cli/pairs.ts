import { tenantWord } from '../../shared/explain/words';
import type { Scenario } from '../../shared/model/scenario';
import { listOf, message, type Word } from '../../shared/words/message';
import { say } from '../words/say';

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** "Contoso -> Fabrikam" */
export function pairText(scenario: Scenario, { from, to }: Pair): string {
  return `${say.word(tenantWord(scenario, from))} -> ${say.word(tenantWord(scenario, to))}`;
}

/** The first so many, and how many more there are. */
export function pairsText(scenario: Scenario, all: readonly Pair[], shown: number): Word {
  const pairs = listOf(
    all.slice(0, shown).map((pair) => pairText(scenario, pair)),
    'commas',
  );
  return all.length <= shown ? pairs : message('cli.pairsAndMore', { pairs, count: all.length - shown });
}
