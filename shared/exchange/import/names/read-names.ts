import { MAX_NAME_LENGTH, MAX_TENANTS } from '../../../model/scenario';
import { isDomain, isGuid } from '../../../model/tenant-identity';
import { namesIn } from '../../../format/wording';
import { message, type Message, type Word } from '../../../words/message';
import { short } from '../build-policy';
import { NOT_READ } from '../not-read';
import { Notes } from '../reading';
import type { Table } from '../table';
import { readTable, remarkOn } from '../table';
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
  if (table === null || found === null) notes.fail('not-names', message('imports.noNames'));
  const rows = table === null || found === null ? [] : readRows(table, found, notes);
  return { rows: notes.problems.length > 0 ? [] : rows, warnings: notes.warnings, problems: notes.problems };
}

function readRows(table: Table, { columns, hasHead }: NameColumns, notes: Notes): readonly NameRow[] {
  if (table.oneOf !== undefined) notes.warn('not-all-sheets', remarkOn(table.oneOf));
  if (hasHead) tellUnused(table.rows[0] ?? [], columns, notes);
  const start = Number(hasHead);
  const rows = table.rows.slice(start).map((cells, n) => {
    const cellsOf = (column: NameColumn) =>
      columns
        .flatMap((one, at) => (one === column ? [unguarded(cells[at] ?? '')] : []))
        .filter((cell) => cell !== '');
    return readRow(cellsOf, String(n + 1 + start), notes);
  });
  if (rows.length === 0) notes.fail('not-names', message('imports.noRows'));
  if (rows.length > MAX_TENANTS) {
    notes.fail('too-many', message('imports.tooManyRows', { max: MAX_TENANTS }));
  }
  return rows;
}

/** A column with a name that nothing is known by is not read, and its owner may have meant another name. */
function tellUnused(head: readonly string[], columns: readonly (NameColumn | null)[], notes: Notes): void {
  const names = head
    .filter((name, n) => name !== '' && columns[n] === null)
    .map((name) => message('format.quoted', { text: short(name) }));
  if (names.length === 0) return;
  const columnsOf = namesIn(names, names.length);
  notes.warn(
    'columns-not-read',
    message('imports.columnsNotRead', { count: names.length, columns: columnsOf }),
  );
}

function readRow(cellOf: (column: NameColumn) => readonly string[], n: string, notes: Notes): NameRow {
  const [name = '', ...more] = cellOf('name');
  const label =
    name === '' ? message('imports.rowAt', { n }) : message('imports.rowOf', { n, name: short(name) });
  const tell: Tell = (fault, text) => notes.warn(NOT_READ, faultOf(fault, { label, text: short(text) }));
  if (more.length > 0) tell('second-name', more.join(', '));
  if (name.length > MAX_NAME_LENGTH) tell('name', name);
  return Object.assign(
    { label, domains: domainsOf(cellOf('domains'), tell) },
    name === '' || name.length > MAX_NAME_LENGTH ? {} : { name },
    tenantIdOf(cellOf('tenantId'), tell),
    mineOf(cellOf('mine'), tell),
    ...(['group', 'owner', 'contact'] as const).map((key) => textOf(key, cellOf(key), tell)),
  );
}

/** What is wrong with a cell; the name of a column: its text is too long. */
type Fault = 'second-name' | 'no-domain' | 'no-tenant-id' | 'mine' | 'name' | 'group' | 'owner' | 'contact';
type Tell = (fault: Fault, text: string) => void;

function faultOf(fault: Fault, cell: { readonly label: Word; readonly text: string }): Message {
  switch (fault) {
    case 'second-name':
      return message('imports.secondName', cell);
    case 'no-domain':
      return message('imports.noDomain', cell);
    case 'no-tenant-id':
      return message('imports.noTenantId', cell);
    case 'mine':
      return message('imports.mineUnclear', cell);
    default:
      return message('imports.textTooLong', { ...cell, what: fault, max: MAX_NAME_LENGTH });
  }
}

function domainsOf(cells: readonly string[], tell: Tell): readonly string[] {
  const parts = [...new Set(cells.flatMap(domainParts).map((part) => part.toLowerCase()))];
  for (const part of parts) if (!isDomain(part)) tell('no-domain', part);
  return parts.filter(isDomain);
}

function tenantIdOf([cell]: readonly string[], tell: Tell): Partial<NameRow> {
  const text = cell?.replaceAll(/^\{|\}$/g, '').trim();
  if (text === undefined) return {};
  if (isGuid(text)) return { tenantId: text.toLowerCase() };
  tell('no-tenant-id', text);
  return {};
}

function mineOf([cell]: readonly string[], tell: Tell): Partial<NameRow> {
  const isMine = cell === undefined ? null : flagIn(cell);
  if (isMine !== null) return { isMine };
  if (cell !== undefined) tell('mine', cell);
  return {};
}

function textOf(key: 'group' | 'owner' | 'contact', cells: readonly string[], tell: Tell): Partial<NameRow> {
  const text = cells.join(', ').replaceAll(/\s+/g, ' ');
  if (text === '') return {};
  if (text.length <= MAX_NAME_LENGTH) return { [key]: text };
  tell(key, text);
  return {};
}

/** Without the apostrophe that keeps a spreadsheet from running a cell as a formula. */
export function unguarded(cell: string): string {
  return cell.replaceAll(/'(?=[=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n]) *')/g, '').trim();
}
