import { readFile } from 'node:fs/promises';
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

/** A closed list: a file of another kind has no business in the renderer's folder. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Before the app is ready: a standard, secure scheme gives the page a real origin, which file:// does not. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built page from `root` and nothing else. Done when the first file was asked for and is on its way. */
export function serveRenderer(root: string): Promise<void> {
  return new Promise((resolve) => {
    protocol.handle(SCHEME, async (request) => {
      const response = await respond(root, request);
      setImmediate(resolve);
      return response;
    });
  });
}

/** Answers one request of the page. */
export async function respond(root: string, request: { url: string; method: string }): Promise<Response> {
  const file = request.method === 'GET' ? fileFor(root, request.url) : null;
  const type = file === null ? undefined : MIME_TYPES[extname(file).toLowerCase()];
  if (file === null || type === undefined)
    return new Response(null, { status: 404, headers: headers('text/plain') });
  try {
    const bytes = await readFile(file);
    return new Response(new Uint8Array(bytes), { status: 200, headers: headers(type) });
  } catch {
    return new Response(null, { status: 404, headers: headers('text/plain') });
  }
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

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
