/** What the presenter's window shows, and what it can ask of the window that presents. */

/** One step as the presenter's window shows it. */
export interface PresenterStep {
  /** Place in the lesson, from 1. */
  readonly number: number;
  readonly title: string;
  /** The lesson's small Markdown. */
  readonly narration: string;
  readonly notes: string;
  /** An SVG of what stands on the canvas, with its verdicts; '': it is too large to be sent. */
  readonly picture: string;
  /** The part of the canvas that the picture shows. */
  readonly frame: CanvasFrame;
}

/** In canvas units, as tenants stand before the audience; one of them is a CSS pixel of the picture. */
export interface CanvasFrame extends CanvasPoint {
  readonly width: number;
  readonly height: number;
}

export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

/** A line in the list of all steps. */
export interface PlannedStep {
  readonly title: string;
  /** Planned for it; null: nothing is planned. */
  readonly minutes: number | null;
}

/** Everything the presenter's window shows; the window that presents tells it. */
export interface PresenterView {
  readonly theme: 'light' | 'dark';
  readonly title: string;
  readonly isPresenting: boolean;
  /** The audience sees nothing. */
  readonly isBlack: boolean;
  readonly isLaserOn: boolean;
  /** The verdicts are covered until somebody answers. */
  readonly isAsked: boolean;
  /** null while no lesson plays. */
  readonly steps: {
    readonly all: readonly PlannedStep[];
    readonly current: PresenterStep;
    /** null at the last one. */
    readonly next: PresenterStep | null;
  } | null;
  /** What the audience reads at the bottom of the screen. */
  readonly sentence: string;
  /** "3 connections: 1 allowed, 2 blocked." */
  readonly summary: string;
}

/** A longer picture is not sent: it would hold the window that presents. */
export const MAX_PICTURE_LENGTH = 512 * 1024;

/** What can be asked by name. */
export const PRESENTER_ACTS = ['next', 'back', 'reveal', 'present', 'laser', 'black'] as const;
export type PresenterAct =
  | (typeof PRESENTER_ACTS)[number]
  /** Index of the step to go to, from 0. */
  | { readonly goTo: number }
  /** Where the laser points on the canvas; null: nowhere any more. */
  | { readonly point: CanvasPoint | null };
