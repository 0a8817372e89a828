import { message } from '../../words/message';
import type { Say } from '../../words/say';
import type { Result } from '../../base/result';
import { assertNever, err, ok } from '../../base/result';
import { shownText } from '../../base/shown-text';
import { APP_VERSION } from '../../base/version';
import { serialize } from '../../format/serialize';
import type { Scenario } from '../../model/scenario';
import { tenantById } from '../../model/tenant-identity';
import type { Administrator } from './administrators';
import { administratorOf } from './administrators';
import { pageAsHtml } from './blocks-html';
import { pageAsMarkdown } from './blocks-markdown';
import { makeLetter } from './letter';
import { letterMail } from './letter-mail';
import { partnerDocument } from './partner-file';
import type { ExportProblem } from './resolve-rules';

/** What goes to the administrator of other tenants, with the ending of the file. */
export const LETTER_EXPORTS = [
  { kind: 'letter', label: message('exports.kindLetter'), ending: 'md' },
  { kind: 'letter-html', label: message('exports.kindLetterPage'), ending: 'html' },
  { kind: 'letter-mail', label: message('exports.kindLetterMail'), ending: 'eml' },
  { kind: 'partner', label: message('exports.kindPartner'), ending: 'tisim' },
] as const;
export type LetterExportKind = (typeof LETTER_EXPORTS)[number]['kind'];

interface LetterFile {
  readonly date: string;
  /** Of the file without its ending; the scenario in a mail carries it. */
  readonly name: string;
}

/**
 * The letter, or the scenario that comes with it, to whoever administers this tenant; a problem when the tenant is not there or
 * your own.
 */
export function exportLetter(
  say: Say,
  kind: LetterExportKind,
  scenario: Scenario,
  tenant: string,
  made: LetterFile,
): Result<string, readonly ExportProblem[]> {
  const administrator = administratorOf(scenario, tenant);
  if (administrator) return ok(renderLetter(say, kind, scenario, administrator, made));
  const drawn = tenantById(scenario.tenants, tenant);
  if (!drawn) return err([{ code: 'unknown-tenant', message: message('exports.unknownTenant', { tenant }) }]);
  return err([
    { code: 'own-tenant', message: message('exports.ownTenant', { tenant: shownText(drawn.name) }) },
  ]);
}

/** The letter, or the scenario that comes with it. */
export function renderLetter(
  say: Say,
  kind: LetterExportKind,
  scenario: Scenario,
  administrator: Administrator,
  { date, name }: LetterFile,
): string {
  switch (kind) {
    case 'letter':
      return pageAsMarkdown(makeLetter(say, scenario, administrator, date));
    case 'letter-html':
      return pageAsHtml(say, makeLetter(say, scenario, administrator, date), { look: 'letter' });
    case 'letter-mail':
      return letterMail(say, {
        letter: makeLetter(say, scenario, administrator, date),
        contact: administrator.contact,
        attachment: { name: `${name}.tisim`, text: partnerFile(say, scenario, administrator) },
      });
    case 'partner':
      return partnerFile(say, scenario, administrator);
    default:
      return assertNever(kind);
  }
}

function partnerFile(say: Say, scenario: Scenario, administrator: Administrator): string {
  return serialize(partnerDocument(say, scenario, administrator), APP_VERSION);
}
