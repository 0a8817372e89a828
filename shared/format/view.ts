import { shownText } from '../base/shown-text';
import type { Position, Scenario, View } from '../model/scenario';
import type { ParseWarning } from './errors';
import { isJsonObject } from './envelope';
import { repairGroups, sentenceOfLosses, sentenceOfLooks, sentenceOfTexts } from './groups';
import { repairLooks } from './looks';
import { repairNotes, repairTitle } from './notes';
import { positionSchema } from './schema';
import { cut, shown } from './shape';

export interface RepairedView {
  readonly view: View;
  readonly warnings: readonly ParseWarning[];
}

/** Where things stand is worth less than what they are: what cannot be used is left out, with a warning. */
export function repairView(raw: unknown, scenario: Scenario): RepairedView {
  const { view: placed, warnings } = repairPositions(raw, scenario);
  let view = placed;
  const all = [...warnings];
  const warn = (losses: readonly string[], sentence: (losses: readonly string[]) => string) => {
    if (losses.length > 0) all.push({ code: 'view-repaired', message: sentence(losses) });
  };
  if (view.groups !== undefined) {
    const { groups, losses } = repairGroups(view.groups, scenario);
    view = { ...view, groups };
    warn(losses, sentenceOfLosses);
  }
  const { view: told, losses } = repairTexts(view);
  view = told;
  warn(losses, sentenceOfTexts);
  if (view.looks !== undefined) {
    const looks = repairLooks(view.looks, scenario);
    view = { ...view, looks: looks.kept };
    warn(looks.losses, sentenceOfLooks);
  }
  return { view, warnings: all };
}

/** Title and notes. */
function repairTexts({ title: rawTitle, notes: rawNotes, ...rest }: View): {
  readonly view: View;
  readonly losses: readonly string[];
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
  if (!isJsonObject(raw)) return damaged({ positions: {} }, `The file has no view${found(raw)}`);
  const { positions, ...rest } = raw;
  if (!isJsonObject(positions)) {
    return damaged({ ...rest, positions: {} }, `The view has no positions${found(positions)}`);
  }
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  const entries = Object.entries(positions);
  const isSound = ([id, position]: readonly [string, unknown]) =>
    known.has(id) && positionSchema.safeParse(position).success;
  const sound = Object.fromEntries(entries.filter(isSound)) as Readonly<Record<string, Position>>;
  const view = { ...rest, positions: sound };
  const lost = entries.filter((entry) => !isSound(entry)).map(([id]) => `“${shownText(cut(id))}”`);
  return lost.length === 0 ? { view, warnings: [] } : damaged(view, sentenceOf(lost));
}

const NAMED = 3;

function sentenceOf(lost: readonly string[]): string {
  if (lost.length === 1) return `The position of ${lost.join()} could not be used`;
  const names = lost.slice(0, NAMED).join(', ');
  const more = lost.length > NAMED ? ` and ${lost.length - NAMED} more` : '';
  return `${lost.length} positions could not be used (${names}${more})`;
}

/** Nothing there needs no explaining; a wrong value does. */
function found(value: unknown): string {
  return value === undefined ? '' : `, but ${shown(value)}`;
}

function damaged(view: View, what: string): RepairedView {
  const message = `${what}; tenants without a position are placed anew. The scenario itself is complete.`;
  return { view, warnings: [{ code: 'view-repaired', message }] };
}
