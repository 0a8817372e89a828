import { ChevronsUpDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { catalogueDoubt, connectorName, findConnector } from '../../../shared/connectors/lookup';
import { useIsCovered } from '../../verdicts/covering';
import { Field } from '../../ui/Field';
import { ConnectorList } from './ConnectorList';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

interface ConnectorChoiceProps {
  readonly value: string;
  /** What is said in the place of the connector's name. */
  readonly name?: string;
  readonly error?: string | null;
  /** A new number opens the list. */
  readonly openToken?: number | undefined;
  readonly onPick: (connector: string) => void;
}

/** The connector as a button that opens a searchable list; any text can be used for one the catalogue lacks. */
export function ConnectorChoice({
  value,
  name = connectorName(value),
  error,
  openToken,
  onPick,
}: ConnectorChoiceProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [seenToken, setSeenToken] = useState<number>();
  if (openToken !== seenToken) {
    setSeenToken(openToken);
    if (openToken !== undefined) setIsOpen(true);
  }

  // The note says how isolation treats the connector: for a lesson's question that may be the answer.
  const hint = useIsCovered() ? undefined : hintOf(value);
  const pick = (connector: string) => {
    onPick(connector);
    setIsOpen(false);
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Field label={say('inspector.connector')} hint={hint} error={error}>
        {(wiring) => (
          <Popover.Trigger
            {...wiring}
            className="input connector-picker"
            aria-label={say('inspector.connectorIs', { name })}
            title={value}
          >
            <span className="truncate" title={name}>
              {name}
            </span>
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
          aria-label={say('inspector.chooseConnector')}
          // Esc closes this list only, not what lies under it.
          onKeyDown={(event) => (event.key === 'Escape' ? event.stopPropagation() : undefined)}
        >
          <ConnectorList current={value} onPick={pick} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What is worth knowing of it, and what the catalogue is not sure of; of no connector there is nothing to say. */
function hintOf(api: string): string | undefined {
  if (api === '') return undefined;
  const known = findConnector(api);
  if (!known) return say('inspector.notInCatalogue');
  const doubt = catalogueDoubt(known);
  const told = [
    ...(known.note ? [say(known.note)] : []),
    ...(doubt ? [say('inspector.doubtOfCatalogue', { doubt })] : []),
  ];
  return told.length === 0 ? undefined : say.word(listOf(told, 'sentences'));
}
