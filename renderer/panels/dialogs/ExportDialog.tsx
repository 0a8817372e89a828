import { Copy, FileText, Save } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '../../../shared/base/result';
import type { ExportProblem } from '../../../shared/exchange/export/resolve-rules';
import { documentOf } from '../../workbench/reads';
import { closeDialog, showToast } from '../../workbench/session';
import { useSession, useWorkbench } from '../../workbench/context';
import { tellOutcome } from '../../document/tell-outcome';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { today } from '../../ui/today';
import type { ExportKind } from './export-kinds';
import { EXPORT_KINDS, fileName, fileText, isForOneTenant, isProse, renderExport } from './export-kinds';
import type { TypedIds } from './WantedIds';
import { validIn, WantedIds } from './WantedIds';

/** One tenant's rules as they are applied, or a report on the whole scenario: seen first, then saved or copied. */
export function ExportDialog() {
  const workbench = useWorkbench();
  const document = documentOf(workbench);
  const selected = useSession((state) => state.selection.tenants[0]);
  const [kind, setKind] = useState<ExportKind>('html');
  const [tenant, setTenant] = useState(selected ?? document.scenario.tenants[0]?.id ?? '');
  const [typed, setTyped] = useState<TypedIds>({});
  const [date] = useState(today);
  const result = renderExport(kind, document, { tenant, resolved: validIn(typed), date });
  // What was answered stays in sight, so that it can be corrected.
  const unanswered = renderExport(kind, document, { tenant, resolved: {}, date });
  const name = fileName(kind, document.scenario, tenant);
  return (
    <Dialog
      title="Export and report"
      look="wide"
      onClose={() => closeDialog(workbench)}
      actions={<Actions result={result} name={name} kind={kind} />}
    >
      <div className="dialog-form">
        <Choice
          label="What"
          value={kind}
          onChange={(value) => setKind(value as ExportKind)}
          entries={KINDS}
        />
        {isForOneTenant(kind) ? (
          <Choice label="Tenant" value={tenant} onChange={setTenant} entries={document.scenario.tenants} />
        ) : null}
        <WantedIds
          wanted={unanswered.ok ? [] : unanswered.error.flatMap(({ wanted }) => wanted ?? [])}
          typed={typed}
          onTyped={(key, text) => setTyped({ ...typed, [key]: text })}
        />
        {result.ok ? (
          <textarea
            className={`input export-preview ${isProse(kind) ? 'export-preview--prose' : ''}`}
            readOnly
            aria-label="Preview"
            value={result.value}
          />
        ) : (
          <Refusals problems={result.error} />
        )}
      </div>
    </Dialog>
  );
}

const KINDS = EXPORT_KINDS.map(({ kind, label }) => ({ id: kind, name: label }));

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
}

function Choice({ label, value, onChange, entries }: ChoiceProps) {
  return (
    <Field label={label}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {entries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ActionsProps {
  readonly result: Result<string, readonly ExportProblem[]>;
  readonly name: string;
  readonly kind: ExportKind;
}

function Actions({ result, name, kind }: ActionsProps) {
  const workbench = useWorkbench();
  const text = result.ok ? result.value : null;
  const save = async (content: string) => {
    const outcome = await workbench.desk.bridge.saveText({
      suggestedName: name,
      text: fileText(kind, content),
    });
    if (tellOutcome(workbench, outcome)) closeDialog(workbench);
  };
  const { savePdf } = workbench.desk.bridge;
  const print = async (html: string) => {
    const outcome = await savePdf?.({ suggestedName: name.replace(/html$/, 'pdf'), html });
    if (outcome && tellOutcome(workbench, outcome)) closeDialog(workbench);
  };
  const copy = async (content: string) => {
    await workbench.desk.bridge.writeClipboard(content);
    showToast(workbench, 'Copied.');
  };
  return (
    <>
      <Button onClick={() => closeDialog(workbench)}>Close</Button>
      <Button disabled={text === null} onClick={() => (text === null ? undefined : void copy(text))}>
        <Copy size={16} aria-hidden /> Copy
      </Button>
      {kind === 'html' && savePdf && text !== null ? (
        <Button onClick={() => void print(text)}>
          <FileText size={16} aria-hidden /> Save as PDF…
        </Button>
      ) : null}
      <Button
        look="primary"
        disabled={text === null}
        onClick={() => (text === null ? undefined : void save(text))}
      >
        <Save size={16} aria-hidden /> Save…
      </Button>
    </>
  );
}

/** What no tenant ID would mend; the fields ask for those. */
function Refusals({ problems }: { readonly problems: readonly ExportProblem[] }) {
  const sentences = problems.flatMap(({ message, wanted }) => (wanted === undefined ? message : []));
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
