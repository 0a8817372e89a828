import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Does what Electron's own default_app.asar does, which the stand-in lacks: loads the program whose folder is the first
 * argument that is no switch.
 */
const LOADER = `'use strict';
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('Give the folder of the program to start.\\n');
  process.exit(2);
}
const appPath = resolve(folder);
const { name, productName, version, main } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(appPath);
require(join(appPath, main));
`;

/** Puts the loader where Electron looks for a program. */
export async function writeAppLoader(electronFolder: string): Promise<void> {
  const folder = join(electronFolder, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'app-loader', main: 'index.cjs' }));
  await writeFile(join(folder, 'index.cjs'), LOADER);
}
