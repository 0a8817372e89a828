import { Copy, FileText, Save } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '../../../shared/base/result';
import type { ExportProblem, ResolvedDomains } from '../../../shared/exchange/export/resolve-rules';
import { lookupAddress } from '../../../shared/exchange/export/resolve-rules';
import { isGuid } from '../../../shared/model/tenant-identity';
import { bridge } from '../../bridge/current';
import { currentDocument } from '../../store/document-store';
import { closeDialog, showToast, useSessionStore } from '../../store/session-store';
import { tellOutcome } from '../../store/tell-outcome';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { today } from '../../ui/today';
import type { ExportKind } from './export-kinds';
import { EXPORT_KINDS, fileName, isForOneTenant, renderExport } from './export-kinds';

/** One tenant's rules as they are applied, or a report on the whole scenario: seen first, then saved or copied. */
export function ExportDialog() {
  const document = currentDocument();
  const selected = useSessionStore((state) => state.selection.tenants[0]);
  const [kind, setKind] = useState<ExportKind>('html');
  const [tenant, setTenant] = useState(selected ?? document.scenario.tenants[0]?.id ?? '');
  const [resolved, setResolved] = useState<ResolvedDomains>({});
  const [date] = useState(today);
  const result = renderExport(kind, document, { tenant, resolved, date });
  const name = fileName(kind, document.scenario, tenant);
  return (
    <Dialog
      title="Export and report"
      look="wide"
      onClose={closeDialog}
      actions={<Actions result={result} name={name} isPage={kind === 'html'} />}
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
        {result.ok ? (
          <textarea
            className="input export-preview"
            readOnly
            rows={12}
            aria-label="Preview"
            value={result.value}
          />
        ) : (
          <Problems
            problems={result.error}
            onResolve={(domain, id) => setResolved({ ...resolved, [domain]: id })}
          />
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
  /** A page can be printed as well. */
  readonly isPage: boolean;
}

function Actions({ result, name, isPage }: ActionsProps) {
  const text = result.ok ? result.value : null;
  const save = async (content: string) => {
    const outcome = await bridge().saveText({ suggestedName: name, text: content });
    if (tellOutcome(outcome)) closeDialog();
  };
  const { savePdf } = bridge();
  const print = async (html: string) => {
    const outcome = await savePdf?.({ suggestedName: name.replace(/html$/, 'pdf'), html });
    if (outcome && tellOutcome(outcome)) closeDialog();
  };
  const copy = async (content: string) => {
    await bridge().writeClipboard(content);
    showToast('Copied.');
  };
  return (
    <>
      <Button onClick={closeDialog}>Close</Button>
      <Button disabled={text === null} onClick={() => (text === null ? undefined : void copy(text))}>
        <Copy size={16} aria-hidden /> Copy
      </Button>
      {isPage && savePdf && text !== null ? (
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

interface ProblemsProps {
  readonly problems: readonly ExportProblem[];
  readonly onResolve: (domain: string, tenantId: string) => void;
}

/** What cannot be applied, with a field for each tenant ID that somebody must look up. */
function Problems({ problems, onResolve }: ProblemsProps) {
  return (
    <div role="group" aria-label="What is missing">
      {problems.map(({ message, domain }) =>
        domain === undefined ? (
          <p key={message}>{message}</p>
        ) : (
          <DomainField key={domain} domain={domain} onResolve={onResolve} />
        ),
      )}
    </div>
  );
}

function DomainField({ domain, onResolve }: { readonly domain: string } & Pick<ProblemsProps, 'onResolve'>) {
  const [text, setText] = useState('');
  const isWrong = text.trim() !== '' && !isGuid(text.trim());
  return (
    <Field
      label={`Tenant ID of ${domain}`}
      hint={`Look it up at ${lookupAddress(domain)}: it stands in token_endpoint.`}
      error={isWrong ? 'This is not a tenant ID yet.' : null}
    >
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          spellCheck={false}
          placeholder="00000000-0000-0000-0000-000000000000"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            if (isGuid(event.target.value.trim())) onResolve(domain, event.target.value.trim());
          }}
        />
      )}
    </Field>
  );
}
