import { shownText } from '../../../shared/base/shown-text';
import type { WindowState } from '../../../shared/ipc/contract';
import { message } from '../../../shared/words/message';
import { say } from '../../words/say';

export const PRODUCT_NAME = 'Tenant Isolation Simulator';

/** Title bar text. macOS shows unsaved changes as a dot in the close button, so its title carries no mark. */
export function windowTitle(state: WindowState | null, platform: string): string {
  if (state === null) return PRODUCT_NAME;
  const isMarked = state.isDirty && platform !== 'darwin';
  const name = shownText(state.title);
  const title = isMarked ? message('main.titleUnsaved', { title: name }) : name;
  return say('main.titleOfWindow', { title, product: PRODUCT_NAME });
}
