import { useSyncExternalStore } from 'react';
import { usePresent } from '../workbench/context';
import { TEXT_SCALES } from './present-state';

/** What a projector shows is read from the back row: no letter is smaller than this share of the screen. */
const BASE = 10;
const OF_HEIGHT = 12 / 720;
const OF_WIDTH = 12 / 1280;
const LEAST = 16;

/**
 * The size of letters for the audience in CSS pixels: 22 on a screen of 1280 x 720 and 28 on one of 1920 x 1080, at the first
 * of the text scales.
 */
export function audienceTextSize(width: number, height: number, scale: number): number {
  const [usual = scale] = TEXT_SCALES;
  const size = BASE + Math.min(height * OF_HEIGHT, width * OF_WIDTH);
  return Math.max(LEAST, size) * (scale / usual);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** The size of letters for the audience now, in CSS pixels; 0 while nothing is presented. */
export function useAudienceTextSize(): number {
  const scale = usePresent((state) => (state.isPresenting ? state.scale : 0));
  return useSyncExternalStore(subscribe, () =>
    scale === 0 ? 0 : audienceTextSize(window.innerWidth, window.innerHeight, scale),
  );
}
