import { placeForNew } from '../camera/camera';
import { copySelection, fromText, pasteCommand, toText } from '../../shared/edit/clipboard';
import type { Position } from '../../shared/model/scenario';
import { bringOut } from '../picture/bring-out';
import { documentOf } from '../workbench/reads';
import { dispatch } from '../workbench/dispatch';
import type { Selection } from '../workbench/session-state';
import { select, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';

/** Tenants, connections and flows go through the system's clipboard as text, so that they also reach another window. */
export async function copy(workbench: Workbench, what: Selection): Promise<void> {
  await workbench.desk.bridge.writeClipboard(toText(copySelection(documentOf(workbench), what)));
}

export async function paste(workbench: Workbench): Promise<void> {
  insert(workbench, await workbench.desk.bridge.readClipboard(), placeForNew(workbench));
}

/** Beside the original, without touching the clipboard. */
export function duplicate(workbench: Workbench, what: Selection): void {
  insert(workbench, toText(copySelection(documentOf(workbench), what)), undefined);
}

function insert(workbench: Workbench, text: string, place: Position | undefined): void {
  const content = fromText(text);
  if (!content.ok) {
    showToast(workbench, content.error.message);
    return;
  }
  const { command, tenants, connections, flows } = pasteCommand(documentOf(workbench), content.value, place);
  const refusal = dispatch(workbench, command);
  if (refusal) showToast(workbench, refusal.message);
  else if (tenants.length + connections.length > 0) {
    select(workbench, { tenants, connections });
    bringOut(workbench, { tenants, connections });
  } else if (flows.length > 0) select(workbench, { flows });
  else
    showToast(workbench, 'Nothing was pasted: this scenario lacks the tenants or connections it belongs to.');
}
