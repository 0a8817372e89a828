import { assertNever } from '../../shared/base/result';
import type { ParseWarning } from '../../shared/format/errors';
import type { OpenedFile, OpenOutcome } from '../../shared/ipc/contract';
import type { ExampleId, LessonId } from '../../shared/ipc/shipped';
import { isAnswersFile } from '../../shared/lesson/answers-format';
import { scenarioIn } from '../../shared/lesson/spoken';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { emptyDocument } from '../../shared/model/scenario';
import { readTexts } from '../bridge/browser-files';
import type { Dropped } from '../bridge/dropped-files';
import { filesInFolder } from '../bridge/dropped-files';
import { startLesson } from '../lesson/play';
import { say } from '../words/say';
import { createWorkbench, workbenchOn } from '../workbench/create-workbench';
import { openDialog, showToast } from '../workbench/session';
import type { Desk } from '../workbench/workbench';
import { isStillLetGo, letGo } from './guard';
import type { ChosenFiles } from './import';
import { openImport } from './import';
import { createJournal } from './journal';
import { parseText } from './parse-text';
import { showFailure } from './problem';
import { putOnDesk } from './put-on-desk';
import { message } from '../../shared/words/message';

/**
 * A window made for a file opens that; where there is nothing to open, the start page is shown. `onFile` is called when a
 * file has come and is yet to be read.
 */
export async function loadFirstDocument(desk: Desk, onFile?: () => void): Promise<void> {
  const initial = await desk.bridge.initialFile();
  if (initial !== null) onFile?.();
  // An example that was asked for at the start has no file.
  const isShipped = initial?.kind === 'opened' && initial.file.handle === null;
  const isShown =
    initial !== null && (await showOutcome(desk, initial, always, isShipped ? inOwnWords : asItIs));
  if (!isShown) showStart(desk);
}

/** An empty scenario, with the start page over it until somebody begins. */
function showStart(desk: Desk): void {
  show(desk, emptyDocument(say('document.untitledScenario')), {});
  workbenchOn(desk).author.session.setState({ isAtStart: true });
}

/** File > New. */
export async function startAnew(desk: Desk): Promise<void> {
  if (await letGo(workbenchOn(desk))) showStart(desk);
}

/** A scenario that comes from elsewhere, such as an import, or an empty one. False: the person keeps the open one. */
export async function startNew(
  desk: Desk,
  document: ScenarioDocument = emptyDocument(say('document.untitledScenario')),
): Promise<boolean> {
  if (!(await letGo(workbenchOn(desk)))) return false;
  show(desk, document, {});
  return true;
}

export async function openFile(desk: Desk): Promise<void> {
  await openThrough(desk, () => desk.bridge.open());
}

export async function openRecent(desk: Desk, handle: string): Promise<void> {
  await openThrough(desk, () => desk.bridge.openRecent(handle));
}

export async function openExample(desk: Desk, id: ExampleId): Promise<void> {
  await openThrough(desk, () => desk.bridge.openExample(id), inOwnWords);
}

export async function openLesson(desk: Desk, id: LessonId): Promise<void> {
  await openThrough(desk, () => desk.bridge.openLesson(id), inOwnWords);
}

type Told = (document: ScenarioDocument) => ScenarioDocument;
const asItIs: Told = (document) => document;

/** What the program ships has its name and description in the language that is spoken. */
const inOwnWords: Told = (document) => ({
  ...document,
  scenario: scenarioIn(document.scenario, say.language),
});

/**
 * A scenario alone is opened. Anything else is offered for import, all of it at once and beside what is being imported;
 * where nothing of it can be, the scenario among it is opened, or what is wrong with a single file is said.
 */
export async function openDropped(desk: Desk, { files, folders }: Dropped): Promise<void> {
  const [first] = files;
  const scenario = files.find((file) => file.name.toLowerCase().endsWith('.tisim'));
  const isAlone = files.length === 1 && folders.length === 0;
  if (scenario && isAlone) return void (await openThrough(desk, () => desk.bridge.openDropped(scenario)));
  const chosen = await textsOf(files, folders);
  if (isForClass(desk, chosen)) await openForClass(desk, chosen);
  else await offerDropped(desk, chosen, scenario ?? (isAlone ? first : undefined));
}

async function offerDropped(desk: Desk, chosen: ChosenFiles, single: File | undefined): Promise<void> {
  const isImporting = desk.state.getState().dialog?.kind === 'import';
  if (isImporting || single === undefined || (await isForImport(chosen))) {
    openImport(workbenchOn(desk), chosen);
  } else await openThrough(desk, () => desk.bridge.openDropped(single));
}

/** The answers of a class go into its table, and while that is open everything that is dropped on it. */
function isForClass(desk: Desk, { files }: ChosenFiles): boolean {
  return desk.state.getState().dialog?.kind === 'class' || files.some(({ text }) => isAnswersFile(text));
}

