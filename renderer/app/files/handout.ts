import { slug } from '../../../shared/base/ids';
import { APP_VERSION } from '../../../shared/base/version';
import { makeHandout } from '../../../shared/exchange/export/handout';
import { handoutHtml } from '../../../shared/exchange/export/handout-html';
import { fillParticipantPage } from '../../../shared/exchange/export/participant-page';
import { readLesson } from '../../../shared/format/read-lesson';
import { serialize } from '../../../shared/format/serialize';
import { bridge } from '../../bridge/current';
import { currentDocument } from '../../store/document-store';
import { showToast } from '../../store/session-store';
import { today } from '../../ui/today';
import { tellOutcome } from '../../store/tell-outcome';
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
  if (page.ok)
    tellOutcome(await bridge().saveText({ suggestedName: `${file}-interactive.html`, text: page.value }));
  else showToast(page.error);
}

/** The lesson of this scenario on paper: a sheet a step, the answers at the end. */
export async function saveHandout(form: 'pdf' | 'html'): Promise<void> {
  commitDrafts();
  const { scenario } = currentDocument();
  const lesson = readLesson(scenario.lesson);
  if (!lesson.ok) {
    showToast(`The lesson cannot be printed. ${lesson.error[0].message}`);
    return;
  }
  const html = handoutHtml(makeHandout(scenario, lesson.value, today()));
  const suggestedName = `${slug(lesson.value.title) || 'lesson'}-hand-out.${form}`;
  const { savePdf } = bridge();
  if (form === 'html') tellOutcome(await bridge().saveText({ suggestedName, text: html }));
  else if (savePdf) tellOutcome(await savePdf({ suggestedName, html }));
}
