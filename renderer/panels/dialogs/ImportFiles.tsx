import { Ban, Check, CircleHelp, Info, LoaderCircle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { ImportKind } from '../../../shared/exchange/import/detect-kind';
import { IMPORT_KINDS } from '../../../shared/exchange/import/detect-kind';
import { NOT_READ } from '../../../shared/exchange/import/not-read';
import type { FileContent, FileOutcome } from '../../../shared/exchange/import/mix-outcome';
import type { Note } from '../../../shared/exchange/import/reading';
import { message, type Word } from '../../../shared/words/message';
import { removeImportFile } from '../../document/import';
import { useWorkbench } from '../../workbench/context';
import { IconButton } from '../../ui/Button';
import { FewLines, FewNames } from '../../ui/FewFirst';
import type { Import } from './use-import';
import { say } from '../../words/say';

const HEADS = [
  message('dialogs.headFile'),
  message('dialogs.headKind'),
  message('dialogs.tenant'),
  message('dialogs.headPeriod'),
  message('dialogs.headHolds'),
  message('dialogs.headPairs'),
  message('dialogs.headInbound'),
  message('dialogs.headOutbound'),
  message('dialogs.headResult'),
];

/** A row a file: what it is, whose, what it holds, and what becomes of it. */
export function ImportFiles({ files, unread, mix, answer }: Import) {
  const outcomes = new Map(mix.result?.files.map((outcome) => [outcome.file, outcome]));
  return (
    <section aria-label={say('dialogs.files')}>
      <div className="import-files" tabIndex={0} role="group" aria-label={say('dialogs.filesByRow')}>
        <table className="import-table">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head.id} scope="col">
                  {say(head)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{say('dialogs.remove')}</span>
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
          {unread.map(({ name, message: problem }) => (
            <tbody key={name}>
              <tr>
                <NameCell name={name} />
                <td colSpan={7}>{say('dialogs.couldNotBeRead')}</td>
                <ResultCell icon={<Ban size={16} aria-hidden />} word={say('dialogs.leftOut')} />
                <RemoveCell name={name} />
              </tr>
              <RemarksRow lines={[problem]} />
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
          <span className="import-table__day">{say('dialogs.untilDay', { day: last })}</span>
        </>
      )}
    </td>
  );
}

function NumberCell({ value }: { readonly value: number | undefined }) {
  return <td className="import-table__number">{value === undefined ? null : say.number(value)}</td>;
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
        label={say('dialogs.removeFile', { file: name })}
        icon={<X size={14} />}
        onClick={() => removeImportFile(workbench, name)}
      />
    </td>
  );
}

function RemarksRow({ lines }: { readonly lines: readonly Word[] }) {
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
function linesOf({ remarks }: FileOutcome): readonly Word[] {
  return remarks.filter(({ code }) => code !== NOT_READ).map(sentenceOf);
}

/** A remark with the line of the file that it is about, where there is one. */
export function sentenceOf({ line, message: remark }: Note): Word {
  return line === undefined ? remark : message('dialogs.lineRemark', { line: `${line}`, remark });
}

function heldIn({ rows, policies = 0, rules = 0 }: FileContent): string {
  if (rows !== undefined) return say('dialogs.rows', { count: rows });
  if (policies === 0) return '';
  return policies === 1
    ? say('dialogs.rules', { count: rules })
    : say('dialogs.policiesAndRules', { policies, rules });
}

function resultOf(outcome: FileOutcome | null, isStopped: boolean) {
  if (outcome === null && isStopped)
    return { icon: <Ban size={16} aria-hidden />, word: say('dialogs.notRead') };
  if (outcome === null) return { icon: <LoaderCircle size={16} aria-hidden />, word: say('dialogs.reading') };
  if (outcome.isWaiting)
    return { icon: <CircleHelp size={16} aria-hidden />, word: say('dialogs.waitsForAnswer') };
  const { icon, word } = RESULTS[outcome.status];
  return { icon, word: say(word) };
}

const RESULTS = {
  imported: { icon: <Check size={16} aria-hidden />, word: message('dialogs.fits') },
  note: { icon: <Info size={16} aria-hidden />, word: message('dialogs.onlyANote') },
  refused: { icon: <Ban size={16} aria-hidden />, word: message('dialogs.leftOut') },
} as const;

/** As short as a column of a table takes. */
function shortName(kind: ImportKind): string {
  return say('dialogs.shortKind', { kind });
}

interface KindSelectProps {
  readonly outcome: FileOutcome;
  readonly onKind: (kind: ImportKind | '') => void;
}

/** As the file looks, unless a person says otherwise. */
function KindSelect({ outcome: { file, kind, looks, status }, onKind }: KindSelectProps) {
  const seen =
    looks === null
      ? say(status === 'note' ? 'dialogs.besideOthers' : 'dialogs.kindNotKnown')
      : shortName(looks);
  return (
    <select
      className="input"
      aria-label={say('dialogs.kindOf', { file: shownText(file) })}
      value={kind === looks || kind === null ? '' : kind}
      onChange={(event) => onKind(event.target.value as ImportKind | '')}
    >
      <option value="">{seen}</option>
      {IMPORT_KINDS.filter((other) => other !== looks).map((other) => (
        <option key={other} value={other}>
          {shortName(other)}
        </option>
      ))}
    </select>
  );
}
