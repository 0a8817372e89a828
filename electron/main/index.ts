import { app } from 'electron';
import { collectOpenFileEvents } from './lifecycle';
import { declareScheme } from './protocol';
import { runCliIfAsked } from './run-cli';
import { hardenProcess } from './security';
import { start } from './start';

// First of all: the command line needs no window, and must not wait for anything that needs a display.
runCliIfAsked(process.argv);
hardenProcess();
declareScheme();
const startOpening = collectOpenFileEvents();
if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(startOpening));
else app.quit();
