import { oncePer } from '../base/once-per';
import { plural } from '../base/plural';
import { shownText } from '../base/shown-text';
import { covers } from '../evaluate/covers';
import { whileSame } from '../base/while-same';
import type { GateName } from '../evaluate/verdict';
import { directionLabel } from '../explain/direction';
import { ruleTenantName } from '../explain/words';
import type { Isolation, Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import type { FlowCards } from './flow-cards';
import { flowCards } from './flow-cards';
import { CHIP_GAP, chipWidth, FACE_ROOM } from './face-sizes';
import { textWidth } from './svg-text';

/** A rule on the picture, or all that no chip of their own is left for. */
export interface RuleChip {
  /** Ids of the rules it stands for: one, or those behind "+3". */
  readonly rules: readonly string[];
  /** "in: Contoso", "out: *", "+3" */
  readonly text: string;
  /** The same as a sentence would say it. */
  readonly words: string;
}

/** What stands on a tenant, as plain data: the canvas, its painted layer and exported pictures all take from it. */
export interface TenantFace extends FlowCards {
  readonly name: string;
  /** How wide the longest word of the name is, in letters of its size: it is not broken, so it limits that size. */
  readonly longestWord: number;
  /** Its default domain, or what else tells it apart. */
  readonly second: string;
  readonly isExternal: boolean;
  readonly isOn: boolean;
  /** "Isolation On" */
  readonly gate: string;
  /** "2 rules", "2 rules, ignored", "No rules" */
  readonly rules: string;
  readonly inbound: readonly RuleChip[];
  readonly outbound: readonly RuleChip[];
}

/**
 * Asked for every tenant after every edit: the lists of the scenario are indexed once, and the face is the same object
 * as long as it says the same.
 */
export function tenantFace(scenario: Scenario, tenant: Tenant): TenantFace {
  const names = namedRules(tenant.isolation.rules).map((rule) => ruleTenantName(scenario, rule.tenant));
  const chips = ruleChips(tenant.isolation, names.join(SEPARATOR));
  return faceOf(tenant, chips, flowCards(scenario, tenant.id));
}

const faceOf = whileSame(
  (tenant: Tenant, chips: Sides<readonly RuleChip[]>, cards: FlowCards): TenantFace => {
    const { domains, tenantId, managed, isolation } = tenant;
    const name = shownText(tenant.name);
    return {
      name,
      longestWord: longestWord(name),
      second: shownText(domains?.[0] ?? tenantId ?? 'no domain yet'),
      isExternal: managed === false,
      isOn: isolation.enabled,
      gate: `Isolation ${isolation.enabled ? 'On' : 'Off'}`,
      rules: ruleCount(isolation.rules.length, isolation.enabled),
      ...chips,
      ...cards,
    };
  },
);

const ONE_BOLD = { size: 1, isBold: true };

function longestWord(name: string): number {
  const widths = name.split(/\s+/).map((word) => textWidth(word, ONE_BOLD));
  return Math.round(Math.max(...widths) * 10) / 10;
}

/** "2 rules", and that they count for nothing while isolation is Off. */
function ruleCount(count: number, isEnabled: boolean): string {
  if (count === 0) return 'No rules';
  const words = plural(count, 'rule');
  return isEnabled ? words : `${words}, ignored`;
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
  readonly suffix: string;
}

/** One chip at least on each side that has rules, and more as long as none needs to be cut for them. */
const ruleChips = whileSame(({ enabled, rules }: Isolation, names: string): Sides<readonly RuleChip[]> => {
  const sides = sidesOf(rules);
  const list = names.split(SEPARATOR);
  const telling = {
    names: new Map(namedRules(rules).map((rule, at) => [rule, list[at] as string])),
    suffix: enabled ? '' : ', ignored while isolation is Off',
  };
  const chipsOf = (gate: GateName, count: number) => {
    const rest = sides[gate].slice(count);
    const shown = sides[gate].slice(0, count).map((rule) => chipOf(rule, { ...telling, gate }));
    return rest.length === 0 ? shown : [...shown, restOf(rest, { ...telling, gate })];
  };
  let chips = { inbound: chipsOf('inbound', 1), outbound: chipsOf('outbound', 1) };
  for (const gate of ['inbound', 'outbound'] as const) {
    for (let count = 2; count <= Math.min(MOST, sides[gate].length); count += 1) {
      const wider = { ...chips, [gate]: chipsOf(gate, count) };
      if (!haveRoom(wider)) break;
      chips = wider;
    }
  }
  return chips;
});

function haveRoom({ inbound, outbound }: Sides<readonly RuleChip[]>): boolean {
  const widths = [...inbound, ...outbound].map(({ text }) => chipWidth(text));
  return widths.reduce((sum, width) => sum + width + CHIP_GAP, -CHIP_GAP) <= FACE_ROOM;
}

function chipOf(rule: Rule, { gate, names, suffix }: Telling): RuleChip {
  const isForAll = rule.tenant === WILDCARD;
  const name = names.get(rule) as string;
  const way = directionLabel(rule.direction).toLowerCase();
  return {
    rules: [rule.id],
    text: `${gate === 'inbound' ? 'in' : 'out'}: ${isForAll ? WILDCARD : name}`,
    words: `The ${isForAll ? '* ' : ''}rule for ${name} (${way})${suffix}`,
  };
}

function restOf(rest: readonly Rule[], { gate, names, suffix }: Telling): RuleChip {
  const told = rest.slice(0, NAMED).map((rule) => names.get(rule) as string);
  const untold = rest.length - told.length;
  return {
    rules: rest.map(({ id }) => id),
    text: `+${rest.length}`,
    words: `${plural(rest.length, `more ${gate} rule`)}: ${told.join(', ')}${untold > 0 ? ` and ${untold} more` : ''}${suffix}`,
  };
}
