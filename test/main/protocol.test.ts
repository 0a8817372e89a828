import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY, declareScheme, respond, serveRenderer } from '../../electron/main/protocol';
import { temporaryFolder } from './support/fakes';

const { protocol } = vi.hoisted(() => ({
  protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
}));
vi.mock('electron', () => ({ app: { isPackaged: true }, protocol }));

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
    expect(protocol.handle).toHaveBeenCalledWith('app', expect.any(Function));
  });

  it.each([
    ['app://simulator/', 'text/html; charset=utf-8'],
    ['app://simulator/index.html?a=1#b', 'text/html; charset=utf-8'],
    ['app://simulator/assets/a.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s, under the policy', async (url, type) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    'app://simulator/../secret.json',
    'app://simulator/%2e%2e/secret.json',
    'app://simulator/..%2fsecret.json',
    'app://simulator/..%5csecret.json',
    'app://simulator/assets/..%2f..%2fsecret.json',
    'app://simulator/..%2frenderer-other%2fx.js',
    'app://simulator/%00index.html',
    'app://simulator/C:%2fwindows%2fa.js',
    'app://simulator/%',
    'app://simulator/secret.pem',
    'app://simulator/missing.js',
    'app://simulator/assets',
    'app://other/index.html',
    'app://simulator.evil/index.html',
  ])('does not serve %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('answers nothing but GET', async () => {
    expect((await get('app://simulator/', 'POST')).status).toBe(404);
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
