import { plural } from '../../shared/base/plural';
import { directionLabel } from '../../shared/explain/direction';
import { findTenant, list, tenantName } from '../../shared/explain/words';
import type { Scenario } from '../../shared/model/scenario';
import type { Impossible, PlannedRule } from '../../shared/plan/planned';
import type { Ask } from '../../shared/plan/wanted';
import type { PlannedWave } from '../../shared/plan/waves';
import { say } from '../words/say';

/** The parts of a plan as lines for people. */
export function ruleLine(scenario: Scenario, { at, names, direction, for: ids }: PlannedRule): string {
  const rule = `${tenantName(scenario, at)}: ${directionLabel(direction)}, ${tenantName(scenario, names)}`;
  const whose = findTenant(scenario, at)?.managed === false ? '  (for its administrator to set)' : '';
  return `RULE  ${rule}  (for ${ids.join(', ')})${whose}`;
}

export function impossibleLine({ connection, because }: Impossible): string {
  return `IMPOSSIBLE  ${connection}: ${say(because)}`;
}

export function askLine(scenario: Scenario, { from, to, connections, owner, due, note }: Ask): string {
  const who = [owner && `ask ${owner}`, due && `by ${due}`, note].filter(Boolean).join(', ');
  const pair = `${tenantName(scenario, from)} -> ${tenantName(scenario, to)}`;
  return `ASK  ${pair}  (kept meanwhile for ${connections.join(', ')})${who === '' ? '' : `  ${who}`}`;
}

export function waveLines(scenario: Scenario, wave: PlannedWave): readonly string[] {
  const { name, date, note, tenants, untouched, rules, changes, watch } = wave;
  const names = (ids: readonly string[]) => list(ids.map((id) => tenantName(scenario, id)));
  const when = date === undefined ? '' : ` (${date})`;
  return [
    `WAVE  ${say.word(name)}${when}: ${tenants.length === 0 ? 'no tenant' : names(tenants)}`,
    `  ${plural(rules.length, 'rule')} to set; ${changes.newlyBlocked.length} newly blocked, ${changes.newlyAllowed.length} newly allowed`,
    ...(untouched.length > 0 ? [`  Not isolated by this plan: ${names(untouched)}`] : []),
    ...(note === undefined ? [] : [`  ${note}`]),
    ...watch.map((sentence) => `  ${say(sentence)}`),
  ];
}

/** A wave as the JSON has it: without the states and commands that are for the window. */
export function waveJson({
  after: _after,
  command: _command,
  changes,
  name,
  watch,
  ...wave
}: PlannedWave): object {
  const { newlyBlocked, newlyAllowed } = changes;
  return {
    ...wave,
    name: say.word(name),
    watch: watch.map((sentence) => say(sentence)),
    newlyBlocked,
    newlyAllowed,
  };
}
