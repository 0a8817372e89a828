import { shownText } from '../../../shared/base/shown-text';
import type { WindowState } from '../../../shared/ipc/contract';

export const PRODUCT_NAME = 'Tenant Isolation Simulator';

/** Title bar text. macOS shows unsaved changes as a dot in the close button, so its title carries no mark. */
export function windowTitle(state: WindowState | null, platform: string): string {
  if (state === null) return PRODUCT_NAME;
  const mark = state.isDirty && platform !== 'darwin' ? ' *' : '';
  return `${shownText(state.title)}${mark} — ${PRODUCT_NAME}`;
}
