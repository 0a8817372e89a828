import { isJsonObject } from '../../format/envelope';
import { message, type Message, type Word } from '../../words/message';
import { readSafeJson, valueOf } from './read-values';

const TEXTS: readonly (readonly [RegExp, Message])[] = [
  [
    /^\uFEFF?\s{0,1000}(?:<!--[^>]{0,1000}>\s{0,100}){0,5}<(?:!doctype html|html|head|body|meta|script|form|title)\b/i,
    message('imports.webPage'),
  ],
  [/^\uFEFF?(?:#< CLIXML|\s{0,100}<Objs\b)/, message('imports.clixml')],
  [/^\uFEFF?\s{0,100}<\?xml\b/i, message('imports.xml')],
  [
    /(?:^|\n)[ \t]{0,80}(?:reportId|connectionType|connections|requestDate|connectionName|connectorName|isDisabled|allowedTenants|properties)[ \t]{0,80}:[ \t]/i,
    message('imports.formatList'),
  ],
  [
    /(?:^|\n)[^\n]{0,400}\b(?:tenantId|isDisabled|connectionType|reportId|connectionName|connectorName|properties|allowedTenants)\b[^\n]{0,400}\r?\n[ \t]{0,80}-{3}[- \t]{0,400}\r?(?:\n|$)/i,
    message('imports.formatTable'),
  ],
  [
    /\b(?:Invoke-\w+|Get-\w+|remote server)\b[^\n]{0,400}(?:\(40[13]\)|\b40[13]\b|Forbidden|Unauthorized)/i,
    message('imports.commandRefused'),
  ],
  [
    /^[\uFEFF\s]{0,100}(?:#[^\n]{0,400}\n\s{0,100}){0,20}(?:---[ \t]{0,20}\r?\n|[A-Za-z]\w{0,80}:[ \t]{0,20}\r?\n[ \t]{1,20}(?:-[ \t]{1,20})?[\w"]{1,80}:)/,
    message('imports.yaml'),
  ],
];

/** What a text that cannot be imported is, and what to do; null: nothing that is known. */
export function looksLike(text: string): Message | null {
  const head = text.slice(0, 20_000);
  const known = TEXTS.find(([mark]) => mark.test(head));
  return known?.[1] ?? answerIn(text);
}

/** The answer of a service that was no connection report and no policy. */
function answerIn(text: string): Message | null {
  const json = /^\uFEFF?\s*\{/.test(text) ? readSafeJson(text) : null;
  return json?.ok === true ? refusalIn(json.value) : null;
}

/** "Forbidden" and the like, with the permission that is needed; null: the value is no such answer. */
function refusalIn(value: unknown): Message | null {
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

function answerSentence(code: string, said: unknown, isDenied: boolean): Message {
  const answer: Word =
    typeof said === 'string'
      ? message('imports.answerSaid', { code, said: said.slice(0, 200) })
      : message('format.quoted', { text: code });
  if (isDenied) return message('imports.answerRefused', { answer });
  if (/token|expired|authentication/i.test(code)) return message('imports.answerExpired', { answer });
  if (/^404$|not\s?found/i.test(code)) return message('imports.answerNotFound', { answer });
  return message('imports.answer', { answer });
}
