/** The menus at the pointer: a script that comes after the first picture. */
export { CanvasMenu } from './CanvasMenu';
export { GateDropMenu } from './GateDropMenu';
