import { assertNever } from '../../../shared/base/result';
import type { Dialog as OpenDialog } from '../../workbench/desk-state';
import { useDesk } from '../../workbench/context';
import { AboutDialog } from './AboutDialog';
import { AskToSaveDialog } from './AskToSaveDialog';
import { ConnectDialog } from './ConnectDialog';
import { ExportDialog } from './ExportDialog';
import { FindDialog } from './FindDialog';
import type { StartNew } from './ImportDialog';
import { ImportDialog } from './ImportDialog';
import type { PaletteDialogProps } from './PaletteDialog';
import { PaletteDialog } from './PaletteDialog';
import { PictureDialog } from './PictureDialog';
import { ProblemDialog } from './ProblemDialog';
import { PropertiesDialog } from './PropertiesDialog';
import { SemanticsDialog } from './SemanticsDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import './dialogs.css';

interface DialogsProps extends PaletteDialogProps {
  /** An import may start a new scenario. */
  readonly onNew: StartNew;
}

/** The one dialog that is open, if any. */
export function Dialogs(props: DialogsProps) {
  const dialog = useDesk((state) => state.dialog);
  return dialog === null ? null : dialogFor(dialog, props);
}

function dialogFor(dialog: OpenDialog, props: DialogsProps) {
  switch (dialog.kind) {
    case 'palette':
      return <PaletteDialog {...props} />;
    case 'find':
      return <FindDialog />;
    case 'connect':
      return <ConnectDialog from={dialog.from} />;
    case 'properties':
      return <PropertiesDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'semantics':
      return <SemanticsDialog />;
    case 'about':
      return <AboutDialog />;
    default:
      return fileDialogFor(dialog, props);
  }
}

type FileDialog = Extract<OpenDialog, { kind: 'import' | 'export' | 'picture' | 'ask-to-save' | 'problem' }>;

function fileDialogFor(dialog: FileDialog, { onNew }: DialogsProps) {
  switch (dialog.kind) {
    case 'import':
      return <ImportDialog dropped={dialog.files ?? []} onNew={onNew} />;
    case 'export':
      return <ExportDialog />;
    case 'picture':
      return <PictureDialog />;
    case 'ask-to-save':
      return <AskToSaveDialog name={dialog.name} answer={dialog.answer} />;
    case 'problem':
      return <ProblemDialog title={dialog.title} intro={dialog.intro} details={dialog.details} />;
    default:
      return assertNever(dialog);
  }
}
