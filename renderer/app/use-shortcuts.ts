import { useEffect } from 'react';
import type { AppCommandId, AppCommandInfo } from '../../shared/commands/app-commands';
import { bridge } from '../bridge/current';
import { isPresenting, leaveOneThing } from '../store/present-store';
import { clearSelection, useSessionStore } from '../store/session-store';
import { isCommandEnabled, runCommand } from './commands/handlers';
import { commandForKeys, isTextEntry } from './shortcuts';

type CommandWithId = AppCommandInfo & { readonly id: AppCommandId };

/** Every shortcut of the program, in one place; the native menu only shows them. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || useSessionStore.getState().dialog !== null || isInMenu(event.target)) return;
  if (event.key === 'Escape') {
    leave(event.target);
    return;
  }
  const info = commandForKeys(event);
  if (!info || isLeftToPage(info, event.target)) return;
  event.preventDefault();
  runCommand(info.id);
}

/**
 * Keys that mean something to what has the focus, or scroll: Page Up and Down turn steps only while a lesson plays, and
 * the letters of presenting are free while nothing is presented.
 */
function isLeftToPage({ id, isGlobal }: CommandWithId, target: EventTarget | null): boolean {
  if (isTextEntry(target as Element | null) && isGlobal !== true) return true;
  if (id === 'edit.copy') return hasTextSelection();
  return /^(lesson|present)[.]/.test(id) && !isCommandEnabled(id);
}

function isInMenu(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role="menu"], [role="menubar"], [role="dialog"]') !== null
  );
}

function hasTextSelection(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}

/** Esc leaves a field first; then what presenting holds in its hand, or the selection. */
function leave(target: EventTarget | null): void {
  if (target instanceof HTMLElement && isTextEntry(target)) target.blur();
  else if (isPresenting()) leaveOneThing();
  else clearSelection();
}

/** In a text field the menu's Undo, Cut, Copy... belong to the text. */
const TEXT_COMMANDS: Partial<Readonly<Record<AppCommandId, string>>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.cut': 'cut',
  'edit.copy': 'copy',
  'edit.paste': 'paste',
  'edit.delete': 'delete',
  'edit.select-all': 'selectAll',
};

/** A command chosen in a menu: it does what its shortcut would do at this place. */
export function runMenuCommand(id: AppCommandId): void {
  const textCommand = TEXT_COMMANDS[id];
  if (textCommand !== undefined && isTextEntry(document.activeElement)) {
    // The only way to undo or paste natively in a text field; still supported by Chromium for this.
    const isDone = document.execCommand(textCommand);
    if (!isDone && id === 'edit.paste') void pasteText();
    return;
  }
  runCommand(id);
}

/** Chromium may refuse a page to paste by itself; the bridge may read the clipboard. */
async function pasteText(): Promise<void> {
  document.execCommand('insertText', false, await bridge().readClipboard());
}
