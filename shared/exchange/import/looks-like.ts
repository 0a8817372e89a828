import { isJsonObject } from '../../format/envelope';
import { readSafeJson, valueOf } from './read-values';

const HOW = 'Save it with ConvertTo-Json -Depth 10';
const PERMISSIONS =
  'A report needs the permission Governance.CrossTenantConnectionReports.Read, a policy or an inventory the role Power Platform administrator.';

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^\uFEFF?\s{0,1000}(?:<!--[^>]{0,1000}>\s{0,100}){0,5}<(?:!doctype html|html|head|body|meta|script|form|title)\b/i,
    'This is a web page, probably a sign-in page, not data. Sign in again and save the answer itself.',
  ],
  [/^\uFEFF?(?:#< CLIXML|\s{0,100}<Objs\b)/, `These are objects as PowerShell keeps them (CLIXML). ${HOW}.`],
  [/^\uFEFF?\s{0,100}<\?xml\b/i, 'This is XML, which no policy, report or configuration is written in.'],
  [
    /(?:^|\n)[ \t]{0,80}(?:reportId|connectionType|connections|requestDate|connectionName|connectorName|isDisabled|allowedTenants|properties)[ \t]{0,80}:[ \t]/i,
    `This is how PowerShell shows objects (Format-List), not JSON. ${HOW}.`,
  ],
  [
    /(?:^|\n)[^\n]{0,400}\b(?:tenantId|isDisabled|connectionType|reportId|connectionName|connectorName|properties|allowedTenants)\b[^\n]{0,400}\r?\n[ \t]{0,80}-{3}[- \t]{0,400}\r?(?:\n|$)/i,
    `This is how PowerShell shows a table (Format-Table), which cuts values off. ${HOW}.`,
  ],
  [
    /\b(?:Invoke-\w+|Get-\w+|remote server)\b[^\n]{0,400}(?:\(40[13]\)|\b40[13]\b|Forbidden|Unauthorized)/i,
    `This is the error of a command that was not allowed, not data. ${PERMISSIONS}`,
  ],
  [
    /^[\uFEFF\s]{0,100}(?:#[^\n]{0,400}\n\s{0,100}){0,20}(?:---[ \t]{0,20}\r?\n|[A-Za-z]\w{0,80}:[ \t]{0,20}\r?\n[ \t]{1,20}(?:-[ \t]{1,20})?[\w"]{1,80}:)/,
    'This is YAML, which is not read. Export the policy or the report as JSON.',
  ],
];

/** What a text that cannot be imported is, and what to do; null: nothing that is known. */
export function looksLike(text: string): string | null {
  const head = text.slice(0, 20_000);
  const known = TEXTS.find(([mark]) => mark.test(head));
  return known?.[1] ?? answerIn(text);
}

/** The answer of a service that was no report and no policy. */
function answerIn(text: string): string | null {
  const json = /^\uFEFF?\s*\{/.test(text) ? readSafeJson(text) : null;
  return json?.ok === true ? refusalIn(json.value) : null;
}

/** "Forbidden" and the like, with the permission that is needed; null: the value is no such answer. */
function refusalIn(value: unknown): string | null {
  if (!isJsonObject(value)) return null;
  const body = valueOf(value, 'body');
  const error = valueOf(isJsonObject(body) ? body : value, 'error');
  const details = isJsonObject(error) ? error : value;
  const code = valueOf(details, 'code') ?? valueOf(value, 'statusCode');
  if (typeof code !== 'string' && typeof code !== 'number') return null;
  const isDenied = DENIED.test(String(code));
  if (!isDenied && !isJsonObject(error)) return null;
  return answerSentence(String(code), valueOf(details, 'message'), isDenied);
}

const DENIED = /forbidden|unauthori[sz]ed|accessdenied|authorization|^40[13]$/i;

function answerSentence(code: string, said: unknown, isDenied: boolean): string {
  const more = typeof said === 'string' ? ` (${said.slice(0, 200)})` : '';
  const what = `This is the answer “${code}”${more}, not data.`;
  if (isDenied) return `${what} ${PERMISSIONS}`;
  if (/token|expired|authentication/i.test(code)) return `${what} Sign in again and save the answer itself.`;
  if (/^404$|not\s?found/i.test(code))
    return `${what} Where a policy was asked for, it means that isolation was never configured: import it as a policy (--from policy).`;
  return what;
}
