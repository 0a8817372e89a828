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
  { kind: 'letter', label: 'Letter (Markdown)', ending: 'md' },
  { kind: 'letter-html', label: 'Letter (web page)', ending: 'html' },
  { kind: 'letter-mail', label: 'Letter (mail draft with the scenario attached)', ending: 'eml' },
  { kind: 'partner', label: 'Scenario for the partner', ending: 'tisim' },
] as const;
export type LetterExportKind = (typeof LETTER_EXPORTS)[number]['kind'];

/**
 * The letter, or the scenario that comes with it, to whoever administers this tenant; a problem when the tenant is not there or
 * your own.
 */
export function exportLetter(
  kind: LetterExportKind,
  scenario: Scenario,
  tenant: string,
  { date, name }: { readonly date: string; readonly name: string },
): Result<string, readonly ExportProblem[]> {
  const administrator = administratorOf(scenario, tenant);
  if (administrator) return ok(renderLetter(kind, scenario, administrator, { date, name }));
  const drawn = tenantById(scenario.tenants, tenant);
  if (!drawn)
    return err([{ code: 'unknown-tenant', message: `There is no tenant “${tenant}” in this scenario.` }]);
  const message = `${shownText(drawn.name)} is a tenant that you administer yourself, so there is nobody to write to.`;
  return err([{ code: 'own-tenant', message }]);
}

/** `name` is that of the file without its ending; the scenario in a mail carries it. */
export function renderLetter(
  kind: LetterExportKind,
  scenario: Scenario,
  administrator: Administrator,
  { date, name }: { readonly date: string; readonly name: string },
): string {
  switch (kind) {
    case 'letter':
      return pageAsMarkdown(makeLetter(scenario, administrator, date));
    case 'letter-html':
      return pageAsHtml(makeLetter(scenario, administrator, date), { look: 'letter' });
    case 'letter-mail':
      return letterMail({
        letter: makeLetter(scenario, administrator, date),
        contact: administrator.contact,
        attachment: { name: `${name}.tisim`, text: partnerFile(scenario, administrator) },
      });
    case 'partner':
      return partnerFile(scenario, administrator);
    default:
      return assertNever(kind);
  }
}

function partnerFile(scenario: Scenario, administrator: Administrator): string {
  return serialize(partnerDocument(scenario, administrator), APP_VERSION);
}
