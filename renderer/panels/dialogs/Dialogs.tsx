import type { ReactNode } from 'react';
import type { Dialog as OpenDialog } from '../../workbench/desk-state';
import { useDesk } from '../../workbench/context';
import { AboutDialog } from './AboutDialog';
import { ClassDialog } from './ClassDialog';
import { ConflictDialog } from './ConflictDialog';
import { ConnectDialog } from './ConnectDialog';
import { DecisionDialog } from './DecisionDialog';
import { ExportDialog } from './ExportDialog';
import { FindDialog } from './FindDialog';
import { GroupDialog } from './GroupDialog';
import { ImportDialog } from './ImportDialog';
import { LeaveLessonDialog } from './LeaveLessonDialog';
import { MakerDialog } from './MakerDialog';
import { MyAnswersDialog } from './MyAnswersDialog';
import { NamesDialog } from './NamesDialog';
import { NotKnownDialog } from './NotKnownDialog';
import { NoticesDialog } from './NoticesDialog';
import { PaletteDialog } from './PaletteDialog';
import { PasteRulesDialog } from './PasteRulesDialog';
import { PictureDialog } from './PictureDialog';
import { ProblemDialog } from './ProblemDialog';
import { PropertiesDialog } from './PropertiesDialog';
import { QuestionDialog } from './QuestionDialog';
import { RecoveryDialog } from './RecoveryDialog';
import { SemanticsDialog } from './SemanticsDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { VersionsDialog } from './VersionsDialog';
import './dialogs.css';
import './import.css';

type DialogOf<K extends OpenDialog['kind']> = Extract<OpenDialog, { kind: K }>;

/** What each dialog looks like; one without an entry does not compile. */
const DIALOGS = {
  palette: () => <PaletteDialog />,
  find: () => <FindDialog />,
  connect: ({ from }) => <ConnectDialog from={from} />,
  properties: () => <PropertiesDialog />,
  group: ({ id }) => <GroupDialog id={id} />,
  'paste-rules': ({ tenant }) => <PasteRulesDialog tenant={tenant} />,
  decision: ({ pairs }) => <DecisionDialog pairs={pairs} />,
  import: () => <ImportDialog />,
  export: () => <ExportDialog />,
  names: () => <NamesDialog />,
  picture: () => <PictureDialog />,
  maker: ({ connection }) => <MakerDialog connection={connection} />,
  shortcuts: () => <ShortcutsDialog />,
  semantics: () => <SemanticsDialog />,
  'not-known': ({ question }) => <NotKnownDialog first={question} />,
  about: () => <AboutDialog />,
  notices: () => <NoticesDialog />,
  'leave-lesson': () => <LeaveLessonDialog />,
  'my-answers': () => <MyAnswersDialog />,
  class: () => <ClassDialog />,
  conflict: ({ conflict }) => <ConflictDialog conflict={conflict} />,
  recovery: ({ offers }) => <RecoveryDialog offers={offers} />,
  versions: ({ versions }) => <VersionsDialog versions={versions} />,
  question: ({ question }) => <QuestionDialog question={question} />,
  problem: ({ title, intro, details }) => <ProblemDialog title={title} intro={intro} details={details} />,
} satisfies { readonly [K in OpenDialog['kind']]: (dialog: DialogOf<K>) => ReactNode };

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useDesk((state) => state.dialog);
  if (dialog === null) return null;
  const show = DIALOGS[dialog.kind] as (dialog: OpenDialog) => ReactNode;
  return show(dialog);
}
