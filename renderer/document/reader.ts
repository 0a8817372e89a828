/** What reads scenario files: a script of its own, fetched with the first file. */
export { parse } from '../../shared/format/parse';
export { warnOfLesson } from '../../shared/format/read-lesson';
export { readScenario } from './read-scenario';
