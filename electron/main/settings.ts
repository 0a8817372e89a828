import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { isJsonObject, type JsonObject } from '../../shared/format/envelope';
import type { ThemeChoice } from '../../shared/ipc/contract';
import { FIRST_START, type StartSettings } from '../../shared/ipc/start';
import { isLanguageChoice, type LanguageChoice } from '../../shared/words/language';

const THEMES: readonly unknown[] = ['light', 'dark', 'system'] satisfies readonly ThemeChoice[];

export interface SettingsData {
  readonly theme: ThemeChoice;
  readonly language: LanguageChoice;
  readonly window: WindowPlace | null;
  readonly start: StartSettings;
}

interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

export interface Settings {
  get(): SettingsData;
  change(part: Partial<SettingsData>): void;
}

const DEFAULTS: SettingsData = { theme: 'system', language: 'system', window: null, start: FIRST_START };

/** What the program remembers between runs. A damaged file counts as an absent one: settings are never worth a stop. */
export function loadSettings(path: string): Settings {
  let data = read(path);
  return {
    get: () => data,
    change(part) {
      data = { ...data, ...part };
      try {
        // At once, not later: it is called while the program is closing.
        writeFileAtomic.sync(path, `${JSON.stringify(data, null, 2)}\n`);
      } catch {
        // A full or read-only disk must not keep a window from closing.
      }
    },
  };
}

function read(path: string): SettingsData {
  try {
    return settingsOf(JSON.parse(readFileSync(path, 'utf8'))) ?? DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

/** Checked by hand: the window waits for it, and a library for a handful of values would take longer than all of them. */
function settingsOf(value: unknown): SettingsData | null {
  if (!isJsonObject(value)) return null;
  // A file of an earlier version lacks what came later.
  const { theme, language, window, start }: JsonObject = { ...DEFAULTS, ...value };
  if (!isTheme(theme) || !isLanguageChoice(language) || !isStart(start)) return null;
  return window === null || isPlace(window) ? { theme, language, window, start } : null;
}

function isStart(value: unknown): value is StartSettings {
  if (!isJsonObject(value)) return false;
  return typeof value['opensLastFile'] === 'boolean' && typeof value['areHintsClosed'] === 'boolean';
}

function isTheme(value: unknown): value is ThemeChoice {
  return THEMES.includes(value);
}

function isPlace(value: unknown): value is WindowPlace {
  if (!isJsonObject(value)) return false;
  const { x, y, width, height, isMaximized } = value;
  const areWhole = [x, y, width, height].every((number) => Number.isSafeInteger(number));
  return areWhole && Number(width) > 0 && Number(height) > 0 && typeof isMaximized === 'boolean';
}
