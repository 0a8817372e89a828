import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { MixResult } from '../../../shared/exchange/import/import-mix';
import type { MixBeside } from '../../document/mix-beside';
import { createMixBeside } from '../../document/mix-beside';
import type { MixRequest } from '../../document/mix-reader';
import { createMixReader } from '../../document/mix-reader';

/** Fewer characters are read before anybody could notice. */
const LONG = 400_000;

interface Told {
  readonly request: MixRequest;
  readonly result: MixResult;
}

export interface Mix {
  /** As things stood when it was last worked out; null: not yet, or there are no files. */
  readonly result: MixResult | null;
  /** Something was added or said that the result does not know of. */
  readonly isReading: boolean;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** What an import would do. Long files are read beside the window, which goes on answering. */
export function useMix(request: MixRequest): Mix {
  const { files, options, into } = request;
  const isLong = useMemo(() => files.reduce((sum, { text }) => sum + text.length, 0) >= LONG, [files]);
  const readHere = useMemo(() => createMixReader(), []);
  // Working out all of it again takes longer than a keystroke in one of the names.
  const asked = useDeferredValue(options);
  const here = useMemo(() => {
    const now = { files, options: asked, into };
    return isLong || files.length === 0 ? null : { request: now, result: readHere(now) };
  }, [isLong, files, asked, into, readHere]);
  const beside = useBeside(isLong ? request : null);
  const told = isLong ? beside.told : here;
  const isEmpty = files.length === 0;
  return {
    result: isEmpty ? null : (told?.result ?? null),
    isReading: !isEmpty && !isOf(told, request) && !beside.isStopped,
    isStopped: isLong && beside.isStopped,
    stop: beside.stop,
    goOn: beside.goOn,
  };
}

function isOf(told: Told | null, { files, options, into }: MixRequest): boolean {
  const of = told?.request;
  return of?.files === files && of.options === options && of.into === into;
}

function useBeside(request: MixRequest | null) {
  const [told, setTold] = useState<Told | null>(null);
  const [stopped, setStopped] = useState<MixRequest | null>(null);
  const door = useRef<MixBeside | null>(null);
  useEffect(() => () => door.current?.stop(), []);
  useEffect(() => {
    if (request === null) return;
    door.current ??= createMixBeside((asked, result) => setTold({ request: asked, result }));
    door.current.ask(request);
  }, [request]);
  return {
    told,
    isStopped: request !== null && stopped === request,
    stop: () => {
      door.current?.stop();
      setStopped(request);
    },
    goOn: () => {
      setStopped(null);
      if (request !== null) door.current?.ask(request);
    },
  };
}
