import { slug } from '../../shared/base/ids';
import { changeWords, compareWithBaseline } from '../../shared/compare/compare';
import type { ExportOutcome } from '../../shared/ipc/contract';
import type { Picture, PictureOptions } from '../../shared/picture/draw-picture';
import { drawPicture } from '../../shared/picture/draw-picture';
import { picturePage } from '../../shared/picture/picture-page';
import type { Scale } from '../../shared/picture/raster-size';
import { canRaster, SCALES } from '../../shared/picture/raster-size';
import { bridge } from '../bridge/current';
import { rasterise } from '../bridge/rasterise';
import { isCovered } from './covering';
import { currentDocument } from './document-store';
import { showToast } from './session-store';
import { tellOutcome } from './tell-outcome';

export type PictureFormat = 'svg' | 'png' | 'pdf';

const TOO_LARGE = 'The picture could not be drawn: it is too large. Choose a smaller size, or SVG.';

/** The scenario that is open, as a picture. */
export function pictureNow(options: PictureOptions): Picture {
  const { scenario, view } = currentDocument();
  const changes = changeWords(compareWithBaseline(scenario));
  return drawPicture(scenario, view, { ...options, isCovered: isCovered(), changes });
}

/** Asks where and writes the picture; true when it is on the disk. */
export async function savePicture(picture: Picture, format: PictureFormat, scale: Scale): Promise<boolean> {
  const { name } = currentDocument().scenario;
  const suggestedName = `${slug(name) || 'scenario'}-picture.${format}`;
  try {
    const outcome = await write(picture, format, scale, suggestedName);
    return outcome !== null && tellOutcome(outcome);
  } catch {
    showToast(TOO_LARGE);
    return false;
  }
}

async function write(
  picture: Picture,
  format: PictureFormat,
  scale: Scale,
  suggestedName: string,
): Promise<ExportOutcome | null> {
  const { savePdf } = bridge();
  if (format === 'svg') return bridge().saveText({ suggestedName, text: picture.svg });
  if (format === 'png') return bridge().savePng({ suggestedName, png: await rasterise(picture, scale) });
  const html = picturePage(picture, currentDocument().scenario.name);
  return savePdf === null ? null : savePdf({ suggestedName, html });
}

/** Puts the picture on the clipboard, sharp enough for a slide. */
export async function copyPicture(picture = pictureNow({ hasTitle: true, hasLegend: true })): Promise<void> {
  const scale = SCALES.findLast((one) => one <= 2 && canRaster(picture, one));
  if (scale === undefined) {
    showToast('The picture is too large for the clipboard. Save it as SVG.');
    return;
  }
  try {
    const isCopied = await bridge().writePicture(await rasterise(picture, scale));
    showToast(
      isCopied ? 'The picture was copied.' : 'The picture could not be copied here. Save it instead.',
    );
  } catch {
    showToast(TOO_LARGE);
  }
}
