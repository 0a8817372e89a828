import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../../electron/notices/bill-of-materials';
import type { BundledPackage } from '../../../electron/notices/bundled-packages';
import type { Program } from '../../../electron/notices/program';
import { faultsOfBill } from '../../support/cyclonedx';

const DIGEST = Buffer.alloc(64, 0xab);
const PROGRAM: Program = {
  name: 'program',
  productName: 'Program',
  version: '4.5.6',
  description: 'Does things.',
  author: 'Its makers',
  dependencies: ['@scope/a', 'not-bundled'],
  electron: '45.0.0',
  integrity: new Map([['node_modules/@scope/a', `sha512-${DIGEST.toString('base64')}`]]),
};

function aBundled(place: string, version: string, dependencies: readonly string[] = []): BundledPackage {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return { name, version, licence: 'ISC', text: 'Words', place, dependencies };
}

const PACKAGES = [
  aBundled('node_modules/@scope/a', '1.0.0', ['b']),
  aBundled('node_modules/b', '1.0.0'),
  aBundled('node_modules/@scope/a/node_modules/b', '2.0.0'),
];
const bill = billOfMaterials(PROGRAM, PACKAGES, '2026-01-02T03:04:05.000Z');

describe('the bill of materials', () => {
  it('is valid by the schema of CycloneDX', () => {
    expect(faultsOfBill(bill)).toEqual([]);
  });

  it('would be found invalid by it with a licence that does not exist', () => {
    const packages = [{ ...aBundled('node_modules/b', '1.0.0'), licence: 'Nobody-1.0' }];
    expect(faultsOfBill(billOfMaterials(PROGRAM, packages, 'now'))).not.toEqual([]);
  });

  it('names every package with its licence, and its checksum where the lock file has one', () => {
    expect(bill).toMatchObject({
      components: [
        {
          name: '@scope/a',
          purl: 'pkg:npm/%40scope/a@1.0.0',
          licenses: [{ license: { id: 'ISC' } }],
          hashes: [{ alg: 'SHA-512', content: DIGEST.toString('hex') }],
        },
        { name: 'b', version: '1.0.0' },
        { name: 'b', version: '2.0.0' },
        { name: 'electron', version: '45.0.0' },
      ],
    });
  });

  it('says who needs whom, each in the version that Node takes', () => {
    expect(bill).toMatchObject({
      dependencies: [
        { ref: 'pkg:npm/program@4.5.6', dependsOn: ['pkg:npm/%40scope/a@1.0.0', 'pkg:npm/electron@45.0.0'] },
        { ref: 'pkg:npm/%40scope/a@1.0.0', dependsOn: ['pkg:npm/b@2.0.0'] },
        { ref: 'pkg:npm/b@1.0.0', dependsOn: [] },
        { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
        { ref: 'pkg:npm/electron@45.0.0', dependsOn: [] },
      ],
    });
  });
});
