import { useState } from 'react';
import type { Connection } from '../../../shared/model/scenario';
import { ConnectorChoice } from './ConnectorChoice';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { useFocusToken } from './use-focus-token';

/** The connector of a connection, changed at once. */
export function ConnectorPicker({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  const [error, setError] = useState<string | null>(null);
  const token = useFocusToken('connector');
  const pick = (connector: string) => {
    // A choice made for the former connector says nothing about the new one.
    setError(
      tryEdit(workbench, {
        type: 'update-connection',
        id: connection.id,
        changes: { connector, auth: null },
      }),
    );
  };
  return <ConnectorChoice value={connection.connector} error={error} openToken={token} onPick={pick} />;
}
