import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { manualPage } from '../cli/help/manual';
import { VERB_HELP } from '../cli/help/verbs-help';
import { readProgram } from '../notices/program';
import { thirdParty } from '../notices/third-party';
import { speak } from '../words/say';
import { ROOT } from './places';

/** The oldest Node that the command line runs on. */
const TARGET = 'node20';

/**
 * Makes the package of the command line in `folder`: one script that needs nothing beside Node, its manual page, the JSON
 * Schema of scenario files, and the papers of what of others is inside. `date` as YYYY-MM-DD.
 */
export async function makeCliPackage(folder: string, date: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await bundle(folder);
  await chmod(join(folder, 'tisim.cjs'), 0o755);
  await copyFile(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  await copyFile(join(ROOT, 'shared/format/scenario.schema.json'), join(folder, 'scenario.schema.json'));
  await speak('en');
  await writeFile(join(folder, 'tisim.1'), manualPage(VERB_HELP, date));
  await writeFile(join(folder, 'README.md'), README);
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

async function bundle(folder: string): Promise<void> {
  const others = thirdParty(ROOT, folder);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [others.collect('cli'), others.write()],
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/cli/index.ts',
      target: TARGET,
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        output: {
          format: 'cjs',
          entryFileNames: 'tisim.cjs',
          codeSplitting: false,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  });
}

function manifest(): object {
  const { name, version, author } = readProgram(ROOT);
  return {
    name: `${name}-cli`,
    version,
    description: 'Says on the command line what Power Platform tenant isolation allows and blocks.',
    license: 'MIT',
    author,
    bin: { tisim: 'tisim.cjs' },
    man: ['tisim.1'],
    engines: { node: '>=20' },
  };
}

const README = `# tisim

What Power Platform tenant isolation allows and blocks, on the command line. Offline; needs Node 20 or newer and nothing else.

    tisim --help
    tisim evaluate rollout.tisim --fail-on blocked
    tisim completion bash

\`tisim VERB --help\` says what each option is for. \`scenario.schema.json\` is the JSON Schema of scenario files.
`;
