import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Film } from '../../../shared/film/film';
import { isMessage, message, type Message } from '../../../shared/words/message';
import { saveFilm } from '../../document/film';
import type { FilmChoices } from '../../film/film-choices';
import type { Workbench } from '../../workbench/workbench';

export interface Recorder {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** 0 to 1 while it records; null otherwise. */
  readonly share: number | null;
  /** What happened last; null: nothing yet. */
  readonly status: Message | null;
  /** There is a film of what is chosen, and it can be saved. */
  readonly isMade: boolean;
  readonly record: () => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

interface Made {
  readonly film: Film;
  readonly choices: FilmChoices;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Records the film on a canvas and asks where to save it; what is made is kept until something else is chosen. */
export function useRecorder(workbench: Workbench, film: Film | null, choices: FilmChoices): Recorder {
  const canvas = useRef<HTMLCanvasElement>(null);
  const running = useRef<AbortController | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [told, setTold] = useState<{ readonly film: Film | null; readonly text: Message } | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  // Who closes the dialog does not want the film.
  useEffect(() => () => running.current?.abort(), []);
  const current = made?.film === film && made.choices === choices ? made : null;
  const keep = async (bytes: Uint8Array<ArrayBuffer>) => {
    if (film) await saveFilm(workbench, film, choices.format, bytes);
  };
  const record = async () => {
    if (!film || !canvas.current) return;
    const { signal } = (running.current = new AbortController());
    setShare(0);
    setTold({ film, text: message('dialogs.recordingNow') });
    const outcome = await make(film, choices, { canvas: canvas.current, onProgress: setShare, signal });
    if (signal.aborted && running.current?.signal !== signal) return;
    setShare(null);
    setTold({ film, text: isMessage(outcome) ? outcome : message('dialogs.filmIsReady') });
    if (isMessage(outcome)) return;
    setMade({ film, choices, bytes: outcome });
    await keep(outcome);
  };
  return {
    canvas,
    share,
    status: told?.film === film ? told.text : null,
    isMade: current !== null,
    record: () => void record(),
    save: () => void (current ? keep(current.bytes) : undefined),
    cancel: () => running.current?.abort(),
  };
}

interface Place {
  readonly canvas: HTMLCanvasElement;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The film, or in a sentence why there is none. */
async function make(
  film: Film,
  { format }: FilmChoices,
  place: Place,
): Promise<Uint8Array<ArrayBuffer> | Message> {
  try {
    const { recordFilm } = await import('../../film/record');
    const bytes = await recordFilm(film, { format, ...place });
    return bytes ?? message(place.signal.aborted ? 'dialogs.recordingCancelled' : 'dialogs.noEncoder');
  } catch {
    return message('dialogs.recordingFailed');
  }
}
