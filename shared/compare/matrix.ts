import type { Openness } from '../evaluate/evaluate-pairs';
import { ANY_OTHER } from '../evaluate/any-other';
import { openGates } from '../evaluate/evaluate-pairs';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import { compilePolicies } from '../evaluate/compile-policies';
import { ANY_OTHER_NAME, explainAnyOther } from '../explain/any-other';
import { explainInOneLine, explainVerdict } from '../explain/explain';
import type { Explanation } from '../explain/explanation';
import { findTenant } from '../explain/words';
import type { Scenario } from '../model/scenario';
import { withPolicies } from '../plan/apply-plan';
import type { Change } from './compare';
import { message, type Message, type Word } from '../words/message';
import type { Say } from '../words/say';

/**
 * What a governed connection between two tenants meets; "same" is a tenant with itself, which is not evaluated, and of
 * two tenants that nobody has drawn nothing is known.
 */
export type CellState =
  'same' | 'allowed' | 'blocked-outbound' | 'blocked-inbound' | 'blocked-twice' | 'not-drawn';

export interface MatrixTenant {
  readonly id: string;
  readonly name: Word;
  readonly isManaged: boolean;
}

/**
 * Creator tenants (rows) by sign-in tenants (columns), both in the order of the file; last stands any other tenant, for
 * whom gates are open that are Off or have a rule for all.
 */
export interface Matrix {
  readonly tenants: readonly MatrixTenant[];
  /** By place in `tenants`; reading a cell makes nothing, so that scrolling stays smooth. */
  cell(row: number, column: number): CellState;
  /** Against the pinned policies; null where nothing changed or nothing is pinned. */
  change(row: number, column: number): Change | null;
  /** Is any cell of the tenant's row or column blocked? */
  hasBlock(line: 'row' | 'column', place: number): boolean;
}

export type MatrixFilter =
  'all' | 'managed' | 'any-other' | 'external' | 'to-external' | 'from-external' | 'blocked';

