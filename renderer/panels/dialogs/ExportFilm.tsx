import { Clapperboard, Save, X } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { Film } from '../../../shared/film/film';
import { FILM_HEIGHT, FILM_WIDTH, filmLength } from '../../../shared/film/film';
import { pictureUrl } from '../../bridge/rasterise';
import { chooseExport } from '../../document/export-choices';
import type { FilmSource } from '../../document/film';
import { filmOf, filmSources } from '../../document/film';
import type { FilmChoices, FilmHeight } from '../../film/film-choices';
import { FILM_HEIGHTS } from '../../film/film-choices';
import type { FilmFormat } from '../../film/reel';
import { documentOf } from '../../workbench/reads';
import { closeDialog } from '../../workbench/session';
import { useSession, useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { KindChoice } from './ExportKind';
import type { Recorder } from './use-recorder';
import { useRecorder } from './use-recorder';
import { say } from '../../words/say';

const FORMATS = ['webm', 'gif'] as const satisfies readonly FilmFormat[];

function sizes() {
  return FILM_HEIGHTS.map((height) => ({
    value: `${height}`,
    label: say('dialogs.pixels', { width: `${widthOf(height)}`, height: `${height}` }),
  }));
}

function widthOf(height: FilmHeight): number {
  return (height * FILM_WIDTH) / FILM_HEIGHT;
}

/** The lesson, or a run, as a film that needs nothing but itself. */
export function ExportFilm() {
  const workbench = useWorkbench();
  const document = documentOf(workbench.author);
  const { film: choices } = useSession((state) => state.exporting);
  const sources = useMemo(() => filmSources(document), [document]);
  const source = sources.find(({ what }) => isSame(what, choices.what)) ?? sources[0];
  const film = useMemo(() => (source ? filmOf(document, source.what) : null), [document, source]);
  const recorder = useRecorder(workbench, film, choices);
  return (
    <Dialog
      title={say('dialogs.exportTitle')}
      look="wide"
      onClose={() => closeDialog(workbench)}
      actions={<Actions recorder={recorder} isEmpty={film === null} />}
    >
      <div className="dialog-form">
        <Choices sources={sources} source={source} choices={choices} isLocked={recorder.share !== null} />
        {film ? (
          <Screen film={film} recorder={recorder} height={choices.height} />
        ) : (
          <p>{say('dialogs.nothingToRecord')}</p>
        )}
      </div>
    </Dialog>
  );
}

function isSame(one: FilmSource['what'], other: FilmChoices['what']): boolean {
  if (one.kind === 'lesson') return other?.kind === 'lesson';
  return other?.kind === 'run' && other.flow === one.flow;
}

interface ChoicesProps {
  readonly sources: readonly FilmSource[];
  readonly source: FilmSource | undefined;
  readonly choices: FilmChoices;
  readonly isLocked: boolean;
}

function Choices({ sources, source, choices, isLocked }: ChoicesProps) {
  const workbench = useWorkbench();
  const choose = (changes: Partial<FilmChoices>) =>
    chooseExport(workbench, { film: { ...choices, ...changes } });
  return (
    <fieldset className="import-choices film-choices" disabled={isLocked}>
      <legend className="visually-hidden">{say('dialogs.whatIsExported')}</legend>
      <KindChoice kind="film" />
      {source ? (
        <>
          <SelectField
            label={say('dialogs.record')}
            value={`${sources.indexOf(source)}`}
            options={sources.map(({ label }, at) => ({ value: `${at}`, label: shownText(say.word(label)) }))}
            onChange={(at) => choose({ what: sources[Number(at)]?.what ?? null })}
          />
          <SelectField
            label={say('dialogs.format')}
            value={choices.format}
            options={FORMATS.map((value) => ({
              value,
              label: say('dialogs.filmFormat', { format: value }),
            }))}
            onChange={(format) => choose({ format })}
          />
          <SelectField
            label={say('dialogs.size')}
            value={`${choices.height}`}
            options={sizes()}
            onChange={(height) => choose({ height: Number(height) as FilmHeight })}
          />
        </>
      ) : null}
    </fieldset>
  );
}

interface ScreenProps {
  readonly film: Film;
  readonly recorder: Recorder;
  readonly height: FilmHeight;
}

/** The first picture, or while it is recorded, the one that is drawn now. */
function Screen({ film, recorder: { canvas, share, status }, height }: ScreenProps) {
  const first = film.shots[0]?.base ?? '';
  const isRecording = share !== null;
  return (
    <>
      <div className="picture-preview film-preview">
        {isRecording ? null : <img src={pictureUrl(first)} alt={say('dialogs.filmBeginning')} />}
        <canvas ref={canvas} width={widthOf(height)} height={height} hidden={!isRecording} aria-hidden />
      </div>
      {isRecording ? (
        <progress className="film-progress" value={share} max={1} aria-label={say('dialogs.recording')} />
      ) : null}
      <p role="status" className="field__hint">
        {status ? say(status) : lengthSentence(film)}
      </p>
    </>
  );
}

function lengthSentence(film: Film): string {
  const seconds = Math.round(filmLength(film) / 1000);
  const two = String(seconds % 60).padStart(2, '0');
  return say('dialogs.filmLength', { length: `${Math.floor(seconds / 60)}:${two}` });
}

interface ActionsProps {
  readonly recorder: Recorder;
  readonly isEmpty: boolean;
}

function Actions({ recorder: { share, isMade, record, save, cancel }, isEmpty }: ActionsProps) {
  const workbench = useWorkbench();
  if (share !== null) {
    return (
      <Button onClick={cancel}>
        <X size={16} aria-hidden /> {say('dialogs.cancelRecording')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>
      {isMade ? (
        <Button look="primary" onClick={save}>
          <Save size={16} aria-hidden /> {say('dialogs.saveFilm')}
        </Button>
      ) : (
        <Button look="primary" disabled={isEmpty} onClick={record}>
          <Clapperboard size={16} aria-hidden /> {say('dialogs.recordFilm')}
        </Button>
      )}
    </>
  );
}
