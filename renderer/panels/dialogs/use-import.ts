import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import { detectKind } from '../../../shared/exchange/import/detect-kind';
import type { ImportOptions } from '../../../shared/exchange/import/import-files';
import { importFiles } from '../../../shared/exchange/import/import-files';
import type { PickedText } from '../../../shared/ipc/contract';
import { emptyDocument } from '../../../shared/model/scenario';
import { isGuid } from '../../../shared/model/tenant-identity';
import { addImportFiles, IMPORT_DRAFT } from '../../document/import';
import { useFormDraft } from '../../ui/drafts';
import { useAuthor, useWorkbench } from '../../workbench/context';
import { showToast } from '../../workbench/session';
import type { ImportInto } from './ImportChoices';

interface Choices {
  /** null: as the files look. */
  readonly kind: ImportKind | null;
  readonly into: ImportInto;
  readonly options: ImportOptions;
}

const NOTHING_SAID: Choices = { kind: null, into: 'open', options: { missingIsDisabled: 'ask' } };

/** The files of an import, what is said about them, and what they would change as things stand. */
export function useImport() {
  const workbench = useWorkbench();
  const files = useStore(workbench.author.session, (state) => state.importFiles);
  const [choices, choose] = useFormDraft<Choices>(IMPORT_DRAFT, NOTHING_SAID);
  const guess = useMemo(() => kindOf(files), [files]);
  const kind = choices.kind ?? guess ?? 'report';
  const { into } = choices;
  const options = useMemo(() => optionsFor(into, choices.options), [into, choices.options]);
  const open = useAuthor(({ timeline }) => timeline.present);
  const document = useMemo(
    () => (into === 'open' ? open : emptyDocument(nameOf(files))),
    [into, open, files],
  );
  // Reading a large report again takes longer than a keystroke in one of its names.
  const asked = useDeferredValue(options);
  const result = useMemo(
    () => (files.length === 0 ? null : importFiles(kind, files, asked, document)),
    [kind, files, asked, document],
  );

  const pick = async () => {
    const outcome = await workbench.desk.bridge.pickTexts();
    if (outcome.kind === 'failed') showToast(workbench, outcome.message);
    if (outcome.kind === 'picked') addImportFiles(workbench, outcome.files);
  };
  return {
    files,
    kind,
    into,
    options: choices.options,
    document,
    result,
    pick,
    setKind: (next: ImportKind) => choose({ ...choices, kind: next }),
    setInto: (next: ImportInto) => choose({ ...choices, into: next }),
    setOptions: (next: ImportOptions) => choose({ ...choices, options: next }),
  };
}

function kindOf(files: readonly PickedText[]): ImportKind | null {
  return files.map(({ text }) => detectKind(text)).find((guess) => guess !== null) ?? null;
}

function nameOf([first]: readonly PickedText[]): string {
  return first ? `Import of ${first.name}`.slice(0, 200) : 'Import';
}

/** A drawn tenant of the open scenario is none of a new one: what points to it counts only for the open one. */
function optionsFor(into: ImportInto, options: ImportOptions): ImportOptions {
  if (into === 'open') return options;
  const { fallbackTenant: _gone, tenants = {}, ...rest } = options;
  const kept = Object.entries(tenants).filter(([, { sameAs }]) => sameAs === undefined || isGuid(sameAs));
  return { ...rest, tenants: Object.fromEntries(kept) };
}
