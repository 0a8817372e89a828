import { app, Menu } from 'electron';
import { isCliInvocation } from '../cli/verbs';
import { programArguments } from './arguments';
import { collectOpenFileEvents } from './lifecycle';
import { declareScheme } from './protocol';
import { hardenProcess } from './security';
import { start } from './start';

// First of all: the command line needs no window, and must not wait for anything that needs a display.
const args = programArguments(process.argv, app.getAppPath());
if (isCliInvocation(args)) void import('./run-cli').then(({ runCli }) => runCli(args));
else openWindows();

function openWindows(): void {
  hardenProcess();
  declareScheme();
  // Electron would make a menu of its own, which the first window waits for and nobody sees.
  Menu.setApplicationMenu(null);
  const startOpening = collectOpenFileEvents();
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(startOpening));
  else app.quit();
}
