import type { Result } from '../../shared/base/result';
import { err, ok } from '../../shared/base/result';
import type { ImportKind } from '../../shared/exchange/import/detect-kind';
import type { MixOptions, MixResult } from '../../shared/exchange/import/import-mix';
import type { ImportFile, ImportProblem } from '../../shared/exchange/import/import-result';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { importMix } from './importing';

interface Imported extends Pick<MixResult, 'edit' | 'questions' | 'strangers'> {
  readonly additions: readonly string[];
  readonly warnings: readonly ImportProblem[];
}

export type ImportAsOptions = Omit<MixOptions, 'kind' | 'ownTenant'> & { readonly fallbackTenant?: string };

/** Imports files that are all of one kind; with a file that does not fit, why. */
export function importAs(
  kind: ImportKind,
  files: readonly ImportFile[],
  { fallbackTenant, ...options }: ImportAsOptions,
  into: ScenarioDocument,
): Result<Imported, readonly ImportProblem[]> {
  const own = fallbackTenant === undefined ? {} : { ownTenant: fallbackTenant };
  const mix = importMix(files, { ...options, ...own, kind }, into);
  const refused = mix.files.filter(({ status }) => status === 'refused');
  if (refused.length > 0) {
    return err(refused.flatMap(({ file, reasons }) => reasons.map((reason) => ({ file, ...reason }))));
  }
  const { edit, questions, strangers, additions } = mix;
  const asked = new Set(questions.map(({ message }) => message));
  const warnings = mix.files
    .flatMap(({ file, remarks }) => remarks.map((remark) => ({ file, ...remark })))
    .filter(({ message }) => !asked.has(message));
  return ok({
    edit,
    questions,
    strangers,
    additions: additions.map(inShort),
    warnings,
  });
}

interface Shown {
  readonly sentence: string;
  readonly names?: readonly string[];
}

/** As a preview begins. */
function inShort({ sentence, names }: Shown): string {
  if (names === undefined) return sentence;
  const more = names.length - 5;
  return `${sentence}: ${names.slice(0, 5).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
