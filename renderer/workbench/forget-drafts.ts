import { derive } from '../verdicts/derived';
import type { EditMade } from './edit-made';
import type { Workbench } from './workbench';

/** What is half typed about a thing goes with the thing: "tenant contoso note" when Contoso is deleted. */
export function forgetDrafts({ drafts }: Workbench, { now: { scenario } }: EditMade): void {
  if (!drafts.isPending()) return;
  const { tenants, connections } = derive(scenario);
  const isThere: Readonly<Record<string, (id: string) => boolean>> = {
    tenant: (id) => tenants.has(id),
    connection: (id) => connections.has(id),
    flow: (id) => scenario.flows?.some((flow) => flow.id === id) ?? false,
  };
  for (const field of Object.keys(drafts.texts.getState())) {
    const [kind = '', id = ''] = field.split(' ');
    if (isThere[kind]?.(id) === false) drafts.set(field, null);
  }
}
