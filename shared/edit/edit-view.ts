import { err, ok } from '../base/result';
import type { Position, ScenarioDocument } from '../model/scenario';
import type { EditError, EditOf } from './edit';
import type { EditResult } from './records';
import { firstProblem, noTenant } from './validate';
import { message } from '../words/message';

/** Puts tenants at new places, in canvas units; an error when one is unknown or its place is no number. */
export function moveTenants(document: ScenarioDocument, { positions }: EditOf<'move-tenants'>): EditResult {
  const problem = checkPositions(document, positions);
  if (problem) return err(problem);
  const { positions: old } = document.view;
  const moved = Object.entries(positions).filter(([id, { x, y }]) => {
    const before = Object.hasOwn(old, id) ? old[id] : undefined;
    return before?.x !== x || before.y !== y;
  });
  return ok(withPositions(document, moved));
}

/** The first error in places of tenants; null when all are sound. */
export function checkPositions(
  { scenario }: ScenarioDocument,
  positions: Readonly<Record<string, Position>>,
): EditError | null {
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  return firstProblem(Object.entries(positions), ([id, position]) =>
    known.has(id) ? checkPosition(position) : { code: 'unknown-tenant', message: noTenant(id) },
  );
}

/** The error of a place that is no pair of finite numbers; null when it is one. */
export function checkPosition({ x, y }: Position): EditError | null {
  if (Number.isFinite(x) && Number.isFinite(y)) return null;
  return { code: 'invalid-position', message: message('edit.noPosition') };
}

/** Unknown keys of a position stay; fromEntries, because a tenant may have an id such as "__proto__". */
export function withPositions(
  document: ScenarioDocument,
  moved: readonly (readonly [string, Position])[],
): ScenarioDocument {
  if (moved.length === 0) return document;
  const positions = new Map(Object.entries(document.view.positions));
  for (const [id, position] of moved) positions.set(id, { ...positions.get(id), ...position });
  return { ...document, view: { ...document.view, positions: Object.fromEntries(positions) } };
}
