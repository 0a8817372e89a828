import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import { IMPORT_KINDS } from '../../../shared/exchange/import/detect-kind';
import type { ImportOptions } from '../../../shared/exchange/import/import-files';
import type { Question } from '../../../shared/exchange/import/reading';
import type { Tenant } from '../../../shared/model/scenario';
import { SelectField } from '../../ui/SelectField';

export type ImportInto = 'open' | 'new';

interface ImportChoicesProps {
  readonly kind: ImportKind;
  readonly onKind: (kind: ImportKind) => void;
  readonly into: ImportInto;
  readonly onInto: (into: ImportInto) => void;
  readonly options: ImportOptions;
  readonly onOptions: (options: ImportOptions) => void;
  /** What the files leave open. */
  readonly questions: readonly Question[];
  readonly drawn: readonly Tenant[];
}

const KINDS = IMPORT_KINDS.map(({ kind, label }) => ({ value: kind, label }));
const INTO = [
  { value: 'open', label: 'The open scenario' },
  { value: 'new', label: 'A new scenario' },
] as const;

/** What the files are, where they go, and what they do not say themselves. */
export function ImportChoices(props: ImportChoicesProps) {
  const { kind, onKind, into, onInto } = props;
  return (
    <>
      <div className="import-choices">
        <SelectField label="What these files are" value={kind} options={KINDS} onChange={onKind} />
        <SelectField label="Import into" value={into} options={INTO} onChange={onInto} />
      </div>
      {kind === 'report' ? null : <PolicyChoices {...props} />}
    </>
  );
}

const SWITCH = [
  { value: 'ask', label: 'Choose On or Off' },
  { value: 'off', label: 'Off' },
  { value: 'on', label: 'On' },
] as const;

/** Asked only where a file leaves it open; an answer stays in sight, so that it can be changed. */
function PolicyChoices({ options, onOptions, questions, drawn }: ImportChoicesProps) {
  const { policyTenant, missingIsDisabled = 'ask', ...rest } = options;
  const isAsked = (code: string) => questions.some((question) => question.code === code);
  const tenants = [
    { value: '', label: 'A new tenant' },
    ...drawn.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      {policyTenant !== undefined || (isAsked('which-tenant') && drawn.length > 0) ? (
        <SelectField
          label="Whose policy, when the file does not say"
          value={policyTenant ?? ''}
          options={tenants}
          onChange={(id) =>
            onOptions({ ...rest, missingIsDisabled, ...(id === '' ? {} : { policyTenant: id }) })
          }
        />
      ) : null}
      {missingIsDisabled !== 'ask' || isAsked('missing-is-disabled') ? (
        <SelectField
          label="Isolation, when the file does not say"
          value={missingIsDisabled}
          options={SWITCH}
          onChange={(value) => onOptions({ ...options, missingIsDisabled: value })}
        />
      ) : null}
    </>
  );
}
