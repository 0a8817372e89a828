import type { CanvasPoint } from '../../shared/ipc/presenter';
import type { Panels } from '../workbench/panels';

export type PresentTool = 'none' | 'laser' | 'ink';

/** Presenting belongs to the window and this sitting: nothing of it is saved, undone or seen in a file. */
export interface PresentState {
  readonly isPresenting: boolean;
  readonly scale: number;
  readonly tool: PresentTool;
  readonly areNotesShown: boolean;
  /** The audience shall look at whoever speaks. */
  readonly isBlack: boolean;
  readonly isPresenterOpen: boolean;
  /** Where the laser points in the picture of the presenter's window, on the canvas. */
  readonly pointed: CanvasPoint | null;
  /** The panels as they were, to come back so. */
  readonly panelsBefore: Panels | null;
}

export const NOT_PRESENTING: PresentState = {
  isPresenting: false,
  scale: 1.5,
  tool: 'none',
  areNotesShown: false,
  isBlack: false,
  isPresenterOpen: false,
  pointed: null,
  panelsBefore: null,
};

/** How much larger than at the desk the text is: from the back row, less cannot be read. */
export const TEXT_SCALES: readonly number[] = [1.5, 1.75, 2];

export type PresentAct =
  | { readonly kind: 'start'; readonly panels: Panels }
  | { readonly kind: 'stop' }
  | { readonly kind: 'tool'; readonly tool: Exclude<PresentTool, 'none'> }
  | { readonly kind: 'point'; readonly at: CanvasPoint | null }
  | {
      readonly kind: 'drop-tool' | 'black' | 'show-again' | 'notes' | 'presenter-opened' | 'presenter-closed';
    }
  | { readonly kind: 'scale'; readonly by: 1 | -1 };

/** What each act makes of presenting. */
export function presentReducer(state: PresentState, act: PresentAct): PresentState {
  switch (act.kind) {
    case 'start':
      return state.isPresenting
        ? state
        : { ...state, isPresenting: true, tool: 'none', panelsBefore: act.panels };
    case 'stop':
      return {
        ...state,
        isPresenting: false,
        isBlack: false,
        tool: 'none',
        pointed: null,
        panelsBefore: null,
      };
    case 'tool':
      return { ...state, tool: toolAfter(state, act.tool), pointed: null };
    case 'point':
      return { ...state, pointed: pointedAt(state, act.at) };
    case 'scale':
      return { ...state, scale: scaled(state.scale, act.by) };
    case 'drop-tool':
      return { ...state, tool: 'none', pointed: null };
    case 'black':
      return { ...state, isBlack: !state.isBlack };
    case 'show-again':
      return { ...state, isBlack: false };
    default:
      return aside(state, act.kind);
  }
}

/** The same tool again is dropped. */
function toolAfter({ tool }: PresentState, chosen: PresentTool): PresentTool {
  return tool === chosen ? 'none' : chosen;
}

function pointedAt({ tool }: PresentState, at: CanvasPoint | null): CanvasPoint | null {
  return tool === 'laser' ? at : null;
}

function scaled(scale: number, by: 1 | -1): number {
  return TEXT_SCALES[TEXT_SCALES.indexOf(scale) + by] ?? scale;
}

function aside(state: PresentState, kind: 'notes' | 'presenter-opened' | 'presenter-closed'): PresentState {
  if (kind === 'notes') return { ...state, areNotesShown: !state.areNotesShown };
  return { ...state, isPresenterOpen: kind === 'presenter-opened', pointed: null };
}
