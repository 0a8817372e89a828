import { placeForNew } from '../camera/camera';
import type { ClipboardContent } from '../../shared/edit/clipboard';
import { copySelection, pasteEdit, toText } from '../../shared/edit/clipboard';
import type { Position } from '../../shared/model/scenario';
import { bringOut } from '../picture/bring-out';
import { documentOf } from '../workbench/reads';
import { dispatch } from '../workbench/dispatch';
import type { Selection } from '../workbench/session-state';
import { select, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { message } from '../../shared/words/message';

/** Tenants, connections and flows go through the system's clipboard as text, so that they also reach another window. */
export async function copy(workbench: Workbench, what: Selection): Promise<void> {
  await workbench.desk.bridge.writeClipboard(toText(copySelection(documentOf(workbench), what)));
}

export async function paste(workbench: Workbench): Promise<void> {
  const place = placeForNew(workbench);
  // What reads a scenario is fetched with the first file: an empty one has none.
  const { fromText } = await import('../../shared/edit/read-clipboard');
  const content = fromText(await workbench.desk.bridge.readClipboard());
  if (content.ok) insert(workbench, content.value, place);
  else showToast(workbench, content.error.message);
}

/** Beside the original, without touching the clipboard. */
export function duplicate(workbench: Workbench, what: Selection): void {
  insert(workbench, copySelection(documentOf(workbench), what), undefined);
}

function insert(workbench: Workbench, content: ClipboardContent, place: Position | undefined): void {
  const { edit, tenants, connections, flows, notes } = pasteEdit(documentOf(workbench), content, place);
  const refusal = dispatch(workbench, edit);
  if (refusal) showToast(workbench, refusal.message);
  else if (tenants.length + connections.length + notes.length > 0) {
    select(workbench, { tenants, connections, notes });
    bringOut(workbench, { tenants, connections });
  } else if (flows.length > 0) select(workbench, { flows });
  else showToast(workbench, message('commands.nothingWasPasted'));
}
