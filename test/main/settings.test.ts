import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../electron/main/settings';
import { temporaryFolder } from './support/fakes';

const folder = temporaryFolder();
const store = () => join(folder(), 'settings.json');

describe('settings', () => {
  it('are there again at the next start', () => {
    const window = { x: 1, y: 2, width: 1280, height: 800, isMaximized: true };
    loadSettings(store()).change({ theme: 'dark' });
    loadSettings(store()).change({ window });
    expect(loadSettings(store()).get()).toEqual({ theme: 'dark', window });
  });

  it.each(['', 'not json', '{"theme":"pink"}', '{"window":{"x":"1"}}'])(
    'are the defaults when the file holds %j',
    (text) => {
      writeFileSync(store(), text);
      expect(loadSettings(store()).get()).toEqual({ theme: 'system', window: null });
    },
  );

  it('that cannot be written still count until the program ends', () => {
    const settings = loadSettings(join(folder(), 'no', 'such', 'folder.json'));
    settings.change({ theme: 'light' });
    expect(settings.get().theme).toBe('light');
  });
});
