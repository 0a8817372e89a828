import { detectKind } from '../../../shared/exchange/import/detect-kind';
import { assertNever } from '../../../shared/base/result';
import type { ParseWarning } from '../../../shared/format/errors';
import { parse } from '../../../shared/format/parse';
import { warnOfLesson } from '../../../shared/format/read-lesson';
import type { ExampleId, LessonId, OpenedFile, OpenOutcome } from '../../../shared/ipc/contract';
import { EXAMPLES } from '../../../shared/ipc/contract';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { emptyDocument } from '../../../shared/model/scenario';
import { readTexts } from '../../bridge/browser-files';
import { bridge } from '../../bridge/current';
import { loadDocument } from '../../store/document-store';
import { startLesson } from '../../store/lesson-store';
import { clearSelection, openDialog, showToast } from '../../store/session-store';
import { mayReplaceDocument } from './guard';
import { showFailure } from './problem';

/** First start opens the two-tenant story, live; a window made for a file opens that. */
export async function loadFirstDocument(): Promise<void> {
  const initial = await bridge().initialFile();
  const isShown = initial !== null && showOutcome(initial);
  if (!isShown) showOutcome(await bridge().openExample(EXAMPLES[0].id));
}

export async function newScenario(): Promise<void> {
  if (!(await mayReplaceDocument())) return;
  loadDocument(emptyDocument());
  clearSelection();
}

/** A scenario that comes from elsewhere, such as an import. False: the person keeps the open one. */
export async function startNew(document: ScenarioDocument): Promise<boolean> {
  if (!(await mayReplaceDocument())) return false;
  loadDocument(document);
  clearSelection();
  return true;
}

export async function openFile(): Promise<void> {
  await openThrough(() => bridge().open());
}

export async function openRecent(handle: string): Promise<void> {
  await openThrough(() => bridge().openRecent(handle));
}

export async function openExample(id: ExampleId): Promise<void> {
  await openThrough(() => bridge().openExample(id));
}

/** Who chooses a lesson wants to be taken through it; its first question must not be answered on the canvas before. */
export async function openLesson(id: LessonId): Promise<void> {
  if (await openThrough(() => bridge().openLesson(id))) startLesson();
}

/** Scenario files are opened; what looks like a file of another tool is offered for import, all of them at once. */
export async function openDropped(files: readonly File[]): Promise<void> {
  const [first] = files;
  const scenario = files.find((file) => file.name.toLowerCase().endsWith('.tisim'));
  const texts = scenario || !first ? null : await readTexts(files);
  if (texts?.kind === 'picked' && texts.files.some(({ text }) => detectKind(text) !== null)) {
    openDialog({ kind: 'import', files: texts.files });
    return;
  }
  const file = scenario ?? first;
  if (file) await openThrough(() => bridge().openDropped(file));
}

/** A file handed over by the system or by a second instance. */
export async function openHandedOver(outcome: OpenOutcome): Promise<void> {
  await openThrough(() => Promise.resolve(outcome));
}

async function openThrough(ask: () => Promise<OpenOutcome>): Promise<boolean> {
  return (await mayReplaceDocument()) && showOutcome(await ask());
}

/** Puts the opened scenario in place; whatever cannot be opened changes nothing and says why. True: it is shown. */
function showOutcome(outcome: OpenOutcome): boolean {
  switch (outcome.kind) {
    case 'opened':
      return showFile(outcome.file);
    case 'cancelled':
      return false;
    case 'open-elsewhere':
      showToast(`${outcome.name} is already open in another window.`);
      return false;
    case 'failed':
      showFailure(`${outcome.name} was not opened`, outcome);
      return false;
    default:
      return assertNever(outcome);
  }
}

function showFile({ handle, name, text }: OpenedFile): boolean {
  const result = parse(text);
  if (!result.ok && detectKind(text) !== null) {
    openDialog({ kind: 'import', files: [{ name, text }] });
    return false;
  }
  if (!result.ok) {
    openDialog({
      kind: 'problem',
      title: `${name} was not opened`,
      intro: 'Nothing was changed, neither here nor in the file.',
      details: result.error.map((problem) => problem.message),
    });
    return false;
  }
  const { document, warnings } = result.value;
  loadDocument(document, { handle, name: handle === null ? null : name });
  clearSelection();
  showWarnings(name, [...warnings, ...warnOfLesson(document.scenario)]);
  return true;
}

/** A place on the canvas is no reason to stop a person; anything else about the file is. */
function showWarnings(name: string, warnings: readonly ParseWarning[]): void {
  const [only] = warnings;
  if (only?.code === 'view-repaired' && warnings.length === 1) {
    showToast(only.message);
  } else if (only) {
    openDialog({
      kind: 'problem',
      title: `${name} was opened with a remark`,
      intro: 'The file itself is unchanged until you save.',
      details: warnings.map((warning) => warning.message),
    });
  }
}
