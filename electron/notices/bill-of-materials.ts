import { dirname } from 'node:path/posix';
import type { BundledPackage } from './bundled-packages';
import type { Program } from './program';

const purl = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
const refOf = ({ name, version }: BundledPackage): string => purl(name, version);

/** The software bill of materials: what is really inside the program, as CycloneDX 1.6. */
export function billOfMaterials(program: Program, packages: readonly BundledPackage[], time: string): object {
  const self = purl(program.name, program.version);
  const electron = electronComponent(program.electron);
  const known = new Map(packages.map((one) => [refOf(one), one]));
  const parts = [...known.values()];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: time,
      component: {
        'bom-ref': self,
        type: 'application',
        name: program.name,
        version: program.version,
        description: program.description,
        authors: [{ name: program.author }],
        licenses: [{ license: { id: 'MIT' } }],
        purl: self,
      },
    },
    components: [...parts.map((one) => component(one, program.integrity.get(one.place))), electron],
    dependencies: [
      { ref: self, dependsOn: [...resolved('', program.dependencies, packages), electron.purl] },
      ...parts.map((one) => ({
        ref: refOf(one),
        dependsOn: resolved(one.place, one.dependencies, packages),
      })),
      { ref: electron.purl, dependsOn: [] },
    ],
  };
}

function component(one: BundledPackage, integrity: string | undefined) {
  const [algorithm, digest = ''] = integrity?.split('-', 2) ?? [];
  const content = Buffer.from(digest, 'base64').toString('hex');
  return {
    'bom-ref': refOf(one),
    type: 'library',
    name: one.name,
    version: one.version,
    scope: 'required',
    ...(algorithm === 'sha512' ? { hashes: [{ alg: 'SHA-512', content }] } : {}),
    licenses: [{ license: { id: one.licence } }],
    purl: refOf(one),
  };
}

function electronComponent(version: string) {
  const ref = purl('electron', version);
  return {
    'bom-ref': ref,
    type: 'framework',
    name: 'electron',
    version,
    description: 'What the desktop edition runs in, with Chromium and Node.js inside.',
    scope: 'required',
    licenses: [{ license: { id: 'MIT' } }],
    purl: ref,
  };
}

/** Those of the named dependencies that ship, each where Node would take it from. */
function resolved(
  place: string,
  names: readonly string[],
  packages: readonly BundledPackage[],
): readonly string[] {
  const refs = names.flatMap((name) => nearest(place, name, packages) ?? []);
  return [...new Set(refs)].toSorted();
}

function nearest(place: string, name: string, packages: readonly BundledPackage[]): string | null {
  const candidate = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
  const one = packages.find((each) => each.place === candidate);
  if (one !== undefined) return refOf(one);
  if (place === '') return null;
  const above = dirname(place);
  return nearest(above === '.' ? '' : above, name, packages);
}
