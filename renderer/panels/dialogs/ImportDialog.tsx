import { FolderOpen, X } from 'lucide-react';
import type { Result } from '../../../shared/base/result';
import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import type { ImportOptions } from '../../../shared/exchange/import/import-files';
import type { ImportProblem, ImportResult } from '../../../shared/exchange/import/import-result';
import type { PickedText } from '../../../shared/ipc/contract';
import { shownText } from '../../../shared/base/shown-text';
import type { ScenarioDocument, Tenant } from '../../../shared/model/scenario';
import type { Workbench } from '../../workbench/workbench';
import { look } from '../../camera/camera';
import { placing } from '../../document/first-places';
import { endImport, pauseImport, removeImportFile } from '../../document/import';
import { startNew } from '../../document/open';
import { useWorkbench } from '../../workbench/context';
import { beginPicture } from '../../picture/groups';
import { editAndTell } from '../../workbench/dispatch';
import { documentOf } from '../../workbench/reads';
import { closeDialog } from '../../workbench/session';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ImportChoices } from './ImportChoices';
import { ImportPreview, ImportProblems } from './ImportPreview';
import { ImportTenants } from './ImportTenants';
import { useImport } from './use-import';

/** Files of other tools: picked, understood, shown what they would change, and only then merged as one undo step. */
export function ImportDialog() {
  const workbench = useWorkbench().author;
  const { files, kind, into, options, result, document, ...edit } = useImport();
  const merge = (value: ImportResult) => carryOut(workbench, value, into === 'new' ? document : null);
  const closeWith = (end: typeof pauseImport) => () => {
    closeDialog(workbench);
    end(workbench);
  };
  const ready = result?.ok === true && !isOpen(result.value) ? result.value : null;
  const actions = (
    <>
      <Button onClick={closeWith(endImport)}>{files.length > 0 ? 'Discard' : 'Cancel'}</Button>
      <Button look="primary" disabled={ready === null} onClick={() => ready && void merge(ready)}>
        Import
      </Button>
    </>
  );
  return (
    <Dialog title="Import" look="wide" onClose={closeWith(pauseImport)} actions={actions}>
      <div className="dialog-form">
        <p className="quiet">
          Connection reports, isolation policies, Terraform and Microsoft365DSC configurations. Nothing
          changes before you have seen what will.
        </p>
        <Button onClick={() => void edit.pick()}>
          <FolderOpen size={16} aria-hidden /> Choose files…
        </Button>
        {files.length > 0 ? (
          <>
            <ImportFiles names={files.map(({ name }) => name)} />
            <ImportChoices
              kind={kind}
              onKind={edit.setKind}
              into={into}
              onInto={edit.setInto}
              options={options}
              onOptions={edit.setOptions}
              asked={result === null ? NOTHING_ASKED : askedIn(result)}
              drawn={document.scenario.tenants}
            />
          </>
        ) : null}
        {result === null ? null : (
          <ImportOutcome
            result={result}
            kind={kind}
            files={files}
            drawn={document.scenario.tenants}
            options={options}
            onOptions={edit.setOptions}
          />
        )}
      </div>
    </Dialog>
  );
}

function ImportFiles({ names }: { readonly names: readonly string[] }) {
  const workbench = useWorkbench();
  return (
    <ul className="import-files">
      {names.map((name) => (
        <li key={name}>
          {shownText(name)}
          <IconButton
            label={`Leave ${name} out`}
            icon={<X size={14} />}
            onClick={() => removeImportFile(workbench, name)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Merges into the open scenario as one undo step, or into a new one when the person lets the open one go. */
async function carryOut(
  workbench: Workbench,
  { command }: ImportResult,
  fresh: ScenarioDocument | null,
): Promise<void> {
  const { desk } = workbench;
  // The browser edition asks about the open scenario in a dialog of its own, and there is room for one.
  if (fresh !== null && desk.bridge.edition === 'browser') closeDialog(workbench);
  // Who keeps the open scenario keeps what was chosen here as well.
  if (fresh !== null && !(await startNew(desk, fresh))) return;
  closeDialog(workbench);
  endImport(workbench);
  const { author } = desk.bench.getState();
  if (!editAndTell(author, placing(documentOf(author), command))) return;
  // Reports of a whole organization bring more tenants than anybody can tell apart.
  beginPicture(author);
  look(author, { kind: 'all' });
}

type Outcome = Result<ImportResult, readonly ImportProblem[]>;

const NOTHING_ASKED: ReadonlySet<string> = new Set();

/** What a person can answer: a report without its tenant is a problem only until somebody says whose it is. */
function askedIn(result: Outcome): ReadonlySet<string> {
  return new Set((result.ok ? result.value.questions : result.error).map(({ code }) => code));
}

interface OutcomeProps {
  readonly result: Outcome;
  readonly kind: ImportKind;
  readonly files: readonly PickedText[];
  readonly drawn: readonly Tenant[];
  readonly options: ImportOptions;
  readonly onOptions: (options: ImportOptions) => void;
}

function ImportOutcome({ result, kind, files, drawn, options, onOptions }: OutcomeProps) {
  if (!result.ok) return <ImportProblems problems={result.error} files={files.map(({ name }) => name)} />;
  return (
    <>
      <ImportPreview result={result.value} />
      <ImportTenants
        isReport={kind === 'report'}
        strangers={result.value.strangers}
        drawn={drawn}
        choices={options.tenants ?? {}}
        onChoices={(tenants) => onOptions({ ...options, tenants })}
      />
    </>
  );
}

/** Whether isolation is On is nothing to be guessed for a person who can be asked. */
function isOpen({ questions }: ImportResult): boolean {
  return questions.some(({ code }) => code === 'missing-is-disabled');
}
