import { replay } from '../../shared/edit/journal';
import type { RecoveryOffer } from '../../shared/ipc/kept-work';
import type { Timeline } from '../../shared/edit/timeline';
import { createWorkbenchAt, workbenchOn } from '../workbench/create-workbench';
import { openDialog, showToast } from '../workbench/session';
import type { CurrentFile, Desk } from '../workbench/workbench';
import type { DraftTexts } from '../ui/drafts';
import { hasUnsavedWork } from './guard';
import { IMPORT_DRAFT, IMPORT_FILES_DRAFT, openImport, recoverImport } from './import';
import { createJournal } from './journal';
import { putOnDesk } from './put-on-desk';
import { say } from '../words/say';
import { message } from '../../shared/words/message';

/** Work that was in no file when the program or the window stopped, as it would come back. */
export interface Recovered {
  readonly timeline: Timeline;
  readonly file: Partial<CurrentFile>;
  readonly drafts: DraftTexts;
  /** What could not be brought back; null when all can be. */
  readonly remark: string | null;
}

/**
 * What this very window held before it stopped comes back by itself; what other runs of the program left behind is
 * offered. True: the window shows such work, and nothing else is to be opened in it.
 */
export async function recoverWork(desk: Desk): Promise<boolean> {
  const offers = (await desk.bridge.recovery?.list().catch(() => null)) ?? [];
  const [own] = offers.filter(({ isOwn }) => isOwn);
  const isBack = own !== undefined && (await openRecovered(desk, own));
  if (isBack) showToast({ desk }, message('document.isBackAsItWas', { name: own.name }));
  return isBack;
}

/** Asks about the work that other runs left behind. */
export async function offerRecovery(desk: Desk): Promise<void> {
  const offers = (await desk.bridge.recovery?.list().catch(() => null)) ?? [];
  const others = offers.filter(({ isOwn }) => !isOwn);
  if (others.length === 0) return;
  await untilNoDialog(desk);
  openDialog({ desk }, { kind: 'recovery', offers: others });
}

/** There is room for one dialog: what is said about a file that was not opened is read first. */
function untilNoDialog({ state }: Desk): Promise<void> {
  return new Promise((resolve) => {
    if (state.getState().dialog === null) return resolve();
    const stop = state.subscribe(({ dialog }) => {
      if (dialog !== null) return;
      stop();
      resolve();
    });
  });
}

/** What an offer holds; null when nothing of it can be read. */
export async function readRecovered(desk: Desk, { id }: RecoveryOffer): Promise<Recovered | null> {
  const content = await desk.bridge.recovery?.read(id);
  const { parse } = await import('./reader');
  const base = content ? parse(content.base) : null;
  if (!content || !base?.ok) return null;
  const { name, handle, revision } = content;
  const { timeline, remark } = replay(base.value.document, content.lines);
  const file = { handle, name: handle === null ? null : name, revision };
  return { timeline, remark: remark && say(remark), file, drafts: readDrafts(content.drafts) };
}

function readDrafts(text: string): DraftTexts {
  try {
    return text === '' ? {} : (JSON.parse(text) as DraftTexts);
  } catch {
    return {};
  }
}

/** Opens the work in this window, or in another one when this one has work of its own. True: it is open. */
export async function openRecovered(desk: Desk, offer: RecoveryOffer): Promise<boolean> {
  const { recovery } = desk.bridge;
  if (hasUnsavedWork(workbenchOn(desk))) {
    await recovery?.openElsewhere(offer.id);
    return true;
  }
  const work = await readRecovered(desk, offer);
  if (!work) {
    showToast({ desk }, message('document.keptIsDamaged', { name: offer.name }));
    return false;
  }
  const { timeline, file, drafts, remark } = work;
  const workbench = createWorkbenchAt(desk, timeline, { file, drafts, journal: createJournal });
  putOnDesk(desk, workbench);
  // Kept under its new name before the old one is let go: a second crash loses nothing either.
  workbench.journal.restart();
  await workbench.journal.flush();
  await recovery?.discard(offer.id);
  if (remark !== null) showToast({ desk }, remark);
  reopenDialog(desk, drafts);
  return true;
}

/** A dialog that was half filled stands there again. */
function reopenDialog(desk: Desk, drafts: DraftTexts): void {
  if (Object.hasOwn(drafts, IMPORT_FILES_DRAFT) || Object.hasOwn(drafts, IMPORT_DRAFT)) {
    recoverImport(workbenchOn(desk));
    openImport(workbenchOn(desk));
  } else if (Object.hasOwn(drafts, 'properties')) openDialog({ desk }, { kind: 'properties' });
}

export async function discardRecovered(desk: Desk, { id }: RecoveryOffer): Promise<void> {
  await desk.bridge.recovery?.discard(id);
}
