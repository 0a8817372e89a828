import { err, ok } from '../base/result';
import type { Result } from '../base/result';
import { shownText } from '../base/shown-text';
import type { Connection, Rule, Scenario, ScenarioDocument, Tenant } from '../model/scenario';
import type { EditError } from './edit';
import { noTenant } from './validate';
import { message } from '../words/message';

export type EditResult = Result<ScenarioDocument, EditError>;

/** The document with another scenario; the same document when the scenario is the same. */
export function withScenario(document: ScenarioDocument, scenario: Scenario): ScenarioDocument {
  return scenario === document.scenario ? document : { ...document, scenario };
}

/** The tenant with this id, or the error that says it is gone. */
export function findTenant(document: ScenarioDocument, id: string): Result<Tenant, EditError> {
  const tenant = document.scenario.tenants.find((other) => other.id === id);
  return tenant ? ok(tenant) : err({ code: 'unknown-tenant', message: noTenant(id) });
}

/** The connection with this id, or the error that says it is gone. */
export function findConnection(document: ScenarioDocument, id: string): Result<Connection, EditError> {
  const connection = document.scenario.connections.find((other) => other.id === id);
  if (connection) return ok(connection);
  return err({
    code: 'unknown-connection',
    message: message('edit.noConnection', { id: shownText(id) }),
  });
}

/** Puts a changed tenant in the place of the former one. */
export function replaceTenant(document: ScenarioDocument, next: Tenant): ScenarioDocument {
  return withScenario(document, {
    ...document.scenario,
    tenants: document.scenario.tenants.map((tenant) => (tenant.id === next.id ? next : tenant)),
  });
}

/** The document with other rules in one tenant. */
export function withRules(
  document: ScenarioDocument,
  tenant: Tenant,
  rules: readonly Rule[],
): ScenarioDocument {
  return replaceTenant(document, { ...tenant, isolation: { ...tenant.isolation, rules } });
}

type Changes<T> = { readonly [K in keyof T]?: T[K] | null };

/**
 * The record with the changes made: an emptied optional field goes away. The same record when nothing differs, so that
 * an edit without effect makes no undo step.
 */
export function changed<T extends object>(record: T, changes: Changes<T>, optional: readonly (keyof T)[]): T {
  const next = { ...record };
  let isChanged = false;
  for (const key of Object.keys(changes) as (keyof T)[]) {
    const value = changes[key];
    if (value === undefined || isSame(next[key], value)) continue;
    const isTakenAway = optional.includes(key) && isEmpty(value);
    if (isTakenAway && !Object.hasOwn(next, key)) continue;
    if (isTakenAway) delete next[key];
    else next[key] = value as T[keyof T];
    isChanged = true;
  }
  return isChanged ? next : record;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** The list without some of its items; the very same list when all of them stay. */
export function kept<T>(items: readonly T[], isKept: (item: T) => boolean): readonly T[] {
  return items.every(isKept) ? items : items.filter(isKept);
}
