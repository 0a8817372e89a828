import type { Say } from '../../words/say';
import { strToU8 } from 'fflate';
import type { Page } from './blocks';
import { pageAsHtml } from './blocks-html';
import { pageAsText } from './blocks-text';
import { oneLine } from './one-line';

/** Cannot occur in base64, of which all parts are made. */
const [OUTER, INNER] = ['=_outer_part', '=_inner_part'];
const END = '\r\n';
const LINE_LENGTH = 76;
/** Of text in one encoded word of a header, so that it stays below 75 signs. */
const WORD_BYTES = 42;
const MAIL_ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/;

export interface MailParts {
  readonly letter: Page;
  /** Where it goes; taken only when it is a mail address. */
  readonly contact: string | null;
  readonly attachment: { readonly name: string; readonly text: string };
}

/**
 * The letter as a mail that mail programs open as a draft (X-Unsent), with the file for the partner attached: as plain
 * text and as a page. Everything is base64, so that nothing in a text can be taken for a header or a border.
 */
export function letterMail(say: Say, { letter, contact, attachment }: MailParts): string {
  const address = contact?.trim() ?? '';
  const lines = [
    ...(MAIL_ADDRESS.test(address) ? [`To: ${address}`] : []),
    `Subject: ${encodedWords(oneLine(letter.title))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${OUTER}"`,
    '',
    `--${OUTER}`,
    `Content-Type: multipart/alternative; boundary="${INNER}"`,
    '',
    `--${INNER}`,
    ...part('text/plain; charset=utf-8', pageAsText(letter).replaceAll('\n', END)),
    `--${INNER}`,
    ...part('text/html; charset=utf-8', pageAsHtml(say, letter, { look: 'letter' })),
    `--${INNER}--`,
    '',
    `--${OUTER}`,
    `Content-Disposition: attachment; filename="${attachment.name}"`,
    ...part(`application/json; name="${attachment.name}"`, attachment.text),
    `--${OUTER}--`,
    '',
  ];
  return lines.join(END);
}

function part(type: string, text: string): readonly string[] {
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    '',
    ...inLines(base64(bytesOf(text)), LINE_LENGTH),
    '',
  ];
}

/** A header of letters that are not ASCII (RFC 2047), in words that break between letters. */
function encodedWords(text: string): string {
  if (/^[ -~]*$/.test(text) && text.length < LINE_LENGTH) return text;
  const words: string[] = [''];
  for (const letter of text) {
    const word = `${words.at(-1)}${letter}`;
    if (bytesOf(word).length <= WORD_BYTES) words[words.length - 1] = word;
    else words.push(letter);
  }
  return words.map((word) => `=?UTF-8?B?${base64(bytesOf(word))}?=`).join(`${END} `);
}

function bytesOf(text: string): Uint8Array {
  return strToU8(text.replace(/\p{Cs}/gu, '\uFFFD'));
}

function inLines(text: string, length: number): readonly string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const all = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => DIGITS.charAt((all >> shift) & 63)).join('');
    const given = bytes.length - at;
    parts.push(given >= 3 ? digits : `${digits.slice(0, given + 1)}${'='.repeat(3 - given)}`);
  }
  return parts.join('');
}
