import { err, ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import { shownText } from '../base/shown-text';
import type { Scenario, ScenarioDocument, Tenant, Wave } from '../model/scenario';
import { memberOrder } from '../model/tenant-groups';
import type { EditError, EditOf } from './edit';
import { tidy } from './edit-tenants';
import type { EditResult } from './records';
import { kept, withScenario } from './records';
import { checkDate, checkId, checkName, firstProblem, noTenant } from './validate';
import { message, type Word } from '../words/message';
import { shownLabel } from './describe-parts';

/**
 * All waves at once: moving a tenant from one to another is one change. An error when two have the same id, one has no name or
 * a date that is none, or a tenant is unknown or in two of them.
 */
export function setWaves(document: ScenarioDocument, edit: EditOf<'set-waves'>): EditResult {
  const { waves: before, ...rest } = document.scenario;
  const problem = checkWaves(document.scenario, edit.waves);
  if (problem) return err(problem);
  const waves = wavesOf(document.scenario.tenants, edit.waves.map(tidy));
  if (waves.length === 0) return ok(before === undefined ? document : withScenario(document, rest));
  return ok(isSameJson(before, waves) ? document : withScenario(document, { ...rest, waves }));
}

function checkWaves(scenario: Scenario, waves: readonly Wave[]): EditError | null {
  const known = new Set(scenario.tenants.map(({ id }) => id));
  const ids = new Set<string>();
  const placed = new Set<string>();
  return firstProblem(waves, ({ id, name, date, tenants }) => {
    if (ids.has(id))
      return { code: 'duplicate-id', message: message('edit.twoWavesHaveId', { id: shownText(id) }) };
    ids.add(id);
    return (
      checkId(id) ??
      checkName(name, 'wave') ??
      (date === undefined ? null : checkDate(date, 'date')) ??
      firstProblem(tenants, (tenant) => checkMember(tenant, known, placed))
    );
  });
}

function checkMember(id: string, known: ReadonlySet<string>, placed: Set<string>): EditError | null {
  if (!known.has(id)) {
    return { code: 'unknown-tenant', message: noTenant(id) };
  }
  if (placed.has(id)) {
    return { code: 'invalid-wave', message: message('edit.tenantInTwoWaves', { tenant: shownText(id) }) };
  }
  placed.add(id);
  return null;
}

/** "Add waves", "Change waves", "Delete waves", or what the label says. */
export function describeWaves({ waves, label }: EditOf<'set-waves'>, { scenario }: ScenarioDocument): Word {
  if (label !== undefined) return shownLabel(label);
  if (waves.length === 0) return message('edit.deleteWaves');
  return message(scenario.waves === undefined ? 'edit.addWaves' : 'edit.changeWaves');
}

/** The waves with those of their tenants that are there, in the order of the file. */
export function wavesOf(tenants: readonly Tenant[], waves: readonly Wave[]): readonly Wave[] {
  const inOrder = memberOrder(tenants);
  return waves.map((wave) => ({ ...wave, tenants: inOrder(wave.tenants) }));
}

/** The waves without some tenants; the very same list when none of them is in one. A wave that is left empty stays. */
export function wavesWithout(waves: readonly Wave[], isGone: (tenant: string) => boolean): readonly Wave[] {
  if (!waves.some(({ tenants }) => tenants.some(isGone))) return waves;
  return waves.map((wave) => {
    const tenants = kept(wave.tenants, (id) => !isGone(id));
    return tenants === wave.tenants ? wave : { ...wave, tenants };
  });
}
