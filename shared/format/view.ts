import type { Position, Scenario, View } from '../model/scenario';
import type { ParseWarning } from './errors';
import { isJsonObject } from './envelope';
import { positionSchema } from './schema';

export interface RepairedView {
  readonly view: View;
  readonly warnings: readonly ParseWarning[];
}

/** Where things stand is worth less than what they are: what cannot be used is left out, with a warning. */
export function repairView(raw: unknown, scenario: Scenario): RepairedView {
  if (raw === undefined) return { view: { positions: {} }, warnings: [] };
  if (!isJsonObject(raw)) return damaged({ positions: {} }, 'The view of the file could not be read');
  const { positions, ...rest } = raw;
  if (!isJsonObject(positions))
    return damaged({ ...rest, positions: {} }, 'The positions in the file could not be read');
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  const entries = Object.entries(positions);
  const sound = entries.filter(
    ([id, position]) => known.has(id) && positionSchema.safeParse(position).success,
  );
  const view = { ...rest, positions: Object.fromEntries(sound) as Readonly<Record<string, Position>> };
  const lost = entries.length - sound.length;
  if (lost === 0) return { view, warnings: [] };
  return damaged(
    view,
    lost === 1
      ? '1 position in the file could not be used'
      : `${lost} positions in the file could not be used`,
  );
}

function damaged(view: View, what: string): RepairedView {
  const message = `${what}; the tenants concerned were placed anew. The scenario itself is complete.`;
  return { view, warnings: [{ code: 'view-repaired', message }] };
}
