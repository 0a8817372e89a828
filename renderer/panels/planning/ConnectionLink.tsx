import { shownText } from '../../../shared/base/shown-text';
import { connectorName } from '../../../shared/connectors/lookup';
import { useConnection, useTenant } from '../../verdicts/hooks';
import { revealConnection } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';

/** Names a connection; a click selects it and brings it into sight. */
export function ConnectionLink({ id }: { readonly id: string }) {
  const workbench = useWorkbench();
  const connection = useConnection(id);
  const from = useTenant(connection?.from ?? '');
  const to = useTenant(connection?.to ?? '');
  if (!connection) return null;
  return (
    <button type="button" className="link" onClick={() => revealConnection(workbench, connection)}>
      {shownText(connectorName(connection.connector))}: {shownText(from?.name ?? '')} →{' '}
      {shownText(to?.name ?? '')}
    </button>
  );
}
