import { plural } from '../../../base/plural';
import { beginsAsJson, readJsonText } from '../json-text';
import { looksLike } from '../looks-like';
import { Notes } from '../reading';
import type { InventoryReading } from './entry';
import type { InventoryItem } from './find-items';
import { findItems, itemOf } from './find-items';
import { inventoryRows } from './inventory-table';
import { readItem } from './read-item';

const HOW = 'Export it again with ConvertTo-Json -Depth 10.';

/** A list of a tenant's connections: of the administration cmdlets, of the Power Platform API, of pac, or of the CoE starter kit. */
export function readInventory(text: string): InventoryReading {
  const notes = new Notes();
  const items = itemsIn(text, notes);
  const cutOff = items.filter(({ isCutOff }) => isCutOff).length;
  if (cutOff > 0) {
    const message = `The details of ${plural(cutOff, 'connection')} were cut off: the account is taken from the display name, and the way of signing in is not known. ${HOW}`;
    notes.warn('cut-off', message);
  }
  const entries = items.map((item, n) => readItem(item, `Connection ${n + 1}`, notes));
  if (entries.length === 0) notes.failForAll('not-an-inventory', 'The file lists no connections.');
  return {
    entries: notes.problems.length > 0 ? [] : entries,
    warnings: notes.warnings,
    problems: notes.problems,
  };
}

function itemsIn(text: string, notes: Notes): readonly InventoryItem[] {
  const table = beginsAsJson(text) ? null : inventoryRows(text);
  if (table !== null) {
    if (table.remark !== undefined) notes.warn('not-all-sheets', table.remark);
    return table.rows.flatMap((row) => itemOf(row) ?? []);
  }
  const json = readJsonText(text);
  if (!json.ok) {
    notes.fail('not-json', looksLike(text) ?? json.error);
    return [];
  }
  const { items, hasNext } = findItems(json.value);
  if (hasNext) {
    const message =
      'The list goes on in a further page (“nextLink”); import that page as well, or the picture lacks its connections.';
    notes.warn('more-pages', message);
  }
  if (items.length === 0) notes.failForAll('answer', looksLike(text) ?? 'The file lists no connections.');
  return items;
}
