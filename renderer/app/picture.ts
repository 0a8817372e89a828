/** The picture with React Flow: a script of its own, for a window that opens on the start page does without at first. */
export { Canvas } from '../canvas/Canvas';
export { Legend } from '../panels/legend/Legend';
