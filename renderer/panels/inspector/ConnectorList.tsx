import { Command } from 'cmdk';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Connector, ConnectorCategory } from '../../../shared/connectors/connector';
import { catalogueDoubt, searchConnectors } from '../../../shared/connectors/lookup';
import { message, type Message } from '../../../shared/words/message';
import { say } from '../../words/say';

const CATEGORIES: Readonly<Record<ConnectorCategory, Message>> = {
  'Microsoft 365': message('inspector.categoryMicrosoft365'),
  'Dynamics and Dataverse': message('inspector.categoryDynamics'),
  Azure: message('inspector.categoryAzure'),
  'Power Platform': message('inspector.categoryPowerPlatform'),
  Data: message('inspector.categoryData'),
  'Web and mail': message('inspector.categoryWebAndMail'),
  'Other services': message('inspector.categoryOther'),
};

interface ConnectorListProps {
  readonly current: string;
  readonly onPick: (connector: string) => void;
}

/** Search and list in one, worked by arrow keys and Enter. */
export function ConnectorList({ current, onPick }: ConnectorListProps) {
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const found = searchConnectors(typed);
  return (
    <Command label={say('inspector.connectors')} shouldFilter={false} loop defaultValue={current}>
      <Command.Input
        className="input"
        placeholder={say('inspector.searchConnectors')}
        title={say('inspector.searchConnectors')}
        aria-label={say('inspector.searchConnectors')}
        value={query}
        onValueChange={setQuery}
      />
      <Command.List className="connector-popup__list">
        {found.map((connector) => (
          <Command.Item
            key={connector.api}
            className="connector-popup__item"
            value={connector.api}
            onSelect={() => onPick(connector.api)}
          >
            <span>
              {connector.name} <span className="connector-popup__category">{aside(connector)}</span>
            </span>
            {connector.api === current ? <Check size={16} aria-label={say('inspector.inUse')} /> : null}
          </Command.Item>
        ))}
        {typed !== '' && !isListed(found, typed) ? (
          <Command.Item
            className="connector-popup__item"
            value="use the typed text"
            onSelect={() => onPick(typed)}
          >
            {say('inspector.useAsTyped', { typed })}
          </Command.Item>
        ) : null}
      </Command.List>
    </Command>
  );
}

/** Where it belongs, and what the catalogue is not sure of. */
function aside(connector: Connector): string {
  const doubt = catalogueDoubt(connector);
  const category = say(CATEGORIES[connector.category]);
  return doubt ? `${category} · ${say(doubt)}` : category;
}

/** A typed text that is a connector's own name would only make a second one of the same name. */
function isListed(found: readonly Connector[], typed: string): boolean {
  const text = typed.toLowerCase();
  return found.some(({ api, name }) => api.toLowerCase() === text || name.toLowerCase() === text);
}
