import { message } from '../../../words/message';
import { beginsAsJson, readJsonText } from '../json-text';
import { looksLike } from '../looks-like';
import { Notes } from '../reading';
import { remarkOn } from '../table';
import type { InventoryReading } from './entry';
import type { InventoryItem } from './find-items';
import { findItems, itemOf } from './find-items';
import { inventoryRows } from './inventory-table';
import { readItem } from './read-item';

/** A list of a tenant's connections: of the administration cmdlets, of the Power Platform API, of pac, or of the CoE starter kit. */
export function readInventory(text: string): InventoryReading {
  const notes = new Notes();
  const items = itemsIn(text, notes);
  const cutOff = items.filter(({ isCutOff }) => isCutOff).length;
  if (cutOff > 0) {
    notes.warn('cut-off', message('imports.detailsCutOff', { count: cutOff }));
  }
  const entries = items.map((item, n) => readItem(item, n + 1, notes));
  if (entries.length === 0) notes.failForAll('not-an-inventory', message('imports.noInventory'));
  return {
    entries: notes.problems.length > 0 ? [] : entries,
    warnings: notes.warnings,
    problems: notes.problems,
  };
}

function itemsIn(text: string, notes: Notes): readonly InventoryItem[] {
  const table = beginsAsJson(text) ? null : inventoryRows(text);
  if (table !== null) {
    if (table.oneOf !== undefined) notes.warn('not-all-sheets', remarkOn(table.oneOf));
    return table.rows.flatMap((row) => itemOf(row) ?? []);
  }
  const json = readJsonText(text);
  if (!json.ok) {
    notes.fail('not-json', looksLike(text) ?? json.error);
    return [];
  }
  const { items, hasNext } = findItems(json.value);
  if (hasNext) {
    notes.warn('more-pages', message('imports.inventoryGoesOn'));
  }
  if (items.length === 0) notes.failForAll('answer', looksLike(text) ?? message('imports.noInventory'));
  return items;
}
