import { freshId } from '../base/ids';
import { shownText } from '../base/shown-text';
import type { Edit } from '../edit/edit';
import { tenantName } from '../explain/words';
import type { Scenario, Wave } from '../model/scenario';

/** In a change, `null` takes an optional field away. */
export interface WaveChanges {
  readonly name?: string;
  readonly date?: string | null;
  readonly note?: string | null;
}

/** Puts a tenant into a wave, out of the one in which it is; null: into none. */
export function moveToWave(scenario: Scenario, tenant: string, to: string | null): Edit {
  const { waves = [] } = scenario;
  const next = waves.map((wave) => {
    const others = wave.tenants.filter((id) => id !== tenant);
    return { ...wave, tenants: wave.id === to ? [...others, tenant] : others };
  });
  const name = waves.find(({ id }) => id === to)?.name;
  const where = name === undefined ? 'out of its wave' : `to ${shownText(name)}`;
  return { type: 'set-waves', waves: next, label: `Move ${tenantName(scenario, tenant)} ${where}` };
}

/** The edit that changes fields of one wave. */
export function changeWave({ waves = [] }: Scenario, id: string, changes: WaveChanges): Edit {
  const next = waves.map((wave) => (wave.id === id ? changedWave(wave, changes) : wave));
  return { type: 'set-waves', waves: next, label: `Change ${nameIn(waves, id)}` };
}

function changedWave(wave: Wave, { name = wave.name, ...changes }: WaveChanges): Wave {
  const { date: _date, note: _note, ...rest } = wave;
  const { date = wave.date, note = wave.note } = changes;
  return { ...rest, name, ...(date ? { date } : {}), ...(note ? { note } : {}) };
}

/** An empty wave at the end: "Pilot" first, then "Wave 1", "Wave 2", ... */
export function addWave({ waves = [] }: Scenario): Edit {
  const name = waves.length === 0 ? 'Pilot' : `Wave ${waves.length}`;
  const id = freshId(name, new Set(waves.map((wave) => wave.id)));
  return { type: 'set-waves', waves: [...waves, { id, name, tenants: [] }], label: `Add ${name}` };
}

/** Its tenants are in no wave then. */
export function removeWave({ waves = [] }: Scenario, id: string): Edit {
  const left = waves.filter((wave) => wave.id !== id);
  return { type: 'set-waves', waves: left, label: `Delete ${nameIn(waves, id)}` };
}

/** Changes places with the wave before (-1) or after it (1); at the end of the list nothing changes. */
export function shiftWave({ waves = [] }: Scenario, id: string, by: -1 | 1): Edit {
  const at = waves.findIndex((wave) => wave.id === id);
  const [moved, other] = [waves[at], waves[at + by]];
  const next = moved && other ? waves.with(at, other).with(at + by, moved) : waves;
  return {
    type: 'set-waves',
    waves: next,
    label: `Move ${nameIn(waves, id)} ${by < 0 ? 'earlier' : 'later'}`,
  };
}

function nameIn(waves: readonly Wave[], id: string): string {
  return shownText(waves.find((wave) => wave.id === id)?.name ?? id);
}
