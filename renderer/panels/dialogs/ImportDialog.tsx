import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { MixResult } from '../../../shared/exchange/import/import-mix';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { look } from '../../camera/camera';
import { labelWords } from '../../../shared/picture/label-words';
import { placing } from '../../document/first-places';
import { endImport, hasImportAnswers, keepImport, pauseImport } from '../../document/import';
import { startNew } from '../../document/open';
import { beginPicture } from '../../picture/groups';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { useWorkbench } from '../../workbench/context';
import { editAndTell } from '../../workbench/dispatch';
import { documentOf } from '../../workbench/reads';
import { closeDialog } from '../../workbench/session';
import type { Workbench } from '../../workbench/workbench';
import { ImportFiles } from './ImportFiles';
import { ImportPreview } from './ImportPreview';
import { ImportQuestions } from './ImportQuestions';
import { ImportTenants } from './ImportTenants';
import type { Import } from './use-import';
import { useImport } from './use-import';
import type { Mix } from './use-mix';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

const INTO = ['open', 'new'] as const;

/** Files of other tools: chosen or dropped, understood, shown what they would change, and only then merged as one undo step. */
export function ImportDialog() {
  const workbench = useWorkbench().author;
  const work = useImport();
  const { files, unread, said, document, mix } = work;
  const isEmpty = files.length + unread.length === 0;
  const pause = () => {
    closeDialog(workbench);
    pauseImport(workbench);
  };
  return (
    <Dialog
      title={say('dialogs.import')}
      look={isEmpty ? 'wide' : 'full'}
      onClose={pause}
      actions={<ImportActions {...work} workbench={workbench} />}
    >
      <div className="dialog-form">
        <p className="quiet">{say('dialogs.importAbout')}</p>
        <div className="import-choices">
          <Button onClick={() => void work.pick()}>
            <FilePlus2 size={16} aria-hidden />{' '}
            {isEmpty ? say('dialogs.chooseFiles') : say('dialogs.addFiles')}
          </Button>
          {isEmpty ? null : (
            <SelectField
              label={say('dialogs.importInto')}
              value={said.into}
              options={INTO.map((value) => ({ value, label: say('dialogs.into', { into: value }) }))}
              onChange={work.setInto}
            />
          )}
        </div>
        {isEmpty ? null : <ImportFiles {...work} />}
        <ReadingLine mix={mix} />
        <SameTenantChoice {...work} />
        <ImportQuestions {...work} />
        {mix.result === null ? null : (
          <>
            <ImportPreview result={mix.result} />
            <ImportTenants
              strangers={mix.result.strangers}
              drawn={document.scenario.tenants}
              choices={said.tenants}
              onChoices={work.setTenants}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Isolation judges none of these: they are drawn only where somebody wants to see them. */
function SameTenantChoice({ mix, said, setSameTenant }: Import) {
  if (mix.result?.files.some(({ kind }) => kind === 'inventory') !== true) return null;
  return (
    <label className="inspector__check">
      <input
        type="checkbox"
        checked={said.sameTenant}
        onChange={(event) => setSameTenant(event.target.checked)}
      />
      {say('dialogs.sameTenantToo')}
    </label>
  );
}

function ReadingLine({ mix: { isReading, isStopped, stop, goOn } }: { readonly mix: Mix }) {
  if (isStopped) {
    return (
      <p className="import-reading">
        <span role="status">{say('dialogs.readingStopped')}</span>{' '}
        <Button onClick={goOn}>{say('dialogs.readOn')}</Button>
      </p>
    );
  }
  if (!isReading) return null;
  return (
    <p className="import-reading">
      <span role="status">{say('dialogs.reading')}</span>{' '}
      <Button onClick={stop}>{say('dialogs.cancelReading')}</Button>
    </p>
  );
}

interface ImportActionsProps extends Import {
  readonly workbench: Workbench;
}

/** What would be imported, in a line; and the question before anything typed is thrown away. */
function ImportActions({ workbench, files, unread, said, document, mix }: ImportActionsProps) {
  const [isAsking, setIsAsking] = useState(false);
  const result = mix.isReading || mix.isStopped ? null : mix.result;
  const fitting = result?.files.filter(({ status }) => status === 'imported').length ?? 0;
  const end = () => {
    closeDialog(workbench);
    endImport(workbench);
  };
  if (isAsking) return <DiscardQuestion onKeep={() => setIsAsking(false)} onDiscard={end} />;
  const isEmpty = files.length + unread.length === 0;
  const discard = () => (hasImportAnswers(workbench) ? setIsAsking(true) : end());
  return (
    <>
      <span className="import-summary" role="status">
        {result === null ? '' : summaryOf(result, files.length + unread.length)}
      </span>
      <Button onClick={isEmpty ? end : discard}>
        {isEmpty ? say('dialogs.cancel') : say('dialogs.discard')}
      </Button>
      <Button
        look="primary"
        disabled={result === null || fitting === 0}
        onClick={() => result && void carryOut(workbench, result, said.into === 'new' ? document : null)}
      >
        {say('dialogs.import')}
      </Button>
    </>
  );
}

function DiscardQuestion({
  onKeep,
  onDiscard,
}: {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}) {
  return (
    <>
      <span className="import-summary" role="alert">
        {say('dialogs.discardQuestion')}
      </span>
      <Button autoFocus onClick={onKeep}>
        {say('dialogs.keepThem')}
      </Button>
      <Button look="primary" onClick={onDiscard}>
        {say('dialogs.discardAll')}
      </Button>
    </>
  );
}

function summaryOf({ files }: MixResult, all: number): string {
  const count = (is: (file: (typeof files)[number]) => boolean) => files.filter(is).length;
  const waiting = count(({ isWaiting }) => isWaiting);
  const notes = count(({ status }) => status === 'note');
  const fitting = count(({ status }) => status === 'imported');
  const out = all - waiting - notes - fitting;
  const told = [
    say('dialogs.filesFit', { fitting, all }),
    waiting === 0 ? '' : say('dialogs.filesWait', { count: waiting }),
    notes === 0 ? '' : say('dialogs.noteFiles', { count: notes }),
    out === 0 ? '' : say('dialogs.filesLeftOut', { count: out }),
  ];
  return say.word(listOf(told.filter(Boolean), 'commas'));
}

/** Merges into the open scenario as one undo step, or into a new one when the person lets the open one go. */
async function carryOut(
  workbench: Workbench,
  { edit, files }: MixResult,
  fresh: ScenarioDocument | null,
): Promise<void> {
  const { desk } = workbench;
  // The browser edition asks about the open scenario in a dialog of its own, and there is room for one.
  if (fresh !== null && desk.bridge.edition === 'browser') closeDialog(workbench);
  // Who keeps the open scenario keeps what was chosen here as well.
  if (fresh !== null && !(await startNew(desk, fresh))) return;
  closeDialog(workbench);
  keepImport(workbench, new Set(files.filter(({ isWaiting }) => isWaiting).map(({ file }) => file)));
  const { author } = desk.bench.getState();
  if (!editAndTell(author, placing(labelWords(say), documentOf(author), edit))) return;
  // Connection reports of a whole organization bring more tenants than anybody can tell apart.
  beginPicture(author);
  look(author, { kind: 'all' });
}
