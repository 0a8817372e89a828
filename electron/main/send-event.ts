import type { BrowserWindow } from 'electron';
import type { EventChannel } from '../../shared/ipc/channels';
import type { Events } from '../../shared/ipc/contract';

/** Tells one window something; a window that is going away hears nothing. */
export function sendEvent<E extends EventChannel>(
  { browser }: { readonly browser: BrowserWindow },
  channel: E,
  payload: Events[E],
): void {
  if (!browser.isDestroyed()) browser.webContents.send(channel, payload);
}
