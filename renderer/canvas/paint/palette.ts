import type { DrawnState } from '../../../shared/picture/look';

/** The colours of the canvas layer, as the style sheet has them in the theme on the screen. */
export interface Palette {
  readonly canvas: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly strong: string;
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  /** What a lesson points at. */
  readonly look: string;
  /** Behind the names of own tenants, with the names on it, and of external ones. */
  readonly headOwn: string;
  readonly headOwnText: string;
  readonly headExternal: string;
  readonly font: string;
  readonly states: Readonly<
    Record<DrawnState, { readonly line: string; readonly surface: string; readonly text: string }>
  >;
}

const FORCED = '(forced-colors: active)';

/**
 * Reads the colours once a theme. Where the system forces its own, tokens are not asked: the canvas would keep them.
 */
export function paletteReader(): (element: Element) => Palette {
  let known: { readonly key: string; readonly palette: Palette } | null = null;
  return (element) => {
    const isForced = matchMedia(FORCED).matches;
    const key = isForced ? 'forced' : (document.documentElement.dataset['theme'] ?? 'light');
    if (known?.key !== key) {
      known = { key, palette: isForced ? FORCED_PALETTE : readTokens(getComputedStyle(element)) };
    }
    return known.palette;
  };
}

/** Tells when the program's theme changes, or the system begins or ceases to force its colours. */
export function onPaletteChange(act: () => void): () => void {
  const observer = new MutationObserver(act);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const forced = matchMedia(FORCED);
  forced.addEventListener('change', act);
  return () => {
    observer.disconnect();
    forced.removeEventListener('change', act);
  };
}

const forcedState = (line: string) => ({ line, surface: 'Canvas', text: 'CanvasText' });

const FORCED_PALETTE: Palette = {
  canvas: 'Canvas',
  surface: 'Canvas',
  sunken: 'Canvas',
  line: 'CanvasText',
  strong: 'CanvasText',
  text: 'CanvasText',
  quiet: 'CanvasText',
  accent: 'Highlight',
  look: 'Highlight',
  headOwn: 'CanvasText',
  headOwnText: 'Canvas',
  headExternal: 'Canvas',
  font: 'system-ui, sans-serif',
  states: {
    allowed: forcedState('CanvasText'),
    blocked: forcedState('LinkText'),
    'not-evaluated': forcedState('GrayText'),
    covered: forcedState('CanvasText'),
  },
};

function readTokens(style: CSSStyleDeclaration): Palette {
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const state = (name: string) => ({
    line: token(`${name}-line`),
    surface: token(`${name}-surface`),
    text: token(name),
  });
  return {
    canvas: token('canvas'),
    surface: token('surface-raised'),
    sunken: token('surface-sunken'),
    line: token('line'),
    strong: token('line-strong'),
    text: token('text'),
    quiet: token('text-quiet'),
    accent: token('accent'),
    look: token('look'),
    headOwn: token('head-own'),
    headOwnText: token('head-own-text'),
    headExternal: token('head-external'),
    font: token('font'),
    states: {
      allowed: state('allowed'),
      blocked: state('blocked'),
      'not-evaluated': state('not-evaluated'),
      covered: { line: token('line-strong'), surface: token('surface'), text: token('text') },
    },
  };
}
