import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

const schema = z.object({
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  window: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      isMaximized: z.boolean(),
    })
    .nullable()
    .default(null),
});

export type SettingsData = Readonly<z.infer<typeof schema>>;

export interface Settings {
  get(): SettingsData;
  change(part: Partial<SettingsData>): void;
}

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
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return schema.parse({});
  }
}
