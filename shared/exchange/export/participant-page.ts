import { message, type Message } from '../../words/message';
import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { escapeHtml } from '../../base/html-text';
import { isLanguage, type Language } from '../../words/language';

/** The built page, beside the window's own. */
export const PARTICIPANT_PAGE = 'participant.html';
export const PARTICIPANT_SLOT_ID = 'participant-scenario';
/** Stands in the built page until a scenario takes its place; a block of data, which no browser runs. */
export const PARTICIPANT_SLOT = `<script type="application/json" id="${PARTICIPANT_SLOT_ID}">null</script>`;

/** What the page for participants carries. */
export interface ParticipantScenario {
  /** File name with extension, for saving. */
  readonly name: string;
  /** The scenario file, as it would be saved. */
  readonly text: string;
  /** In which its buttons are. */
  readonly language: Language;
}

/** The interactive page with this scenario inside; why not, when `page` is not the built page. */
export function fillParticipantPage(
  page: string,
  title: string,
  scenario: ParticipantScenario,
): Result<string, Message> {
  const slot = /(<script type="application\/json" id="participant-scenario">)[^<]*(<\/script>)/;
  if (!slot.test(page)) return err(message('exports.noParticipantPage'));
  // Functions, because a "$" in a text to put in would be read as a command.
  const filled = page.replace(slot, (_, start: string, end: string) => `${start}${data(scenario)}${end}`);
  const titled = filled.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`);
  return ok(titled.replace('<html lang="en">', `<html lang="${scenario.language}">`));
}

/** JSON that can stand inside a page: with no "<" it cannot end its block. */
function data(scenario: ParticipantScenario): string {
  return JSON.stringify(scenario).replaceAll('<', '\\u003c');
}

/** The scenario a page carries; null for one that carries none. */
export function readParticipantSlot(text: string): ParticipantScenario | null {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('name' in value) || !('text' in value)) return null;
  const { name, text: file } = value;
  // Pages of earlier versions, which say nothing of a language, are English.
  const language = 'language' in value && isLanguage(value.language) ? value.language : 'en';
  return typeof name === 'string' && typeof file === 'string' ? { name, text: file, language } : null;
}
