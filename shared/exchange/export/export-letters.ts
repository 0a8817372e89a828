import { listOf } from '../../words/message';
import type { Say } from '../../words/say';
import { shownText } from '../../base/shown-text';
import type { Scenario, Tenant } from '../../model/scenario';
import type { Administrator } from './administrators';
import { otherAdministrators } from './administrators';
import { LETTER_EXPORTS, renderLetter } from './export-letter';
import { folderNames } from './file-names';
import { dealings, letterAsks } from './letter-asks';
import type { ExportedFile } from './zip-files';

export const LETTER_FOLDER = 'letters';

/** A line about one letter on the page beside them. */
export interface LetterRow {
  readonly whom: string;
  readonly files: readonly string[];
  /** Rules for want of which something is blocked. */
  readonly now: number;
  readonly due: string | null;
}

export interface Letters {
  readonly files: readonly ExportedFile[];
  readonly rows: readonly LetterRow[];
  readonly without: number;
}

interface LettersRequest {
  readonly kinds: readonly string[];
  readonly date: string;
}

/** A letter to each other administrator with whom there is a connection that isolation decides about. */
export function exportLetters(say: Say, scenario: Scenario, { kinds, date }: LettersRequest): Letters {
  const forms = LETTER_EXPORTS.filter(({ kind }) => kinds.includes(kind));
  if (forms.length === 0) return { files: [], rows: [], without: 0 };
  const all = otherAdministrators(scenario);
  const concerned = all.filter((one) => dealings(scenario, one).length > 0);
  const names = folderNames(concerned.map(({ tenants: [first] }) => first));
  const written = concerned.map((administrator) => {
    const name = names.get(administrator.tenants[0].id) as string;
    const files = forms.map(({ kind, ending }) => ({
      path: `${LETTER_FOLDER}/${name}.${ending}`,
      text: renderLetter(say, kind, scenario, administrator, { date, name }),
    }));
    return { files, row: rowOf(say, scenario, administrator, files) };
  });
  return {
    files: written.flatMap(({ files }) => files),
    rows: written.map(({ row }) => row),
    without: all.length - concerned.length,
  };
}

function rowOf(
  say: Say,
  scenario: Scenario,
  administrator: Administrator,
  files: readonly ExportedFile[],
): LetterRow {
  const asks = letterAsks(dealings(scenario, administrator));
  const due = asks.flatMap((ask) => ask.due ?? []).toSorted()[0];
  return {
    whom: say.word(listOf(administrator.tenants.map(({ name }: Tenant) => shownText(name)))),
    files: files.map(({ path }) => path),
    now: asks.filter(({ urgency }) => urgency === 'now').length,
    due: due ?? null,
  };
}
