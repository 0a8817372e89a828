import { freshId } from '../base/ids';
import { shownText } from '../base/shown-text';
import type { Edit } from '../edit/edit';
import { tenantWord } from '../explain/words';
import type { Scenario, Wave } from '../model/scenario';
import { message } from '../words/message';

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
  const who = tenantWord(scenario, tenant);
  const label =
    name === undefined
      ? message('plan.moveOutOfWave', { tenant: who })
      : message('plan.moveToWave', { tenant: who, wave: shownText(name) });
  return { type: 'set-waves', waves: next, label };
}

/** The edit that changes fields of one wave. */
export function changeWave({ waves = [] }: Scenario, id: string, changes: WaveChanges): Edit {
  const next = waves.map((wave) => (wave.id === id ? changedWave(wave, changes) : wave));
  return { type: 'set-waves', waves: next, label: message('plan.changeWave', { wave: nameIn(waves, id) }) };
}

function changedWave(wave: Wave, { name = wave.name, ...changes }: WaveChanges): Wave {
  const { date: _date, note: _note, ...rest } = wave;
  const { date = wave.date, note = wave.note } = changes;
  return { ...rest, name, ...(date ? { date } : {}), ...(note ? { note } : {}) };
}

/** What a new wave is called in the document, in the language of whoever makes it: 0 is the pilot. */
export type WaveName = (place: number) => string;

/** "Pilot" first, then "Wave 1", "Wave 2", ... */
export const englishWaveName: WaveName = (place) => (place === 0 ? 'Pilot' : `Wave ${place}`);

/** An empty wave at the end: "Pilot" first, then "Wave 1", "Wave 2", ... */
export function addWave({ waves = [] }: Scenario, nameOf: WaveName = englishWaveName): Edit {
  const name = nameOf(waves.length);
  const id = freshId(name, new Set(waves.map((wave) => wave.id)));
  return {
    type: 'set-waves',
    waves: [...waves, { id, name, tenants: [] }],
    label: message('plan.addWave', { wave: name }),
  };
}

/** Its tenants are in no wave then. */
export function removeWave({ waves = [] }: Scenario, id: string): Edit {
  const left = waves.filter((wave) => wave.id !== id);
  return { type: 'set-waves', waves: left, label: message('plan.deleteWave', { wave: nameIn(waves, id) }) };
}

/** Changes places with the wave before (-1) or after it (1); at the end of the list nothing changes. */
export function shiftWave({ waves = [] }: Scenario, id: string, by: -1 | 1): Edit {
  const at = waves.findIndex((wave) => wave.id === id);
  const [moved, other] = [waves[at], waves[at + by]];
  const next = moved && other ? waves.with(at, other).with(at + by, moved) : waves;
  return {
    type: 'set-waves',
    waves: next,
    label: message(by < 0 ? 'plan.moveWaveEarlier' : 'plan.moveWaveLater', { wave: nameIn(waves, id) }),
  };
}

function nameIn(waves: readonly Wave[], id: string): string {
  return shownText(waves.find((wave) => wave.id === id)?.name ?? id);
}