/** Fetched when it is needed: the picture can do without. */
async function openForClass(desk: Desk, chosen: ChosenFiles): Promise<void> {
  const { openClass } = await import('./class-answers');
  openClass(workbenchOn(desk), chosen);
}

/** All readers of other tools' files: fetched when there is one, for the picture can do without. */
const kinds = () => import('../../shared/exchange/import/detect-kind');

async function isForImport({ files }: ChosenFiles): Promise<boolean> {
  const { detectKind, isBystander } = await kinds();
  return files.some(({ text }) => detectKind(text) !== null || isBystander(text) !== null);
}

async function textsOf(files: readonly File[], folders: Dropped['folders']): Promise<Required<ChosenFiles>> {
  const inFolders = await Promise.all(folders.map((folder) => filesInFolder(folder)));
  const named = files.map((file) => ({ name: file.name, file }));
  const texts = await readTexts([...named, ...inFolders.flatMap((folder) => folder.files)]);
  return { files: texts.files, unread: [...texts.unread, ...inFolders.flatMap(({ unread }) => unread)] };
}

/** A file handed over by the system or by a second instance. */
export async function openHandedOver(desk: Desk, outcome: OpenOutcome): Promise<void> {
  await openThrough(desk, () => Promise.resolve(outcome));
}

/** Edits that were made while the other file was chosen and read are asked about as well. */
async function openThrough(desk: Desk, ask: () => Promise<OpenOutcome>, told = asItIs): Promise<boolean> {
  const answer = await letGo(workbenchOn(desk));
  if (!answer) return false;
  // By then another document may be open, such as one that was handed over.
  const mayGo = async () =>
    isStillLetGo(workbenchOn(desk), answer) || (await letGo(workbenchOn(desk))) !== null;
  return showOutcome(desk, await ask(), mayGo, told);
}

type MayGo = () => Promise<boolean>;
const always: MayGo = () => Promise.resolve(true);

/** Puts the opened scenario in place; whatever cannot be opened changes nothing and says why. True: it is shown. */
async function showOutcome(
  desk: Desk,
  outcome: OpenOutcome,
  mayGo = always,
  told = asItIs,
): Promise<boolean> {
  switch (outcome.kind) {
    case 'opened':
      return showFile(desk, outcome.file, mayGo, told);
    case 'cancelled':
      return false;
    case 'open-elsewhere':
      showToast({ desk }, message('document.isOpenElsewhere', { name: outcome.name }));
      return false;
    case 'failed':
      showFailure({ desk }, say('document.wasNotOpened', { name: outcome.name }), outcome);
      return false;
    default:
      return assertNever(outcome);
  }
}

async function showFile(desk: Desk, file: OpenedFile, mayGo: MayGo, told: Told): Promise<boolean> {
  const { handle, name, text, revision } = file;
  const result = await parseText(desk, name, text);
  if (result === null) return false;
  if (!result.ok && isAnswersFile(text)) {
    await openForClass(desk, { files: [{ name, text }] });
    return false;
  }
  if (!result.ok && (await kinds()).detectKind(text) !== null) {
    openImport(workbenchOn(desk), { files: [{ name, text }] });
    return false;
  }
  if (!result.ok) {
    openDialog(
      { desk },
      {
        kind: 'problem',
        title: say('document.wasNotOpened', { name }),
        intro: say('document.nothingChangedHereNorThere'),
        details: result.error.map((problem) => say(problem.message)),
      },
    );
    return false;
  }
  const { document, warnings } = result.value;
  const { warnOfLesson } = await import('./reader');
  if (!(await mayGo())) return false;
  show(desk, told(document), { handle, name: handle === null ? null : name, revision });
  // Whoever opens a lesson wants to be taken through it: its first question must not be answered on the canvas before.
  startLesson(workbenchOn(desk));
  showWarnings(desk, name, [...warnings, ...warnOfLesson(document.scenario)]);
  return true;
}

function show(
  desk: Desk,
  document: ScenarioDocument,
  file: Partial<Omit<OpenedFile, 'name' | 'text'>> & { readonly name?: string | null },
): void {
  putOnDesk(desk, createWorkbench(desk, document, { file, journal: createJournal }));
}

/** A place on the canvas is no reason to stop a person; anything else about the file is. */
function showWarnings(desk: Desk, name: string, warnings: readonly ParseWarning[]): void {
  const [only] = warnings;
  if (only?.code === 'view-repaired' && warnings.length === 1) {
    showToast({ desk }, only.message);
  } else if (only) {
    openDialog(
      { desk },
      {
        kind: 'problem',
        title: say('document.wasOpenedWithRemark', { name }),
        intro: say('document.fileIsUnchangedUntilSaved'),
        details: warnings.map((warning) => say(warning.message)),
      },
    );
  }
}
