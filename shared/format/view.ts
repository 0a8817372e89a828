import type { Position, Scenario, View } from '../model/scenario';
import { message, type Message } from '../words/message';
import type { ParseWarning } from './errors';
import { isJsonObject } from './envelope';
import { repairGroups } from './groups';
import { repairLooks } from './looks';
import { repairNotes, repairTitle } from './notes';
import { positionSchema } from './schema';
import { lossesIn, quoted, shown, someOf } from './wording';

export interface RepairedView {
  readonly view: View;
  readonly warnings: readonly ParseWarning[];
}

const REPAIRED = {
  groups: 'format.groupsRepaired',
  texts: 'format.notesRepaired',
  looks: 'format.looksNotShown',
} as const;
type Part = keyof typeof REPAIRED;

/** Where things stand is worth less than what they are: what cannot be used is left out, with a warning. */
export function repairView(raw: unknown, scenario: Scenario): RepairedView {
  const { view: placed, warnings } = repairPositions(raw, scenario);
  let view = placed;
  const all = [...warnings];
  const warn = (losses: readonly Message[], part: Part) => {
    if (losses.length > 0)
      all.push({ code: 'view-repaired', message: message(REPAIRED[part], { losses: lossesIn(losses) }) });
  };
  if (view.groups !== undefined) {
    const { groups, losses } = repairGroups(view.groups, scenario);
    view = { ...view, groups };
    warn(losses, 'groups');
  }
  const { view: told, losses } = repairTexts(view);
  view = told;
  warn(losses, 'texts');
  if (view.looks !== undefined) {
    const looks = repairLooks(view.looks, scenario);
    view = { ...view, looks: looks.kept };
    warn(looks.losses, 'looks');
  }
  return { view, warnings: all };
}

/** Title and notes. */
function repairTexts({ title: rawTitle, notes: rawNotes, ...rest }: View): {
  readonly view: View;
  readonly losses: readonly Message[];
} {
  const title = rawTitle === undefined ? null : repairTitle(rawTitle);
  const notes = rawNotes === undefined ? null : repairNotes(rawNotes);
  const view = {
    ...rest,
    ...(title?.kept ? { title: title.kept } : {}),
    ...(notes ? { notes: notes.kept } : {}),
  };
  return { view, losses: [...(title?.losses ?? []), ...(notes?.losses ?? [])] };
}

function repairPositions(raw: unknown, scenario: Scenario): RepairedView {
  if (!isJsonObject(raw)) return damaged({ positions: {} }, wrongView(raw));
  const { positions, ...rest } = raw;
  if (!isJsonObject(positions)) {
    return damaged({ ...rest, positions: {} }, wrongPositions(positions));
  }
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  const entries = Object.entries(positions);
  const isSound = ([id, position]: readonly [string, unknown]) =>
    known.has(id) && positionSchema.safeParse(position).success;
  const sound = Object.fromEntries(entries.filter(isSound)) as Readonly<Record<string, Position>>;
  const view = { ...rest, positions: sound };
  const lost = entries.filter((entry) => !isSound(entry)).map(([id]) => quoted(id));
  return lost.length === 0 ? { view, warnings: [] } : damaged(view, sentenceOf(lost));
}

function sentenceOf(lost: readonly Message[]): Message {
  return message('format.positionsNotUsed', { count: lost.length, tenants: someOf(lost) });
}

/** Nothing there needs no explaining; a wrong value does. */
function wrongView(raw: unknown): Message {
  return raw === undefined ? message('format.noView') : message('format.wrongView', { found: shown(raw) });
}

function wrongPositions(raw: unknown): Message {
  return raw === undefined
    ? message('format.noPositions')
    : message('format.wrongPositions', { found: shown(raw) });
}

function damaged(view: View, told: Message): RepairedView {
  return { view, warnings: [{ code: 'view-repaired', message: told }] };
}
