import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../shared/base/html-text';
import { slug } from '../../shared/base/ids';
import { shownText } from '../../shared/base/shown-text';
import { fromText } from '../../shared/edit/read-clipboard';
import { cell } from '../../shared/exchange/export/csv';
import { oneLine } from '../../shared/exchange/export/one-line';
import { decodeText } from '../../shared/exchange/import/decode-text';
import { detectKind } from '../../shared/exchange/import/detect-kind';
import { readM365Dsc } from '../../shared/exchange/import/m365dsc';
import { readMix } from '../../shared/exchange/import/read-mix';
import { readPolicy } from '../../shared/exchange/import/policy';
import { readConnectionReport } from '../../shared/exchange/import/connection-report';
import { readTerraform } from '../../shared/exchange/import/terraform';
import { isExactNumber } from '../../shared/format/exact-number';
import { parse } from '../../shared/format/parse';
import { readLesson } from '../../shared/format/read-lesson';
import { scenarioKindOf } from '../../shared/format/scenario-kind';
import { refusedLinks } from '../../shared/lesson/inline-markdown';
import { markdownToHtml } from '../../shared/lesson/markdown-html';
import { isDomain, isRuleTenant } from '../../shared/model/tenant-identity';
import { processorMs } from '../support/can-time';

const inTenant = (name: string) =>
  `{"format":"tenant-isolation-scenario","version":1,"scenario":{"name":"X","tenants":[{"id":"a","name":${JSON.stringify(name)}}]}}`;

/** Everything that is given the text of a file, a clipboard or a name, with what leads deeper into it. */
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['what kind of file it is', detectKind],
  ['what kind of file it is, behind a bracket', (text) => detectKind(`[${text}`)],
  ['what would be written over', (text) => scenarioKindOf(`{${text}`)],
  ['a scenario', parse],
  ['a scenario that begins well', (text) => parse(`{"a":"b",${text}`)],
  ['a scenario with a long name', (text) => parse(inTenant(text))],
  ['a lesson', (text) => readLesson({ title: text, steps: [{ id: text, title: text }] })],
  ['a policy', (text) => readPolicy(text)],
  ['a connection report', readConnectionReport],
  ['Terraform', (text) => readTerraform(text)],
  [
    'a Terraform resource',
    (text) => readTerraform(`resource "powerplatform_tenant_isolation_policy" "a" { ${text}`),
  ],
  ['a configuration', (text) => readM365Dsc(`PPTenantIsolationSettings 'a' { ${text}`)],
  ['a script', (text) => readPolicy(`$a = 1\nSet-PowerAppTenantIsolationPolicy ${text}`)],
  ['objects shown as lists', (text) => readPolicy(`isDisabled : ${text}`)],
  ['an object written as text', (text) => readPolicy(JSON.stringify({ properties: `@{isDisabled=${text}` }))],
  ['a table', (text) => readConnectionReport(`tenantId,connectionType\n${text}`)],
  ['a plan', (text) => readTerraform(`  ~ resource "powerplatform_tenant_isolation_policy" "a" {\n${text}`)],
  [
    'a compiled configuration',
    (text) => readM365Dsc(`instance of MSFT_PPTenantIsolationSettings {\n${text}`),
  ],
  ['a file of a mix', (text) => readMix([{ name: 'a', text }], {})],
  ['the clipboard', fromText],
  ['Markdown', markdownToHtml],
  ['links', refusedLinks],
  ['bytes', (text) => decodeText(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))],
  ['a name in a sentence', shownText],
  ['a name on one line', oneLine],
  ['a name in HTML', escapeHtml],
  ['a name in a spreadsheet', cell],
  ['a name as an id', slug],
  ['a number', isExactNumber],
  ['a domain', (text) => [isDomain(text), isRuleTenant(text)]],
];

const UNITS: readonly string[] = [
  [
    '\r',
    '\n',
    '\r\n',
    '\u2028',
    '\u2029',
    '\u0085',
    ' ',
    '\t',
    '\0',
    '\uFEFF',
    'a',
    'a ',
    '0',
    '1e',
    '-',
    '.',
  ],
  [
    '"',
    "'",
    '`',
    '\\',
    '@"\n',
    "@'\n",
    '“',
    '{',
    '}',
    '[',
    '({[',
    ']}',
    '<',
    '<#',
    '<<A\n',
    '#',
    '/*',
    '${',
    '$',
  ],
  [
    '*',
    '**a ',
    '_',
    '>',
    '- ',
    '[a](',
    '`a',
    ',',
    ';',
    ':',
    '=',
    '|',
    '"a":',
    '\u2068',
    '\u200D',
    'ש',
    '\u0301\u0323',
  ],
].flat();

const SHORT = 20_000;
const LONG = 4 * SHORT;
/** Faster than this nothing grows with the square of its length, and below it times say nothing. */
const AT_ONCE_MS = 100;
/** 4 when the time grows with the length, 16 when it grows with its square. */
const MAX_GROWTH = 11;

function timeOf(read: (text: string) => unknown, unit: string, length: number): number {
  const text = unit.repeat(length / unit.length);
  return processorMs(() => void read(text));
}

/** Another look, because one may fall together with a collection of garbage. */
function growsTooFast(read: (text: string) => unknown, unit: string): boolean {
  return [1, 2, 3].every(() => {
    const long = timeOf(read, unit, LONG);
    return long > AT_ONCE_MS && long > MAX_GROWTH * timeOf(read, unit, SHORT);
  });
}

describe('the time to read a text grows with its length, not with its square', () => {
  it.each(READERS)('%s', (_what, read) => {
    expect(UNITS.filter((unit) => growsTooFast(read, unit))).toEqual([]);
  });
});
