import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thirdParty } from '../../../electron/notices/third-party';
import { THIRD_PARTY_NOTICES } from '../../../shared/base/third-party-notices';
import { aPackage, plant } from '../../support/planted-packages';

const PLACE = `console.log(${JSON.stringify(THIRD_PARTY_NOTICES)});`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tisim-notices-'));
  const names = { name: 'program', productName: 'Program', version: '4.5.6', description: 'x', author: 'y' };
  plant(root, {
    'package.json': JSON.stringify({ ...names, dependencies: { good: '1.2.3' }, devDependencies: {} }),
    'package-lock.json': JSON.stringify({ packages: {} }),
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function bundle(entry: string, plugin: Plugin): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      outDir: join(root, 'out'),
      rolldownOptions: { input: join(root, entry), output: { entryFileNames: 'bundle.js' } },
    },
  });
  return readFileSync(join(root, 'out/bundle.js'), 'utf8');
}

/** Builds a window out of this code and these packages, and gives what the notices say. */
async function noticesOf(code: string, ...packages: readonly Readonly<Record<string, string>>[]) {
  plant(root, { 'window.js': `${code}\n${PLACE}`, ...Object.assign({}, ...packages) });
  const inside = await bundle('window.js', thirdParty(root, join(root, 'legal')).tell([]));
  const written = readFileSync(join(root, 'legal/THIRD-PARTY-NOTICES.txt'), 'utf8');
  return { inside, written };
}

const USES_GOOD = "import { told } from 'good'; console.log(told);";

describe('the notices of what is bundled', () => {
  it('stand in the bundle and beside it', async () => {
    const { inside, written } = await noticesOf(USES_GOOD, aPackage('good'));
    expect(written).toContain('good 1.2.3 (MIT)\n\nCopyright good\n');
    expect(inside).toContain('Copyright good');
    expect(inside).not.toContain(THIRD_PARTY_NOTICES);
  });

  it('name no package of which nothing is left in the bundle', async () => {
    const unused = "import { told as unused } from 'unused';";
    const { written } = await noticesOf(`${unused}${USES_GOOD}`, aPackage('good'), aPackage('unused'));
    expect(written).toContain('good 1.2.3');
    expect(written).not.toContain('unused');
  });

  it('name a package that another one carries inside its own file', async () => {
    const map = JSON.stringify({ sources: ['../src/a.ts', '../node_modules/@some/inner/lib/b.ts'] });
    const { written } = await noticesOf(USES_GOOD, aPackage('good'), aPackage('@some/inner'), {
      'node_modules/good/index.js.map': map,
    });
    expect(written).toContain('@some/inner 1.2.3 (MIT)\n\nCopyright @some/inner');
  });

  it('pass on what Apache asks for: the licence, then the NOTICE', async () => {
    const { written } = await noticesOf(USES_GOOD, aPackage('good', { licence: 'Apache-2.0' }), {
      'node_modules/good/NOTICE.md': 'Made by Good',
    });
    expect(written).toContain('Copyright good\n\nMade by Good\n');
  });

  it('say the same words once', async () => {
    const both = "import { told as other } from 'other'; console.log(other);";
    const same = { text: 'Copyright both' };
    const packages = [aPackage('good', same), aPackage('other', same)];
    const { written } = await noticesOf(`${both}${USES_GOOD}`, ...packages);
    expect(written).toContain('good 1.2.3 (MIT)\nother 1.2.3 (MIT)\n\nCopyright both\n');
    expect(written.match(/Copyright both/g)).toHaveLength(1);
  });

  it('tell of the bundles that were built before', async () => {
    plant(root, { 'main.js': USES_GOOD, 'window.js': PLACE, ...aPackage('good') });
    const others = thirdParty(root, join(root, 'legal'));
    await bundle('main.js', others.collect('main'));
    expect(await bundle('window.js', others.tell(['main']))).toContain('Copyright good');
  });
});

describe('a build that would ship what it must not', () => {
  it('ends when a package has no licence text', async () => {
    await expect(noticesOf(USES_GOOD, aPackage('good', { text: '' }))).rejects.toThrow(
      'good 1.2.3 has no licence text, so its notice cannot be passed on.',
    );
  });

  it.each([
    ['AGPL-3.0', 'AGPL-3.0'],
    ['', 'no named licence'],
    ['MIT OR GPL-2.0', 'MIT OR GPL-2.0'],
  ])('ends when a package is under "%s"', async (licence, shown) => {
    await expect(noticesOf(USES_GOOD, aPackage('good', { licence }))).rejects.toThrow(
      `good 1.2.3 is under ${shown}, which may not ship.`,
    );
  });

  it('ends when a bundle was not looked at', async () => {
    plant(root, { 'window.js': PLACE });
    const { tell } = thirdParty(root, join(root, 'legal'));
    await expect(bundle('window.js', tell(['main']))).rejects.toThrow(
      'The notices need the bundle "main", which was not built before.',
    );
  });

  it('ends when the program has no place for the notices', async () => {
    plant(root, { 'window.js': 'console.log(1);' });
    const { tell } = thirdParty(root, join(root, 'legal'));
    await expect(bundle('window.js', tell([]))).rejects.toThrow(
      'The window has no place for the notices of third parties.',
    );
  });
});
