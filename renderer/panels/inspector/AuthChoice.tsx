import { effectiveAuth, findConnector } from '../../../shared/connectors/lookup';
import type { AuthKind, Connection } from '../../../shared/model/scenario';
import { Choice } from './Choice';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';

const OPTIONS: readonly { readonly value: AuthKind; readonly label: string }[] = [
  { value: 'entra', label: 'Microsoft Entra ID' },
  { value: 'other', label: 'Other (key, SQL, basic)' },
];

/** Isolation looks only at Entra ID sign-ins, so it matters where a connector has more than one way. */
export function AuthChoice({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  if (!hasChoice(connection)) return null;
  return (
    <Choice
      label="Authentication"
      value={effectiveAuth(connection)}
      options={OPTIONS}
      onChange={(auth) =>
        editAndTell(workbench, { type: 'update-connection', id: connection.id, changes: { auth } })
      }
    />
  );
}

/** Also where the catalogue knows nothing, and where a file says something: what it says must be seen and be changeable. */
function hasChoice({ connector, auth }: Connection): boolean {
  const known = findConnector(connector);
  return known === undefined || known.auth.length > 1 || auth !== undefined;
}
