import { oncePer } from '../base/once-per';
import { plural } from '../base/plural';
import { shownText } from '../base/shown-text';
import { covers } from '../evaluate/covers';
import type { GateName } from '../evaluate/verdict';
import { describeRule, ruleTenantName } from '../explain/words';
import type { Rule, Scenario, Tenant } from '../model/scenario';
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

/** Work is done once per list of the scenario, and then per rule and flow of this tenant alone. */
export function tenantFace(scenario: Scenario, tenant: Tenant): TenantFace {
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
    ...ruleChips(scenario, tenant),
    ...flowCards(scenario, tenant.id),
  };
}

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

const MOST = 3;
/** More names than these would be no help in a title. */
const NAMED = 12;

/** One chip at least on each side that has rules, and more as long as none needs to be cut for them. */
function ruleChips(scenario: Scenario, { isolation }: Tenant): Sides<readonly RuleChip[]> {
  const rules = sidesOf(isolation.rules);
  const suffix = isolation.enabled ? '' : ', ignored while isolation is Off';
  const first = (gate: GateName) =>
    rules[gate].slice(0, MOST).map((rule) => chipOf(scenario, rule, gate, suffix));
  const named = { inbound: first('inbound'), outbound: first('outbound') };
  const chipsOf = (gate: GateName, count: number) => {
    const rest = rules[gate].slice(count);
    const shown = named[gate].slice(0, count);
    return rest.length === 0 ? shown : [...shown, restOf(scenario, rest, gate, suffix)];
  };
  let chips = { inbound: chipsOf('inbound', 1), outbound: chipsOf('outbound', 1) };
  for (const gate of ['inbound', 'outbound'] as const) {
    for (let count = 2; count <= named[gate].length; count += 1) {
      const wider = { ...chips, [gate]: chipsOf(gate, count) };
      if (!haveRoom(wider)) break;
      chips = wider;
    }
  }
  return chips;
}

function haveRoom({ inbound, outbound }: Sides<readonly RuleChip[]>): boolean {
  const widths = [...inbound, ...outbound].map(({ text }) => chipWidth(text));
  return widths.reduce((sum, width) => sum + width + CHIP_GAP, -CHIP_GAP) <= FACE_ROOM;
}

/** A rule for both directions stands on both sides; one for all tenants comes first, as it says the most. */
const sidesOf = oncePer((rules: readonly Rule[]): Sides<readonly Rule[]> => {
  const isForAll = ({ tenant }: Rule) => tenant === WILDCARD;
  const sorted = [...rules.filter(isForAll), ...rules.filter((rule) => !isForAll(rule))];
  const of = (gate: GateName) => sorted.filter(({ direction }) => covers(direction, gate));
  return { inbound: of('inbound'), outbound: of('outbound') };
});

function chipOf(scenario: Scenario, rule: Rule, gate: GateName, suffix: string): RuleChip {
  const whom = rule.tenant === WILDCARD ? WILDCARD : ruleTenantName(scenario, rule.tenant);
  const words = describeRule(scenario, rule);
  return {
    rules: [rule.id],
    text: `${gate === 'inbound' ? 'in' : 'out'}: ${whom}`,
    words: `${words.charAt(0).toUpperCase()}${words.slice(1)}${suffix}`,
  };
}

function restOf(scenario: Scenario, rest: readonly Rule[], gate: GateName, suffix: string): RuleChip {
  const names = rest.slice(0, NAMED).map(({ tenant }) => ruleTenantName(scenario, tenant));
  const unnamed = rest.length - names.length;
  return {
    rules: rest.map(({ id }) => id),
    text: `+${rest.length}`,
    words: `${plural(rest.length, `more ${gate} rule`)}: ${names.join(', ')}${unnamed > 0 ? ` and ${unnamed} more` : ''}${suffix}`,
  };
}
