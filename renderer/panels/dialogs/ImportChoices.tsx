import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import type { ImportOptions } from '../../../shared/exchange/import/import-files';
import { isGuid } from '../../../shared/model/tenant-identity';
import { useScenario } from '../../store/hooks';
import { Field } from '../../ui/Field';

interface ImportChoicesProps {
  readonly kind: ImportKind;
  readonly kinds: readonly { readonly kind: ImportKind; readonly label: string }[];
  readonly onKind: (kind: ImportKind) => void;
  readonly options: ImportOptions;
  readonly onOptions: (options: ImportOptions) => void;
}

/** What the files are, and what they do not say themselves. */
export function ImportChoices({ kind, kinds, onKind, options, onOptions }: ImportChoicesProps) {
  return (
    <>
      <Field label="What these files are">
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={kind}
            onChange={(event) => onKind(event.target.value as ImportKind)}
          >
            {kinds.map((entry) => (
              <option key={entry.kind} value={entry.kind}>
                {entry.label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'report' ? (
        <OwnTenants onChange={(ownTenantIds) => onOptions({ ...options, ownTenantIds })} />
      ) : (
        <PolicyChoices options={options} onOptions={onOptions} />
      )}
    </>
  );
}

function OwnTenants({ onChange }: { readonly onChange: (ids: readonly string[]) => void }) {
  return (
    <Field label="These are mine too" hint="Tenant IDs of your other tenants, with spaces between them">
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value.split(/[\s,;]+/).filter(isGuid))}
        />
      )}
    </Field>
  );
}

function PolicyChoices({ options, onOptions }: Pick<ImportChoicesProps, 'options' | 'onOptions'>) {
  const { tenants } = useScenario();
  const { policyTenant, missingIsDisabled = 'off', ...rest } = options;
  return (
    <>
      <Field label="Whose policy, when the file does not say">
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={policyTenant ?? ''}
            onChange={(event) => {
              const id = event.target.value;
              onOptions({ ...rest, missingIsDisabled, ...(id === '' ? {} : { policyTenant: id }) });
            }}
          >
            <option value="">A new tenant</option>
            {tenants.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label="Isolation, when the file does not say"
        hint="Tools disagree: Terraform reads On, others Off."
      >
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={missingIsDisabled}
            onChange={(event) =>
              onOptions({ ...options, missingIsDisabled: event.target.value === 'on' ? 'on' : 'off' })
            }
          >
            <option value="off">Off</option>
            <option value="on">On</option>
          </select>
        )}
      </Field>
    </>
  );
}
