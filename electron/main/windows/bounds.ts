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

export const PRESENTER_MIN_SIZE = { width: 420, height: 480 } as const;
const PRESENTER_ALONE = { width: 880, height: 680 } as const;
const PRESENTER_IN_CORNER = { width: 480, height: 600 } as const;

/** The presenter's window: in the middle of a screen of its own, or small in the corner of the only one. */
export function placePresenter(screen: Rectangle, screens: number): Rectangle {
  const isAlone = screens > 1;
  const wish = isAlone ? PRESENTER_ALONE : PRESENTER_IN_CORNER;
  const width = Math.min(wish.width, screen.width);
  const height = Math.min(wish.height, screen.height);
  const [left, top] = [screen.width - width, screen.height - height];
  return {
    x: screen.x + Math.round(isAlone ? left / 2 : left),
    y: screen.y + Math.round(isAlone ? top / 2 : top),
    width,
    height,
  };
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
