import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OUT, ROOT } from './places';

const FILE = 'tenant-isolation-simulator.metainfo.xml';
const ID = /<id>[^<]*<\/id>/;

/** What a release knows and the source cannot. */
export interface ReleaseOf {
  readonly homepage: string;
  readonly version: string;
  readonly at: Date;
}

/**
 * The description for software centres (AppStream) of one release. Its id is the reversed name of the host that publishes the
 * program, as AppStream wants it: whoever owns that name owns the id.
 */
export function describeRelease(text: string, { homepage, version, at }: ReleaseOf): string {
  const { href, hostname } = new URL(homepage);
  const host = hostname
    .replace(/^www\./, '')
    .split('.')
    .toReversed()
    .map(asIdPart);
  const day = at.toISOString().slice(0, 10);
  const release = `<releases>\n    <release version="${version}" date="${day}" />\n  </releases>`;
  return text
    .replace(ID, `<id>${[...host, 'tenant_isolation_simulator'].join('.')}</id>`)
    .replace(
      '</component>',
      `  <url type="homepage">${href.replaceAll('&', '&amp;')}</url>\n  ${release}\n</component>`,
    );
}

/** A part of an id is letters, digits and underscores, and begins with no digit. */
function asIdPart(part: string): string {
  const word = part.replaceAll('-', '_');
  return /^\d/.test(word) ? `_${word}` : word;
}

/** Writes the description of this release where the installers take it from. */
export async function writeReleaseDescription(release: ReleaseOf): Promise<void> {
  const text = await readFile(join(ROOT, 'assets', 'package', FILE), 'utf8');
  await mkdir(join(OUT, 'package'), { recursive: true });
  await writeFile(join(OUT, 'package', FILE), describeRelease(text, release));
}
