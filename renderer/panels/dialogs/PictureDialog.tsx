import { Copy, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Picture } from '../../../shared/picture/draw-picture';
import type { Scale } from '../../../shared/picture/raster-size';
import { canRaster, SCALES } from '../../../shared/picture/raster-size';
import { message } from '../../../shared/words/message';
import type { PictureFormat } from '../../document/export-picture';
import { copyPicture, pictureNow, savePicture } from '../../document/export-picture';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import { pictureUrl } from '../../bridge/rasterise';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { today } from '../../ui/today';
import { say } from '../../words/say';

/** Drawing a larger one again at each click would be felt. */
const PREVIEW_LIMIT = 4_000_000;

const FORMATS: readonly PictureFormat[] = ['png', 'svg', 'pdf'];

/** What stands on the picture besides the drawing. */
const PARTS = [
  { key: 'hasTitle', label: message('dialogs.partTitle') },
  { key: 'hasLegend', label: message('dialogs.partLegend') },
  { key: 'hasDate', label: message('dialogs.partDate') },
  { key: 'isTransparent', label: message('dialogs.partTransparent') },
] as const;
type Parts = Readonly<Record<(typeof PARTS)[number]['key'], boolean>>;

/** The scenario as a picture: seen first, then saved or copied. */
export function PictureDialog() {
  const workbench = useWorkbench();
  const [format, setFormat] = useState<PictureFormat>('png');
  const [wanted, setWanted] = useState<Scale>(2);
  const [parts, setParts] = useState<Parts>({
    hasTitle: true,
    hasLegend: true,
    hasDate: true,
    isTransparent: false,
  });
  const [date] = useState(today);
  const picture = useMemo(() => draw(workbench, parts, format, date), [workbench, parts, format, date]);
  const scales = SCALES.filter((scale) => canRaster(picture, scale));
  const scale = scales.findLast((one) => one <= wanted);
  return (
    <Dialog
      title={say('dialogs.pictureTitle')}
      look="wide"
      onClose={() => closeDialog(workbench)}
      actions={<Actions picture={picture} format={format} scale={scale} />}
    >
      <div className="dialog-form">
        <div className="import-choices">
          <SelectField
            label={say('dialogs.format')}
            value={format}
            options={formats(workbench)}
            onChange={setFormat}
          />
          {format === 'png' && scale !== undefined ? (
            <SelectField
              label={say('dialogs.size')}
              value={`${scale}`}
              options={scales.map((one) => ({ value: `${one}`, label: sizeLabel(picture, one) }))}
              onChange={(value) => setWanted(Number(value) as Scale)}
            />
          ) : null}
        </div>
        <PartBoxes parts={parts} format={format} onChange={setParts} />
        <Notes format={format} scales={scales} />
        <Preview picture={picture} />
      </div>
    </Dialog>
  );
}

function draw(
  workbench: Workbench,
  { hasTitle, hasLegend, hasDate, isTransparent }: Parts,
  format: PictureFormat,
  date: string,
) {
  const isClear = isTransparent && format === 'png';
  return pictureNow(workbench, { hasTitle, hasLegend, isTransparent: isClear, ...(hasDate ? { date } : {}) });
}

function formats(workbench: Workbench) {
  const possible = FORMATS.filter((format) => format !== 'pdf' || workbench.desk.bridge.savePdf !== null);
  return possible.map((value) => ({ value, label: say('dialogs.pictureFormat', { format: value }) }));
}

function sizeLabel({ width, height }: Picture, scale: Scale): string {
  return say('dialogs.pictureSize', {
    scale: `${scale}`,
    width: `${width * scale}`,
    height: `${height * scale}`,
  });
}

interface PartBoxesProps {
  readonly parts: Parts;
  readonly format: PictureFormat;
  readonly onChange: (parts: Parts) => void;
}

function PartBoxes({ parts, format, onChange }: PartBoxesProps) {
  const shown = PARTS.filter(({ key }) => key !== 'isTransparent' || format === 'png');
  return (
    <fieldset className="picture-parts">
      <legend className="visually-hidden">{say('dialogs.onThePicture')}</legend>
      {shown.map(({ key, label }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={parts[key]}
            onChange={(event) => onChange({ ...parts, [key]: event.target.checked })}
          />{' '}
          {say(label)}
        </label>
      ))}
    </fieldset>
  );
}

interface NotesProps {
  readonly format: PictureFormat;
  readonly scales: readonly Scale[];
}

/** What cannot be chosen, and what to do instead. */
function Notes({ format, scales }: NotesProps) {
  const workbench = useWorkbench();
  const isSmaller = format === 'png' && scales.length < SCALES.length;
  return (
    <>
      {isSmaller ? (
        <p className="field__hint">
          {scales.length === 0 ? say('dialogs.tooLargeForPng') : say('dialogs.tooLargeForLarger')}
        </p>
      ) : null}
      {workbench.desk.bridge.savePdf === null ? (
        <p className="field__hint">{say('dialogs.pdfByBrowser')}</p>
      ) : null}
    </>
  );
}

function Preview({ picture }: { readonly picture: Picture }) {
  if (picture.svg.length > PREVIEW_LIMIT) {
    return <p className="field__hint">{say('dialogs.tooLargeForPreview')}</p>;
  }
  return (
    <div className="picture-preview">
      <img src={pictureUrl(picture.svg)} alt={say('dialogs.preview')} />
    </div>
  );
}

interface ActionsProps {
  readonly picture: Picture;
  readonly format: PictureFormat;
  readonly scale: Scale | undefined;
}

function Actions({ picture, format, scale }: ActionsProps) {
  const workbench = useWorkbench();
  const save = async () => {
    if (await savePicture(workbench, picture, format, scale ?? 1)) closeDialog(workbench);
  };
  return (
    <>
      <Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>
      <Button onClick={() => void copyPicture(workbench, picture)}>
        <Copy size={16} aria-hidden /> {say('dialogs.copy')}
      </Button>
      <Button look="primary" disabled={format === 'png' && scale === undefined} onClick={() => void save()}>
        <Save size={16} aria-hidden /> {say('dialogs.save')}
      </Button>
    </>
  );
}
