import { FolderOpen } from 'lucide-react';
import type { Result } from '../../../shared/base/result';
import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import type { ImportOptions } from '../../../shared/exchange/import/import-files';
import type { ImportProblem, ImportResult } from '../../../shared/exchange/import/import-result';
import type { PickedText } from '../../../shared/ipc/contract';
import type { ScenarioDocument, Tenant } from '../../../shared/model/scenario';
import { dispatch } from '../../workbench/dispatch';
import { closeDialog, showToast } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ImportChoices } from './ImportChoices';
import { ImportPreview, ImportProblems } from './ImportPreview';
import { ImportTenants } from './ImportTenants';
import { useImport } from './use-import';

/** Puts a new scenario into the window, when the person lets the open one go. False: everything stays. */
export type StartNew = (document: ScenarioDocument) => Promise<boolean>;

interface ImportDialogProps {
  /** Dropped or opened; else the dialog asks for files. */
  readonly dropped: readonly PickedText[];
  readonly onNew: StartNew;
}

/** Files of other tools: picked, understood, shown what they would change, and only then merged as one undo step. */
export function ImportDialog({ dropped, onNew }: ImportDialogProps) {
  const workbench = useWorkbench();
  const { files, kind, into, options, result, document, ...edit } = useImport(dropped);
  const merge = async (value: ImportResult) => {
    // The browser edition asks about the open scenario in a dialog of its own, and there is room for one.
    if (into === 'new' && workbench.desk.bridge.edition === 'browser') closeDialog(workbench);
    // Who keeps the open scenario keeps what was chosen here as well.
    if (into === 'new' && !(await onNew(document))) return;
    closeDialog(workbench);
    carryOut(workbench, value);
  };
  const ready = result?.ok === true && !isOpen(result.value) ? result.value : null;
  const actions = (
    <>
      <Button onClick={() => closeDialog(workbench)}>Cancel</Button>
      <Button look="primary" disabled={ready === null} onClick={() => ready && void merge(ready)}>
        Import
      </Button>
    </>
  );
  return (
    <Dialog title="Import" look="wide" onClose={() => closeDialog(workbench)} actions={actions}>
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
            <p className="import-files">{files.map(({ name }) => name).join(', ')}</p>
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

function carryOut(workbench: Workbench, { command }: ImportResult): void {
  const refusal = dispatch(workbench, command);
  if (refusal) showToast(workbench, refusal.message);
  else requestAnimationFrame(() => workbench.session.getState().canvas?.fitAll());
}

/** Whether isolation is On is nothing to be guessed for a person who can be asked. */
function isOpen({ questions }: ImportResult): boolean {
  return questions.some(({ code }) => code === 'missing-is-disabled');
}
