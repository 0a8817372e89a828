import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PARTICIPANT_PAGE } from '../../../shared/exchange/export/participant-page';

/** The page for participants as it was built; null where it was not (a window served for development). */
export async function readParticipantPage(rendererRoot: string): Promise<string | null> {
  return readFile(join(rendererRoot, PARTICIPANT_PAGE), 'utf8').catch(() => null);
}
