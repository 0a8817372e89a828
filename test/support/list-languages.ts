import { listLanguages } from '../../electron/tooling/languages';
import { ROOT } from '../../electron/tooling/places';

/** Before any test: a folder of messages that was added is tested as the others are. */
export const setup = (): void => listLanguages(ROOT);
