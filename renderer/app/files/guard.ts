import { bridge } from '../../bridge/current';
import { isDirty, useDocumentStore } from '../../store/document-store';
import { commitDrafts } from '../../ui/drafts';
import { save } from './save';

/** What the document is called in questions and in the title bar. */
export function documentName(): string {
  const { file, history } = useDocumentStore.getState();
  return file.name ?? history.present.scenario.name;
}

/** Asks Save / Don't save / Cancel when there is something to lose. True: another document may take the place. */
export async function mayReplaceDocument(): Promise<boolean> {
  // A draft that was refused is work as well: it would go without a word.
  const areTaken = commitDrafts();
  if (areTaken && !isDirty(useDocumentStore.getState())) return true;
  const answer = await bridge().askToSave(documentName());
  if (answer === 'save') return save();
  return answer === 'discard';
}