/** What is shown, as places in `tenants`. */
export interface MatrixPart {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The tenant matrix, for an Entra connection between every pair. What is kept grows with the rules, not the pairs. */
export function matrix(scenario: Scenario): Matrix {
  const { tenants, baseline } = scenario;
  const gates = openGates(tenants);
  const former = baseline ? openGates(withPolicies(scenario, baseline.isolation).tenants) : null;
  return {
    tenants: [
      ...tenants.map(({ id, name, managed }) => ({ id, name, isManaged: managed !== false })),
      ...(tenants.length === 0 ? [] : [{ id: ANY_OTHER, name: ANY_OTHER_NAME, isManaged: false }]),
    ],
    cell: (row, column) => cellOf(gates, row, column),
    change: (row, column) => {
      if (!former) return null;
      const isNowBlocked = isBlocked(cellOf(gates, row, column));
      if (isNowBlocked === isBlocked(cellOf(former, row, column))) return null;
      return isNowBlocked ? 'newly-blocked' : 'newly-allowed';
    },
    hasBlock: blockFinder(gates),
  };
}

type Gates = ReturnType<typeof openGates>;

/** A place beyond the end is any other tenant: its own gate is not known and taken as open, and no rule names it. */
function isOpen(gates: readonly Openness[], at: number, other: number): boolean {
  const open = gates[at];
  return open === undefined || open === 'everybody' || open.has(other);
}

function cellOf({ outbound, inbound }: Gates, row: number, column: number): CellState {
  if (row === column) return row < outbound.length ? 'same' : 'not-drawn';
  const isOut = isOpen(outbound, row, column);
  const isIn = isOpen(inbound, column, row);
  if (isOut) return isIn ? 'allowed' : 'blocked-inbound';
  return isIn ? 'blocked-outbound' : 'blocked-twice';
}

/** A line has a block when its own gate is shut for somebody, or somebody else's gate is shut for it. */
function blockFinder({ outbound, inbound }: Gates): Matrix['hasBlock'] {
  const others = outbound.length - 1;
  const shut = (gates: readonly Openness[]) =>
    new Set(gates.flatMap((open, at) => (open !== 'everybody' && open.size < others ? [at] : [])));
  const lines = {
    row: { own: shut(outbound), facing: inbound, facingShut: [...shut(inbound)] },
    column: { own: shut(inbound), facing: outbound, facingShut: [...shut(outbound)] },
  };
  return (line, place) => {
    const { own, facing, facingShut } = lines[line];
    return own.has(place) || facingShut.some((at) => at !== place && !isOpen(facing, at, place));
  };
}

/**
 * The rows and columns that a filter leaves; "blocked": those of drawn tenants in which anything is blocked, for to any
 * other tenant nearly everything is.
 */
export function shownPart(table: Matrix, filter: MatrixFilter): MatrixPart {
  const all = table.tenants.map((_, place) => place);
  const drawn = all.slice(0, -1);
  const isExternal = (place: number) => table.tenants[place]?.isManaged === false;
  const of = (isManaged: boolean) => all.filter((place) => table.tenants[place]?.isManaged === isManaged);
  switch (filter) {
    case 'managed':
      return { rows: of(true), columns: of(true) };
    case 'any-other': {
      const rest = all.slice(drawn.length);
      return { rows: [...of(true), ...rest], columns: [...of(true), ...rest] };
    }
    case 'external':
      return { rows: drawn.filter(isExternal), columns: drawn.filter(isExternal) };
    case 'to-external':
      return { rows: of(true), columns: of(false) };
    case 'from-external':
      return { rows: of(false), columns: of(true) };
    case 'blocked':
      return {
        rows: drawn.filter((place) => table.hasBlock('row', place)),
        columns: drawn.filter((place) => table.hasBlock('column', place)),
      };
    default:
      return { rows: all, columns: all };
  }
}

/** Is anything of this cell blocked? */
export function isBlocked(state: CellState): boolean {
  return state === 'blocked-outbound' || state === 'blocked-inbound' || state === 'blocked-twice';
}

const WORDS: Readonly<Record<CellState, Message>> = {
  same: message('compare.cellSame'),
  allowed: message('compare.cellAllowed'),
  'blocked-outbound': message('compare.cellBlockedOutbound'),
  'blocked-inbound': message('compare.cellBlockedInbound'),
  'blocked-twice': message('compare.cellBlockedTwice'),
  'not-drawn': message('compare.cellNotDrawn'),
};

/** The words for a cell, the same in the window, in a copy and in a file. */
export function cellWord(state: CellState): Message {
  return WORDS[state];
}

/**
 * The shown part as rows of text, names in the first row and column: what is copied and what is written as CSV. A cell
 * that the window leaves empty ("only blocked pairs") is empty here too, and one that it marks as changed says so.
 */
export function matrixRows(
  say: Say,
  table: Matrix,
  { rows, columns }: MatrixPart,
  isBlockedOnly: boolean,
): readonly (readonly string[])[] {
  const name = (place: number) => say.word(table.tenants[place]?.name ?? '');
  const text = (row: number, column: number) =>
    isBlockedOnly && !isBlocked(table.cell(row, column)) ? '' : say(cellText(table, row, column));
  return [
    [say('compare.matrixCorner'), ...columns.map(name)],
    ...rows.map((row) => [name(row), ...columns.map((column) => text(row, column))]),
  ];
}

/** A cell in words, with its change: "Blocked (inbound), newly blocked". */
export function cellText(table: Matrix, row: number, column: number): Message {
  const change = table.change(row, column);
  const word = cellWord(table.cell(row, column));
  if (!change) return word;
  return change === 'newly-blocked'
    ? message('compare.cellNewlyBlocked', { cell: word })
    : message('compare.cellNewlyAllowed', { cell: word });
}

/** The same for any cell, in one line: also what any other tenant could do, and of whom nothing is known. */
export function explainCell(scenario: Scenario, from: string, to: string): Message | undefined {
  const creator = findTenant(scenario, from);
  const signIn = findTenant(scenario, to);
  if (from === ANY_OTHER && to === ANY_OTHER) return message('compare.neitherDrawn');
  if (creator && to === ANY_OTHER) return explainAnyOther(scenario, creator, 'outbound');
  if (signIn && from === ANY_OTHER) return explainAnyOther(scenario, signIn, 'inbound');
  const explanation = explainPair(scenario, from, to);
  return explanation && explainInOneLine(explanation);
}

/**
 * Why a governed connection from the one tenant to the other is allowed or blocked, both gates in sentences, worked out
 * only when a cell is asked. Undefined when one of them is not there.
 */
export function explainPair(scenario: Scenario, from: string, to: string): Explanation | undefined {
  const creator = findTenant(scenario, from);
  const signIn = findTenant(scenario, to);
  if (!creator || !signIn) return undefined;
  const governed = { id: '', from, to, connector: '', auth: 'entra' } as const;
  return explainVerdict(scenario, governed, evaluateConnection(compilePolicies([creator, signIn]), governed));
}
