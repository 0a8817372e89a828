import { ChevronsUpDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { connectorName, findConnector } from '../../../shared/connectors/lookup';
import type { Connection } from '../../../shared/model/scenario';
import { useIsCovered } from '../../store/covering';
import { Field } from '../../ui/Field';
import { ConnectorList } from './ConnectorList';
import { tryEdit } from './edits';
import { useFocusToken } from './use-focus-token';

/** The connector as a button that opens a searchable list; any text can be used for one the catalogue lacks. */
export function ConnectorPicker({ connection }: { readonly connection: Connection }) {
  const [isOpen, setIsOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const token = useFocusToken('connector');
  const [seenToken, setSeenToken] = useState<number>();
  if (token !== seenToken) {
    setSeenToken(token);
    if (token !== undefined) setIsOpen(true);
  }

  const name = connectorName(connection.connector);
  // The note says how isolation treats the connector: for a lesson's question that may be the answer.
  const note = findConnector(connection.connector)?.note;
  const hint = useIsCovered() ? undefined : note;
  const pick = (connector: string) => {
    // A choice made for the former connector says nothing about the new one.
    setError(tryEdit({ type: 'update-connection', id: connection.id, changes: { connector, auth: null } }));
    setIsOpen(false);
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Field label="Connector" hint={hint} error={error}>
        {(wiring) => (
          <Popover.Trigger
            {...wiring}
            className="input connector-picker"
            aria-label={`Connector: ${name}`}
            title={connection.connector}
          >
            <span className="truncate">{name}</span>
            <ChevronsUpDown size={16} aria-hidden />
          </Popover.Trigger>
        )}
      </Field>
      <Popover.Portal>
        <Popover.Content
          className="connector-popup"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Choose a connector"
          // Esc closes this list only, not what lies under it.
          onKeyDown={(event) => (event.key === 'Escape' ? event.stopPropagation() : undefined)}
        >
          <ConnectorList current={connection.connector} onPick={pick} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
