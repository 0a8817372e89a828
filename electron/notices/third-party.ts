import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { THIRD_PARTY_NOTICES } from '../../shared/base/third-party-notices';
import { billOfMaterials } from './bill-of-materials';
import { bundledPackages } from './bundled-packages';
import { licenceFaults } from './licence-faults';
import { noticesText } from './notices-text';
import { readProgram } from './program';

interface ThirdParty {
  /** Remembers what goes into a bundle. Every bundle that ships needs it, workers too. */
  readonly collect: (bundle: string) => Plugin;
  /** For a bundle that ships by itself: writes the notices and the bill of materials of what was collected. */
  readonly write: () => Plugin;
  /** For the window, which is built last: puts the notices into it, and writes them and the bill of materials. */
  readonly tell: (earlier: readonly string[]) => Plugin;
}

const PLACE = JSON.stringify(THIRD_PARTY_NOTICES);

/**
 * What the bundles of one build contain of others. Two files about it go into the folder `papers`; a package that must
 * not ship ends the build.
 */
export function thirdParty(root: string, papers: string): ThirdParty {
  const modules = new Set<string>();
  const collected = new Set<string>();

  const collect = (bundle: string): Plugin => ({
    name: 'third-party-collect',
    apply: 'build',
    renderChunk(_code, chunk) {
      collected.add(bundle);
      for (const id of chunk.moduleIds) modules.add(id);
      return null;
    },
  });

  const tell = (earlier: readonly string[]): Plugin => {
    let isTold = false;
    return {
      name: 'third-party-tell',
      apply: 'build',
      enforce: 'post',
      // Before the code is minified, and before its name is made from its content.
      renderChunk(code, _chunk, _options, { chunks }) {
        for (const chunk of Object.values(chunks)) for (const id of chunk.moduleIds) modules.add(id);
        if (!code.includes(PLACE)) return null;
        const missing = earlier.filter((bundle) => !collected.has(bundle));
        const packages = bundledPackages(root, modules);
        const faults = [
          ...missing.map((bundle) => `The notices need the bundle "${bundle}", which was not built before.`),
          ...licenceFaults(packages),
        ];
        if (faults.length > 0) this.error(faults.join('\n'));
        isTold = true;
        return code.replaceAll(PLACE, () => JSON.stringify(noticesText(readProgram(root), packages)));
      },
      async writeBundle() {
        if (!isTold) this.error('The window has no place for the notices of third parties.');
        await writePapers(root, papers, modules);
      },
    };
  };
  const write = (): Plugin => ({
    name: 'third-party-write',
    apply: 'build',
    async writeBundle() {
      const faults = licenceFaults(bundledPackages(root, modules));
      if (faults.length > 0) this.error(faults.join('\n'));
      await writePapers(root, papers, modules);
    },
  });
  return { collect, write, tell };
}

async function writePapers(root: string, papers: string, modules: ReadonlySet<string>): Promise<void> {
  const program = readProgram(root);
  const packages = bundledPackages(root, modules);
  const bill = billOfMaterials(program, packages, buildTime());
  await mkdir(papers, { recursive: true });
  await writeFile(join(papers, 'THIRD-PARTY-NOTICES.txt'), noticesText(program, packages));
  await writeFile(join(papers, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

/** Whoever wants the same bytes from the same source says the time: SOURCE_DATE_EPOCH, in seconds. */
function buildTime(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return (seconds === undefined ? new Date() : new Date(Number(seconds) * 1000)).toISOString();
}
