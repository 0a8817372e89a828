/** What stands around the picture: one script, fetched when the picture is there. */
export { Inspector } from '../panels/inspector/Inspector';
export { Outline } from '../panels/outline/Outline';
export { Results } from '../panels/results/Results';
