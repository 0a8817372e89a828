import { listLanguages } from './languages';
import { ROOT } from './places';

/** Imported before the sources are read: by whatever builds, tests or runs them. */
listLanguages(ROOT);
