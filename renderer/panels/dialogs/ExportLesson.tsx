import { FileArchive, FileText, FolderDown, Presentation, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Handout } from '../../../shared/exchange/export/handout';
import { handoutHtml } from '../../../shared/exchange/export/handout-html';
import type { HandoutOptions } from '../../../shared/exchange/export/handout-options';
import { makeSlides } from '../../../shared/exchange/export/slides';
import { stepPictures } from '../../../shared/exchange/export/step-pictures';
import { pictureUrl } from '../../bridge/rasterise';
import { chooseExport } from '../../document/export-choices';
import { handoutOf, saveHandout, saveSlides, saveStepPictures } from '../../document/handout';
import { documentOf } from '../../workbench/reads';
import { closeDialog } from '../../workbench/session';
import { useSession, useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { PagePreview } from './ExportPreview';
import { KindChoice } from './ExportKind';
import type { LessonExportKind } from './export-kinds';
import { say } from '../../words/say';

type Kind = Exclude<LessonExportKind, 'film'>;

/** What is made of a lesson for those who are not there, or have to write: paper, slides and pictures. */
export function ExportLesson({ kind }: { readonly kind: Kind }) {
  const workbench = useWorkbench();
  const document = documentOf(workbench.author);
  const handout = useMemo(() => handoutOf(document), [document]);
  const [isBusy, setIsBusy] = useState(false);
  const during = async (work: () => Promise<void>) => {
    setIsBusy(true);
    await work();
    setIsBusy(false);
  };
  return (
    <Dialog
      title={say('dialogs.exportTitle')}
      look="wide"
      onClose={() => closeDialog(workbench)}
      actions={
        <>
          <Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>
          {handout.ok ? (
            <Actions
              kind={kind}
              handout={handout.value}
              isBusy={isBusy}
              during={(work) => void during(work)}
            />
          ) : null}
        </>
      }
    >
      <div className="dialog-form">
        <div className="import-choices">
          <KindChoice kind={kind} />
          {kind === 'handout' && handout.ok ? <PaperChoices /> : null}
        </div>
        {handout.ok ? <Preview kind={kind} handout={handout.value} /> : <p>{say.word(handout.error)}</p>}
        <p role="status" className="field__hint">
          {isBusy ? say('dialogs.picturesAreDrawn') : ''}
        </p>
      </div>
    </Dialog>
  );
}

function PaperChoices() {
  const workbench = useWorkbench();
  const { handout } = useSession((state) => state.exporting);
  const choose = (changes: Partial<HandoutOptions>) =>
    chooseExport(workbench, { handout: { ...handout, ...changes } });
  return (
    <>
      <SelectField
        label={say('dialogs.for')}
        value={handout.isForTrainer ? 'trainer' : 'participants'}
        options={[
          { value: 'participants', label: say('dialogs.forParticipants') },
          { value: 'trainer', label: say('dialogs.forTrainer') },
        ]}
        onChange={(value) => choose({ isForTrainer: value === 'trainer' })}
      />
      <SelectField
        label={say('dialogs.stepsOnASheet')}
        value={`${handout.stepsASheet}`}
        options={[
          { value: '1', label: say('dialogs.oneStep') },
          { value: '2', label: say('dialogs.twoSteps') },
        ]}
        onChange={(value) => choose({ stepsASheet: value === '2' ? 2 : 1 })}
      />
      <label>
        <input
          type="checkbox"
          checked={handout.hasLines}
          onChange={(event) => choose({ hasLines: event.target.checked })}
        />{' '}
        {say('dialogs.linesForNotes')}
      </label>
    </>
  );
}

interface PreviewProps {
  readonly kind: Kind;
  readonly handout: Handout;
}

function Preview({ kind, handout }: PreviewProps) {
  if (kind === 'handout') return <PaperPreview handout={handout} />;
  return kind === 'slides' ? <SlidesPreview handout={handout} /> : <PicturesPreview handout={handout} />;
}

/** As it will be printed. */
function PaperPreview({ handout }: Pick<PreviewProps, 'handout'>) {
  const options = useSession((state) => state.exporting.handout);
  const html = useMemo(() => handoutHtml(say, handout, options), [handout, options]);
  return <PagePreview text={html} />;
}

function SlidesPreview({ handout }: Pick<PreviewProps, 'handout'>) {
  const { slides } = useMemo(() => makeSlides(say, handout), [handout]);
  const [first] = slides;
  return <Sample svg={first?.picture.svg}>{say('dialogs.slidesAbout', { count: slides.length + 1 })}</Sample>;
}

function PicturesPreview({ handout }: Pick<PreviewProps, 'handout'>) {
  const pictures = useMemo(() => stepPictures(say, handout), [handout]);
  return (
    <Sample svg={pictures[0]?.picture.svg}>
      {say('dialogs.stepPicturesAbout', { count: pictures.length })}
    </Sample>
  );
}

function Sample({ svg, children }: { readonly svg: string | undefined; readonly children: ReactNode }) {
  return (
    <>
      <div className="picture-preview">
        {svg === undefined ? null : <img src={pictureUrl(svg)} alt={say('dialogs.firstStep')} />}
      </div>
      <p>{children}</p>
    </>
  );
}

interface ActionsProps extends PreviewProps {
  readonly isBusy: boolean;
  readonly during: (work: () => Promise<void>) => void;
}

function Actions({ kind, handout, isBusy, during }: ActionsProps) {
  const workbench = useWorkbench();
  const { edition, savePdf } = workbench.desk.bridge;
  if (kind === 'handout') {
    return (
      <>
        <Button look={savePdf ? 'normal' : 'primary'} onClick={() => void saveHandout(workbench, 'html')}>
          <Save size={16} aria-hidden /> {say('dialogs.saveAsWebPage')}
        </Button>
        {savePdf ? (
          <Button look="primary" onClick={() => void saveHandout(workbench, 'pdf')}>
            <FileText size={16} aria-hidden /> {say('dialogs.saveAsPdf')}
          </Button>
        ) : null}
      </>
    );
  }
  if (kind === 'slides') {
    return (
      <Button look="primary" disabled={isBusy} onClick={() => during(() => saveSlides(workbench, handout))}>
        <Presentation size={16} aria-hidden /> {say('dialogs.saveSlides')}
      </Button>
    );
  }
  const save = (form: 'folder' | 'zip') => during(() => saveStepPictures(workbench, handout, form));
  const isDesktop = edition === 'desktop';
  return (
    <>
      <Button look={isDesktop ? 'normal' : 'primary'} disabled={isBusy} onClick={() => save('zip')}>
        <FileArchive size={16} aria-hidden /> {say('dialogs.saveAsZip')}
      </Button>
      {isDesktop ? (
        <Button look="primary" disabled={isBusy} onClick={() => save('folder')}>
          <FolderDown size={16} aria-hidden /> {say('dialogs.saveToFolder')}
        </Button>
      ) : null}
    </>
  );
}
