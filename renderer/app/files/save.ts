import { slug } from '../../../shared/base/ids';
import { assertNever } from '../../../shared/base/result';
import { APP_VERSION } from '../../../shared/base/version';
import { serialize } from '../../../shared/format/serialize';
import { bridge } from '../../bridge/current';
import { endGesture, markSaved, useDocumentStore } from '../../store/document-store';
import { showToast } from '../../store/session-store';
import { commitDrafts } from '../../ui/drafts';
import { showFailure } from './problem';

let running: Promise<boolean> = Promise.resolve(true);

/**
 * The one way to save, for menu, shortcut, button and closing. Half-typed fields are committed first; saves never
 * overlap. True: the document as it stands is on disk.
 */
export function save(options: { readonly asNew?: boolean } = {}): Promise<boolean> {
  running = running.catch(() => false).then(() => saveNow(options.asNew === true));
  return running;
}

async function saveNow(asNew: boolean): Promise<boolean> {
  if (!commitDrafts()) {
    showToast('Not saved: a field holds a text that cannot be taken. Mend it, or press Esc in it.');
    return false;
  }
  endGesture();
  const { history, file } = useDocumentStore.getState();
  const document = history.present;
  const outcome = await bridge().save({
    handle: asNew ? null : file.handle,
    text: serialize(document, APP_VERSION),
    suggestedName: suggestedName(document.scenario.name, file.name),
  });
  switch (outcome.kind) {
    case 'saved':
      markSaved(document, { handle: outcome.handle, name: outcome.name, savedAt: Date.now() });
      return true;
    case 'cancelled':
      return false;
    case 'failed':
      showFailure(`${outcome.name} was not saved`, outcome);
      return false;
    default:
      return assertNever(outcome);
  }
}

/** A copy beside the file, for the crash screen: asks where, and leaves the document's own file alone. */
export async function saveCopy(): Promise<boolean> {
  const { scenario } = useDocumentStore.getState().history.present;
  const outcome = await bridge().save({
    handle: null,
    text: serialize(useDocumentStore.getState().history.present, APP_VERSION),
    suggestedName: `${slug(scenario.name) || 'scenario'}-copy.tisim`,
  });
  return outcome.kind === 'saved';
}

function suggestedName(scenarioName: string, fileName: string | null): string {
  return fileName ?? `${slug(scenarioName) || 'scenario'}.tisim`;
}
