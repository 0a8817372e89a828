import type { Handlers } from './handler';
import { isCovered } from '../verdicts/covering';
import { scenarioOf } from '../workbench/reads';
import { openDialog } from '../workbench/session';
import { openExport, openLetter, selectedPartner } from '../document/export-choices';
import { openImport } from '../document/import';
import { openFile, startNew } from '../document/open';
import { save } from '../document/save';
import { showVersions } from '../document/versions';
import type { Workbench } from '../workbench/workbench';

const hasLesson = ({ author }: Workbench) => scenarioOf(author).lesson !== undefined;

const outputs = () => import('../document/outputs');

export const fileHandlers = {
  'file.new': { run: (workbench) => void startNew(workbench.desk) },
  'file.new-window': { run: (workbench) => void workbench.desk.bridge.newWindow() },
  'file.open': { run: (workbench) => void openFile(workbench.desk) },
  'file.save': { run: (workbench) => void save(workbench) },
  'file.save-as': { run: (workbench) => void save(workbench, { asNew: true }) },
  'file.versions': {
    run: (workbench) => void showVersions(workbench),
    isEnabled: ({ author, desk }) =>
      desk.bridge.versions !== null && author.document.getState().file.handle !== null,
  },
  'file.import': { run: (workbench) => openImport(workbench) },
  // The reports tell every verdict.
  'file.export': {
    run: (workbench) => openExport(workbench),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.impact-csv': {
    run: (workbench) => void outputs().then(({ saveImpact }) => saveImpact(workbench)),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.export-all': {
    run: (workbench) => openExport(workbench, { kind: 'all' }),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.letter': {
    run: openLetter,
    isEnabled: (workbench) => !isCovered(workbench) && selectedPartner(workbench) !== null,
  },
  'file.picture': {
    run: (workbench) => openDialog(workbench, { kind: 'picture' }),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.copy-picture': {
    run: (workbench) => void outputs().then(({ copyPicture }) => copyPicture(workbench)),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.interactive-page': {
    run: (workbench) => void outputs().then(({ saveInteractivePage }) => saveInteractivePage(workbench)),
  },
  'file.handout-pdf': {
    run: (workbench) => void outputs().then(({ saveHandout }) => saveHandout(workbench, 'pdf')),
    isEnabled: hasLesson,
  },
  'file.handout-html': {
    run: (workbench) => void outputs().then(({ saveHandout }) => saveHandout(workbench, 'html')),
    isEnabled: hasLesson,
  },
  'file.slides': {
    run: (workbench) => openExport(workbench, { kind: 'slides' }),
    isEnabled: hasLesson,
  },
  'file.film': {
    run: (workbench) => openExport(workbench, { kind: 'film' }),
    isEnabled: (workbench) => !isCovered(workbench),
  },
  'file.close': { run: (workbench) => workbench.desk.bridge.closeWindow() },
  'help.shortcuts': { run: (workbench) => openDialog(workbench, { kind: 'shortcuts' }) },
  'help.semantics': { run: (workbench) => openDialog(workbench, { kind: 'semantics' }) },
  'help.not-known': {
    run: (workbench) => openDialog(workbench, { kind: 'not-known', question: null }),
  },
  'help.about': { run: (workbench) => openDialog(workbench, { kind: 'about' }) },
} satisfies Handlers;
