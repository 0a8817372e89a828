import type { AskToSaveAnswer } from '../../shared/ipc/contract';
import type { ScenarioDocument } from '../../shared/model/scenario';
import type { DraftTexts } from '../ui/drafts';
import { askHere } from '../workbench/ask-here';
import { documentOf, isDirty } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import { hasTried, letTrialGo } from './sandbox';
import { save } from './save';
import { say } from '../words/say';

/** What the document is called in questions and in the title bar. */
export function documentName({ author }: Workbench): string {
  const { file, timeline } = author.document.getState();
  return file.name ?? timeline.present.scenario.name;
}

/** Would anything be lost with this document: an edit that is not on disk, or something half typed? */
export function hasUnsavedWork({ author }: Workbench): boolean {
  return isDirty(author) || author.drafts.isPending();
}

/** The document that a person let go, with what was half typed; null: they keep it. */
export type LetGo = { readonly document: ScenarioDocument; readonly drafts: DraftTexts } | null;

/**
 * Asks Keep / Forget / Cancel when something is being tried, and Save / Don't save / Cancel when there is something to
 * lose; again about what was done while it was being saved.
 */
export async function letGo(workbench: Workbench): Promise<LetGo> {
  const { author } = workbench;
  for (;;) {
    if (!(await letTrialGo(author))) return null;
    author.drafts.commit();
    if (!hasUnsavedWork(author)) return asItIs(author);
    const answer = await askToSave(author);
    if (answer === 'discard') return asItIs(author);
    if (answer === 'cancel' || !(await save(author))) return null;
  }
}

/** The desktop asks with a dialog of the system, the browser edition in the window. Esc is Cancel: nothing is lost. */
function askToSave(author: Workbench): Promise<AskToSaveAnswer> {
  const { askToSave: askSystem } = author.desk.bridge;
  const name = documentName(author);
  if (askSystem !== null) return askSystem(name);
  return askHere<AskToSaveAnswer>(author.desk, {
    title: say('document.saveChanges'),
    text: say('document.changesAreNotSaved', { name }),
    answers: [
      { label: say('document.cancel'), is: 'cancel' },
      { label: say('document.dontSave'), is: 'discard' },
      { label: say('document.save'), is: 'save', isMain: true },
    ],
  });
}

function asItIs(author: Workbench): NonNullable<LetGo> {
  return { document: documentOf(author), drafts: author.drafts.texts.getState() };
}

/** Between the answer and the new document time passes: was anything done meanwhile? */
export function isStillLetGo({ author }: Workbench, letGoOf: NonNullable<LetGo>): boolean {
  const now = asItIs(author);
  if (hasTried(author)) return false;
  return now.document === letGoOf.document && now.drafts === letGoOf.drafts;
}
