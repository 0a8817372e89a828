import { Ban, Check, CircleHelp, Info, LoaderCircle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import { IMPORT_KINDS } from '../../../shared/exchange/import/detect-kind';
import { NOT_READ } from '../../../shared/exchange/import/not-read';
import type { FileContent, FileOutcome } from '../../../shared/exchange/import/mix-outcome';
import type { Note } from '../../../shared/exchange/import/reading';
import { removeImportFile } from '../../document/import';
import { useWorkbench } from '../../workbench/context';
import { IconButton } from '../../ui/Button';
import { FewLines, FewNames } from '../../ui/FewFirst';
import type { Import } from './use-import';
import { say } from '../../words/say';

/** A row a file: what it is, whose, what it holds, and what becomes of it. */
export function ImportFiles({ files, unread, mix, answer }: Import) {
  const outcomes = new Map(mix.result?.files.map((outcome) => [outcome.file, outcome]));
  return (
    <section aria-label="Files">
      <div className="import-files" tabIndex={0} role="group" aria-label="Files, by row">
        <table className="import-table">
          <thead>
            <tr>
              {['File', 'Kind', 'Tenant', 'Period', 'Holds', 'Pairs', 'In', 'Out', 'Result'].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">Remove</span>
              </th>
            </tr>
          </thead>
          {files.map(({ name }) => (
            <FileRow
              key={name}
              name={name}
              outcome={outcomes.get(name) ?? null}
              isStopped={mix.isStopped}
              onKind={(kind) => answer({ [name]: { kind } as { kind: ImportKind } })}
            />
          ))}
          {unread.map(({ name, message }) => (
            <tbody key={name}>
              <tr>
                <NameCell name={name} />
                <td colSpan={7}>Could not be read</td>
                <ResultCell icon={<Ban size={16} aria-hidden />} word="Left out" />
                <RemoveCell name={name} />
              </tr>
              <RemarksRow lines={[message]} />
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

interface FileRowProps {
  readonly name: string;
  /** null: not read yet. */
  readonly outcome: FileOutcome | null;
  readonly isStopped: boolean;
  readonly onKind: (kind: ImportKind | '') => void;
}

function FileRow({ name, outcome, isStopped, onKind }: FileRowProps) {
  const { days, pairs, inbound, outbound } = outcome?.holds ?? {};
  return (
    <tbody>
      <tr>
        <NameCell name={name} />
        <td>{outcome === null ? null : <KindSelect outcome={outcome} onKind={onKind} />}</td>
        <td>
          <FewNames names={outcome?.whose ?? []} first={2} />
        </td>
        <PeriodCell days={days} />
        <td>{outcome === null ? '' : heldIn(outcome.holds)}</td>
        <NumberCell value={pairs} />
        <NumberCell value={inbound} />
        <NumberCell value={outbound} />
        <ResultCell {...resultOf(outcome, isStopped)} />
        <RemoveCell name={name} />
      </tr>
      <RemarksRow lines={outcome === null ? [] : linesOf(outcome)} />
    </tbody>
  );
}

function NameCell({ name }: { readonly name: string }) {
  return (
    <th scope="row" className="import-table__name">
      {shownText(name)}
    </th>
  );
}

/** Each day stays whole. */
function PeriodCell({ days = [] }: { readonly days: readonly string[] | undefined }) {
  const [first, last] = days;
  return (
    <td>
      {first === undefined ? null : <span className="import-table__day">{first}</span>}
      {last === undefined || last === first ? null : (
        <>
          {' '}
          <span className="import-table__day">to {last}</span>
        </>
      )}
    </td>
  );
}

function NumberCell({ value }: { readonly value: number | undefined }) {
  return <td className="import-table__number">{value?.toLocaleString('en')}</td>;
}

function ResultCell({ icon, word }: { readonly icon: ReactNode; readonly word: string }) {
  return (
    <td className="import-table__result">
      {icon} {word}
    </td>
  );
}

function RemoveCell({ name }: { readonly name: string }) {
  const workbench = useWorkbench();
  return (
    <td>
      <IconButton
        label={`Remove ${name}`}
        icon={<X size={14} />}
        onClick={() => removeImportFile(workbench, name)}
      />
    </td>
  );
}

function RemarksRow({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <tr>
      <td colSpan={10} className="import-table__remarks">
        <FewLines lines={lines} first={2} />
      </td>
    </tr>
  );
}

/** What was not read stands by itself below, with the names of the tenants. */
function linesOf({ remarks }: FileOutcome): readonly string[] {
  return remarks.filter(({ code }) => code !== NOT_READ).map(sentenceOf);
}

export function sentenceOf({ line, message }: Note): string {
  const sentence = say.word(message);
  return line === undefined ? sentence : `Line ${line}: ${sentence}`;
}

function heldIn({ rows, policies = 0, rules = 0 }: FileContent): string {
  if (rows !== undefined) return counted(rows, 'row');
  if (policies === 0) return '';
  return policies === 1 ? counted(rules, 'rule') : `${policies} policies, ${counted(rules, 'rule')}`;
}

function counted(n: number, what: string): string {
  return `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
}

function resultOf(outcome: FileOutcome | null, isStopped: boolean) {
  if (outcome === null && isStopped) return { icon: <Ban size={16} aria-hidden />, word: 'Not read' };
  if (outcome === null) return { icon: <LoaderCircle size={16} aria-hidden />, word: 'Reading…' };
  if (outcome.isWaiting) return { icon: <CircleHelp size={16} aria-hidden />, word: 'Waits for your answer' };
  return RESULTS[outcome.status];
}

const RESULTS = {
  imported: { icon: <Check size={16} aria-hidden />, word: 'Fits' },
  note: { icon: <Info size={16} aria-hidden />, word: 'Only a note' },
  refused: { icon: <Ban size={16} aria-hidden />, word: 'Left out' },
} as const;

/** As short as a column of a table takes. */
const SHORT: Readonly<Record<ImportKind, string>> = {
  policy: 'Isolation policy',
  report: 'Connection report',
  terraform: 'Terraform',
  m365dsc: 'Microsoft365DSC',
  inventory: 'Inventory',
  names: 'Names list',
};

interface KindSelectProps {
  readonly outcome: FileOutcome;
  readonly onKind: (kind: ImportKind | '') => void;
}

/** As the file looks, unless a person says otherwise. */
function KindSelect({ outcome: { file, kind, looks, status }, onKind }: KindSelectProps) {
  const seen = looks === null ? (status === 'note' ? 'Beside others' : 'Not known') : SHORT[looks];
  return (
    <select
      className="input"
      aria-label={`Kind of ${shownText(file)}`}
      value={kind === looks || kind === null ? '' : kind}
      onChange={(event) => onKind(event.target.value as ImportKind | '')}
    >
      <option value="">{seen}</option>
      {IMPORT_KINDS.filter((entry) => entry.kind !== looks).map((entry) => (
        <option key={entry.kind} value={entry.kind}>
          {SHORT[entry.kind]}
        </option>
      ))}
    </select>
  );
}
