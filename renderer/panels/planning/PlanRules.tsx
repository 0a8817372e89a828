import { ArrowDown, ArrowUp, ChevronDown, ChevronRight } from 'lucide-react';
import type { Ref } from 'react';
import { useMemo, useRef, useState } from 'react';
import { groupBy } from '../../../shared/base/group-by';
import { directionMessage } from '../../../shared/explain/direction';
import { tenantWord } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import { WILDCARD } from '../../../shared/model/scenario';
import type { PlannedRule } from '../../../shared/plan/planned';
import type { Proof } from '../../../shared/plan/proof';
import { prover } from '../../../shared/plan/proof';
import { derive } from '../../verdicts/derived';
import { IconButton } from '../../ui/Button';
import { VirtualRows } from '../../ui/VirtualRows';
import type { Column, SortOrder } from '../results/columns';
import { nextOrder, sortRows } from '../results/columns';
import { ConnectionLink } from './ConnectionLink';
import { More, useOpening } from './More';
import { TenantLink } from './TenantLink';
import type { MadePlan } from './use-plan';
import { say } from '../../words/say';

const ROW_HEIGHT = 30;
/** A half of a rule for many connections names so many of them at first. */
const SHOWN_CONNECTIONS = 24;

interface RuleRow {
  readonly key: string;
  readonly rule: PlannedRule;
  readonly at: string;
  readonly names: string;
  readonly isOwn: boolean;
}

function columns(): readonly Column<RuleRow>[] {
  return [
    { id: 'at', title: say('planning.headAt'), textOf: ({ at }) => at },
    { id: 'who', title: say('planning.headWhoActs'), textOf: whoActs },
    { id: 'direction', title: say('planning.headDirection'), textOf: directionOf },
    { id: 'names', title: say('planning.headFor'), textOf: ({ names }) => names },
    {
      id: 'connections',
      title: say('planning.headConnections'),
      textOf: ({ rule }) => `${rule.for.length}`,
      rankOf: ({ rule }) => rule.for.length,
    },
  ];
}

function whoActs({ isOwn }: RuleRow): string {
  return isOwn ? say('planning.you') : say('planning.itsAdministrator');
}

function directionOf({ rule }: RuleRow): string {
  return say(directionMessage(rule.direction));
}

