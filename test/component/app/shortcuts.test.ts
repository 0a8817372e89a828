import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../../renderer/app/shortcuts';
import { commandForKeys, isTextEntry } from '../../../renderer/app/shortcuts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

describe('shortcuts', () => {
  it.each([
    ['Ctrl+Z', press('z', { ctrlKey: true }), 'edit.undo'],
    ['Command+Z', press('z', { metaKey: true }), 'edit.undo'],
    ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'edit.redo'],
    ['Ctrl+Y', press('y', { ctrlKey: true }), 'edit.redo'],
    ['Ctrl+Shift+S', press('S', { ctrlKey: true, shiftKey: true }), 'file.save-as'],
    ['Delete', press('Delete'), 'edit.delete'],
    ['Backspace', press('Backspace'), 'edit.delete'],
    ['Shift+1 on a keyboard where it types "!"', press('!', { code: 'Digit1', shiftKey: true }), 'view.fit'],
    ['Ctrl with + typed with Shift', press('+', { ctrlKey: true, shiftKey: true }), 'view.zoom-in'],
    ['C', press('c'), 'scenario.connect'],
    ['F2', press('F2'), 'edit.rename'],
  ])('%s is understood', (_, keys, id) => {
    expect(commandForKeys(keys)?.id).toBe(id);
  });

  it('does not take Alt+C or Shift+C for C', () => {
    expect(commandForKeys(press('c', { altKey: true }))).toBeUndefined();
    expect(commandForKeys(press('C', { shiftKey: true }))).toBeUndefined();
  });

  it('knows where letters are typed and where they are not', () => {
    const made = (html: string) => {
      document.body.innerHTML = html;
      return document.body.firstElementChild;
    };
    expect(isTextEntry(made('<input type="text">'))).toBe(true);
    expect(isTextEntry(made('<textarea></textarea>'))).toBe(true);
    expect(isTextEntry(made('<input type="checkbox">'))).toBe(false);
    expect(isTextEntry(made('<button>x</button>'))).toBe(false);
    expect(isTextEntry(null)).toBe(false);
  });
});
