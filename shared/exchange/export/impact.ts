import { message, type Message } from '../../words/message';
import type { Say } from '../../words/say';
import type { ImpactColumn } from '../../impact/columns';
import { IMPACT_COLUMNS } from '../../impact/columns';
import type { Facts } from '../../impact/facts';
import { factsOf } from '../../impact/facts';
import type { ImpactRow } from '../../impact/row';
import { impactRows } from '../../impact/rows';
import type { ScenarioDocument } from '../../model/scenario';
import { separated } from './csv';

/** What a window has no room for and a spreadsheet looks things up by. */
const IDS: readonly {
  readonly title: Message;
  readonly of: (facts: Facts, row: ImpactRow) => readonly string[];
}[] = [
  {
    title: message('exports.headPartnerTenantId'),
    of: ({ tenants }, row) => row.partners.map((id) => tenantId(tenants, id)),
  },
  {
    title: message('exports.headOwnTenantId'),
    of: ({ tenants }, row) => row.owns.map((id) => tenantId(tenants, id)),
  },
  {
    title: message('exports.headConnectionIds'),
    of: ({ byId }, row) => row.connections.map((id) => connectionId(byId, id)),
  },
];

/** The ID that Microsoft gave it; else a domain, else our own id: a column that names nobody helps nobody. */
function tenantId(tenants: Facts['tenants'], id: string): string {
  const tenant = tenants.get(id);
  return tenant?.tenantId ?? tenant?.domains?.[0] ?? id;
}

/** The ID that reports and inventories know it by, else the one in the file. */
function connectionId(byId: Facts['byId'], id: string): string {
  return byId.get(id)?.connection.connectionId ?? id;
}

/** These rows with every column, and the IDs of tenants and connections (RFC 4180); what looks like a formula stays text. */
export function impactCsv(say: Say, facts: Facts, rows: readonly ImpactRow[]): string {
  const head = [...IMPACT_COLUMNS, ...IDS].map(({ title }) => say.word(title));
  const lines = rows.map((row) => [
    ...IMPACT_COLUMNS.map(({ textOf }) => say.word(textOf(facts, row))),
    ...IDS.map(({ of }) => of(facts, row).join('; ')),
  ]);
  return separated([head, ...lines], 'commas');
}

/** These rows with these columns as cells that spreadsheets paste, below their titles. */
export function impactText(
  say: Say,
  facts: Facts,
  rows: readonly ImpactRow[],
  columns: readonly ImpactColumn[],
): string {
  const lines = rows.map((row) => columns.map(({ textOf }) => say.word(textOf(facts, row))));
  return separated([columns.map(({ title }) => say.word(title)), ...lines], 'tabs');
}

/** The whole of a document, a row an ordered pair of tenants: that is what is decided about. */
export function exportImpact(say: Say, document: ScenarioDocument): string {
  const facts = factsOf(document);
  return impactCsv(say, facts, impactRows(facts, { by: 'pair', groupedBy: 'none' }));
}
