import type { ComponentType } from 'react';
import { startTransition, useEffect, useState } from 'react';
import { Button } from './Button';
import { say } from '../words/say';

/** A script of the window that comes after the first picture. */
export interface Later<Script> {
  /** Fetches it now, where its turn would be too late. */
  readonly load: () => Promise<void>;
  /** A part of the window that the script holds; until then there is nothing in its place. */
  readonly part: <Props extends object>(
    choose: (script: Script) => ComponentType<Props>,
  ) => ComponentType<Props>;
}

type Arrival<Script> = { readonly script: Script } | 'awaited' | 'failed';

interface Waiting {
  readonly load: () => Promise<void>;
  readonly isAwaited: () => boolean;
  readonly hasFailed: () => boolean;
}

const all: Waiting[] = [];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * What has come of the scripts. When one comes the window draws all that waited for it in small pieces, and answers in
 * between; then all of it appears together.
 */
function useArrivals<Told>(tell: () => Told): Told {
  const [told, setTold] = useState(tell);
  useEffect(() => {
    const look = () => startTransition(() => setTold(tell));
    // One may have come since it was drawn.
    look();
    return subscribe(look);
  }, [tell]);
  return told;
}

/** Names a script that is fetched by `loadLater`, in the order in which they are named. */
export function later<Script>(fetch: () => Promise<Script>): Later<Script> {
  let arrival: Arrival<Script> = 'awaited';
  const load = async (): Promise<void> => {
    if (typeof arrival === 'object') return;
    arrival = await fetch().then(
      (script) => ({ script }),
      () => 'failed' as const,
    );
    for (const listener of listeners) listener();
  };
  const told = (): Arrival<Script> => arrival;
  all.push({ hasFailed: () => arrival === 'failed', isAwaited: () => arrival === 'awaited', load });
  return {
    load,
    part: (choose) =>
      function Part(props) {
        const now = useArrivals(told);
        if (typeof now === 'string') return null;
        const Chosen = choose(now.script);
        return <Chosen {...props} />;
      },
  };
}

/** Fetches every script that is not here yet, one after another. */
export async function loadLater(): Promise<void> {
  for (const { load } of all) await load();
}

/** A browser that does not say in time when it has shown something is not waited for any longer. Milliseconds. */
const LONGEST_WAIT = 300;

/** Done when the first picture is on the screen, where the browser can tell. */
function isShown(): Promise<void> {
  return new Promise((resolve) => {
    const canTell = PerformanceObserver.supportedEntryTypes.includes('paint');
    setTimeout(resolve, canTell ? LONGEST_WAIT : 0);
    if (!canTell) return;
    const observer = new PerformanceObserver((told) => {
      if (told.getEntriesByName('first-contentful-paint').length > 0) resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

/**
 * Fetches them when the window stands there: two frames later at the earliest, and when the first picture is shown. Until
 * then drawing it needs the processor, and so would they.
 */
export function useLoadLater(): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void isShown().then(loadLater));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}

/** Are parts of the window still on their way? What is typed for them would find nobody. */
export function useIsLoading(): boolean {
  return useArrivals(isAnyAwaited);
}

function isAnyAwaited(): boolean {
  return all.some(({ isAwaited }) => isAwaited());
}

/** Says when a script could not be fetched, for what it holds is then missing from the window. */
export function LaterNotice() {
  const isMissing = useArrivals(hasAnyFailed);
  if (!isMissing) return null;
  return (
    <div className="later-notice" role="alert">
      <span>{say('ui.partNotLoaded')}</span>
      <Button onClick={() => void loadLater()}>{say('ui.tryAgain')}</Button>
    </div>
  );
}

function hasAnyFailed(): boolean {
  return all.some(({ hasFailed }) => hasFailed());
}
