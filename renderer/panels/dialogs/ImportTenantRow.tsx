import type { TenantChoice } from '../../../shared/exchange/import/identities';
import type { Stranger } from '../../../shared/exchange/import/import-result';

export interface Target {
  readonly value: string;
  readonly label: string;
}

interface ImportTenantRowProps {
  readonly stranger: Stranger;
  /** Which tenants it can be another ID of; worked out only where somebody chooses one. */
  readonly targets: () => readonly Target[];
  readonly choice: TenantChoice;
  readonly onChoice: (choice: TenantChoice) => void;
  /** Several lines at once, for this tenant and those below. */
  readonly onPaste: (text: string) => void;
  readonly isMarked: boolean;
  readonly onMarked: (isMarked: boolean) => void;
}

export function ImportTenantRow(props: ImportTenantRowProps) {
  const { stranger, choice, onChoice, onPaste, isMarked, onMarked } = props;
  const { tenantId, isReporting, attempts } = stranger;
  const rows = attempts === 0 ? '' : `${attempts.toLocaleString('en')} ${attempts === 1 ? 'row' : 'rows'}`;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`Select ${tenantId}`}
          checked={isMarked}
          onChange={(event) => onMarked(event.target.checked)}
        />
      </td>
      <th scope="row">
        <code className="truncate" title={tenantId}>
          {tenantId}
        </code>
      </th>
      <td className="quiet">{[isReporting ? 'its own file' : '', rows].filter(Boolean).join(', ')}</td>
      <td>
        <input
          className="input"
          aria-label={`Name of ${tenantId}`}
          placeholder="Name"
          disabled={choice.sameAs !== undefined}
          value={choice.name ?? ''}
          onChange={(event) => onChoice({ ...choice, name: event.target.value })}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (!/[\n\t]/.test(text.trim())) return;
            event.preventDefault();
            onPaste(text);
          }}
        />
      </td>
      <td className="import-tenants__whose">
        <WhoseChoice {...props} />
      </td>
    </tr>
  );
}

function WhoseChoice({ stranger, targets, choice, onChoice }: ImportTenantRowProps) {
  const { tenantId, isReporting } = stranger;
  const { isMine = isReporting, sameAs } = choice;
  const { sameAs: _other, ...rest } = choice;
  const choose = (value: string) => {
    const [first] = value === 'same' ? targets() : [];
    if (value !== 'same') onChoice({ ...rest, isMine: value === 'mine' });
    else if (first !== undefined) onChoice({ ...rest, sameAs: first.value });
  };
  return (
    <>
      <select
        className="input"
        aria-label={`Whose is ${tenantId}`}
        value={sameAs === undefined ? (isMine ? 'mine' : 'external') : 'same'}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="external">External</option>
        <option value="mine">Mine</option>
        <option value="same">Same as another</option>
      </select>
      {sameAs === undefined ? null : (
        <select
          className="input"
          aria-label={`Same tenant as ${tenantId}`}
          value={sameAs}
          onChange={(event) => onChoice({ ...rest, sameAs: event.target.value })}
        >
          {targets().map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
