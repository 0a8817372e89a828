import { app } from 'electron';
import { LANGUAGE_PARAMETER, PRESENTER_QUERY } from '../../shared/ipc/channels';
import { say } from '../words/say';

export const SCHEME = 'app';
const HOST = 'simulator';
const PAGE_URL = `${SCHEME}://${HOST}/`;

/** The dev server's address, and only while developing: a packaged program takes no page from its environment. */
export function devServerUrl(): string | null {
  const url = process.env['ELECTRON_RENDERER_URL'];
  return app.isPackaged || url === undefined || url === '' ? null : url;
}

/** What a window loads; the language goes with it, so that the page need not ask before it draws. */
export function pageUrl(): string {
  return urlWith(`?${LANGUAGE_PARAMETER}=${say.language}`);
}

/** The same page, showing what only the presenter sees. */
export function presenterUrl(): string {
  return urlWith(`${PRESENTER_QUERY}&${LANGUAGE_PARAMETER}=${say.language}`);
}

function urlWith(query: string): string {
  const url = new URL(devServerUrl() ?? PAGE_URL);
  url.search = query;
  return url.href;
}

/** Whether a URL belongs to this program's own page. Compared by parts: `app://simulator.evil/` must not pass. */
export function isOurUrl(url: string): boolean {
  const parts = parsed(url);
  if (parts === null) return false;
  const dev = devServerUrl();
  if (dev !== null && parts.origin === parsed(dev)?.origin) return true;
  return parts.protocol === `${SCHEME}:` && parts.host === HOST;
}

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
