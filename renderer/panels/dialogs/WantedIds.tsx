import type { ResolvedIds, WantedId } from '../../../shared/exchange/export/resolve-rules';
import { isGuid } from '../../../shared/model/tenant-identity';
import { Field } from '../../ui/Field';
import { say } from '../../words/say';

/** What stands in the fields, by the key of the wanted tenant ID. */
export type TypedIds = Readonly<Record<string, string>>;

/** The tenant IDs among what was typed. */
export function validIn(typed: TypedIds): ResolvedIds {
  const entries = Object.entries(typed).map(([key, text]) => [key, text.trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => isGuid(text)));
}

interface WantedIdsProps {
  readonly wanted: readonly WantedId[];
  readonly typed: TypedIds;
  readonly onTyped: (key: string, text: string) => void;
}

/** A field for each tenant ID that a format needs and nobody knows, with the way to look it up. */
export function WantedIds({ wanted, typed, onTyped }: WantedIdsProps) {
  if (wanted.length === 0) return null;
  return (
    <div role="group" aria-label={say('dialogs.wantedIds')} className="wanted-ids">
      {wanted.map(({ key, of, address }) => (
        <WantedField
          key={key}
          label={say('dialogs.tenantIdOf', { tenant: of })}
          hint={address === undefined ? undefined : say('dialogs.lookItUp', { address })}
          text={typed[key] ?? ''}
          onText={(text) => onTyped(key, text)}
        />
      ))}
    </div>
  );
}

interface WantedFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function WantedField({ label, hint, text, onText }: WantedFieldProps) {
  const isWrong = text.trim() !== '' && !isGuid(text.trim());
  return (
    <Field label={label} hint={hint} error={isWrong ? say('dialogs.noTenantIdYet') : null}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          spellCheck={false}
          placeholder="00000000-0000-0000-0000-000000000000"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}
