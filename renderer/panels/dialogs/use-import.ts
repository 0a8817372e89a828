import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AnswersByFile, FileAnswers } from '../../../shared/exchange/import/file-answers';
import type { TenantChoices } from '../../../shared/exchange/import/identities';
import type { MixOptions } from '../../../shared/exchange/import/import-mix';
import { emptyDocument } from '../../../shared/model/scenario';
import { isDomain, isGuid } from '../../../shared/model/tenant-identity';
import { addImportFiles, IMPORT_DRAFT } from '../../document/import';
import { useFormDraft } from '../../ui/drafts';
import { useAuthor, useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';
import { useMix } from './use-mix';

export type ImportInto = 'open' | 'new';

/** What a person has said about the files, kept when files come and go. */
interface Said {
  readonly into: ImportInto;
  readonly answers: AnswersByFile;
  readonly tenants: TenantChoices;
  /** Also the connections of an inventory that stay within their tenant. */
  readonly sameTenant: boolean;
}

const NOTHING_SAID: Said = { into: 'open', answers: {}, tenants: {}, sameTenant: false };

/** The files of an import, what is said about them, and what they would change as things stand. */
export function useImport() {
  const workbench = useWorkbench();
  const files = useStore(workbench.author.session, (state) => state.importFiles);
  const unread = useStore(workbench.author.session, (state) => state.importUnread);
  const [said, setSaid] = useFormDraft<Said>(IMPORT_DRAFT, NOTHING_SAID);
  const { into } = said;
  const options = useMemo(() => optionsFor(said), [said]);
  const open = useAuthor(({ timeline }) => timeline.present);
  const firstName = files[0]?.name;
  const document = useMemo(
    () => (into === 'open' ? open : emptyDocument(nameFor(firstName))),
    [into, open, firstName],
  );
  const mix = useMix(useMemo(() => ({ files, options, into: document }), [files, options, document]));

  const pick = async () => {
    const outcome = await workbench.desk.bridge.pickTexts();
    if (outcome.kind === 'picked') addImportFiles(workbench, outcome);
  };
  return {
    files,
    unread,
    said,
    document,
    mix,
    pick,
    setInto: (next: ImportInto) => setSaid({ ...said, into: next }),
    setSameTenant: (sameTenant: boolean) => setSaid({ ...said, sameTenant }),
    setTenants: (tenants: TenantChoices) => setSaid({ ...said, tenants }),
    /** What is said of several files at once. */
    answer: (changes: AnswersByFile) => setSaid({ ...said, answers: withAnswers(said.answers, changes) }),
  };
}

export type Import = ReturnType<typeof useImport>;

function withAnswers(before: AnswersByFile, changes: AnswersByFile): AnswersByFile {
  const merged = Object.entries(changes).map(([file, change]): [string, FileAnswers] => [
    file,
    { ...before[file], ...change },
  ]);
  const all = Object.entries({ ...before, ...Object.fromEntries(merged) });
  // Whoever takes an answer back has said nothing.
  const kept = all.map(([file, answers]) => [file, withoutEmpty(answers)] as const);
  return Object.fromEntries(kept.filter(([, answers]) => Object.keys(answers).length > 0));
}

function withoutEmpty(answers: FileAnswers): FileAnswers {
  const owners = Object.entries(answers.owners ?? {}).filter(([, owner]) => owner !== '');
  const { owners: _all, ...rest } = answers;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && (value as string) !== '');
  return {
    ...Object.fromEntries(given),
    ...(owners.length === 0 ? {} : { owners: Object.fromEntries(owners) }),
  };
}

function nameFor(first: string | undefined): string {
  return first === undefined ? say('dialogs.import') : say('dialogs.importOf', { file: first }).slice(0, 200);
}

/** A drawn tenant of the open scenario is none of a new one: what points to it counts only for the open one. */
function optionsFor({ into, answers, tenants, sameTenant }: Said): MixOptions {
  const all = Object.entries(tenants);
  const kept = all.filter(
    ([, { sameAs }]) => into === 'open' || sameAs === undefined || isGuid(sameAs) || isDomain(sameAs),
  );
  return { answers, sameTenant, tenants: Object.fromEntries(kept), isAsking: true };
}
