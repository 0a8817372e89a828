import { useRef } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import { connectorName } from '../../../shared/connectors/lookup';
import { stateOf } from '../../../shared/evaluate/verdict';
import type { Connection } from '../../../shared/model/scenario';
import { editTogether } from '../../document/edits';
import { StateBadge } from '../../ui/StateBadge';
import { derive } from '../../verdicts/derived';
import { useScenario, useVerdicts } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import { select } from '../../workbench/session';
import { useVisibleRows } from '../rows/use-visible-rows';
import { ConnectorChoice } from './ConnectorChoice';
import { Section } from './Section';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';
import { message } from '../../../shared/words/message';

interface SeveralConnectionsProps {
  readonly connections: readonly Connection[];
}

const ROW_HEIGHT = 48;

/** Each of the selected connections; a click selects that one alone. */
export function ConnectionList({ connections }: SeveralConnectionsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { from, to, before, after } = useVisibleRows(connections.length, () => ROW_HEIGHT, scroller);
  return (
    <Section
      title={say('inspector.eachConnection')}
      aside={<span className="quiet">{connections.length}</span>}
    >
      <div className="several" ref={scroller}>
        <ul className="several__list" style={{ paddingTop: before, paddingBottom: after }}>
          {connections.slice(from, to).map((connection, at) => (
            <li
              key={connection.id}
              className="several__row"
              aria-setsize={connections.length}
              aria-posinset={from + at + 1}
            >
              <ConnectionRow connection={connection} />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function ConnectionRow({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  const { tenants } = derive(useScenario());
  const result = useVerdicts()?.results.get(connection.id);
  const { id, from, to, connector, account = '' } = connection;
  const nameOf = (tenant: string) => shownText(tenants.get(tenant)?.name ?? tenant);
  const ends = { from: nameOf(from), to: nameOf(to) };
  return (
    <button
      type="button"
      className="several__button"
      onClick={() => select(workbench, { connections: [id] })}
    >
      <span className="several__what">
        <span className="truncate">{connectorName(connector)}</span>
        <StateBadge state={result ? stateOf(result) : 'covered'} />
      </span>{' '}
      <span className="quiet truncate">
        {account === ''
          ? say('inspector.fromTo', ends)
          : say('inspector.fromToAs', { ...ends, account: shownText(account) })}
      </span>
    </button>
  );
}

/** One connector for all of them, as one undo step. */
export function CommonConnector({ connections }: SeveralConnectionsProps) {
  const workbench = useWorkbench();
  const token = useFocusToken('connector');
  const [first = '', ...others] = new Set(connections.map(({ connector }) => connector));
  // A choice made for the former connector says nothing about the new one.
  const pick = (connector: string) =>
    editTogether(
      workbench,
      connections.map(({ id }) => ({ type: 'update-connection', id, changes: { connector, auth: null } })),
      message('inspector.changeConnectors', { count: connections.length }),
    );
  const isCommon = others.length === 0;
  return (
    <ConnectorChoice
      value={isCommon ? first : ''}
      {...(isCommon ? {} : { name: say('inspector.differentConnectors', { count: others.length + 1 }) })}
      openToken={token}
      onPick={pick}
    />
  );
}
