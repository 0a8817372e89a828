import type { SettingsData } from '../settings';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MIN_SIZE = { width: 1024, height: 640 } as const;
const DEFAULT_SIZE = { width: 1280, height: 800 } as const;
const CASCADE = 28;
/** So much of a title bar must be in sight, or the window cannot be dragged back. */
const GRIP = 80;

export interface WindowPlace {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number };
  readonly isMaximized: boolean;
}

/** Where a new window goes: as it was last time, beside an open one, and never on a screen that is gone. */
export function placeWindow(
  remembered: SettingsData['window'],
  openOne: Rectangle | null,
  screens: readonly Rectangle[],
): WindowPlace {
  if (openOne !== null) {
    const beside = { ...openOne, x: openOne.x + CASCADE, y: openOne.y + CASCADE };
    return { bounds: isReachable(beside, screens) ? beside : DEFAULT_SIZE, isMaximized: false };
  }
  if (remembered === null || !isReachable(remembered, screens)) {
    return { bounds: DEFAULT_SIZE, isMaximized: remembered?.isMaximized ?? false };
  }
  const { isMaximized, ...place } = remembered;
  const width = Math.max(place.width, MIN_SIZE.width);
  const height = Math.max(place.height, MIN_SIZE.height);
  return { bounds: { ...place, width, height }, isMaximized };
}

function isReachable(bounds: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some(
    (screen) =>
      bounds.x + bounds.width >= screen.x + GRIP &&
      bounds.x <= screen.x + screen.width - GRIP &&
      bounds.y >= screen.y &&
      bounds.y <= screen.y + screen.height - GRIP,
  );
}
