import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../electron/main/settings';
import { FIRST_START } from '../../shared/ipc/start';
import { temporaryFolder } from './support/fakes';

const folder = temporaryFolder();
const store = () => join(folder(), 'settings.json');

describe('settings', () => {
  it('are there again at the next start', () => {
    const window = { x: 1, y: 2, width: 1280, height: 800, isMaximized: true };
    loadSettings(store()).change({ theme: 'dark' });
    loadSettings(store()).change({ window });
    const start = { opensLastFile: true, areHintsClosed: true };
    loadSettings(store()).change({ start });
    loadSettings(store()).change({ language: 'de' });
    expect(loadSettings(store()).get()).toEqual({ theme: 'dark', language: 'de', window, start });
  });

  it.each([
    '',
    'not json',
    '{"theme":"pink"}',
    '{"language":"xx"}',
    '{"window":{"x":"1"}}',
    '{"start":{"opensLastFile":1}}',
  ])('are the defaults when the file holds %j', (text) => {
    writeFileSync(store(), text);
    expect(loadSettings(store()).get()).toEqual({
      theme: 'system',
      language: 'system',
      window: null,
      start: FIRST_START,
    });
  });

  it('of a program from before there were languages and a start page are kept', () => {
    writeFileSync(store(), '{"theme":"dark","window":null}');
    expect(loadSettings(store()).get()).toEqual({
      theme: 'dark',
      language: 'system',
      window: null,
      start: FIRST_START,
    });
  });

  it('that cannot be written still count until the program ends', () => {
    const settings = loadSettings(join(folder(), 'no', 'such', 'folder.json'));
    settings.change({ theme: 'light' });
    expect(settings.get().theme).toBe('light');
  });
});
