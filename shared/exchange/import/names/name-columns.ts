import { isDomain, isGuid } from '../../../model/tenant-identity';
import { columnKey } from '../table';

export type NameColumn = 'name' | 'domains' | 'tenantId' | 'mine' | 'group' | 'owner' | 'contact';

/** How people head these columns, in English and German. */
const HEADS: readonly (readonly [NameColumn, RegExp])[] = [
  [
    'tenantId',
    /^(?:(?:entra|aad|azuread|microsoft)?tenant(?:en)?(?:id|guid)|mandant(?:en)?(?:id|guid)|directoryid|verzeichnisid|guid|id)$/,
  ],
  [
    'domains',
    /^(?:(?:tenant|mandant(?:en)?|default|primary|initial|standard|weitere|other)?(?:domains?|domanen?|domaenen?)(?:names?|namen)?\d?|website|webseite)$/,
  ],
  [
    'mine',
    /^(?:is)?(?:mine|own|ours?|managed|mytenant|owntenant)$|^(?:eigene?r?|meine?r?|unsere?r?|verwaltet|eigenermandant)$/,
  ],
  ['group', /^(?:group|groupname|gruppe|gruppenname|cluster|kategorie|category)$/],
  [
    'owner',
    /^(?:owner|responsible|administrator|admin|ownername|besitzer|inhaber|verantwortliche?r?|zustandige?r?|zustandig)$/,
  ],
  ['contact', /^(?:contact|contactemail|contactperson|e?mail|emailaddress|kontakt|ansprechpartner(?:in)?)$/],
  [
    'name',
    /^(?:name|displayname|tenant|tenantname|company|companyname|organi[sz]ation|customer|partner|partnername|anzeigename|mandant|mandantenname|firma|unternehmen|organisation|kunde)$/,
  ],
];

export interface NameColumns {
  readonly columns: readonly (NameColumn | null)[];
  /** The first row names the columns. */
  readonly hasHead: boolean;
}

const LOOKED_AT = 200;
/** What a name alone may be told. */
const TOLD: readonly NameColumn[] = ['mine', 'group', 'owner', 'contact'];

/** What each column of a names list is, by its head or by what stands in it; null: nothing says whom a row is about. */
export function nameColumns(rows: readonly (readonly string[])[]): NameColumns | null {
  const [first = []] = rows;
  const headed = first.map((cell) => headOf(cell));
  const hasHead = headed.filter((one) => one !== null).length * 2 >= first.length && !first.some(isIdentity);
  const columns: (NameColumn | null)[] = hasHead ? [...headed] : first.map(() => null);
  const cellsOf = (n: number) =>
    rows
      .slice(hasHead ? 1 : 0, LOOKED_AT)
      .flatMap((row) => (row[n] === undefined || row[n] === '' ? [] : [row[n]]));
  const find = (what: NameColumn, fits: (cell: string) => boolean) => {
    const at = columns.findIndex((one, n) => one === null && isMostly(cellsOf(n), fits));
    if (at >= 0 && !columns.includes(what)) columns[at] = what;
  };
  find('tenantId', isGuid);
  find('domains', (cell) => domainsIn(cell).length > 0);
  if (!hasHead) {
    find('contact', (cell) => /^\S+@\S+$/.test(cell));
    find('mine', (cell) => flagIn(cell) !== null);
    find('name', (cell) => !isIdentity(cell));
  }
  const isSomebody = columns.includes('tenantId') || columns.includes('domains');
  const isTold = columns.includes('name') && TOLD.some((one) => headed.includes(one));
  return isSomebody || (hasHead && isTold) ? { columns, hasHead } : null;
}

function headOf(cell: string): NameColumn | null {
  const key = columnKey(cell);
  return HEADS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

function isIdentity(cell: string): boolean {
  return isGuid(cell) || domainsIn(cell).length > 0;
}

function isMostly(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(fits).length * 2 > cells.length;
}

/** The parts of a cell that are meant as domains, however they are separated. */
export function domainParts(cell: string): readonly string[] {
  return cell
    .slice(0, 20_000)
    .split(/[\s,;|]+/)
    .map((part) =>
      part
        .replace(/^https?:\/\//i, '')
        .replace(/\/$/, '')
        .replace(/^@/, ''),
    )
    .filter((part) => part !== '');
}

function domainsIn(cell: string): readonly string[] {
  const parts = domainParts(cell);
  return parts.every(isDomain) ? parts : [];
}

const YES = /^(?:yes|y|true|1|x|✓|✔|ja|j|wahr|mine|own|eigen(?:e|er|es)?|managed)$/i;
const NO = /^(?:no|n|false|0|-|nein|falsch|external|extern|fremd|partner|kunde|customer)$/i;

/** "yes", "ja", "x"; "no", "nein"; null: neither. */
export function flagIn(cell: string): boolean | null {
  return YES.test(cell) ? true : NO.test(cell) ? false : null;
}
