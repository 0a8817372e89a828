import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY, declareScheme, respond, serveRenderer } from '../../electron/main/protocol';
import { settled, temporaryFolder } from './support/fakes';

const { protocol } = vi.hoisted(() => ({
  protocol: { registerSchemesAsPrivileged: vi.fn(), registerFileProtocol: vi.fn() },
}));
vi.mock('electron', () => ({ app: { isPackaged: true }, protocol }));

/** `ERR_FILE_NOT_FOUND` of Chromium. */
const NOT_FOUND = { error: -6 };
const folder = temporaryFolder();
let root: string;
const get = (url: string, method = 'GET') => respond(root, { url, method });

beforeEach(() => {
  root = join(folder(), 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'a.js'), '1');
  writeFileSync(join(root, 'secret.pem'), 'key');
  writeFileSync(join(folder(), 'secret.json'), '{}');
  mkdirSync(join(folder(), 'renderer-other'));
  writeFileSync(join(folder(), 'renderer-other', 'x.js'), '1');
});

describe('the scheme app://', () => {
  it('is standard and secure, so that the page has an origin', () => {
    declareScheme();
    void serveRenderer(root);
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    ]);
    expect(protocol.registerFileProtocol).toHaveBeenCalledWith('app', expect.any(Function));
  });

  it('is done when the page is on its way with its scripts', async () => {
    const done = vi.fn();
    void serveRenderer(root).then(done);
    const ask = protocol.registerFileProtocol.mock.lastCall![1] as (request: object, answer: object) => void;
    const answer = vi.fn();
    ask({ url: 'app://simulator/', method: 'GET' }, answer);
    await settled();
    expect(done).not.toHaveBeenCalled();
    ask({ url: 'app://simulator/assets/a.js', method: 'GET' }, answer);
    await settled();
    await settled();
    expect(done).toHaveBeenCalledOnce();
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['app://simulator/', 'index.html'],
    ['app://simulator/index.html?a=1#b', 'index.html'],
    ['app://simulator/assets/a.js', join('assets', 'a.js')],
  ])('serves %s as the file %s, under the policy', (url, file) => {
    expect(get(url)).toEqual({
      path: join(root, file),
      headers: {
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });

  it.each([
    'app://simulator/..%2fsecret.json',
    'app://simulator/..%5csecret.json',
    'app://simulator/assets/..%2f..%2fsecret.json',
    'app://simulator/..%2frenderer-other%2fx.js',
    'app://simulator/%00index.html',
    'app://simulator/C:%2fwindows%2fa.js',
    'app://simulator/%',
    'app://simulator/secret.pem',
    'app://simulator/assets',
    'app://other/index.html',
    'app://simulator.evil/index.html',
  ])('does not serve %s', (url) => {
    expect(get(url)).toEqual(NOT_FOUND);
  });

  it.each(['app://simulator/../secret.json', 'app://simulator/%2e%2e/secret.json'])(
    'stays in its folder with %s',
    (url) => {
      expect(get(url)).toMatchObject({ path: join(root, 'secret.json') });
    },
  );

  it('answers nothing but GET', () => {
    expect(get('app://simulator/', 'POST')).toEqual(NOT_FOUND);
  });
});

describe('the policy', () => {
  it('starts from nothing and lets no connection out', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
    expect(CONTENT_SECURITY_POLICY).toContain("connect-src 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'; trusted-types simulator");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
  });
});
