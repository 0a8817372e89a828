import { isCovered } from '../verdicts/covering';
import { scenarioOf } from '../workbench/reads';
import { copyPicture } from '../document/export-picture';
import { openDialog } from '../workbench/session';
import { saveHandout, saveInteractivePage } from '../document/handout';
import { newScenario, openFile } from '../document/open';
import { save } from '../document/save';
import type { Workbench } from '../workbench/workbench';

const hasLesson = (workbench: Workbench) => scenarioOf(workbench).lesson !== undefined;

export const fileHandlers = {
  'file.new': { run: (workbench) => void newScenario(workbench.desk) },
  'file.new-window': { run: (workbench) => void workbench.desk.bridge.newWindow() },
  'file.open': { run: (workbench) => void openFile(workbench.desk) },
  'file.save': { run: (workbench) => void save(workbench) },
  'file.save-as': { run: (workbench) => void save(workbench, { asNew: true }) },
  'file.import': { run: (workbench) => openDialog(workbench, { kind: 'import' }) },
  // The reports tell every verdict.
  'file.export': {
    run: (workbench) => openDialog(workbench, { kind: 'export' }),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.picture': {
    run: (workbench) => openDialog(workbench, { kind: 'picture' }),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.copy-picture': {
    run: (workbench) => void copyPicture(workbench),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.interactive-page': { run: (workbench) => void saveInteractivePage(workbench) },
  'file.handout-pdf': { run: (workbench) => void saveHandout(workbench, 'pdf'), isEnabled: hasLesson },
  'file.handout-html': { run: (workbench) => void saveHandout(workbench, 'html'), isEnabled: hasLesson },
  'file.close': { run: (workbench) => workbench.desk.bridge.closeWindow() },
  'help.shortcuts': { run: (workbench) => openDialog(workbench, { kind: 'shortcuts' }) },
  'help.semantics': { run: (workbench) => openDialog(workbench, { kind: 'semantics' }) },
  'help.about': { run: (workbench) => openDialog(workbench, { kind: 'about' }) },
};
