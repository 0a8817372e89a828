import type { ScenarioDocument } from '../../shared/model/scenario';
import { documentOf, isDirty } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import { save } from './save';

/** What the document is called in questions and in the title bar. */
export function documentName({ author }: Workbench): string {
  const { file, timeline } = author.document.getState();
  return file.name ?? timeline.present.scenario.name;
}

/** Would anything be lost with this document: an edit that is not on disk, or something half typed? */
export function hasUnsavedWork({ author }: Workbench): boolean {
  return isDirty(author) || author.drafts.isPending();
}

/** The document that a person let go; null: they keep it. */
export type LetGo = { readonly document: ScenarioDocument } | null;

/**
 * Asks Save / Don't save / Cancel when there is something to lose, and again about what was done while it was being
 * saved.
 */
export async function letGo(workbench: Workbench): Promise<LetGo> {
  const { author } = workbench;
  for (;;) {
    author.drafts.commit();
    if (!hasUnsavedWork(author)) return { document: documentOf(author) };
    const answer = await author.desk.bridge.askToSave(documentName(author));
    if (answer === 'discard') return { document: documentOf(author) };
    if (answer === 'cancel' || !(await save(author))) return null;
  }
}

/** Between the answer and the new document time passes: was the old one edited meanwhile? */
export function isStillLetGo(workbench: Workbench, { document }: NonNullable<LetGo>): boolean {
  return documentOf(workbench.author) === document;
}
