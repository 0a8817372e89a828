import { strFromU8, unzipSync } from 'fflate';
import type { Result } from '../../../base/result';
import { err, ok } from '../../../base/result';
import { shownText } from '../../../base/shown-text';
import { MAX_BYTES } from '../../../format/envelope';
import { message, type Message } from '../../../words/message';
import type { Table } from '../table';
import { readXml } from './read-xml';
import { readSheet } from './read-sheet';

/** Files of a workbook that say what its sheets hold. */
const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** The first sheet of an Excel workbook (.xlsx) that holds something. The error is a sentence. */
export function readWorkbook(bytes: Uint8Array): Result<Table, Message> {
  try {
    const parts = partsOf(bytes);
    if (parts === null) return err(message('imports.workbookTooLarge'));
    const book = textOf(parts, 'xl/workbook.xml');
    if (book === null) return err(message('imports.noWorkbook'));
    return tableIn(sheetsOf(book, textOf(parts, 'xl/_rels/workbook.xml.rels')), parts);
  } catch {
    return err(message('imports.workbookDamaged'));
  }
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** null: what it says to unpack to is too much. Nothing is unpacked beyond what it says. */
function partsOf(bytes: Uint8Array): Parts | null {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      size += originalSize;
      return size <= MAX_BYTES;
    },
  });
  return size > MAX_BYTES ? null : parts;
}

function textOf(parts: Parts, name: string): string | null {
  const key = Object.keys(parts).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : strFromU8(parts[key] as Uint8Array);
}

/** The sheets that are shown, in their order. */
function sheetsOf(book: string, relations: string | null): readonly Sheet[] {
  const targets = new Map<string, string>();
  readXml(relations ?? '<none/>', {
    open: (name, attribute) => {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
    },
  });
  const sheets: Sheet[] = [];
  readXml(book, {
    open: (name, attribute) => {
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
      const target = targets.get(attribute('r:id') ?? '') ?? `worksheets/sheet${sheets.length + 1}.xml`;
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      sheets.push({ name: attribute('name') ?? '', part });
    },
  });
  return sheets;
}

function tableIn(sheets: readonly Sheet[], parts: Parts): Result<Table, Message> {
  const strings = stringsIn(textOf(parts, 'xl/sharedStrings.xml'));
  for (const { name, part } of sheets) {
    const xml = textOf(parts, part);
    const rows = xml === null ? [] : readSheet(xml, strings);
    if (rows === null) return err(message('imports.tooManyCells'));
    if (rows.length === 0) continue;
    if (sheets.length === 1) return ok({ rows });
    return ok({ rows, oneOf: { sheets: sheets.length, sheet: shownText(name) } });
  }
  return err(message('imports.emptyWorkbook'));
}

/** Texts that cells point to by their number; how a text is pronounced is none of it. */
function stringsIn(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isSpoken = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isSpoken = true;
      isText = name === 't' && !isSpoken;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') isSpoken = false;
      if (name === 't') isText = false;
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return strings;
}
