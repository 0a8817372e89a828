import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../../shared/format/envelope';
import type { Migration } from '../../../shared/format/migrations/migrate';
import { MIGRATIONS, migrateFile, newestVersion } from '../../../shared/format/migrations/migrate';
import { parse } from '../../../shared/format/parse';
import { fileText } from './file-text';

/** Two steps as later versions may bring them: the second one sees what the first one made. */
const renameLabel: Migration = {
  from: 1,
  migrate: ({ label, ...file }) => ({ ...file, title: label }),
};
const dropTitle: Migration = {
  from: 2,
  migrate: ({ title, ...file }) => ({ ...file, heading: `${String(title)}!` }),
};
const later = [renameLabel, dropTitle];

const open = (version: number, envelope: object) => {
  const result = parse(fileText({}, { version, ...envelope }), later);
  return result.ok ? result.value.document : result.error[0].code;
};

describe('an older file', () => {
  it('takes every migration from its version on, in order', () => {
    expect(open(1, { label: 'Old' })).toMatchObject({ heading: 'Old!' });
  });

  it('has at each step the version it was brought to', () => {
    const seen: unknown[] = [];
    const looking = later.map(({ from }) => ({
      from,
      migrate: (file: object) => {
        seen.push({ ...file });
        return { ...file };
      },
    }));
    expect(migrateFile({ version: 1 }, 1, looking)).toEqual({ version: 3 });
    expect(seen).toEqual([{ version: 1 }, { version: 2 }]);
  });

  it('skips those that are behind it', () => {
    expect(open(2, { title: 'Newer', label: 'kept' })).toMatchObject({ heading: 'Newer!', label: 'kept' });
    expect(open(3, { title: 'Newest' })).toMatchObject({ title: 'Newest' });
  });

  it('a version that no migration leads to is too new', () => {
    expect(open(4, {})).toBe('too-new');
  });
});

describe('the migrations', () => {
  it('lead one by one to the version that is written', () => {
    expect(newestVersion(MIGRATIONS)).toBe(FORMAT_VERSION);
    expect(MIGRATIONS.map((migration) => migration.from)).toEqual(MIGRATIONS.map((_, n) => n + 1));
  });
});
