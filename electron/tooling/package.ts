import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as pack, type Configuration } from 'electron-builder';
import { PACKAGED_ELECTRON, readProgram } from '../notices/program';
import { build } from './build';
import { findElectron } from './find-electron';
import { OUT, ROOT } from './places';
import { releaseSettings } from './release-settings';
import { writeReleaseDescription } from './software-centre';

/** `npm run package` builds installers; `npm run package -- --dir` only the folder an installer would hold. */
const isFolderOnly = process.argv.includes('--dir');

const INSTALLERS_NEED =
  'Installers need the pinned Electron and tools that electron-builder downloads. ' +
  'Where these hosts cannot be reached, npm run package -- --dir makes the folder alone.';

// After the constants, because what runs here uses them.
if (!(await packageProgram())) {
  // At the very end: electron-builder's own exit hooks end the process with 0, whatever was set before.
  process.on('exit', () => (process.exitCode = 1));
}

async function packageProgram(): Promise<boolean> {
  const config = isFolderOnly ? await folderElectron() : installerSettings();
  if (config === null || !(await build())) return false;
  const homepage: unknown = config.extraMetadata?.homepage;
  if (typeof homepage === 'string') await describeTo(homepage);
  try {
    const made = await pack({
      projectDir: ROOT,
      publish: 'never',
      dir: isFolderOnly,
      config: { extends: 'electron-builder.yml', ...config },
    });
    for (const file of [...made, await putBillBeside()]) console.log(file);
    return true;
  } catch (error) {
    console.error(`Packaging failed: ${error instanceof Error ? error.message : String(error)}`);
    if (!isFolderOnly) console.error(INSTALLERS_NEED);
    return false;
  }
}

function describeTo(homepage: string): Promise<void> {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const at = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return writeReleaseDescription({ homepage, version: readProgram(ROOT).version, at });
}

/** Whoever takes an installer can read what is inside without installing it. */
async function putBillBeside(): Promise<string> {
  const { name, version } = readProgram(ROOT);
  const bill = join(ROOT, 'dist', `${name}-${version}.cdx.json`);
  await copyFile(join(OUT, 'legal', 'sbom.cdx.json'), bill);
  return bill;
}

function installerSettings(): Configuration | null {
  const settings = releaseSettings(process.env);
  if ('config' in settings) return settings.config;
  for (const problem of settings.problems) console.error(problem);
  console.error('npm run package -- --dir makes the folder alone, and needs neither.');
  return null;
}

/** The folder may hold the stand-in, which is for trying and testing; an installer never does. */
async function folderElectron(): Promise<Configuration | null> {
  const electron = await findElectron();
  if ('reason' in electron) {
    console.error(`No Electron to package with: ${electron.reason}.`);
    return null;
  }
  if (electron.origin === 'stand-in') {
    console.log(
      `This folder holds Electron ${electron.version}: for trying and testing, not for giving away.`,
    );
  }
  // The bill of materials names what is really packaged.
  process.env[PACKAGED_ELECTRON] = electron.version;
  return {
    electronDist: electron.folder,
    electronVersion: electron.version,
    // The stand-in's loader starts what it is given, which a packaged program must not.
    afterExtract: ({ appOutDir }) =>
      rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
  };
}
