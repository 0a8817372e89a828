import { Copy, FileText, Save } from 'lucide-react';
import type { Result } from '../../../shared/base/result';
import type { ExportProblem } from '../../../shared/exchange/export/resolve-rules';
import { tellOutcome } from '../../document/tell-outcome';
import { closeDialog, showToast } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import type { OneFileKind } from './export-kinds';
import { fileText, isPage } from './export-kinds';
import { say } from '../../words/say';
import { message } from '../../../shared/words/message';

interface ExportActionsProps {
  readonly result: Result<string, readonly ExportProblem[]>;
  readonly name: string;
  readonly kind: OneFileKind;
}

/** The buttons below one file. None of them closes the dialog but the first: mostly more than one file is wanted. */
export function ExportActions({ result, name, kind }: ExportActionsProps) {
  const workbench = useWorkbench();
  const text = result.ok ? result.value : null;
  const { bridge } = workbench.desk;
  const { savePdf } = bridge;
  const save = async (content: string) =>
    tellOutcome(workbench, await bridge.saveText({ suggestedName: name, text: fileText(kind, content) }));
  const print = async (html: string) => {
    const outcome = await savePdf?.({ suggestedName: name.replace(/html$/, 'pdf'), html });
    if (outcome) tellOutcome(workbench, outcome);
  };
  const copy = async (content: string) => {
    await bridge.writeClipboard(content);
    showToast(workbench, message('dialogs.copied'));
  };
  const on = (work: (content: string) => Promise<unknown>) =>
    text === null ? undefined : () => void work(text);
  return (
    <>
      <Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>
      <Button disabled={text === null} onClick={on(copy)}>
        <Copy size={16} aria-hidden /> {say('dialogs.copy')}
      </Button>
      {isPage(kind) && savePdf && text !== null ? (
        <Button onClick={on(print)}>
          <FileText size={16} aria-hidden /> {say('dialogs.saveAsPdf')}
        </Button>
      ) : null}
      <Button look="primary" disabled={text === null} onClick={on(save)}>
        <Save size={16} aria-hidden /> {say('dialogs.save')}
      </Button>
    </>
  );
}
