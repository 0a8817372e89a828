import { FileArchive, FolderDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { AllExport, AllKind, TenantChoice } from '../../../shared/exchange/export/export-all';
import { exportAll } from '../../../shared/exchange/export/export-all';
import { LETTER_EXPORTS } from '../../../shared/exchange/export/export-letter';
import { TENANT_EXPORTS } from '../../../shared/exchange/export/export-tenant';
import type { Word } from '../../../shared/words/message';
import { chooseExport } from '../../document/export-choices';
import { tellOutcome } from '../../document/tell-outcome';
import { scenarioOf } from '../../workbench/reads';
import { closeDialog } from '../../workbench/session';
import { useSession, useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { today } from '../../ui/today';
import { ALL, folderName } from './export-kinds';
import { ExportPreview } from './ExportPreview';
import { validIn, WantedIds } from './WantedIds';
import { say } from '../../words/say';

interface All {
  readonly made: AllExport;
  /** Which tenant IDs are asked for, answered or not. */
  readonly wanted: AllExport['wanted'];
  readonly date: string;
}

/** What would be written now. */
export function useExportAll(): All {
  const workbench = useWorkbench();
  const scenario = scenarioOf(workbench);
  const { kinds, tenants, typed } = useSession((state) => state.exporting);
  const [date] = useState(today);
  return useMemo(() => {
    const made = exportAll(say, scenario, { kinds, tenants, resolved: validIn(typed), date });
    // What was answered stays in sight, so that it can be corrected.
    const isAnswered = Object.keys(typed).length > 0;
    const policies = kinds.filter((kind) => TENANT_EXPORTS.some((entry) => entry.kind === kind));
    const { wanted } = isAnswered
      ? exportAll(say, scenario, { kinds: policies, tenants, resolved: {}, date })
      : made;
    return { made, wanted, date };
  }, [scenario, kinds, tenants, typed, date]);
}

/** Whose, in which formats, what is missing for it, and the page that comes with it. */
export function ExportAll({ all: { made, wanted } }: { readonly all: All }) {
  const workbench = useWorkbench();
  const { kinds, typed } = useSession((state) => state.exporting);
  const [index] = made.files;
  return (
    <>
      <div className="import-choices">
        <Formats label={say('dialogs.policies')} entries={TENANT_EXPORTS} kinds={kinds} />
        <Formats label={say('dialogs.lettersToOthers')} entries={LETTER_EXPORTS} kinds={kinds} />
      </div>
      <WantedIds
        wanted={wanted}
        typed={typed}
        onTyped={(key, text) => chooseExport(workbench, { typed: { ...typed, [key]: text } })}
      />
      <Remarks made={made} />
      <p role="status">
        {countWords(made)}
        {made.wanted.length > 0 ? ` ${say('dialogs.leftOutWithoutIds')}` : ''}
      </p>
      {index ? <ExportPreview kind={ALL} result={{ ok: true, value: index.text }} /> : null}
    </>
  );
}

function countWords({ files: { length: files }, tenants: { length: tenants }, letters }: AllExport): string {
  if (files === 0) return say('dialogs.nothingWritten');
  if (letters === 0) return say('dialogs.tenantsWritten', { tenants, files });
  if (tenants === 0) return say('dialogs.lettersWritten', { letters, files });
  return say('dialogs.tenantsAndLettersWritten', { tenants, letters, files });
}

/** Whose policies are written. */
export function TenantsChoice() {
  const workbench = useWorkbench();
  const { tenants } = scenarioOf(workbench);
  const chosen = useSession((state) => state.exporting.tenants);
  const selected = useSession((state) => state.selection.tenants);
  const mine = tenants.filter(({ managed }) => managed !== false).length;
  const options = [
    { value: 'managed', label: say('dialogs.mineCount', { count: mine }) },
    { value: 'all', label: say('dialogs.allCount', { count: tenants.length }) },
    ...(selected.length > 0 || typeof chosen !== 'string'
      ? [
          {
            value: 'selected',
            label: say('dialogs.selectedCount', {
              count: (typeof chosen === 'string' ? selected : chosen).length,
            }),
          },
        ]
      : []),
  ];
  const choose = (value: string) => {
    const choice: TenantChoice = value === 'managed' || value === 'all' ? value : selected;
    chooseExport(workbench, { tenants: choice });
  };
  return (
    <SelectField
      label={say('dialogs.tenants')}
      value={typeof chosen === 'string' ? chosen : 'selected'}
      options={options}
      onChange={choose}
    />
  );
}

interface FormatsProps {
  readonly label: string;
  readonly entries: readonly { readonly kind: AllKind; readonly label: Word }[];
  readonly kinds: readonly AllKind[];
}

function Formats({ label, entries, kinds }: FormatsProps) {
  const workbench = useWorkbench();
  const check = (kind: AllKind, isChecked: boolean) =>
    chooseExport(workbench, { kinds: isChecked ? [...kinds, kind] : kinds.filter((one) => one !== kind) });
  return (
    <fieldset className="export-formats">
      <legend className="field__label">{label}</legend>
      {entries.map((entry) => (
        <label key={entry.kind}>
          <input
            type="checkbox"
            checked={kinds.includes(entry.kind)}
            onChange={(event) => check(entry.kind, event.target.checked)}
          />{' '}
          {say.word(entry.label)}
        </label>
      ))}
    </fieldset>
  );
}

/** Long lists of the same kind stand on the page as well. */
const SHOWN = 5;

/** Tenant IDs that are missing are asked for already. */
const ASKED: ReadonlySet<string> = new Set(['no-tenant-id', 'unresolved-domain']);

function Remarks({ made }: { readonly made: AllExport }) {
  const remarks = made.remarks.filter(({ code }) => !ASKED.has(code));
  if (remarks.length === 0) return null;
  const more = remarks.length - SHOWN;
  return (
    <ul aria-label={say('dialogs.remarks')} className="import-lines">
      {remarks.slice(0, SHOWN).map(({ sentence }, at) => (
        <li key={at}>{say.word(sentence)}</li>
      ))}
      {more > 0 ? <li>{say('dialogs.andMoreBelow', { count: more })}</li> : null}
    </ul>
  );
}

export function ExportAllActions({ all: { made, date } }: { readonly all: All }) {
  const workbench = useWorkbench();
  const { bridge } = workbench.desk;
  const save = async (form: 'folder' | 'zip') => {
    const suggestedName = folderName(scenarioOf(workbench));
    tellOutcome(workbench, await bridge.saveFiles({ suggestedName, form, date, files: made.files }));
  };
  const isEmpty = made.files.length === 0;
  const isDesktop = bridge.edition === 'desktop';
  return (
    <>
      <Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>
      <Button look={isDesktop ? 'normal' : 'primary'} disabled={isEmpty} onClick={() => void save('zip')}>
        <FileArchive size={16} aria-hidden /> {say('dialogs.saveAsZip')}
      </Button>
      {isDesktop ? (
        <Button look="primary" disabled={isEmpty} onClick={() => void save('folder')}>
          <FolderDown size={16} aria-hidden /> {say('dialogs.saveToFolder')}
        </Button>
      ) : null}
    </>
  );
}
