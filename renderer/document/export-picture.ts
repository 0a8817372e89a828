import { slug } from '../../shared/base/ids';
import { compareWithBaseline } from '../../shared/compare/compare';
import type { ExportOutcome } from '../../shared/ipc/contract';
import type { Picture, PictureOptions } from '../../shared/picture/draw-picture';
import { drawPicture } from '../../shared/picture/draw-picture';
import { drawSideBySide } from '../../shared/picture/draw-side-by-side';
import { picturePage } from '../../shared/picture/picture-page';
import type { Scale } from '../../shared/picture/raster-size';
import { canRaster, SCALES } from '../../shared/picture/raster-size';
import { rasterise } from '../bridge/rasterise';
import { pictureOf } from '../picture/choose';
import { shownVariants } from '../picture/side-by-side';
import { isCovered } from '../verdicts/covering';
import { documentOf, scenarioOf } from '../workbench/reads';
import { showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { tellOutcome } from './tell-outcome';
import { say } from '../words/say';
import { message } from '../../shared/words/message';

export type PictureFormat = 'svg' | 'png' | 'pdf';

/** What is shown of the scenario that is open, as a picture: the whole, or what is compared side by side. */
export function pictureNow(workbench: Workbench, options: PictureOptions): Picture {
  const compared = shownVariants(workbench);
  if (compared !== null && compared.length > 0) {
    const { name } = scenarioOf(workbench);
    return drawSideBySide(say, name, compared, { ...options, isCovered: isCovered(workbench) });
  }
  const { scenario, view } = documentOf(workbench);
  const changes = compareWithBaseline(scenario)?.changes;
  const { hasAnyOther } = pictureOf(workbench);
  return drawPicture(say, scenario, view, {
    hasAnyOther,
    ...options,
    isCovered: isCovered(workbench),
    changes,
  });
}

/** Asks where and writes the picture; true when it is on the disk. */
export async function savePicture(
  workbench: Workbench,
  picture: Picture,
  format: PictureFormat,
  scale: Scale,
): Promise<boolean> {
  const { name } = documentOf(workbench).scenario;
  const suggestedName = `${slug(name) || 'scenario'}-picture.${format}`;
  try {
    const outcome = await write(workbench, picture, format, scale, suggestedName);
    return outcome !== null && tellOutcome(workbench, outcome);
  } catch {
    showToast(workbench, message('document.pictureIsTooLarge'));
    return false;
  }
}

async function write(
  workbench: Workbench,
  picture: Picture,
  format: PictureFormat,
  scale: Scale,
  suggestedName: string,
): Promise<ExportOutcome | null> {
  const { savePdf } = workbench.desk.bridge;
  if (format === 'svg') return workbench.desk.bridge.saveText({ suggestedName, text: picture.svg });
  if (format === 'png')
    return workbench.desk.bridge.savePng({ suggestedName, png: await rasterise(picture, scale) });
  const html = picturePage(picture, documentOf(workbench).scenario.name);
  return savePdf === null ? null : savePdf({ suggestedName, html });
}

/** Puts the picture on the clipboard, sharp enough for a slide. */
export async function copyPicture(
  workbench: Workbench,
  picture = pictureNow(workbench, { hasTitle: true, hasLegend: true }),
): Promise<void> {
  const scale = SCALES.findLast((one) => one <= 2 && canRaster(picture, one));
  if (scale === undefined) {
    showToast(workbench, message('document.pictureTooLargeForClipboard'));
    return;
  }
  try {
    const isCopied = await workbench.desk.bridge.writePicture(await rasterise(picture, scale));
    showToast(
      workbench,
      message(isCopied ? 'document.pictureWasCopied' : 'document.pictureCouldNotBeCopied'),
    );
  } catch {
    showToast(workbench, message('document.pictureIsTooLarge'));
  }
}
