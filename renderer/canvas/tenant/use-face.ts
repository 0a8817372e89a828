import { oncePer } from '../../../shared/base/once-per';
import type { LitRules } from '../../../shared/picture/lit-rules';
import { litRules } from '../../../shared/picture/lit-rules';
import type { TenantFace } from '../../../shared/picture/tenant-face';
import { tenantFace } from '../../../shared/picture/tenant-face';
import { useIsCovered } from '../../verdicts/covering';
import type { Derived } from '../../verdicts/derived';
import { derive } from '../../verdicts/derived';
import { useDocument, useSession, useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';

/** What stands on a tenant; the same object as long as it says the same, so that other edits draw nothing again. */
export function useTenantFace(id: string): TenantFace | undefined {
  return useDocument(({ timeline: { present } }) => {
    const tenant = derive(present.scenario).tenants.get(id);
    return tenant && tenantFace(say, present.scenario, tenant);
  });
}

const NONE: ReadonlySet<string> = new Set();
const NO_RULES: LitRules = new Map();

/** Worked out once for all tenants. */
const litIn = oncePer(({ results }: Derived) =>
  oncePer((connections: readonly string[]) => litRules(connections.flatMap((id) => results.get(id) ?? []))),
);

/** The rules of a tenant that let the selected connections through; none while a question is open. */
export function useLitRules(tenant: string): ReadonlySet<string> {
  const { verdicts } = useWorkbench();
  const selected = useSession((state) => state.selection.connections);
  const isCovered = useIsCovered();
  return useDocument(({ timeline: { present } }) => {
    const isNothing = isCovered || selected.length === 0;
    const lit = isNothing ? NO_RULES : litIn(verdicts.of(present.scenario))(selected);
    return lit.get(tenant) ?? NONE;
  });
}
