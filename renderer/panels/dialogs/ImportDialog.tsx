import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import { detectKind, IMPORT_KINDS } from '../../../shared/exchange/import/detect-kind';
import type { ImportOptions } from '../../../shared/exchange/import/import-files';
import { importFiles } from '../../../shared/exchange/import/import-files';
import type { ImportProblem, ImportResult } from '../../../shared/exchange/import/import-result';
import type { PickedText } from '../../../shared/ipc/contract';
import { bridge } from '../../bridge/current';
import { currentDocument, dispatch } from '../../store/document-store';
import { closeDialog, showToast } from '../../store/session-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ImportChoices } from './ImportChoices';

/** Files of other tools: picked, understood, shown what they would change, and only then merged as one undo step. */
export function ImportDialog() {
  const [files, setFiles] = useState<readonly PickedText[]>([]);
  const [kind, setKind] = useState<ImportKind>('report');
  const [options, setOptions] = useState<ImportOptions>({ missingIsDisabled: 'off' });
  const result = files.length === 0 ? null : importFiles(kind, files, options, currentDocument());

  const pick = async () => {
    const outcome = await bridge().pickTexts();
    if (outcome.kind === 'failed') showToast(outcome.message);
    if (outcome.kind !== 'picked') return;
    setFiles(outcome.files);
    const found = outcome.files.map(({ text }) => detectKind(text)).find((guess) => guess !== null);
    if (found) setKind(found);
  };
  const merge = () => {
    if (!result?.ok) return;
    const refusal = dispatch(result.value.command);
    if (refusal) showToast(refusal.message);
    else closeDialog();
  };
  const actions = (
    <>
      <Button onClick={closeDialog}>Cancel</Button>
      <Button look="primary" disabled={result?.ok !== true} onClick={merge}>
        Import
      </Button>
    </>
  );
  return (
    <Dialog title="Import" look="wide" onClose={closeDialog} actions={actions}>
      <div className="dialog-form">
        <p className="quiet">
          Connection reports, isolation policies, Terraform and Microsoft365DSC configurations. Nothing
          changes before you have seen what will.
        </p>
        <Button onClick={() => void pick()}>
          <FolderOpen size={16} aria-hidden /> Choose files…
        </Button>
        {files.length > 0 ? (
          <>
            <p>{files.map(({ name }) => name).join(', ')}</p>
            <ImportChoices
              kind={kind}
              kinds={IMPORT_KINDS}
              onKind={setKind}
              options={options}
              onOptions={setOptions}
            />
          </>
        ) : null}
        {result?.ok === true ? <Preview result={result.value} /> : null}
        {result?.ok === false ? <Problems problems={result.error} /> : null}
      </div>
    </Dialog>
  );
}

function Preview({ result }: { readonly result: ImportResult }) {
  return (
    <>
      <Lines title="What will change" lines={result.additions} />
      <Lines title="Questions" lines={result.questions.map(({ message }) => message)} />
      <Lines title="Remarks" lines={result.warnings.map(place)} />
    </>
  );
}

function Problems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  return <Lines title="Nothing can be imported" lines={problems.map(place)} />;
}

function place({ file, line, message }: ImportProblem): string {
  const where = line === undefined ? file : `${file}, line ${line}`;
  return where === '' ? message : `${where}: ${message}`;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="import-lines">
        {lines.map((line, at) => (
          // Two equal remarks are possible; the list never changes its order.
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
