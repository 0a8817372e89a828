import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeRelease } from '../../../electron/tooling/software-centre';

const SOURCE = readFileSync('assets/package/tenant-isolation-simulator.metainfo.xml', 'utf8');
const described = (homepage: string) =>
  describeRelease(SOURCE, { homepage, version: '1.0.0', at: new Date('2026-11-26T12:00:00Z') });
const hasAppStream = spawnSync('appstreamcli', ['--version']).status === 0;

describe('what software centres read of a release', () => {
  it.each([
    ['https://simulator.contoso.com/', 'com.contoso.simulator.tenant_isolation_simulator'],
    ['https://www.contoso.com/simulator', 'com.contoso.tenant_isolation_simulator'],
    ['https://tenant-isolation.github.io/', 'io.github.tenant_isolation.tenant_isolation_simulator'],
    ['https://365.contoso.com/', 'com.contoso._365.tenant_isolation_simulator'],
  ])('is named after the host of %s', (homepage, id) => {
    expect(/<id>(.*)<\/id>/.exec(described(homepage))?.[1]).toBe(id);
  });

  it('names the page, the version and the day, and keeps the rest', () => {
    const text = described('https://contoso.com/?a=1&b=2');
    expect(text).toContain('<url type="homepage">https://contoso.com/?a=1&amp;b=2</url>');
    expect(text).toContain('<release version="1.0.0" date="2026-11-26" />');
    const kept = text.replace(/ {2}<url.*\n {2}<releases>[^]*<\/releases>\n/, '').replace(/<id>.*<\/id>/, '');
    expect(kept).toBe(SOURCE.replace(/<id>.*<\/id>/, ''));
  });

  it.runIf(hasAppStream)('passes the validator of AppStream without a warning', () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulator-appstream-'));
    const file = join(folder, 'simulator.metainfo.xml');
    writeFileSync(file, described('https://simulator.contoso.com/'));
    const { stdout } = spawnSync('appstreamcli', ['validate', '--no-net', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).not.toMatch(/^[EW]:/m);
  });
});
