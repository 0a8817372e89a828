import { describe, expect, it } from 'vitest';
import { formatKeys } from '../../../renderer/ui/keys';

describe('keys as menus write them', () => {
  it.each([
    ['CmdOrCtrl+Shift+S', 'Ctrl+Shift+S', '⇧⌘S'],
    ['CmdOrCtrl+=', 'Ctrl+=', '⌘='],
    ['Shift+1', 'Shift+1', '⇧1'],
    ['Delete', 'Delete', '⌦'],
    ['F2', 'F2', 'F2'],
    ['PageDown', 'Page Down', '⇟'],
  ])('writes %s as %s, and on a Mac as %s', (keys, other, mac) => {
    expect(formatKeys(keys, 'other')).toBe(other);
    expect(formatKeys(keys, 'mac')).toBe(mac);
  });
});
