import { shownText } from '../../../shared/base/shown-text';
import type { ConnectionResult } from '../../../shared/evaluate/verdict';
import type { Scenario, Tenant } from '../../../shared/model/scenario';
import { message, type Message } from '../../../shared/words/message';

/** Who has drawn more than this knows how it is done. */
const FEW_TENANTS = 4;

/**
 * The one thing to try next in a small scenario, as a sentence; null when there is nothing to tell. `results` are the
 * verdicts of its connections. An empty scenario has its own words on the canvas.
 */
export function nextHint(scenario: Scenario, results: readonly ConnectionResult[]): Message | null {
  const { tenants, connections } = scenario;
  if (tenants.length === 0 || tenants.length > FEW_TENANTS) return null;
  if (tenants.length === 1) return message('hints.secondTenant');
  if (connections.length === 0) return message('hints.connect');
  const target = switchTarget(tenants, results);
  if (target) return message('hints.turnOn', { tenant: shownText(target.name) });
  if (results.some(({ verdict }) => verdict === 'blocked') && !tenants.some(hasRules))
    return message('hints.selectBlocked');
  return null;
}

/** While isolation is Off everywhere: where turning it On would block something. */
function switchTarget(tenants: readonly Tenant[], results: readonly ConnectionResult[]): Tenant | undefined {
  if (tenants.some(({ isolation }) => isolation.enabled)) return undefined;
  const governed = results.find(({ notEvaluatedBecause }) => notEvaluatedBecause === null);
  return tenants.find(({ id }) => id === governed?.to);
}

function hasRules({ isolation }: Tenant): boolean {
  return isolation.rules.length > 0;
}
