import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../electron/tooling/serve';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
let server: Server;
let base: string;

beforeEach(async () => {
  const page = join(folder(), 'page');
  mkdirSync(join(page, 'sub'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<p>page');
  writeFileSync(join(page, 'sub', 'a b.JS'), 'code');
  writeFileSync(join(page, 'notes.txt'), 'of no known type');
  // Beside it, with a name that begins alike.
  mkdirSync(`${page}-secret`);
  writeFileSync(join(`${page}-secret`, 'a.json'), 'secret');
  writeFileSync(join(folder(), 'a.json'), 'secret');
  ({ server, url: base } = await serveFolder(page, 0));
});
afterEach(() => void server.close());

/** Sends the path as it is: fetch would tidy it up. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status?: number; type?: string; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const sent = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      const { statusCode: status = 0, headers } = response;
      response.on('end', () => resolve({ status, type: headers['content-type'] ?? '', body }));
    });
    sent.on('error', reject).end();
  });
}

describe('the server of the browser edition', () => {
  it('is reached from this machine alone', () => {
    expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('serves the page and what belongs to it, with its type', async () => {
    expect(await ask('/?x=1')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>page' });
    const script = { status: 200, type: 'text/javascript; charset=utf-8' };
    expect(await ask('/sub/a%20b.JS')).toEqual({ ...script, body: 'code' });
    expect(await ask('/sub/a%20b.JS', 'HEAD')).toEqual({ ...script, body: '' });
  });

  it.each([
    ['a file outside', '/../a.json'],
    ['a file outside, written in another way', '/%2e%2e/a.json'],
    ['a neighbour whose name begins alike', '/../page-secret/a.json'],
    ['a path as Windows writes it', '/..%5ca.json'],
    ['a type that no page has', '/notes.txt'],
    ['a folder', '/sub'],
    ['a name that is none', '/%zz'],
    ['what is not there', '/nothing.js'],
  ])('does not serve %s', async (_, path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found' });
  });

  it('only lets itself be read', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 404 });
  });

  it('says when a port is taken', async () => {
    await expect(serveFolder(folder(), Number(new URL(base).port))).rejects.toThrow('EADDRINUSE');
  });
});
