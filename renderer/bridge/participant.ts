import {
  PARTICIPANT_PAGE,
  PARTICIPANT_SLOT_ID,
  readParticipantSlot,
} from '../../shared/exchange/export/participant-page';
import type { MemoryBridgeOptions } from './memory';

/**
 * What the browser edition starts with: as a page for participants with the scenario inside it and itself as the page to
 * hand on, served from a folder with nothing. Must be asked before anything is drawn into the page.
 */
export function participantOptions(
  page: Document,
): Pick<MemoryBridgeOptions, 'initialFile' | 'participantPage' | 'language'> {
  const slot = page.getElementById(PARTICIPANT_SLOT_ID);
  if (slot === null) return { participantPage: fetchPage };
  const self = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  const participantPage = () => Promise.resolve(self);
  const scenario = readParticipantSlot(slot.textContent);
  if (scenario === null) return { participantPage };
  const { name, text, language } = scenario;
  return {
    participantPage,
    initialFile: { kind: 'opened', file: { handle: null, revision: null, name, text } },
    language,
  };
}

async function fetchPage(): Promise<string | null> {
  const response = await fetch(PARTICIPANT_PAGE).catch(() => null);
  return response?.ok === true ? response.text() : null;
}
