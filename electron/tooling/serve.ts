import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Serves a folder to this machine alone, and answers with the address. Port 0 takes a free one. */
export async function serveFolder(folder: string, port: number): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    void respond(folder, request.method ?? 'GET', request.url ?? '/', response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

async function respond(folder: string, method: string, url: string, response: ServerResponse): Promise<void> {
  const isReading = method === 'GET' || method === 'HEAD';
  const file = isReading ? fileFor(folder, url) : null;
  const type = file === null ? undefined : MIME_TYPES[extname(file).toLowerCase()];
  const bytes = file === null || type === undefined ? null : await readFile(file).catch(() => null);
  response.writeHead(bytes === null ? 404 : 200, {
    'content-type': bytes === null ? 'text/plain; charset=utf-8' : type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : (bytes ?? 'Not found'));
}

/** The file a request asks for, or null when it lies outside the folder. */
function fileFor(folder: string, url: string): string | null {
  const path = decodedPath(url);
  // A backslash or a drive letter would leave the folder on Windows.
  if (path === null || /[\\:\0]/.test(path)) return null;
  const root = normalize(folder);
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null;
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
}
