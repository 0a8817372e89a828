import { directionMessage } from '../../shared/explain/direction';
import { findTenant, tenantWord } from '../../shared/explain/words';
import type { Scenario } from '../../shared/model/scenario';
import type { Impossible, PlannedRule } from '../../shared/plan/planned';
import type { Ask } from '../../shared/plan/wanted';
import type { PlannedWave } from '../../shared/plan/waves';
import { listOf, message, type Word } from '../../shared/words/message';
import { say } from '../words/say';
import { columns } from './columns';
import { pairText } from './pairs';

/** The parts of a plan as lines for people. */
export function ruleLine(scenario: Scenario, { at, names, direction, for: ids }: PlannedRule): string {
  const isOfOthers = findTenant(scenario, at)?.managed === false;
  const values = {
    tenant: tenantWord(scenario, at),
    direction: directionMessage(direction),
    named: tenantWord(scenario, names),
  };
  return columns(
    message('cli.rule'),
    message('cli.plannedRule', values),
    message('cli.forConnections', { connections: listOf(ids, 'commas') }),
    ...(isOfOthers ? [message('cli.forItsAdministrator')] : []),
  );
}

export function impossibleLine({ connection, because }: Impossible): string {
  return columns(
    message('cli.impossible'),
    message('cli.impossibleBecause', { connection, reason: because }),
  );
}

export function askLine(scenario: Scenario, { from, to, connections, owner, due, note }: Ask): string {
  const details = [
    owner ? message('cli.askOwner', { owner }) : '',
    due ? message('cli.askBy', { due }) : '',
    note ?? '',
  ].filter(Boolean);
  return columns(
    message('cli.ask'),
    pairText(scenario, { from, to }),
    message('cli.keptFor', { connections: listOf(connections, 'commas') }),
    ...(details.length === 0 ? [] : [listOf(details, 'commas')]),
  );
}

export function waveLines(scenario: Scenario, wave: PlannedWave): readonly string[] {
  const { name, date, note, untouched, rules, changes, watch } = wave;
  const names = (ids: readonly string[]): Word => listOf(ids.map((id) => tenantWord(scenario, id)));
  const tenants = wave.tenants.length === 0 ? message('cli.noTenant') : names(wave.tenants);
  const of =
    date === undefined
      ? message('cli.waveOf', { name, tenants })
      : message('cli.waveOfDay', { name, date, tenants });
  const counts = message('cli.waveCounts', {
    rules: rules.length,
    blocked: changes.newlyBlocked.length,
    allowed: changes.newlyAllowed.length,
  });
  return [
    columns(message('cli.wave'), of),
    `  ${say(counts)}`,
    ...(untouched.length > 0 ? [`  ${say('cli.notIsolated', { tenants: names(untouched) })}`] : []),
    ...(note === undefined ? [] : [`  ${note}`]),
    ...watch.map((sentence) => `  ${say.word(sentence)}`),
  ];
}

/** A wave as the JSON has it: without the states and edits that are for the window. */
export function waveJson({ after: _after, edit: _edit, changes, ...wave }: PlannedWave): object {
  const { newlyBlocked, newlyAllowed } = changes;
  const watch = wave.watch.map((sentence) => say.word(sentence));
  // In the place of the words as data, so that the keys keep their order.
  return { ...wave, name: say.word(wave.name), watch, newlyBlocked, newlyAllowed };
}