/** The rules by tenant: searched, sorted, by who acts; what would break without one is asked for one by one. */
export function PlanRules({ plan }: { readonly plan: MadePlan }) {
  const { scenario, made } = plan;
  const all = useMemo(() => rowsOf(scenario, made.rules), [scenario, made]);
  const [text, setText] = useState('');
  const [only, setOnly] = useState('all');
  const [order, setOrder] = useState<SortOrder | null>(null);
  const rows = useMemo(
    () =>
      sortRows(
        all.filter((row) => fits(row, only, text)),
        columns(),
        order,
      ),
    [all, only, text, order],
  );
  if (all.length === 0) return <p className="planning__hint quiet">{say('planning.needsNoRule')}</p>;
  return (
    <>
      <div className="plan__tools">
        <select
          className="input"
          aria-label={say('planning.rulesAt')}
          title={choices(all).find(({ value }) => value === only)?.label}
          value={only}
          onChange={(event) => setOnly(event.target.value)}
        >
          {choices(all).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <input
          type="search"
          className="input"
          aria-label={say('planning.searchRules')}
          placeholder={say('planning.searchRules')}
          title={say('planning.searchRules')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="quiet">
          {rows.length === all.length
            ? null
            : say('planning.someShown', { some: rows.length, all: all.length })}
        </span>
      </div>
      <RuleTable plan={plan} rows={rows} order={order} onSort={(id) => setOrder(nextOrder(order, id))} />
    </>
  );
}

function rowsOf(scenario: Scenario, rules: readonly PlannedRule[]): readonly RuleRow[] {
  const { tenants } = derive(scenario);
  return rules.map((rule) => ({
    key: `${rule.at} ${rule.names}`,
    rule,
    at: say.word(tenantWord(scenario, rule.at)),
    names: rule.names === WILDCARD ? say('planning.allTenants') : say.word(tenantWord(scenario, rule.names)),
    isOwn: tenants.get(rule.at)?.managed !== false,
  }));
}

/** All, those of one administrator, or those at one tenant; each with how many they are. */
function choices(rows: readonly RuleRow[]) {
  const own = rows.filter(({ isOwn }) => isOwn).length;
  const at = [...groupBy(rows, ({ rule }) => rule.at)].map(([id, its]) => ({
    value: `at ${id}`,
    label: say('planning.atTenant', { tenant: its[0]?.at ?? id, count: its.length }),
  }));
  return [
    { value: 'all', label: say('planning.atAllTenants', { count: rows.length }) },
    { value: 'own', label: say('planning.yoursToSet', { count: own }) },
    { value: 'others', label: say('planning.forOthers', { count: rows.length - own }) },
    ...at,
  ];
}

function fits(row: RuleRow, only: string, text: string): boolean {
  const { rule, at, names, isOwn } = row;
  if (
    only === 'own' || only === 'others'
      ? isOwn !== (only === 'own')
      : only !== 'all' && only !== `at ${rule.at}`
  )
    return false;
  const shown = [at, names, directionOf(row)].join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => shown.includes(word));
}

interface RuleTableProps {
  readonly plan: MadePlan;
  readonly rows: readonly RuleRow[];
  readonly order: SortOrder | null;
  readonly onSort: (column: string) => void;
}

function RuleTable({ plan: { scenario, made, isolate }, rows, order, onSort }: RuleTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const prove = useMemo(() => prover(scenario, made, isolate), [scenario, made, isolate]);
  return (
    <div
      className="plan__table"
      role="table"
      aria-label={say('planning.rulesOfThePlan')}
      aria-rowcount={rows.length + 1}
      ref={scroller}
    >
      <div className="plan__head" role="rowgroup">
        <div className="plan__row" role="row" aria-rowindex={1}>
          {columns().map(({ id, title }) => (
            <Head key={id} id={id} title={say.word(title)} order={order} onSort={onSort} />
          ))}
          <span role="columnheader">
            <span className="visually-hidden">{say('planning.whyItIsNeeded')}</span>
          </span>
        </div>
      </div>
      <VirtualRows
        count={rows.length}
        keyOf={(index) => rows[index]?.key ?? `${index}`}
        rowHeight={ROW_HEIGHT}
        scroller={scroller}
      >
        {(index, measure) => {
          const row = rows[index];
          return row ? <Row key={row.key} row={row} index={index} prove={prove} ref={measure} /> : null;
        }}
      </VirtualRows>
      {rows.length === 0 ? <p className="plan__none quiet">{say('planning.noRuleFits')}</p> : null}
    </div>
  );
}

interface HeadProps extends Pick<RuleTableProps, 'order' | 'onSort'> {
  readonly id: string;
  readonly title: string;
}

function Head({ id, title, order, onSort }: HeadProps) {
  const isSorted = order?.column === id;
  const Arrow = order?.isDescending ? ArrowDown : ArrowUp;
  const sort = !isSorted ? 'none' : order.isDescending ? 'descending' : 'ascending';
  return (
    <span role="columnheader" aria-sort={sort}>
      <button type="button" className="results__sort" title={title} onClick={() => onSort(id)}>
        <span className="truncate">{title}</span>
        {isSorted ? <Arrow size={13} aria-hidden /> : null}
      </button>
    </span>
  );
}

interface RowProps {
  readonly row: RuleRow;
  readonly index: number;
  readonly prove: (rule: PlannedRule) => readonly Proof[];
  readonly ref?: Ref<HTMLDivElement>;
}

function Row({ row, index, prove, ref }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const { rule, at, names, isOwn } = row;
  return (
    <div className="plan__item" data-index={index} ref={ref}>
      <div className="plan__row" role="row" aria-rowindex={index + 2}>
        <span role="cell" className="truncate" title={at}>
          <TenantLink id={rule.at} />
        </span>
        <span role="cell" className={isOwn ? 'truncate' : 'truncate quiet'} title={whoActs(row)}>
          {whoActs(row)}
        </span>
        <span role="cell" className="truncate" title={directionOf(row)}>
          {directionOf(row)}
        </span>
        <span role="cell" className="truncate" title={names}>
          {rule.names === WILDCARD ? names : <TenantLink id={rule.names} />}
        </span>
        <span role="cell">{rule.for.length}</span>
        <span role="cell">
          <IconButton
            label={say('planning.whyNeedsRule', { at, names })}
            aria-expanded={isOpen}
            icon={isOpen ? <ChevronDown size={15} /> : <ChevronRight size={15} />}
            onClick={() => setOpen(!isOpen)}
          />
        </span>
      </div>
      {isOpen ? prove(rule).map((proof) => <ProofOfHalf key={proof.direction} proof={proof} />) : null}
    </div>
  );
}

/** What would break without this half of the rule, by name. */
function ProofOfHalf({ proof: { direction, breaks } }: { readonly proof: Proof }) {
  const { shown, more } = useOpening(breaks, SHOWN_CONNECTIONS);
  return (
    <p className="planning__links plan__proof">
      <span className="quiet">{say('planning.wouldBreak', { direction, count: breaks.length })}</span>
      {shown.map((id) => (
        <ConnectionLink key={id} id={id} />
      ))}
      <More {...more} />
    </p>
  );
}
