import { MAX_NAME_LENGTH, MAX_TENANTS } from '../../../model/scenario';
import { isDomain, isGuid } from '../../../model/tenant-identity';
import { short } from '../build-policy';
import { NOT_READ } from '../not-read';
import { Notes } from '../reading';
import type { Table } from '../table';
import { readTable } from '../table';
import type { NameColumn, NameColumns } from './name-columns';
import { domainParts, flagIn, nameColumns } from './name-columns';
import type { NameRow, NamesReading } from './name-row';

const HEAD_ROWS = 20;

/** Is it a table that says who tenants are? */
export function isNamesTable(text: string): boolean {
  const table = readTable(text);
  return table !== null && nameColumns(table.rows.slice(0, HEAD_ROWS)) !== null;
}

/** A list of names, domains, tenant IDs and the like, from a spreadsheet or the clipboard. */
export function readNames(text: string): NamesReading {
  const notes = new Notes();
  const table = readTable(text);
  const found = table === null ? null : nameColumns(table.rows);
  if (table === null || found === null) notes.fail('not-names', NO_NAMES);
  const rows = table === null || found === null ? [] : readRows(table, found, notes);
  return { rows: notes.problems.length > 0 ? [] : rows, warnings: notes.warnings, problems: notes.problems };
}

function readRows(table: Table, { columns, hasHead }: NameColumns, notes: Notes): readonly NameRow[] {
  if (table.remark !== undefined) notes.warn('not-all-sheets', table.remark);
  if (hasHead) tellUnused(table.rows[0] ?? [], columns, notes);
  const start = Number(hasHead);
  const rows = table.rows.slice(start).map((cells, n) => {
    const cellsOf = (column: NameColumn) =>
      columns
        .flatMap((one, at) => (one === column ? [unguarded(cells[at] ?? '')] : []))
        .filter((cell) => cell !== '');
    return readRow(cellsOf, `Row ${n + 1 + start}`, notes);
  });
  if (rows.length === 0) notes.fail('not-names', 'The list has no rows.');
  if (rows.length > MAX_TENANTS) {
    notes.fail('too-many', `The list has more than ${MAX_TENANTS} rows; no scenario has as many tenants.`);
  }
  return rows;
}

const NO_NAMES =
  'This is no names list: it takes columns such as Name, Domains and Tenant ID, separated by commas, semicolons or tabs.';

/** A column with a name that nothing is known by is not read, and its owner may have meant another name. */
function tellUnused(head: readonly string[], columns: readonly (NameColumn | null)[], notes: Notes): void {
  const names = head
    .filter((name, n) => name !== '' && columns[n] === null)
    .map((name) => `“${short(name)}”`);
  if (names.length === 0) return;
  const message = `Not read: ${names.length === 1 ? 'the column' : 'the columns'} ${names.join(', ')}. Known are Name, Domains, Tenant ID, Mine, Group, Owner and Contact.`;
  notes.warn('columns-not-read', message);
}

function readRow(cellOf: (column: NameColumn) => readonly string[], place: string, notes: Notes): NameRow {
  const [name = '', ...more] = cellOf('name');
  const label = name === '' ? place : `${place}, “${short(name)}”`;
  const tell = (what: string, text: string) =>
    notes.warn(NOT_READ, `${label}: ${what} (“${short(text)}”); it changes nothing.`);
  if (more.length > 0) tell('there is a second name', more.join(', '));
  if (name.length > MAX_NAME_LENGTH) tell(`the name is longer than ${MAX_NAME_LENGTH} characters`, name);
  return Object.assign(
    { label, domains: domainsOf(cellOf('domains'), tell) },
    name === '' || name.length > MAX_NAME_LENGTH ? {} : { name },
    tenantIdOf(cellOf('tenantId'), tell),
    mineOf(cellOf('mine'), tell),
    ...(['group', 'owner', 'contact'] as const).map((key) => textOf(key, cellOf(key), tell)),
  );
}

type Tell = (what: string, text: string) => void;

function domainsOf(cells: readonly string[], tell: Tell): readonly string[] {
  const parts = [...new Set(cells.flatMap(domainParts).map((part) => part.toLowerCase()))];
  for (const part of parts) if (!isDomain(part)) tell('this is no domain', part);
  return parts.filter(isDomain);
}

function tenantIdOf([cell]: readonly string[], tell: Tell): Partial<NameRow> {
  const text = cell?.replaceAll(/^\{|\}$/g, '').trim();
  if (text === undefined) return {};
  if (isGuid(text)) return { tenantId: text.toLowerCase() };
  tell('this is no tenant ID', text);
  return {};
}

function mineOf([cell]: readonly string[], tell: Tell): Partial<NameRow> {
  const isMine = cell === undefined ? null : flagIn(cell);
  if (isMine !== null) return { isMine };
  if (cell !== undefined) tell('whether the tenant is yours is neither yes nor no', cell);
  return {};
}

function textOf(key: 'group' | 'owner' | 'contact', cells: readonly string[], tell: Tell): Partial<NameRow> {
  const text = cells.join(', ').replaceAll(/\s+/g, ' ');
  if (text === '') return {};
  if (text.length <= MAX_NAME_LENGTH) return { [key]: text };
  tell(`the ${key} is longer than ${MAX_NAME_LENGTH} characters`, text);
  return {};
}

/** Without the apostrophe that keeps a spreadsheet from running a cell as a formula. */
export function unguarded(cell: string): string {
  return cell.replaceAll(/'(?=[=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n]) *')/g, '').trim();
}
