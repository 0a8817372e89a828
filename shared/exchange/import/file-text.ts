import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { message, type Message } from '../../words/message';
import { decodeText } from './decode-text';
import { tableText } from './table';
import { readWorkbook } from './workbook/read-workbook';

const PACKED = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 2007, and a workbook with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** The text of a file that is imported; a sheet of an Excel workbook as a table. The error is a sentence. */
export function textOfFile(bytes: Uint8Array): Result<string, Message> {
  if (beginsWith(bytes, OLD)) {
    return err(message('imports.oldWorkbook'));
  }
  if (!beginsWith(bytes, PACKED)) return decodeText(bytes);
  const table = readWorkbook(bytes);
  return table.ok ? ok(tableText(table.value)) : table;
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, n) => bytes[n] === byte);
}
