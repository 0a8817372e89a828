import { connectorName } from '../../../shared/connectors/lookup';
import { useConnection, useTenant } from '../../store/hooks';
import { revealConnection } from '../../store/reveal';

/** Names a connection; a click selects it and brings it into sight. */
export function ConnectionLink({ id }: { readonly id: string }) {
  const connection = useConnection(id);
  const from = useTenant(connection?.from ?? '');
  const to = useTenant(connection?.to ?? '');
  if (!connection) return null;
  return (
    <button type="button" className="link" onClick={() => revealConnection(connection)}>
      {connectorName(connection.connector)}: {from?.name} → {to?.name}
    </button>
  );
}
