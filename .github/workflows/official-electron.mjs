// Fetches the pinned Electron, and ends with 1 where another one would be tested or packaged.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const wanted = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  .devDependencies.electron;
const installed = spawnSync(process.execPath, [require.resolve('electron/install.js')], { stdio: 'inherit' });
const found = require('electron/package.json').version;
const binary = installed.status === 0 ? require('electron') : '';
if (found !== wanted || binary === '') {
  console.error(
    `Electron ${wanted} is pinned, but ${found} was found, and its binary ${binary === '' ? 'is missing' : 'is there'}.`,
  );
  process.exitCode = 1;
} else console.log(`Electron ${found}: ${binary}`);
