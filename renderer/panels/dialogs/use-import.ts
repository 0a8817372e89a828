import { useDeferredValue, useMemo, useState } from 'react';
import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import { detectKind } from '../../../shared/exchange/import/detect-kind';
import type { ImportOptions } from '../../../shared/exchange/import/import-files';
import { importFiles } from '../../../shared/exchange/import/import-files';
import type { PickedText } from '../../../shared/ipc/contract';
import { isGuid } from '../../../shared/model/tenant-identity';
import { emptyDocument } from '../../../shared/model/scenario';
import { documentOf } from '../../workbench/reads';
import { showToast } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import type { ImportInto } from './ImportChoices';

/** The files of an import, what is said about them, and what they would change as things stand. */
export function useImport(dropped: readonly PickedText[]) {
  const workbench = useWorkbench();
  const [files, setFiles] = useState(dropped);
  const [kind, setKind] = useState<ImportKind>(() => kindOf(dropped) ?? 'report');
  const [into, setInto] = useState<ImportInto>('open');
  const [chosen, setOptions] = useState<ImportOptions>({ missingIsDisabled: 'ask' });
  const options = useMemo(() => optionsFor(into, chosen), [into, chosen]);
  const document = useMemo(
    () => (into === 'open' ? documentOf(workbench) : emptyDocument(nameOf(files))),
    [into, files],
  );
  // Reading a large report again takes longer than a keystroke in one of its names.
  const asked = useDeferredValue(options);
  const result = useMemo(
    () => (files.length === 0 ? null : importFiles(kind, files, asked, document)),
    [kind, files, asked, document],
  );

  const pick = async () => {
    const picked = await pickFiles(workbench);
    if (picked.length === 0) return;
    setFiles(picked);
    setKind(kindOf(picked) ?? kind);
  };
  return { files, kind, setKind, into, setInto, options, setOptions, document, result, pick };
}

async function pickFiles(workbench: Workbench): Promise<readonly PickedText[]> {
  const outcome = await workbench.desk.bridge.pickTexts();
  if (outcome.kind === 'failed') showToast(workbench, outcome.message);
  return outcome.kind === 'picked' ? outcome.files : [];
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
