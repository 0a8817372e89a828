import { useEffect } from 'react';
import type { AppCommandId, AppCommandInfo } from '../../shared/commands/app-commands';
import { leaveFocus } from '../picture/choose';
import { closeSideBySide } from '../picture/side-by-side';
import { isPresenting, leaveOneThing } from '../present/present';
import type { Dialog } from '../workbench/desk-state';
import { isTrying, leaveTrial } from '../document/sandbox';
import { clearSelection, selectionOf } from '../workbench/session';
import { workIn } from '../workbench/shown-list';
import { workbenchOn } from '../workbench/create-workbench';
import { isCommandEnabled, runCommand } from '../commands/handlers';
import type { Desk, Workbench } from '../workbench/workbench';
import { commandForKeys, isTextEntry } from './shortcuts';

type CommandWithId = AppCommandInfo & { readonly id: AppCommandId };

/** Every shortcut of the program, in one place; the native menu only shows them. */
export function useShortcuts(desk: Desk): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(workbenchOn(desk), event);
    const move = ({ target }: Event) => leaveLists(workbenchOn(desk), target);
    window.addEventListener('keydown', listen);
    window.addEventListener('focusin', move);
    window.addEventListener('pointerdown', move);
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener('focusin', move);
      window.removeEventListener('pointerdown', move);
    };
  }, [desk]);
}

function onKeyDown(workbench: Workbench, event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const { dialog } = workbench.desk.state.getState();
  if (dialog !== null || isInMenu(event.target)) {
    if (dialog !== null && isFormDialog(dialog)) saveFromDialog(workbench, event);
    return;
  }
  if (event.key === 'Escape') {
    leave(workbench, event.target);
    return;
  }
  const info = commandForKeys(event);
  if (!info || isLeftToPage(workbench, info, event.target)) return;
  event.preventDefault();
  runCommand(workbench, info.id);
}

/** Whoever goes to another part of the window works in no list any more; menus and dialogs belong to where one was. */
function leaveLists(workbench: Workbench, target: EventTarget | null): void {
  if (!(target instanceof Element) || !target.closest('[role="main"]')) return;
  if (target.closest('[data-shown-list], [role="menu"]') === null) workIn(workbench, null);
}

/** In these something is typed, which Save must not leave out. */
function isFormDialog({ kind }: Dialog): boolean {
  return kind === 'properties' || kind === 'import';
}

function saveFromDialog(workbench: Workbench, event: KeyboardEvent): void {
  const id = commandForKeys(event)?.id;
  if (id !== 'file.save' && id !== 'file.save-as') return;
  event.preventDefault();
  runCommand(workbench, id);
}

/**
 * Keys that mean something to what has the focus, or scroll: Page Up and Down turn steps only while a lesson plays, and
 * the letters of presenting are free while nothing is presented.
 */
function isLeftToPage(
  workbench: Workbench,
  { id, isGlobal }: CommandWithId,
  target: EventTarget | null,
): boolean {
  if (isTextEntry(target as Element | null) && isGlobal !== true) return true;
  if (id === 'edit.copy') return hasTextSelection();
  return /^(lesson|present)[.]/.test(id) && !isCommandEnabled(workbench, id);
}

function isInMenu(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role="menu"], [role="menubar"], [role="dialog"]') !== null
  );
}

function hasTextSelection(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}

/** Esc leaves a field first; then what presenting holds in its hand, or the comparison, the focus of the picture, or the selection. */
function leave(workbench: Workbench, target: EventTarget | null): void {
  if (target instanceof HTMLElement && isTextEntry(target)) target.blur();
  else if (isPresenting(workbench)) leaveOneThing(workbench, () => leaveTried(workbench));
  else if (closeSideBySide(workbench)) return;
  else if (!leaveFocus(workbench) && (hasSelection(workbench) || !leaveTried(workbench)))
    clearSelection(workbench);
}

function hasSelection(workbench: Workbench): boolean {
  return Object.values(selectionOf(workbench)).some((ids) => ids.length > 0);
}

/** What is being tried is left before presenting is. */
function leaveTried(workbench: Workbench): boolean {
  const isTried = isTrying(workbench);
  if (isTried) void leaveTrial(workbench);
  return isTried;
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
export function runMenuCommand(workbench: Workbench, id: AppCommandId): void {
  const textCommand = TEXT_COMMANDS[id];
  if (textCommand !== undefined && isTextEntry(document.activeElement)) {
    // The only way to undo or paste natively in a text field; still supported by Chromium for this.
    const isDone = document.execCommand(textCommand);
    if (!isDone && id === 'edit.paste') void pasteText(workbench);
    return;
  }
  runCommand(workbench, id);
}

/** Chromium may refuse a page to paste by itself; the bridge may read the clipboard. */
async function pasteText(workbench: Workbench): Promise<void> {
  document.execCommand('insertText', false, await workbench.desk.bridge.readClipboard());
}
