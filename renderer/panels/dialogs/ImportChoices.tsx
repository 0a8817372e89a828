import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import { IMPORT_KINDS } from '../../../shared/exchange/import/detect-kind';
import type { ImportOptions } from '../../../shared/exchange/import/import-files';
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
  /** Codes of what the files leave open. */
  readonly asked: ReadonlySet<string>;
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
      <OwnerChoice {...props} />
      {kind === 'report' ? null : <SwitchChoice {...props} />}
      {kind === 'm365dsc' ? <IncludeChoice {...props} /> : null}
    </>
  );
}

/** Asked only where a file leaves it open; an answer stays in sight, so that it can be changed. */
function OwnerChoice({ kind, options, onOptions, asked, drawn }: ImportChoicesProps) {
  const { fallbackTenant, ...rest } = options;
  if (drawn.length === 0 || (fallbackTenant === undefined && !asked.has('which-tenant'))) return null;
  const isReport = kind === 'report';
  const tenants = [
    { value: '', label: isReport ? 'Choose a tenant' : 'A new tenant' },
    ...drawn.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <SelectField
      label={`Whose ${isReport ? 'report' : 'policy'}, when the file does not say`}
      value={fallbackTenant ?? ''}
      options={tenants}
      onChange={(id) => onOptions({ ...rest, ...(id === '' ? {} : { fallbackTenant: id }) })}
    />
  );
}

const SWITCH = [
  { value: 'ask', label: 'Choose On or Off' },
  { value: 'off', label: 'Off' },
  { value: 'on', label: 'On' },
] as const;

function SwitchChoice({ options, onOptions, asked }: ImportChoicesProps) {
  const { missingIsDisabled = 'ask' } = options;
  if (missingIsDisabled === 'ask' && !asked.has('missing-is-disabled')) return null;
  return (
    <SelectField
      label="Isolation, when the file does not say"
      value={missingIsDisabled}
      options={SWITCH}
      onChange={(value) => onOptions({ ...options, missingIsDisabled: value })}
    />
  );
}

const INCLUDE = [
  { value: 'ask', label: 'Choose add or replace' },
  { value: 'add', label: 'Adds its rules to those that are there' },
  { value: 'replace', label: 'Replaces all rules' },
] as const;

function IncludeChoice({ options, onOptions, asked }: ImportChoicesProps) {
  const { rulesToInclude, ...rest } = options;
  if (rulesToInclude === undefined && !asked.has('rules-to-include')) return null;
  return (
    <SelectField
      label="What RulesToInclude does"
      value={rulesToInclude ?? 'ask'}
      options={INCLUDE}
      onChange={(value) => onOptions({ ...rest, ...(value === 'ask' ? {} : { rulesToInclude: value }) })}
    />
  );
}
