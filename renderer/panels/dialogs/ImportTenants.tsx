import { useState } from 'react';
import type { TenantChoice, TenantChoices } from '../../../shared/exchange/import/identities';
import type { Stranger } from '../../../shared/exchange/import/import-result';
import type { Tenant } from '../../../shared/model/scenario';

/** More than these are imported under their IDs, and can be named later. */
const SHOWN = 100;

interface ImportTenantsProps {
  /** Else policies. */
  readonly isReport: boolean;
  readonly strangers: readonly Stranger[];
  /** Tenants that are drawn already: one of them may be meant. */
  readonly drawn: readonly Tenant[];
  readonly choices: TenantChoices;
  readonly onChoices: (choices: TenantChoices) => void;
}

/** Who is behind the tenant IDs: a name for each, whether it is yours, or of which tenant it is another ID. */
export function ImportTenants({ isReport, strangers, drawn, choices, onChoices }: ImportTenantsProps) {
  const [filter, setFilter] = useState('');
  if (strangers.length === 0) return null;
  const wanted = filter.trim().toLowerCase();
  const found = strangers.filter(({ tenantId }) => tenantId.includes(wanted));
  const more = found.length - SHOWN;
  const title = isReport ? 'Tenants in the report' : 'Tenants of the policies';
  return (
    <section className="import-who" aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">
        {isReport ? 'A report knows tenants' : 'A policy knows its tenant'} by ID alone. Name those you know;
        they can be named later as well.
      </p>
      {strangers.length > SHOWN ? (
        <input
          className="input"
          aria-label="Find a tenant ID"
          placeholder="Find a tenant ID"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      ) : null}
      <ul className="import-tenants">
        {found.slice(0, SHOWN).map((stranger) => (
          <TenantRow
            key={stranger.tenantId}
            stranger={stranger}
            isReport={isReport}
            targets={targets(stranger, strangers, drawn, choices)}
            choice={choices[stranger.tenantId] ?? {}}
            onChoice={(choice) => onChoices({ ...choices, [stranger.tenantId]: choice })}
          />
        ))}
      </ul>
      {more > 0 ? (
        <p className="quiet">
          and {more} more{isReport ? ', with fewer attempts' : ''}
        </p>
      ) : null}
    </section>
  );
}

interface Target {
  readonly value: string;
  readonly label: string;
}

interface TenantRowProps {
  readonly stranger: Stranger;
  readonly isReport: boolean;
  readonly targets: readonly Target[];
  readonly choice: TenantChoice;
  readonly onChoice: (choice: TenantChoice) => void;
}

const SAME = 'same:';

function TenantRow({ stranger, isReport, targets, choice, onChoice }: TenantRowProps) {
  const { tenantId, isReporting, attempts } = stranger;
  const { name = '', isMine = isReporting, sameAs } = choice;
  const whose = sameAs === undefined ? (isMine ? 'mine' : 'external') : `${SAME}${sameAs}`;
  const choose = (value: string) => {
    if (value.startsWith(SAME)) onChoice({ name, sameAs: value.slice(SAME.length) });
    else onChoice({ name, isMine: value === 'mine' });
  };
  return (
    <li className="import-tenants__row">
      <code className="truncate" title={tenantId}>
        {tenantId}
      </code>
      <span className="quiet">
        {isReporting ? (isReport ? 'reports' : 'policy') : `${attempts} ${attempts === 1 ? 'row' : 'rows'}`}
      </span>
      <input
        className="input"
        aria-label={`Name of ${tenantId}`}
        placeholder="Name"
        disabled={sameAs !== undefined}
        value={name}
        onChange={(event) => onChoice({ ...choice, name: event.target.value })}
      />
      <select
        className="input"
        aria-label={`Whose is ${tenantId}`}
        value={whose}
        onChange={(event) => choose(event.target.value)}
      >
        {isReporting ? null : <option value="external">External</option>}
        <option value="mine">{isReport ? 'Mine' : 'A new tenant'}</option>
        {targets.map(({ value, label }) => (
          <option key={value} value={`${SAME}${value}`}>
            Same as {label}
          </option>
        ))}
      </select>
    </li>
  );
}

/** Drawn tenants, and IDs of this import that are yours; nothing points to what itself points elsewhere. */
function targets(
  { tenantId, isReporting }: Stranger,
  strangers: readonly Stranger[],
  drawn: readonly Tenant[],
  choices: TenantChoices,
): readonly Target[] {
  const isOwn = (other: Stranger) => other.isReporting || choices[other.tenantId]?.isMine === true;
  const own = strangers.filter(
    (other) => other.tenantId !== tenantId && isOwn(other) && choices[other.tenantId]?.sameAs === undefined,
  );
  return [
    ...drawn.map(({ id, name }) => ({ value: id, label: name })),
    ...(isReporting ? [] : own).map((other) => ({
      value: other.tenantId,
      label: choices[other.tenantId]?.name || `${other.tenantId.slice(0, 8)}…`,
    })),
  ];
}
