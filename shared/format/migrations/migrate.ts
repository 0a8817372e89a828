import type { JsonObject } from '../envelope';

/** Brings a file of version `from` to version `from + 1`; pure, and with its own frozen idea of both shapes. */
export interface Migration {
  readonly from: number;
  readonly migrate: (file: JsonObject) => JsonObject;
}

/** In order. Version 1 is the first, so there is nothing to migrate yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** Version 1 is the first, and every migration leads one version on. */
export function newestVersion(migrations: readonly Migration[]): number {
  return 1 + migrations.length;
}

/** The file as the newest version has it: every migration from its version on, one after the other. */
export function migrateFile(file: JsonObject, version: number, migrations = MIGRATIONS): JsonObject {
  return migrations
    .filter((migration) => migration.from >= version)
    .reduce<JsonObject>((older, { from, migrate }) => ({ ...migrate(older), version: from + 1 }), file);
}
