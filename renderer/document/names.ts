import { apply } from '../../shared/edit/apply';
import type { MixResult } from '../../shared/exchange/import/import-mix';
import { importMix } from '../../shared/exchange/import/import-mix';
import type { PickedText } from '../../shared/ipc/contract';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { editAndTell } from '../workbench/dispatch';
import type { Workbench } from '../workbench/workbench';
import { say } from '../words/say';
import { message } from '../../shared/words/message';

/** What is half done in the dialog of the names list, as a draft. */
export const NAMES_DRAFT = 'names list';

/** What a names list would do, and what it cannot. */
export interface NamesPreview extends Pick<MixResult, 'edit' | 'additions'> {
  readonly remarks: readonly string[];
  readonly isRead: boolean;
  readonly changesSomething: boolean;
}

export function previewNames(list: PickedText, document: ScenarioDocument): NamesPreview {
  const { edit, additions, files } = importMix([list], { kind: 'names' }, document);
  const applied = apply(document, edit);
  return {
    edit: { ...edit, label: message('document.applyNamesList') },
    additions,
    remarks: files.flatMap(({ remarks }) => remarks.map(({ message }) => say.word(message))),
    isRead: files.every(({ status }) => status === 'imported'),
    changesSomething: applied.ok && applied.value !== document,
  };
}

/** One undo step. True: it was carried out. */
export function applyNames({ author }: Workbench, { edit }: NamesPreview): boolean {
  if (!editAndTell(author, edit)) return false;
  author.drafts.set(NAMES_DRAFT, null);
  return true;
}
