import { decodeText as decode } from '../../shared/exchange/import/decode-text';
import { textOfFile as fileText } from '../../shared/exchange/import/file-text';
import { importMix as mix } from '../../shared/exchange/import/import-mix';
import { readM365Dsc as m365Dsc } from '../../shared/exchange/import/m365dsc';
import { readNames as names } from '../../shared/exchange/import/names/read-names';
import { readPolicy as policy } from '../../shared/exchange/import/policy';
import { readConnectionReport as report } from '../../shared/exchange/import/connection-report';
import { readRuleList as ruleList } from '../../shared/exchange/import/rule-list';
import { readTerraform as terraform } from '../../shared/exchange/import/terraform';
import { readWorkbook as workbook } from '../../shared/exchange/import/workbook/read-workbook';
import type { Message, Word } from '../../shared/words/message';
import { english } from './english';

/** A value of the core with text in the place of every sentence. */
type Told<T> = [Message] extends [T]
  ? [T] extends [Word | undefined]
    ? string | Extract<T, undefined>
    : T
  : T extends object
    ? { readonly [Key in keyof T]: Told<T[Key]> }
    : T;

function inWords<Given extends readonly unknown[], Made>(
  read: (...given: Given) => Made,
): (...given: Given) => Told<Made> {
  return (...given) => english(read(...given)) as Told<Made>;
}

// The readers of other tools' files, with what they say as a person reads it.
export const decodeText = inWords(decode);
export const textOfFile = inWords(fileText);
export const importMix = inWords(mix);
export const readM365Dsc = inWords(m365Dsc);
export const readNames = inWords(names);
export const readPolicy = inWords(policy);
export const readConnectionReport = inWords(report);
export const readRuleList = inWords(ruleList);
export const readTerraform = inWords(terraform);
export const readWorkbook = inWords(workbook);
