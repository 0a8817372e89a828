import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Configuration } from 'electron-builder';
import { beforeAll, describe, expect, it } from 'vitest';
import { icnsOf, icoOf } from '../../icons/containers';

/** How electron-builder itself reads and checks its configuration. */
interface Reader {
  readonly getConfig: (folder: string, file: string, given: null) => Promise<Configuration>;
  readonly validateConfiguration: (
    config: Configuration,
    log: { readonly isEnabled: boolean; readonly add: () => void },
  ) => Promise<void>;
}
const own = createRequire(import.meta.url);
const reader = createRequire(own.resolve('electron-builder'))(
  'app-builder-lib/out/util/config/config',
) as Reader;
const validate = (config: Configuration) =>
  reader.validateConfiguration(config, { isEnabled: false, add: () => undefined });

const PACKAGE = 'assets/package';
const ICONS = 'assets/icons';
let config: Configuration;

beforeAll(async () => {
  config = await reader.getConfig(resolve('.'), 'electron-builder.yml', null);
});

describe('the configuration of installers', () => {
  it('is one that electron-builder takes', async () => {
    await expect(validate(config)).resolves.toBeUndefined();
    await expect(validate({ ...config, windows: 'yes' } as Configuration)).rejects.toThrow(/windows/);
  });

  it('makes every kind of installer, archive and portable program', () => {
    expect(config.linux?.target).toEqual(['AppImage', 'deb', 'rpm', 'tar.gz']);
    expect(config.win?.target).toEqual(['nsis', 'portable', 'zip']);
    expect(config.mac?.target).toEqual(['dmg', 'zip']);
  });

  it('installs on Windows for one person without an administrator, keeps unsaved work, and can be silent', () => {
    // An assisted installer takes /S, /currentuser and /allusers.
    expect(config.nsis).toMatchObject({
      oneClick: false,
      perMachine: false,
      selectPerMachineByDefault: false,
      deleteAppDataOnUninstall: false,
    });
  });

  it('hardens the program for macOS, and asks for nothing but compiling JavaScript', () => {
    expect(config.mac).toMatchObject({
      hardenedRuntime: true,
      entitlements: `${PACKAGE}/entitlements.mac.plist`,
      entitlementsInherit: `${PACKAGE}/entitlements.mac.plist`,
    });
    const plist = readFileSync(`${PACKAGE}/entitlements.mac.plist`, 'utf8');
    expect(
      [...plist.matchAll(/<key>(.*)<\/key>\s*<(\w+)\/>/g)].map(([, key, value]) => [key, value]),
    ).toEqual([['com.apple.security.cs.allow-jit', 'true']]);
  });

  it('opens scenario files, which have an icon of their own, on every system', () => {
    expect(config.fileAssociations).toMatchObject([
      { ext: 'tisim', icon: 'document', mimeType: 'application/x-tisim' },
    ]);
    for (const ending of ['ico', 'icns'])
      expect(readFileSync(`${ICONS}/document.${ending}`).length).toBeGreaterThan(1000);
  });

  it('tells software centres of Linux what it is, by the names that the installer uses', () => {
    const text = readFileSync(`${PACKAGE}/tenant-isolation-simulator.metainfo.xml`, 'utf8');
    expect(text).toContain(
      `<launchable type="desktop-id">${config.linux?.executableName}.desktop</launchable>`,
    );
    expect(text).toContain(`<binary>${config.linux?.executableName}</binary>`);
    expect(text).toContain('<mediatype>application/x-tisim</mediatype>');
    expect(text).toContain(`<summary>${config.linux?.synopsis}</summary>`);
    for (const format of [config.deb, config.rpm])
      expect(format?.fpm?.[0]).toContain('=/usr/share/metainfo/');
  });
});

/** Side of a PNG, from its head. */
const sideOf = (png: Buffer) => png.readUInt32BE(16);

function picturesOfIco(ico: Buffer) {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + 16 * at;
    const start = ico.readUInt32LE(entry + 12);
    const png = ico.subarray(start, start + ico.readUInt32LE(entry + 8));
    return { told: ico.readUInt8(entry) || 256, side: sideOf(png), png };
  });
}

function picturesOfIcns(icns: Buffer) {
  const pictures: { type: string; side: number }[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    pictures.push({ type: icns.toString('ascii', at, at + 4), side: sideOf(icns.subarray(at + 8)) });
  }
  return pictures;
}

describe('the icons', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512])('have a picture of %i pixels for Linux', (size) => {
    expect(sideOf(readFileSync(`${ICONS}/${size}x${size}.png`))).toBe(size);
  });

  it.each(['icon', 'document'])('%s.ico holds each size of Windows, as it tells', (name) => {
    const pictures = picturesOfIco(readFileSync(`${ICONS}/${name}.ico`));
    expect(pictures.map(({ side }) => side)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    expect(pictures.map(({ told }) => told)).toEqual(pictures.map(({ side }) => side));
  });

  it.each(['icon', 'document'])('%s.icns holds each size of macOS under its name', (name) => {
    const icns = readFileSync(`${ICONS}/${name}.icns`);
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    expect(picturesOfIcns(icns)).toEqual([
      { type: 'ic11', side: 32 },
      { type: 'ic12', side: 64 },
      { type: 'ic07', side: 128 },
      { type: 'ic08', side: 256 },
      { type: 'ic13', side: 256 },
      { type: 'ic09', side: 512 },
      { type: 'ic14', side: 512 },
      { type: 'ic10', side: 1024 },
    ]);
  });

  it('are put into their containers unchanged', () => {
    const pictures = [16, 32, 256].map((size) => ({
      size,
      png: readFileSync(`${ICONS}/${size}x${size}.png`),
    }));
    expect(picturesOfIco(icoOf(pictures)).map(({ png }) => png)).toEqual(pictures.map(({ png }) => png));
    expect(picturesOfIcns(icnsOf(pictures)).map(({ type }) => type)).toEqual(['ic11', 'ic08', 'ic13']);
  });
});
