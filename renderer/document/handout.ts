import { slug } from '../../shared/base/ids';
import { APP_VERSION } from '../../shared/base/version';
import { makeHandout } from '../../shared/exchange/export/handout';
import { handoutHtml } from '../../shared/exchange/export/handout-html';
import { fillParticipantPage } from '../../shared/exchange/export/participant-page';
import { readLesson } from '../../shared/format/read-lesson';
import { serialize } from '../../shared/format/serialize';
import { today } from '../ui/today';
import { documentOf } from '../workbench/reads';
import { showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { tellOutcome } from './tell-outcome';

/** One page with the program and this scenario inside it, for participants: it opens in any browser, offline. */
export async function saveInteractivePage({ author }: Workbench): Promise<void> {
  author.drafts.commit();
  const document = documentOf(author);
  const { name } = document.scenario;
  const file = slug(name) || 'scenario';
  const page = fillParticipantPage((await author.desk.bridge.participantPage()) ?? '', name, {
    name: `${file}.tisim`,
    text: serialize(document, APP_VERSION),
  });
  if (page.ok)
    tellOutcome(
      author,
      await author.desk.bridge.saveText({ suggestedName: `${file}-interactive.html`, text: page.value }),
    );
  else showToast(author, page.error);
}

/** The lesson of this scenario on paper: a sheet a step, the answers at the end. */
export async function saveHandout({ author }: Workbench, form: 'pdf' | 'html'): Promise<void> {
  author.drafts.commit();
  const { scenario } = documentOf(author);
  const lesson = readLesson(scenario.lesson);
  if (!lesson.ok) {
    showToast(author, `The lesson cannot be printed. ${lesson.error[0].message}`);
    return;
  }
  const html = handoutHtml(makeHandout(scenario, lesson.value, today()));
  const suggestedName = `${slug(lesson.value.title) || 'lesson'}-hand-out.${form}`;
  const { savePdf } = author.desk.bridge;
  if (form === 'html') tellOutcome(author, await author.desk.bridge.saveText({ suggestedName, text: html }));
  else if (savePdf) tellOutcome(author, await savePdf({ suggestedName, html }));
}
