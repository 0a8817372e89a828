import { slug } from '../../shared/base/ids';
import type { Result } from '../../shared/base/result';
import { err, ok } from '../../shared/base/result';
import { APP_VERSION } from '../../shared/base/version';
import type { Handout } from '../../shared/exchange/export/handout';
import { makeHandout } from '../../shared/exchange/export/handout';
import { handoutHtml } from '../../shared/exchange/export/handout-html';
import { fillParticipantPage } from '../../shared/exchange/export/participant-page';
import { makeSlides } from '../../shared/exchange/export/slides';
import { stepPictures } from '../../shared/exchange/export/step-pictures';
import { readLesson } from '../../shared/format/read-lesson';
import { serialize } from '../../shared/format/serialize';
import type { ScenarioDocument } from '../../shared/model/scenario';
import type { Picture } from '../../shared/picture/draw-picture';
import { canRaster } from '../../shared/picture/raster-size';
import { rasterise } from '../bridge/rasterise';
import { toldLesson } from '../lesson/current-lesson';
import { today } from '../ui/today';
import { say } from '../words/say';
import { documentOf } from '../workbench/reads';
import { showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { tellOutcome } from './tell-outcome';
import { message } from '../../shared/words/message';

/** One page with the program and this scenario inside it, for participants: it opens in any browser, offline. */
export async function saveInteractivePage({ author }: Workbench): Promise<void> {
  author.drafts.commit();
  const document = documentOf(author);
  const { name } = document.scenario;
  const file = slug(name) || 'scenario';
  const page = fillParticipantPage((await author.desk.bridge.participantPage()) ?? '', name, {
    name: `${file}.tisim`,
    text: serialize(document, APP_VERSION),
    language: say.language,
  });
  if (page.ok)
    tellOutcome(
      author,
      await author.desk.bridge.saveText({ suggestedName: `${file}-interactive.html`, text: page.value }),
    );
  else showToast(author, page.error);
}

/** The lesson of the document as a hand-out, from which paper, slides and pictures are made; or why there is none. */
export function handoutOf({ scenario }: ScenarioDocument): Result<Handout, string> {
  if (scenario.lesson === undefined) return err(say('document.noLessonYet'));
  const lesson = readLesson(scenario.lesson);
  return lesson.ok
    ? ok(makeHandout(say, scenario, toldLesson(lesson.value), today()))
    : err(say('document.lessonCannotBePrinted', { why: lesson.error[0].message }));
}

/** The lesson of this scenario on paper, as it was last chosen in the export dialog. */
export async function saveHandout(workbench: Workbench, form: 'pdf' | 'html'): Promise<void> {
  const { author } = workbench;
  author.drafts.commit();
  const handout = handoutOf(documentOf(author));
  if (!handout.ok) {
    showToast(author, handout.error);
    return;
  }
  const options = workbench.session.getState().exporting.handout;
  const html = handoutHtml(say, handout.value, options);
  const suggestedName = `${fileStart(handout.value)}-${options.isForTrainer ? 'trainer' : 'hand-out'}.${form}`;
  const { savePdf } = author.desk.bridge;
  if (form === 'html') tellOutcome(author, await author.desk.bridge.saveText({ suggestedName, text: html }));
  else if (savePdf) tellOutcome(author, await savePdf({ suggestedName, html }));
}

function fileStart({ title }: Handout): string {
  return slug(title) || 'lesson';
}

/** The lesson as a PowerPoint file. */
export async function saveSlides({ author }: Workbench, handout: Handout): Promise<void> {
  try {
    const deck = makeSlides(say, handout);
    const { slidesFile } = await import('../film/slides-file');
    const pictures = await inTurn(deck.slides, ({ picture }) => sharp(picture));
    const bytes = await slidesFile(deck, pictures);
    const suggestedName = `${fileStart(handout)}.pptx`;
    tellOutcome(author, await author.desk.bridge.saveMedia({ suggestedName, bytes }));
  } catch {
    showToast(author, message('document.lessonPictureIsTooLarge'));
  }
}

/** A picture of each step, as PNG. */
export async function saveStepPictures(
  { author }: Workbench,
  handout: Handout,
  form: 'folder' | 'zip',
): Promise<void> {
  try {
    const files = await inTurn(stepPictures(say, handout), async ({ path, picture }) => ({
      path,
      png: await sharp(picture),
    }));
    const suggestedName = `${fileStart(handout).slice(0, 70)}-pictures`;
    tellOutcome(author, await author.desk.bridge.saveFiles({ suggestedName, form, date: today(), files }));
  } catch {
    showToast(author, message('document.lessonPictureIsTooLarge'));
  }
}

/** Twice as many pixels where they can be drawn: sharp on paper and on a projector. */
function sharp(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  return rasterise(picture, canRaster(picture, 2) ? 2 : 1);
}

/** One after the other: all at once would need the memory of all. */
async function inTurn<T, U>(all: readonly T[], work: (one: T) => Promise<U>): Promise<readonly U[]> {
  const done: U[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}
