import { shownText } from '../../../shared/base/shown-text';
import type { ConnectionResult } from '../../../shared/evaluate/verdict';
import type { Scenario, Tenant } from '../../../shared/model/scenario';

/** Who has drawn more than this knows how it is done. */
const FEW_TENANTS = 4;

/**
 * The one thing to try next in a small scenario, as a sentence; null when there is nothing to tell. `results` are the
 * verdicts of its connections. An empty scenario has its own words on the canvas.
 */
export function nextHint(scenario: Scenario, results: readonly ConnectionResult[]): string | null {
  const { tenants, connections } = scenario;
  if (tenants.length === 0 || tenants.length > FEW_TENANTS) return null;
  if (tenants.length === 1) return 'Press T to add a second tenant.';
  if (connections.length === 0) return 'Drag from one tenant to another to connect them.';
  const target = switchTarget(tenants, results);
  if (target) return `Turn isolation On in ${shownText(target.name)} to see what it blocks.`;
  if (results.some(({ verdict }) => verdict === 'blocked') && !tenants.some(hasRules))
    return 'Select the blocked connection to see why, and what would allow it.';
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
