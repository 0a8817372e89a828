import { oncePer } from '../base/once-per';
import { whileSame } from '../base/while-same';
import { covers } from '../evaluate/covers';
import type { GateName } from '../evaluate/verdict';
import { ruleTenantWord } from '../explain/words';
import type { Isolation, Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { CHIP_GAP, chipWidth, FACE_ROOM } from './face-sizes';
import type { Say } from '../words/say';
import { listOf } from '../words/message';

/** A rule on the picture, or all that no chip of their own is left for. */
export interface RuleChip {
  /** Ids of the rules it stands for: one, or those behind "+3". */
  readonly rules: readonly string[];
  /** "in: Contoso", "out: *", "+3" */
  readonly text: string;
  /** The same as a sentence would say it. */
  readonly words: string;
}

export interface RuleChips {
  readonly inbound: readonly RuleChip[];
  readonly outbound: readonly RuleChip[];
  /** The outbound chips stand in a row of their own, below the inbound ones. */
  readonly hasRowPerSide: boolean;
}

type Sides<T> = Readonly<Record<GateName, T>>;

/** Chips of their own, at most. */
const MOST = 3;
/** More names than these would be no help in a title. */
const NAMED = 12;
/** No shown name holds one. */
const SEPARATOR = '\n';

/** A rule for both directions stands on both sides; one for all tenants comes first, as it says the most. */
const sidesOf = oncePer((rules: readonly Rule[]): Sides<readonly Rule[]> => {
  const isForAll = ({ tenant }: Rule) => tenant === WILDCARD;
  const sorted = [...rules.filter(isForAll), ...rules.filter((rule) => !isForAll(rule))];
  const of = (gate: GateName) => sorted.filter(({ direction }) => covers(direction, gate));
  return { inbound: of('inbound'), outbound: of('outbound') };
});

/** The rules that are named on the tenant, be it in a title. */
const namedRules = oncePer((rules: readonly Rule[]): readonly Rule[] => {
  const { inbound, outbound } = sidesOf(rules);
  return [...new Set([...inbound.slice(0, MOST + NAMED), ...outbound.slice(0, MOST + NAMED)])];
});

interface Telling {
  readonly gate: GateName;
  readonly names: ReadonlyMap<Rule, string>;
  readonly say: Say;
  readonly isIgnored: boolean;
}

/** The rules of a tenant as chips: one at least on each side that has rules, and more as long as none is cut for them. */
export function ruleChips(say: Say, scenario: Scenario, tenant: Tenant, mayTakeTwoRows: boolean): RuleChips {
  const { rules } = tenant.isolation;
  const names = namedRules(rules).map((rule) => say.word(ruleTenantWord(scenario, rule.tenant)));
  return chipsFor(tenant, names.join(SEPARATOR), mayTakeTwoRows, say, say.language);
}

// For each tenant, not for each isolation: a tenant and its copy share that one.
const chipsFor = whileSame(
  ({ isolation }: Tenant, names: string, mayTakeTwoRows: boolean, say: Say, _language: string): RuleChips => {
    const sides = sidesOf(isolation.rules);
    const chipsOf = chipMaker(say, isolation, names);
    let chips = { inbound: chipsOf('inbound', 1), outbound: chipsOf('outbound', 1) };
    const hasRowPerSide = mayTakeTwoRows && !haveRoom([...chips.inbound, ...chips.outbound]);
    for (const gate of ['inbound', 'outbound'] as const) {
      for (let count = 2; count <= Math.min(MOST, sides[gate].length); count += 1) {
        const wider = { ...chips, [gate]: chipsOf(gate, count) };
        if (!haveRoom(hasRowPerSide ? wider[gate] : [...wider.inbound, ...wider.outbound])) break;
        chips = wider;
      }
    }
    return { ...chips, hasRowPerSide };
  },
);

/** Makes the chips of a side: so many of their own, and one for the rest. */
function chipMaker(say: Say, { enabled, rules }: Isolation, names: string) {
  const sides = sidesOf(rules);
  const list = names.split(SEPARATOR);
  const telling = {
    names: new Map(namedRules(rules).map((rule, at) => [rule, list[at] as string])),
    say,
    isIgnored: !enabled,
  };
  return (gate: GateName, count: number): readonly RuleChip[] => {
    const rest = sides[gate].slice(count);
    const shown = sides[gate].slice(0, count).map((rule) => chipOf(rule, { ...telling, gate }));
    return rest.length === 0 ? shown : [...shown, restOf(rest, { ...telling, gate })];
  };
}

/** In one row. */
function haveRoom(chips: readonly RuleChip[]): boolean {
  return chips.reduce((sum, { text }) => sum + chipWidth(text) + CHIP_GAP, -CHIP_GAP) <= FACE_ROOM;
}

function chipOf(rule: Rule, { gate, names, say, isIgnored }: Telling): RuleChip {
  const isForAll = rule.tenant === WILDCARD;
  const name = names.get(rule) as string;
  return {
    rules: [rule.id],
    text: say('picture.chip', { gate, tenant: isForAll ? WILDCARD : name }),
    words: say('picture.chipWords', {
      whom: isForAll ? 'all' : 'one',
      tenant: name,
      direction: rule.direction,
      state: isIgnored ? 'ignored' : 'counts',
    }),
  };
}

function restOf(rest: readonly Rule[], { gate, names, say, isIgnored }: Telling): RuleChip {
  const told = rest.slice(0, NAMED).map((rule) => names.get(rule) as string);
  const untold = rest.length - told.length;
  return {
    rules: rest.map(({ id }) => id),
    text: `+${rest.length}`,
    words: say('picture.moreRules', {
      count: rest.length,
      gate,
      tenants: listOf(told, 'commas'),
      untold,
      state: isIgnored ? 'ignored' : 'counts',
    }),
  };
}
