import { shownText } from '../base/shown-text';
import { whileSame } from '../base/while-same';
import type { Scenario, Tenant } from '../model/scenario';
import type { FlowCards } from './flow-cards';
import { flowCards } from './flow-cards';
import type { RuleChips } from './rule-chips';
import { ruleChips } from './rule-chips';
import { textWidth } from './svg-text';
import type { Say } from '../words/say';

/** What stands on a tenant, as plain data: the canvas, its painted layer and exported pictures all take from it. */
export interface TenantFace extends RuleChips, FlowCards {
  readonly name: string;
  /** How wide the longest word of the name is, in letters of its size: it is not broken, so it limits that size. */
  readonly longestWord: number;
  /** Its default domain, or what else tells it apart. */
  readonly second: string;
  readonly isExternal: boolean;
  /** "external", or nothing for my own. */
  readonly tag: string;
  readonly isOn: boolean;
  /** "Isolation On" */
  readonly gate: string;
  /** "2 rules", "2 rules, ignored", "No rules" */
  readonly rules: string;
}

/**
 * What stands on a tenant of a scenario. Asked for every tenant after every edit: the lists of the scenario are indexed
 * once, and the face is the same object as long as it says the same, and always within one scenario, whoever asks for
 * which of its tenants in between.
 */
export function tenantFace(say: Say, scenario: Scenario, tenant: Tenant): TenantFace {
  const cards = flowCards(say, scenario, tenant.id);
  // Cards take the second row.
  const chips = ruleChips(say, scenario, tenant, cards.flows.length === 0);
  return faceOf(tenant, chips, cards, say, say.language);
}

const faceOf = whileSame(
  (tenant: Tenant, chips: RuleChips, cards: FlowCards, say: Say, _language: string): TenantFace => {
    const { domains, tenantId, managed, isolation } = tenant;
    const name = shownText(tenant.name);
    return {
      name,
      longestWord: longestWord(name),
      second: shownText(domains?.[0] ?? tenantId ?? say('picture.noDomainYet')),
      isExternal: managed === false,
      tag: managed === false ? say('picture.external') : '',
      isOn: isolation.enabled,
      gate: say('picture.isolation', { state: isolation.enabled ? 'on' : 'off' }),
      rules: ruleCount(say, isolation.rules.length, isolation.enabled),
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
function ruleCount(say: Say, count: number, isEnabled: boolean): string {
  return isEnabled ? say('picture.rules', { count }) : say('picture.rulesIgnored', { count });
}
