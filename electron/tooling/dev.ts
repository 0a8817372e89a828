import { hasDisplay, startVirtualDisplay } from './display';
import { findElectron } from './find-electron';
import { ROOT } from './places';
import { runCommand } from './run-command';
import { systemSwitches } from './switches';

/** Rebuilds and reloads while the sources change. */
const electron = await findElectron();
const display = hasDisplay() ? null : await startVirtualDisplay();
if ('reason' in electron) {
  console.error(`No Electron: ${electron.reason}.`);
  process.exitCode = 1;
} else if (!hasDisplay() && display === null) {
  console.error('No display, and no Xvfb to stand in for one. npm start serves the browser edition.');
  process.exitCode = 1;
} else {
  const options = ['electron-vite', 'dev', '--watch', '-c', 'electron/vite.config.ts'];
  const { ok } = await runCommand('npx', [...options, '--', ...systemSwitches(), ...process.argv.slice(2)], {
    cwd: ROOT,
    isShown: true,
    env: {
      ...process.env,
      ELECTRON_EXEC_PATH: electron.binary,
      ...(display === null ? {} : { DISPLAY: display.name }),
    },
  });
  display?.stop();
  process.exitCode = ok ? 0 : 1;
}
