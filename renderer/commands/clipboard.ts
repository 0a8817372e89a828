import { copySelection, fromText, pasteCommand, toText } from '../../../shared/edit/clipboard';
import type { Position } from '../../../shared/model/scenario';
import { bridge } from '../../bridge/current';
import { currentDocument, dispatch } from '../../store/document-store';
import type { Selection } from '../../store/session-store';
import { select, showToast, useSessionStore } from '../../store/session-store';

const selection = (): Selection => useSessionStore.getState().selection;

/** Tenants, connections and flows go through the system's clipboard as text, so that they also reach another window. */
export async function copy(): Promise<void> {
  await bridge().writeClipboard(toText(copySelection(currentDocument(), selection())));
}

export async function paste(): Promise<void> {
  insert(await bridge().readClipboard(), useSessionStore.getState().canvas?.placeForNew());
}

/** Beside the original, without touching the clipboard. */
export function duplicate(): void {
  insert(toText(copySelection(currentDocument(), selection())), undefined);
}

function insert(text: string, place: Position | undefined): void {
  const content = fromText(text);
  if (!content.ok) {
    showToast(content.error.message);
    return;
  }
  const { command, tenants, connections, flows } = pasteCommand(currentDocument(), content.value, place);
  const refusal = dispatch(command);
  if (refusal) showToast(refusal.message);
  else if (tenants.length + connections.length > 0) select({ tenants, connections });
  else if (flows.length > 0) select({ flows });
  else showToast('Nothing was pasted: this scenario lacks the tenants or connections it belongs to.');
}
