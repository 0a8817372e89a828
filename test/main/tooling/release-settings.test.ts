import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseSettings } from '../../../electron/tooling/release-settings';

const RELEASE_HOMEPAGE = 'https://simulator.contoso.com/';
const RELEASE_MAINTAINER = 'The Maintainers <people@contoso.com>';
const NO_PAGE = 'RELEASE_HOMEPAGE must be the https address of the page where the program is published.';
const NO_ADDRESS = 'RELEASE_MAINTAINER must be a name with an e-mail address that is read: Name <name@host>.';

describe('the settings of a release', () => {
  it('go into what electron-builder packages', () => {
    expect(releaseSettings({ RELEASE_HOMEPAGE, RELEASE_MAINTAINER })).toEqual({
      config: {
        extraMetadata: { homepage: RELEASE_HOMEPAGE },
        linux: { maintainer: RELEASE_MAINTAINER, vendor: RELEASE_MAINTAINER },
      },
    });
  });

  it('are asked for, all at once', () => {
    expect(releaseSettings({})).toEqual({ problems: [NO_PAGE, NO_ADDRESS] });
  });

  it.each([
    'contoso.com',
    'http://contoso.com/',
    'https://localhost/',
    'https://tenant-isolation-simulator.invalid/',
    'https://www.example.org/',
    'https://contoso/',
  ])('do not take %s for a home page', (page) => {
    expect(releaseSettings({ RELEASE_HOMEPAGE: page, RELEASE_MAINTAINER })).toEqual({ problems: [NO_PAGE] });
  });

  it.each([
    'The Maintainers',
    'people@contoso.com',
    '<people@contoso.com>',
    'The Maintainers <people@contoso>',
    'The Maintainers <people@contoso.invalid>',
    'The Maintainers <people@mail.example.com>',
  ])('do not take %s for a maintainer', (maintainer) => {
    expect(releaseSettings({ RELEASE_HOMEPAGE, RELEASE_MAINTAINER: maintainer })).toEqual({
      problems: [NO_ADDRESS],
    });
  });

  it('are no part of the source, which only pretended to have some', () => {
    expect(readFileSync('electron-builder.yml', 'utf8')).not.toMatch(/\.invalid|\.example|@[\w-]+\.\w/);
  });

  it('keep installers from being made when they are missing', () => {
    const { RELEASE_HOMEPAGE: _page, RELEASE_MAINTAINER: _maintainer, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'electron/tooling/package.ts'],
      { env, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `${NO_PAGE}\n${NO_ADDRESS}\nnpm run package -- --dir makes the folder alone, and needs neither.\n`,
    );
  });
});
