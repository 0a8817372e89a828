/** What a scenario is written out as: a script of its own, for nobody asks for it before the picture is there. */
export { copyPicture } from './export-picture';
export { saveHandout, saveInteractivePage } from './handout';
export { saveImpact } from './impact';
export { saveNames } from './save-names';
