import type { TenantChoice } from '../../../shared/exchange/import/identities';
import type { Stranger } from '../../../shared/exchange/import/import-result';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

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
  const rows = attempts === 0 ? '' : say('dialogs.rows', { count: attempts });
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={say('dialogs.selectTenant', { tenantId })}
          checked={isMarked}
          onChange={(event) => onMarked(event.target.checked)}
        />
      </td>
      <th scope="row">
        <code className="truncate" title={tenantId}>
          {tenantId}
        </code>
      </th>
      <td className="quiet">
        {say.word(listOf([isReporting ? say('dialogs.itsOwnFile') : '', rows].filter(Boolean), 'commas'))}
      </td>
      <td>
        <input
          className="input"
          aria-label={say('dialogs.nameOfTenant', { tenantId })}
          placeholder={say('dialogs.name')}
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
        aria-label={say('dialogs.whoseIsTenant', { tenantId })}
        value={sameAs === undefined ? (isMine ? 'mine' : 'external') : 'same'}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="external">{say('dialogs.external')}</option>
        <option value="mine">{say('dialogs.mine')}</option>
        <option value="same">{say('dialogs.sameAsAnother')}</option>
      </select>
      {sameAs === undefined ? null : (
        <select
          className="input"
          aria-label={say('dialogs.sameTenantAs', { tenantId })}
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
