import type { VersionInfo } from '../../shared/ipc/kept-work';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { say } from '../words/say';
import { dispatch } from '../workbench/dispatch';
import { openDialog, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { showFailure } from './problem';
import { message } from '../../shared/words/message';

/** File > Earlier Versions: what was saved to this document's file before. */
export async function showVersions({ author }: Workbench): Promise<void> {
  const { versions } = author.desk.bridge;
  const { handle } = author.document.getState().file;
  if (versions === null || handle === null) return;
  openDialog(author, { kind: 'versions', versions: await versions.list(handle) });
}

/** The document of an earlier version; null, with the reason told, when it cannot be read. */
export async function readVersion(
  { author }: Workbench,
  { id }: VersionInfo,
): Promise<ScenarioDocument | null> {
  const { versions } = author.desk.bridge;
  const { handle } = author.document.getState().file;
  if (versions === null || handle === null) return null;
  const outcome = await versions.read(handle, id);
  if (outcome.kind === 'failed') showFailure(author, say('document.versionWasNotRead'), outcome);
  if (outcome.kind !== 'opened') return null;
  const { parse } = await import('./reader');
  const result = parse(outcome.file.text);
  if (!result.ok)
    showToast(author, message('document.versionCannotBeRead', { why: result.error[0].message }));
  return result.ok ? result.value.document : null;
}

/** Brings an earlier version back, as an edit that can be undone; the file itself changes with the next save. */
export function restoreVersion({ author }: Workbench, document: ScenarioDocument, when: string): void {
  dispatch(author, { type: 'replace', document, label: message('document.restoreVersion', { when }) });
}
