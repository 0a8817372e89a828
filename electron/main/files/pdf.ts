import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type Session } from 'electron';
import { SCHEME } from '../origin';
import { hardenSession } from '../security';
import { pagesOfParts, wantsPageNumbers, withPageNumbers } from './page-numbers';

/** A page of a thousand tables is printed in seconds; what takes longer will not end. */
const TIMEOUT_MS = 120_000;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Pages that are being printed, by their address. */
const pages = new Map<string, string>();
let printing: Session | null = null;

/**
 * Prints a page of ours to PDF: in a window nobody sees, which runs no script, has no preload and can load nothing but
 * this text. A4 unless the page says otherwise. Throws when the page cannot be printed.
 */
export async function makePdf(html: string): Promise<Uint8Array> {
  const url = `${SCHEME}://print/${randomUUID()}`;
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printingSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // The texts come from scenarios, which come from anywhere.
      javascript: false,
    },
  });
  pages.set(url, html);
  try {
    return await inTime(print(window, url));
  } finally {
    pages.delete(url);
    window.destroy();
  }
}

/** A table of contents knows its page numbers only once the page is printed, so such a page is printed twice. */
async function print(window: BrowserWindow, url: string): Promise<Uint8Array> {
  const first = await printOnce(window, url);
  const html = pages.get(url) ?? '';
  if (!wantsPageNumbers(html)) return first;
  pages.set(url, withPageNumbers(html, pagesOfParts(first)));
  return printOnce(window, url);
}

async function printOnce(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url);
  return window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true });
}

/** A session of its own, kept in memory: what is printed leaves nothing behind and reaches no window. */
function printingSession(): Session {
  if (printing) return printing;
  printing = session.fromPartition('printing');
  hardenSession(printing);
  printing.protocol.handle(SCHEME, ({ url }) => {
    const html = pages.get(url);
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    return html === undefined ? new Response(null, { status: 404 }) : new Response(html, { headers });
  });
  return printing;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Printing took too long.')), TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
