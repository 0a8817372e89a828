import type { Direction, Tenant } from '../model/scenario';
import { ruleNameFor } from '../model/tenant-identity';
import type { Facts } from './facts';
import { listOf, message, type Message, type Word, type WordList } from '../words/message';
import type { ImpactRow, MissingRule, RowDecision, WhoActs } from './row';

/** Every word of Impact, once: the window, a copy and a file say the same. Names are data; who shows them makes them safe. */

/** What a decision about a row is called. */
export function decisionWord(decision: RowDecision): Message {
  return message('impact.decision', { decision });
}

/** Who must act, as the name of a group of rows. */
export function actsWord(acts: WhoActs): Message {
  return message('impact.acts', { acts });
}

/** As the own tenant sees it. */
export function wayWord(direction: Direction): Message {
  return message('impact.way', { direction });
}

function nameIn({ tenants }: Facts, id: string): string {
  return tenants.get(id)?.name ?? id;
}

/** The names of these tenants, as a list in words. */
export function namesIn(facts: Facts, ids: readonly string[]): WordList {
  return withCommas(ids.map((id) => nameIn(facts, id)));
}

/** "3 newly blocked, 1 blocked, 6 allowed": only what there is. */
export function verdictText({ counts }: ImpactRow): Word {
  const { allowed, blocked, notEvaluated, newlyBlocked, newlyAllowed } = counts;
  return counted([
    [newlyBlocked, 'newlyBlocked'],
    [blocked - newlyBlocked, newlyBlocked > 0 ? 'blockedBefore' : 'blocked'],
    [newlyAllowed, 'newlyAllowed'],
    [allowed - newlyAllowed, 'allowed'],
    [notEvaluated, 'notEvaluated'],
  ]);
}

/** What the pinned policies said of the same connections; empty when none are pinned. */
export function formerText({ isCompared }: Facts, { counts }: ImpactRow): Word {
  if (!isCompared) return '';
  const { allowed, blocked, notEvaluated, newlyBlocked, newlyAllowed } = counts;
  return counted([
    [blocked - newlyBlocked + newlyAllowed, 'blocked'],
    [allowed - newlyAllowed + newlyBlocked, 'allowed'],
    [notEvaluated, 'notEvaluated'],
  ]);
}

/** What reports showed of the attempts; empty when no report told any. */
export function outcomeText({ counts: { worked, refused, unclear } }: ImpactRow): Word {
  return counted([
    [worked, 'worked'],
    [refused, 'alreadyBlocked'],
    [unclear, 'unknown'],
  ]);
}

/** What connections of a row can be counted as. */
type Counted =
  | 'newlyBlocked'
  | 'blockedBefore'
  | 'blocked'
  | 'newlyAllowed'
  | 'allowed'
  | 'notEvaluated'
  | 'worked'
  | 'alreadyBlocked'
  | 'unknown';

function counted(parts: readonly (readonly [count: number, of: Counted])[]): Word {
  return withCommas(
    parts.filter(([count]) => count > 0).map(([count, of]) => message('impact.counted', { count, of })),
  );
}

/** One after the other in a cell; empty when there is none. */
export function withCommas(parts: readonly Word[]): WordList {
  return listOf(parts, 'commas');
}

/** Who blocks the connections of a row, in words. */
export function blockedByText(facts: Facts, { blockedBy }: ImpactRow): Word {
  return withCommas(
    blockedBy.map(({ tenant, gate }) => message('impact.blocker', { tenant: nameIn(facts, tenant), gate })),
  );
}

/** "Contoso (you), Alpine Bank (Ann Lee)": the tenants that lack a rule, with whoever is known to administer them. */
export function actsText(facts: Facts, { missing }: ImpactRow): Word {
  const ids = [...new Set(missing.map(({ at }) => at))];
  return withCommas(ids.map((id) => withAdministrator(nameIn(facts, id), facts.tenants.get(id))));
}

function withAdministrator(name: string, tenant: Tenant | undefined): Word {
  const isMine = tenant !== undefined && tenant.managed !== false;
  const known = [isMine ? message('impact.you') : '', tenant?.owner ?? '', tenant?.contact ?? ''].filter(
    (word) => word !== '',
  );
  return known.length === 0 ? name : message('impact.administered', { tenant: name, by: withCommas(known) });
}

/** "Contoso: inbound for Alpine Bank": the rules that would keep what is blocked. */
export function rulesText(facts: Facts, { missing }: ImpactRow): Word {
  const [first, ...others] = missing.map((rule) => ruleMessage(facts, rule));
  if (first === undefined) return '';
  return others.reduce((before, next) => message('impact.andRule', { before, next }), first);
}

function ruleMessage(facts: Facts, { at, names, direction }: MissingRule): Message {
  const named = facts.tenants.get(names);
  const [tenant, other] = [nameIn(facts, at), nameIn(facts, names)];
  return named && ruleNameFor(named) === undefined
    ? message('impact.ruleCannotName', { tenant, other })
    : message('impact.missingRule', { tenant, other, direction });
}
