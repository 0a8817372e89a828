import { slug } from '../../shared/base/ids';
import type { Pair, PairChanges } from '../../shared/edit/edit';
import { csvFile } from '../../shared/exchange/export/csv';
import { exportImpact, impactCsv } from '../../shared/exchange/export/impact';
import type { ImpactRow } from '../../shared/impact/row';
import { decisionWord } from '../../shared/impact/words';
import { pairKey } from '../../shared/model/pair-decisions';
import type { PairDecision } from '../../shared/model/scenario';
import { editAndTell } from '../workbench/dispatch';
import { documentOf, scenarioOf } from '../workbench/reads';
import { announce, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { editTogether } from './edits';
import type { ImpactChoices } from './impact-choices-state';
import { tellOutcome } from './tell-outcome';
import { say } from '../words/say';
import { message, type Message } from '../../shared/words/message';

export function chooseImpact({ session }: Workbench, choices: Partial<ImpactChoices>): void {
  session.setState(({ impact }) => ({ impact: { ...impact, ...choices } }));
}

/** What rows have to have for something to be decided about them. */
type Decidable = Pick<ImpactRow, 'pairs' | 'connections'>;

/** Decides about the pairs of these rows as one undo step, and says about how many. Null makes them undecided. */
export function decide(
  workbench: Workbench,
  rows: readonly Decidable[],
  decision: PairDecision['decision'] | null,
): void {
  const pairs = pairsOf(rows);
  if (pairs.length === 0) return;
  if (!editAndTell(workbench, { type: 'set-decisions', pairs, changes: { decision } })) return;
  const word = decisionWord(decision ?? 'undecided');
  announce(workbench, message('document.decidedAbout', { decision: word, pairs: namesOf(workbench, pairs) }));
  tellBeside(workbench, pairs, rows);
}

/** Owner, date and note (and a decision, if one is given) for the pairs of these rows. The sentence that belongs beside the field, or null. */
export function detail(workbench: Workbench, pairs: readonly Pair[], changes: PairChanges): string | null {
  const decided = new Set((scenarioOf(workbench).decisions ?? []).map(({ from, to }) => pairKey(from, to)));
  const isDeciding = changes.decision !== undefined && changes.decision !== null;
  const kept = isDeciding ? pairs : pairs.filter(({ from, to }) => decided.has(pairKey(from, to)));
  if (kept.length === 0) return say('document.nothingDecidedYet');
  if (!editAndTell(workbench, { type: 'set-decisions', pairs: kept, changes })) {
    return say('document.dateMustBeADay');
  }
  const left = pairs.length - kept.length;
  if (left > 0) {
    showToast(workbench, message('document.undecidedLeftOut', { count: left }));
  }
  return null;
}

/** Marks connections as needed or not: for those of these rows only, and it says how many. */
export function markNeeded(workbench: Workbench, ids: readonly string[], isNeeded: boolean): void {
  const wanted = new Set(ids);
  const expect = isNeeded ? 'allowed' : null;
  const changed = scenarioOf(workbench).connections.filter(
    (one) => wanted.has(one.id) && (one.expect === 'allowed') !== isNeeded,
  );
  const count = changed.length;
  editTogether(
    workbench,
    changed.map(({ id }) => ({ type: 'update-connection', id, changes: { expect } })),
    message(isNeeded ? 'document.markNeeded' : 'document.markNotNeeded', { count }),
  );
  const told = isNeeded
    ? message('document.markedNeeded', { count })
    : message('document.markedNotNeeded', { count });
  showToast(workbench, count === 0 ? message('document.markedSoAlready') : told);
}

/** Writes what the table shows; while it is not open, everything, a row a pair of tenants. */
export async function saveImpact(workbench: Workbench): Promise<void> {
  const shown = workbench.session.getState().shownImpact?.() ?? null;
  const csv = shown ? impactCsv(say, shown.facts, shown.rows) : exportImpact(say, documentOf(workbench));
  const outcome = await workbench.desk.bridge.saveText({
    suggestedName: `${slug(scenarioOf(workbench).name) || 'scenario'}-impact.csv`,
    text: csvFile(csv),
  });
  tellOutcome(workbench, outcome);
}

/** The pairs of these rows, each once: a partner that is parted over several rows is still decided about once. */
export function pairsOf(rows: readonly Decidable[]): readonly Pair[] {
  return [
    ...new Map(
      rows.flatMap(({ pairs }) => pairs).map((pair) => [pairKey(pair.from, pair.to), pair]),
    ).values(),
  ];
}

function namesOf(workbench: Workbench, pairs: readonly Pair[]): Message {
  const [only, ...others] = pairs;
  if (only === undefined || others.length > 0)
    return message('document.pairsOfTenants', { count: pairs.length });
  const name = (id: string) => scenarioOf(workbench).tenants.find((one) => one.id === id)?.name ?? id;
  return message('document.pair', { from: name(only.from), to: name(only.to) });
}

/** A decision is about a whole pair: what these rows leave out of it is decided as well, and that is said. */
function tellBeside(workbench: Workbench, pairs: readonly Pair[], rows: readonly Decidable[]): void {
  const decided = new Set(pairs.map(({ from, to }) => pairKey(from, to)));
  const there = new Set(rows.flatMap(({ connections }) => connections));
  const beside = scenarioOf(workbench).connections.filter(
    ({ id, from, to }) => from !== to && decided.has(pairKey(from, to)) && !there.has(id),
  ).length;
  if (beside === 0) return;
  showToast(workbench, message('document.decisionHoldsBeside', { count: beside, pairs: pairs.length }));
}
