import type { JsonObject } from '../../../format/envelope';
import { isGuid } from '../../../model/tenant-identity';
import type { SheetOfMany, Table } from '../table';
import { columnKey, readTable } from '../table';
import { accountOf } from './account';
import { isConnector } from './sign-in';

/** What the columns of a table are called, by the key that the same value has in JSON. */
const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ['connectionParametersSet', /^connectionparametersset$/],
  ['noneOrCrossTenantIdentity', /crosstenant|mandantenubergreifend/],
  ['connectionName', /^connection(?:name|id)$|^verbindungs(?:name|id)$/],
  ['accountName', /^(?:admin)?account(?:name|upn)?$|^konto(?:name)?$|signinaccount|anmeldekonto/],
  ['creatorUPN', /^(?:creator|owner|ersteller|besitzer)(?:upn|email|mail)$|userprincipalname/],
  [
    'creatorDisplayName',
    /creatordisplayname|^creator(?:name)?$|^maker$|^ersteller(?:name)?$|^owner$|^besitzer$|^createdby(?:name)?$/,
  ],
  ['apiId', /^apiid$|^fullconnectorname$|^connectorid$/],
  ['connectorName', /^(?:admin)?connector(?:name|displayname)?$|^konnektor(?:name)?$|^connector[a-z]*$/],
  ['environmentDisplayName', /^(?:admin)?(?:environment|umgebungs?)(?:displayname|anzeigename)$/],
  ['environmentName', /^(?:admin)?(?:connectionreference)?(?:environment|umgebung)(?:s?name|id)?$/],
  ['displayName', /^displayname$|^anzeigename$/],
  ['connectionStatus', /^(?:connection)?status(?:es)?$|^verbindungsstatus$/],
  ['tenantId', /^tenantid$|^mandant(?:en)?id$/],
];

const LOOKED_AT = 200;

/** The rows of an inventory that is a table; null: it is no such table. */
export function inventoryRows(text: string): { rows: readonly JsonObject[]; oneOf?: SheetOfMany } | null {
  const table = readTable(text);
  const roles = table === null ? null : rolesOf(table);
  if (table === null || roles === null) return null;
  const rows = table.rows.slice(1).map((cells) => {
    const pairs = roles.flatMap((role, n) => (role === null || cells[n] === '' ? [] : [[role, cells[n]]]));
    return Object.fromEntries(pairs) as JsonObject;
  });
  return table.oneOf === undefined ? { rows } : { rows, oneOf: table.oneOf };
}

/** Does a text begin as such a table does? */
export function isInventoryTable(text: string): boolean {
  const table = readTable(text);
  return table !== null && rolesOf(table) !== null;
}

/** What each column is: by its name, and where the name is in another language by what stands in it. */
function rolesOf({ rows: [head = [], ...rows] }: Table): readonly (string | null)[] | null {
  const roles = head.map((name) => roleOf(name));
  const cellsOf = (n: number) => rows.slice(0, LOOKED_AT).flatMap((row) => row[n] || []);
  const find = (role: string, fits: (cell: string) => boolean) => {
    if (roles.includes(role)) return;
    const fitting = head.flatMap((_, n) =>
      (roles[n] === null || roles[n] === 'displayName') && isMostly(cellsOf(n), fits) ? [n] : [],
    );
    // Of two columns of accounts one is the maker's, and only a person can say which.
    if (fitting.length === 1) roles[fitting[0] ?? 0] = role;
  };
  if (!roles.includes('apiId')) find('connectorName', isConnector);
  find('accountName', (cell) => accountOf(cell).kind !== 'unclear');
  const hasConnector = roles.includes('apiId') || roles.includes('connectorName');
  const isOne = hasConnector && (roles.includes('accountName') || roles.includes('connectionName'));
  return isOne && !head.some((cell) => isGuid(cell) || isConnector(cell)) ? roles : null;
}

function roleOf(name: string): string | null {
  const key = columnKey(name);
  return COLUMNS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** Some cells are empty or odd; a column of names or of dates has no cell that fits. */
function isMostly(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(fits).length * 2 > cells.length;
}
