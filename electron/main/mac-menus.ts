import type { MenuItemConstructorOptions } from 'electron';
import { say } from '../words/say';
import { PRODUCT_NAME as program } from './windows/title';

const LINE: MenuItemConstructorOptions = { type: 'separator' };

/** The menu of the program itself, which macOS has first. Electron would name what is in it in English alone. */
export function programMenu(): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: say('main.aboutProgram', { program }) },
      LINE,
      { role: 'services', label: say('main.services') },
      LINE,
      { role: 'hide', label: say('main.hideProgram', { program }) },
      { role: 'hideOthers', label: say('main.hideOthers') },
      { role: 'unhide', label: say('main.showAll') },
      LINE,
      { role: 'quit', label: say('main.quitProgram', { program }) },
    ],
  };
}

/** The menu of windows, which macOS has before Help. */
export function windowMenu(): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: say('main.window'),
    submenu: [
      { role: 'minimize', label: say('main.minimize') },
      { role: 'zoom', label: say('main.zoomWindow') },
      LINE,
      { role: 'front', label: say('main.bringAllToFront') },
    ],
  };
}
