import { bridge } from '../../bridge/current';
import { isCovered } from '../../store/covering';
import { currentScenario } from '../../store/document-store';
import { copyPicture } from '../../store/export-picture';
import { openDialog } from '../../store/session-store';
import { saveHandout, saveInteractivePage } from '../files/handout';
import { newScenario, openFile } from '../files/open';
import { save } from '../files/save';

const hasLesson = () => currentScenario().lesson !== undefined;

export const fileHandlers = {
  'file.new': { run: () => void newScenario() },
  'file.new-window': { run: () => void bridge().newWindow() },
  'file.open': { run: () => void openFile() },
  'file.save': { run: () => void save() },
  'file.save-as': { run: () => void save({ asNew: true }) },
  'file.import': { run: () => openDialog({ kind: 'import' }) },
  // The reports tell every verdict.
  'file.export': { run: () => openDialog({ kind: 'export' }), isEnabled: () => !isCovered() },
  'file.picture': { run: () => openDialog({ kind: 'picture' }), isEnabled: () => !isCovered() },
  'file.copy-picture': { run: () => void copyPicture(), isEnabled: () => !isCovered() },
  'file.interactive-page': { run: () => void saveInteractivePage() },
  'file.handout-pdf': { run: () => void saveHandout('pdf'), isEnabled: hasLesson },
  'file.handout-html': { run: () => void saveHandout('html'), isEnabled: hasLesson },
  'file.close': { run: () => bridge().closeWindow() },
  'help.shortcuts': { run: () => openDialog({ kind: 'shortcuts' }) },
  'help.semantics': { run: () => openDialog({ kind: 'semantics' }) },
  'help.about': { run: () => openDialog({ kind: 'about' }) },
};
