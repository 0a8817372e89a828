import { basename } from 'node:path';

const EXTENSION = '.tisim';
const SCENARIO_FILE = /\.(tisim|json)$/i;
/** Windows refuses these in names; a name that works everywhere can be sent to a colleague. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu;
const MAX_LENGTH = 120;

/** A file name for the save dialog, made from what the window suggests: "EMEA/APAC" is a name, not a folder. */
export function scenarioFileName(suggested: string): string {
  const stem = suggested.replace(SCENARIO_FILE, '').replace(UNSAFE, '-').trim().slice(0, MAX_LENGTH);
  const extension = /\.json$/i.test(suggested) ? '.json' : EXTENSION;
  return `${stem.replace(/^\.+$/, '') || 'scenario'}${extension}`;
}

/** "contoso" and "contoso.com" become .tisim files; a name that can be opened again stays. */
export function withScenarioExtension(path: string): string {
  return SCENARIO_FILE.test(basename(path)) ? path : `${path}${EXTENSION}`;
}
