import { directionLabel } from '../explain/direction';
import type { Direction, Tenant } from '../model/scenario';
import { ruleNameFor } from '../model/tenant-identity';
import type { Facts } from './facts';
import type { ImpactRow, MissingRule, RowDecision, WhoActs } from './row';

/** Every word of Impact, once: the window, a copy and a file say the same. Names are data; who shows them makes them safe. */

const DECISIONS: Readonly<Record<RowDecision, string>> = {
  keep: 'Keep',
  drop: 'Drop',
  ask: 'Ask',
  undecided: 'Undecided',
  mixed: 'Mixed',
};

/** What a decision about a row is called. */
export function decisionWord(decision: RowDecision): string {
  return DECISIONS[decision];
}

const ACTS: Readonly<Record<WhoActs, string>> = {
  you: 'You',
  both: 'You and another administrator',
  others: 'Another administrator',
  nobody: 'Nobody',
};

/** Who must act, as the name of a group of rows. */
export function actsWord(acts: WhoActs): string {
  return ACTS[acts];
}

const SEEN_FROM_OWN: Readonly<Record<Direction, string>> = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  both: 'Both ways',
};

/** As the own tenant sees it. */
export function wayWord(direction: Direction): string {
  return SEEN_FROM_OWN[direction];
}

function nameIn({ tenants }: Facts, id: string): string {
  return tenants.get(id)?.name ?? id;
}

/** The names of these tenants, as a list in words. */
export function namesIn(facts: Facts, ids: readonly string[]): string {
  return ids.map((id) => nameIn(facts, id)).join(', ');
}

/** "3 newly blocked, 1 blocked, 6 allowed": only what there is. */
export function verdictText({ counts }: ImpactRow): string {
  const { allowed, blocked, notEvaluated, newlyBlocked, newlyAllowed } = counts;
  return counted([
    [newlyBlocked, 'newly blocked'],
    [blocked - newlyBlocked, newlyBlocked > 0 ? 'blocked before' : 'blocked'],
    [newlyAllowed, 'newly allowed'],
    [allowed - newlyAllowed, 'allowed'],
    [notEvaluated, 'not evaluated'],
  ]);
}

/** What the pinned policies said of the same connections; empty when none are pinned. */
export function formerText({ isCompared }: Facts, { counts }: ImpactRow): string {
  if (!isCompared) return '';
  const { allowed, blocked, notEvaluated, newlyBlocked, newlyAllowed } = counts;
  return counted([
    [blocked - newlyBlocked + newlyAllowed, 'blocked'],
    [allowed - newlyAllowed + newlyBlocked, 'allowed'],
    [notEvaluated, 'not evaluated'],
  ]);
}

/** What reports showed of the attempts; empty when no report told any. */
export function outcomeText({ counts: { worked, refused, unclear } }: ImpactRow): string {
  return counted([
    [worked, 'worked'],
    [refused, 'already blocked'],
    [unclear, 'unknown'],
  ]);
}

function counted(parts: readonly (readonly [count: number, word: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count.toLocaleString('en')} ${word}`)
    .join(', ');
}

/** Who blocks the connections of a row, in words. */
export function blockedByText(facts: Facts, { blockedBy }: ImpactRow): string {
  return blockedBy.map(({ tenant, gate }) => `${nameIn(facts, tenant)} (${gate})`).join(', ');
}

/** "Contoso (you), Alpine Bank (Ann Lee)": the tenants that lack a rule, with whoever is known to administer them. */
export function actsText(facts: Facts, { missing }: ImpactRow): string {
  const ids = [...new Set(missing.map(({ at }) => at))];
  return ids.map((id) => `${nameIn(facts, id)}${administrator(facts.tenants.get(id))}`).join(', ');
}

function administrator(tenant: Tenant | undefined): string {
  const isMine = tenant !== undefined && tenant.managed !== false;
  const known = [isMine ? 'you' : '', tenant?.owner ?? '', tenant?.contact ?? ''].filter(Boolean);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** "Contoso: inbound for Alpine Bank": the rules that would keep what is blocked. */
export function rulesText(facts: Facts, { missing }: ImpactRow): string {
  return missing.map((rule) => ruleText(facts, rule)).join('; ');
}

function ruleText(facts: Facts, { at, names, direction }: MissingRule): string {
  const named = facts.tenants.get(names);
  const name = nameIn(facts, names);
  if (named && ruleNameFor(named) === undefined) {
    return `${nameIn(facts, at)}: no rule can name ${name} before its tenant ID or a domain is entered`;
  }
  return `${nameIn(facts, at)}: ${directionLabel(direction).toLowerCase()} for ${name}`;
}
