import type { Isolation, Scenario } from '../../model/scenario';

/** The policy of a tenant in the baseline, and what that is called; null without one, or for a tenant that came later. */
export function formerPolicy(
  { baseline }: Scenario,
  tenant: string,
): { readonly label: string; readonly isolation: Isolation } | null {
  // "constructor" is a good id, and no policy although every object has one.
  if (!baseline || !Object.hasOwn(baseline.isolation, tenant)) return null;
  return { label: baseline.label, isolation: baseline.isolation[tenant] as Isolation };
}
