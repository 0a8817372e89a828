import { bridge } from '../../bridge/current';
import { isCovered } from '../../store/covering';
import { openDialog } from '../../store/session-store';
import { saveInteractivePage } from '../files/handout';
import { newScenario, openFile } from '../files/open';
import { save } from '../files/save';

export const fileHandlers = {
  'file.new': { run: () => void newScenario() },
  'file.new-window': { run: () => void bridge().newWindow() },
  'file.open': { run: () => void openFile() },
  'file.save': { run: () => void save() },
  'file.save-as': { run: () => void save({ asNew: true }) },
  'file.import': { run: () => openDialog({ kind: 'import' }) },
  // The reports tell every verdict.
  'file.export': { run: () => openDialog({ kind: 'export' }), isEnabled: () => !isCovered() },
  'file.interactive-page': { run: () => void saveInteractivePage() },
  'file.close': { run: () => bridge().closeWindow() },
  'help.shortcuts': { run: () => openDialog({ kind: 'shortcuts' }) },
  'help.semantics': { run: () => openDialog({ kind: 'semantics' }) },
  'help.about': { run: () => openDialog({ kind: 'about' }) },
};
