import { useState } from 'react';
import type { TenantChoice, TenantChoices } from '../../../shared/exchange/import/identities';
import type { Stranger } from '../../../shared/exchange/import/import-result';
import type { Tenant } from '../../../shared/model/scenario';
import { useWorkbench } from '../../workbench/context';
import { announce } from '../../workbench/session';
import { Button } from '../../ui/Button';
import type { Target } from './ImportTenantRow';
import { ImportTenantRow } from './ImportTenantRow';
import { foundAmong, withMine, withPasted } from './import-tenants';
import { say } from '../../words/say';

/** No more rows than can be looked over; the others are a page further, or a search away. */
const PAGE = 25;

interface ImportTenantsProps {
  readonly strangers: readonly Stranger[];
  /** Tenants that are drawn already: one of them may be meant. */
  readonly drawn: readonly Tenant[];
  readonly choices: TenantChoices;
  readonly onChoices: (choices: TenantChoices) => void;
}

/** Who is behind the tenant IDs: a name for each, whether it is yours, or of which tenant it is another ID. */
export function ImportTenants(props: ImportTenantsProps) {
  const { strangers, choices, onChoices } = props;
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  if (strangers.length === 0) return null;
  const found = foundAmong(strangers, choices, wanted);
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  const first = Math.min(page, last) * PAGE;
  const mark = (isMine: boolean) => {
    onChoices(withMine(choices, marked, isMine));
    setMarked(new Set());
  };
  return (
    <section className="import-who" aria-label={say('dialogs.tenantsWithoutName')}>
      <h3>{say('dialogs.tenantsWithoutNameCount', { count: strangers.length })}</h3>
      <p className="quiet">{say('dialogs.strangersAbout')}</p>
      <div className="import-who__tools">
        <input
          className="input"
          aria-label={say('dialogs.findTenantIdOrName')}
          placeholder={say('dialogs.findTenantIdOrName')}
          title={say('dialogs.findTenantIdOrName')}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
            setPage(0);
          }}
        />
        <MarkedTools found={found} marked={marked} onMarked={setMarked} onMine={mark} />
      </div>
      <TenantTable {...props} found={found} first={first} marked={marked} onMarked={setMarked} />
      {found.length === 0 ? <p className="quiet">{say('dialogs.noTenantHasThat')}</p> : null}
      {last > 0 ? (
        <div className="import-who__pages">
          <Button disabled={first === 0} onClick={() => setPage(Math.min(page, last) - 1)}>
            {say('dialogs.previous')}
          </Button>
          <span role="status">
            {say('dialogs.pageOf', {
              first: first + 1,
              last: Math.min(first + PAGE, found.length),
              all: found.length,
            })}
          </span>
          <Button disabled={first + PAGE >= found.length} onClick={() => setPage(Math.min(page, last) + 1)}>
            {say('dialogs.next')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface MarkedToolsProps {
  readonly found: readonly Stranger[];
  readonly marked: ReadonlySet<string>;
  readonly onMarked: (marked: ReadonlySet<string>) => void;
  readonly onMine: (isMine: boolean) => void;
}

/** For many at once: all that were found, on whatever page. */
function MarkedTools({ found, marked, onMarked, onMine }: MarkedToolsProps) {
  const isAll = found.length > 0 && found.every(({ tenantId }) => marked.has(tenantId));
  return (
    <>
      <Button onClick={() => onMarked(new Set(isAll ? [] : found.map(({ tenantId }) => tenantId)))}>
        {isAll ? say('dialogs.selectNone') : say('dialogs.selectAll', { count: found.length })}
      </Button>
      <Button disabled={marked.size === 0} onClick={() => onMine(true)}>
        {say('dialogs.markAsMine', { count: marked.size })}
      </Button>
      <Button disabled={marked.size === 0} onClick={() => onMine(false)}>
        {say('dialogs.markAsExternal', { count: marked.size })}
      </Button>
    </>
  );
}

interface TenantTableProps extends ImportTenantsProps {
  readonly found: readonly Stranger[];
  /** Where the page begins among those that were found. */
  readonly first: number;
  readonly marked: ReadonlySet<string>;
  readonly onMarked: (marked: ReadonlySet<string>) => void;
}

function TenantTable({ found, first, marked, onMarked, ...props }: TenantTableProps) {
  const { strangers, drawn, choices, onChoices } = props;
  const workbench = useWorkbench();
  const paste = (text: string, at: number) => {
    const pasted = withPasted(choices, text, found.slice(at), strangers);
    onChoices(pasted.choices);
    announce(workbench, pasted.sentence);
  };
  return (
    <table className="import-tenants">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{say('dialogs.select')}</span>
          </th>
          <th scope="col">{say('dialogs.tenantId')}</th>
          <th scope="col">{say('dialogs.inTheFiles')}</th>
          <th scope="col">{say('dialogs.name')}</th>
          <th scope="col">{say('dialogs.whose')}</th>
        </tr>
      </thead>
      <tbody>
        {found.slice(first, first + PAGE).map((stranger, n) => (
          <ImportTenantRow
            key={stranger.tenantId}
            stranger={stranger}
            targets={() => targets(stranger, strangers, drawn, choices)}
            choice={choices[stranger.tenantId] ?? {}}
            onChoice={(choice) => onChoices({ ...choices, [stranger.tenantId]: choice })}
            onPaste={(text) => paste(text, first + n)}
            isMarked={marked.has(stranger.tenantId)}
            onMarked={(isMarked) => onMarked(toggled(marked, stranger.tenantId, isMarked))}
          />
        ))}
      </tbody>
    </table>
  );
}

function toggled(marked: ReadonlySet<string>, tenantId: string, isMarked: boolean): ReadonlySet<string> {
  const next = new Set(marked);
  if (isMarked) next.add(tenantId);
  else next.delete(tenantId);
  return next;
}

/** Drawn tenants, and IDs of this import that are yours; nothing points to what itself points elsewhere. */
function targets(
  { tenantId, isReporting }: Stranger,
  strangers: readonly Stranger[],
  drawn: readonly Tenant[],
  choices: TenantChoices,
): readonly Target[] {
  const isOwn = (other: Stranger) => choices[other.tenantId]?.isMine ?? other.isReporting;
  const own = strangers.filter(
    (other) => other.tenantId !== tenantId && isOwn(other) && choices[other.tenantId]?.sameAs === undefined,
  );
  return [
    ...drawn.map(({ id, name }) => ({ value: id, label: name })),
    ...(isReporting ? [] : own).map((other) => ({
      value: other.tenantId,
      label: nameOf(choices[other.tenantId], other.tenantId),
    })),
  ];
}

function nameOf(choice: TenantChoice | undefined, tenantId: string): string {
  const name = choice?.name?.trim() ?? '';
  return name === '' ? `${tenantId.slice(0, 8)}…` : name;
}
