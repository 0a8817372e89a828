/** How long a step of a run takes on the canvas at normal speed. */
export const STEP_MS = 1600;
