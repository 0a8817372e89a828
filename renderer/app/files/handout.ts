import { slug } from '../../../shared/base/ids';
import { APP_VERSION } from '../../../shared/base/version';
import { fillParticipantPage } from '../../../shared/exchange/export/participant-page';
import { serialize } from '../../../shared/format/serialize';
import type { ExportOutcome } from '../../../shared/ipc/contract';
import { bridge } from '../../bridge/current';
import { currentDocument } from '../../store/document-store';
import { showToast } from '../../store/session-store';
import { commitDrafts } from '../../ui/drafts';

/** One page with the program and this scenario inside it, for participants: it opens in any browser, offline. */
export async function saveInteractivePage(): Promise<void> {
  commitDrafts();
  const document = currentDocument();
  const { name } = document.scenario;
  const file = slug(name) || 'scenario';
  const page = fillParticipantPage((await bridge().participantPage()) ?? '', name, {
    name: `${file}.tisim`,
    text: serialize(document, APP_VERSION),
  });
  if (page.ok) tell(await bridge().saveText({ suggestedName: `${file}-interactive.html`, text: page.value }));
  else showToast(page.error);
}

function tell(outcome: ExportOutcome): void {
  if (outcome.kind === 'cancelled') return;
  showToast(outcome.kind === 'saved' ? `${outcome.name} was saved.` : outcome.message);
}
