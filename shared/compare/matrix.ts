import { evaluatePairs, unpack } from '../evaluate/evaluate-pairs';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import { compilePolicies } from '../evaluate/compile-policies';
import { explainVerdict } from '../explain/explain';
import type { Explanation } from '../explain/explanation';
import { findTenant } from '../explain/words';
import type { Scenario } from '../model/scenario';
import { withPolicies } from '../plan/apply-plan';
import type { Change } from './compare';

/** What a governed connection between two tenants meets; "same" is a tenant with itself, which is not evaluated. */
export type CellState = 'same' | 'allowed' | 'blocked-outbound' | 'blocked-inbound' | 'blocked-twice';

export interface MatrixTenant {
  readonly id: string;
  readonly name: string;
  readonly isManaged: boolean;
  readonly isIsolated: boolean;
}

/** Creator tenants (rows) by sign-in tenants (columns), both in the order of the file. */
export interface Matrix {
  readonly tenants: readonly MatrixTenant[];
  /** By place in `tenants`; reading a cell makes nothing, so that scrolling stays smooth. */
  cell(row: number, column: number): CellState;
  /** Against the pinned policies; null where nothing changed or nothing is pinned. */
  change(row: number, column: number): Change | null;
}

export type MatrixFilter = 'all' | 'managed' | 'external' | 'blocked';

/** The tenant matrix, for an Entra connection between every pair: one byte a cell is all that is kept. */
export function matrix(scenario: Scenario): Matrix {
  const { tenants, baseline } = scenario;
  const { gates } = evaluatePairs(tenants);
  const former = baseline ? evaluatePairs(withPolicies(scenario, baseline.isolation).tenants).gates : null;
  const size = tenants.length;
  const isAllowedBy = (bits: Uint8Array, at: number) => unpack(bits[at] ?? 0).isAllowed;
  return {
    tenants: tenants.map(({ id, name, managed, isolation }) => ({
      id,
      name,
      isManaged: managed !== false,
      isIsolated: isolation.enabled,
    })),
    cell: (row, column) => (row === column ? 'same' : stateOfBits(gates[row * size + column] ?? 0)),
    change: (row, column) => {
      if (!former || row === column) return null;
      const at = row * size + column;
      const isAllowed = isAllowedBy(gates, at);
      if (isAllowed === isAllowedBy(former, at)) return null;
      return isAllowed ? 'newly-allowed' : 'newly-blocked';
    },
  };
}

function stateOfBits(bits: number): CellState {
  const { isAllowed, isOutboundAllowed, isInboundAllowed } = unpack(bits);
  if (isAllowed) return 'allowed';
  if (isOutboundAllowed) return 'blocked-inbound';
  return isInboundAllowed ? 'blocked-outbound' : 'blocked-twice';
}

/** Which tenants a row or a column is shown for, as places in `tenants`; "blocked": those that meet any block. */
export function shownTenants(table: Matrix, filter: MatrixFilter): readonly number[] {
  const places = table.tenants.map((_, place) => place);
  switch (filter) {
    case 'managed':
      return places.filter((place) => table.tenants[place]?.isManaged === true);
    case 'external':
      return places.filter((place) => table.tenants[place]?.isManaged === false);
    case 'blocked':
      return places.filter((place) =>
        places.some((other) => isBlocked(table.cell(place, other)) || isBlocked(table.cell(other, place))),
      );
    default:
      return places;
  }
}

export function isBlocked(state: CellState): boolean {
  return state !== 'allowed' && state !== 'same';
}

const WORDS: Readonly<Record<CellState, string>> = {
  same: 'Same tenant',
  allowed: 'Allowed',
  'blocked-outbound': 'Blocked (outbound)',
  'blocked-inbound': 'Blocked (inbound)',
  'blocked-twice': 'Blocked (outbound and inbound)',
};

/** The words for a cell, the same in the window, in a copy and in a file. */
export function cellWord(state: CellState): string {
  return WORDS[state];
}

/**
 * The shown part as rows of text, names in the first row and column: what is copied and what is written as CSV. A cell
 * that the window leaves empty ("only blocked pairs") is empty here too.
 */
export function matrixRows(
  table: Matrix,
  places: readonly number[],
  isBlockedOnly: boolean,
): readonly (readonly string[])[] {
  const name = (place: number) => table.tenants[place]?.name ?? '';
  const word = (state: CellState) => (isBlockedOnly && !isBlocked(state) ? '' : cellWord(state));
  return [
    ['Creator tenant \\ Sign-in tenant', ...places.map(name)],
    ...places.map((row) => [name(row), ...places.map((column) => word(table.cell(row, column)))]),
  ];
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
