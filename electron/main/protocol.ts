import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { isOurUrl, SCHEME } from './origin';

/** Nothing but the program's own files; inline styles because the canvas places its nodes with them. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup or a script's address but by the page's one policy (renderer/ui/trusted).
  "require-trusted-types-for 'script'",
  'trusted-types simulator',
].join('; ');

/** A closed list: a file of another kind has no business in the renderer's folder. Chromium knows the type of each. */
const KINDS: ReadonlySet<string> = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.svg',
  '.png',
  '.ico',
  '.woff2',
]);

/** Before the app is ready: a standard, secure scheme gives the page a real origin, which file:// does not. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Serves the built page from `root` and nothing else. Done when a page has asked for its scripts and they are on their way.
 *
 * By the older of Electron's two ways: `protocol.handle` needs the classes Request and Response, for which Node reads 20 to
 * 30 milliseconds of script on the thread that the first page waits for. Here Chromium itself reads the files.
 */
export function serveRenderer(root: string): Promise<void> {
  return new Promise((resolve) => {
    protocol.registerFileProtocol(SCHEME, (request, answer) => {
      answer(respond(root, request));
      if (request.url.endsWith('.js')) setImmediate(resolve);
    });
  });
}

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** `ERR_FILE_NOT_FOUND` of Chromium, which it gives as well for a file that is not there. */
const NOT_FOUND = { error: -6 };

/** The file that answers a request of the page, with its headers; nothing but files of the page is ever given. */
export function respond(
  root: string,
  request: { readonly url: string; readonly method: string },
): Pick<Electron.ProtocolResponse, 'path' | 'headers' | 'error'> {
  const path = request.method === 'GET' ? fileFor(root, request.url) : null;
  return path === null || !KINDS.has(extname(path).toLowerCase()) ? NOT_FOUND : { path, headers: HEADERS };
}

/** The file a URL stands for, or null when it points outside `root`. */
function fileFor(root: string, url: string): string | null {
  if (!isOurUrl(url)) return null;
  const path = decoded(new URL(url).pathname);
  // A backslash or a drive letter would leave the folder on Windows, after the slashes were checked.
  if (path === null || /[\\:\0]/.test(path)) return null;
  const file = normalize(join(root, path === '/' ? 'index.html' : path));
  return file.startsWith(normalize(root) + sep) ? file : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
