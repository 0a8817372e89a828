import { apply } from '../../../shared/edit/apply';
import type { Edit, EditError } from '../../../shared/edit/edit';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { aConnection, aTenant } from '../../support/builders';

export const GUID = '11111111-2222-4333-8444-555555555555';

/** Two tenants with everything that can hang on them, and one that stands alone. */
export const WORLD: ScenarioDocument = {
  scenario: {
    name: 'World',
    description: 'As it was',
    tenants: [
      aTenant('contoso', {
        name: 'Contoso',
        tenantId: GUID,
        note: 'Headquarters',
        isolation: {
          enabled: true,
          rules: [
            { id: 'r1', tenant: 'fabrikam.example', direction: 'outbound', note: 'Orders' },
            { id: 'r2', tenant: '*', direction: 'inbound' },
          ],
        },
      }),
      aTenant('fabrikam', { name: 'Fabrikam' }),
      aTenant('alone', { name: 'Alone' }),
    ],
    connections: [
      aConnection('contoso', 'fabrikam', { id: 'out', note: 'Price list' }),
      aConnection('fabrikam', 'contoso', { id: 'in' }),
      aConnection('contoso', 'contoso', { id: 'own' }),
    ],
    flows: [
      {
        id: 'sync',
        name: 'Sync',
        kind: 'flow',
        tenant: 'contoso',
        steps: [
          { id: 's1', name: 'When it starts', kind: 'trigger', connection: 'out' },
          { id: 's2', name: 'Post it', kind: 'action', connection: 'own' },
        ],
      },
      { id: 'idle', name: 'Idle', kind: 'app', tenant: 'fabrikam', steps: [] },
    ],
    intents: [
      { id: 'i1', from: '*', to: 'contoso', must: 'blocked' },
      { id: 'i2', from: 'alone', to: '*', must: 'allowed' },
    ],
    baseline: {
      label: 'Before',
      isolation: {
        contoso: { enabled: false, rules: [] },
        alone: { enabled: true, rules: [] },
      },
    },
  },
  view: { positions: { contoso: { x: 0, y: 0 }, fabrikam: { x: 480, y: 0 } } },
};

/** The document after the edit, which must be one that can be saved and opened again. */
export function edited(edit: Edit, document: ScenarioDocument = WORLD): ScenarioDocument {
  const result = apply(document, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const reopened = parse(serialize(result.value, '0.1.0'));
  if (!reopened.ok) throw new Error(JSON.stringify(reopened.error[0]));
  return result.value;
}

export function refused(edit: Edit, document: ScenarioDocument = WORLD): EditError {
  const result = apply(document, edit);
  if (result.ok) throw new Error('The edit was made, but should have been refused.');
  return result.error;
}
