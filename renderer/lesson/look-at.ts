import type { Lesson, LessonPanel, LookAt } from '../../shared/model/lesson';
import { look } from '../camera/camera';
import { bringOut } from '../picture/bring-out';
import { derive } from '../verdicts/derived';
import { scenarioOf } from '../workbench/reads';
import { select } from '../workbench/session';
import type { Selection } from '../workbench/session-state';
import type { Workbench } from '../workbench/workbench';
import { connectionsOf, lookTargets } from './current-lesson';
import { currentStep } from './current-step';
import { openForStep } from './panels';

/** Points at what a step is about: selects it, brings it into sight, and opens the panels it names. */
export function showStep(workbench: Workbench, lesson: Lesson, index: number): void {
  const { tenants, connections, panels, first } = lookTargets(lesson, index);
  select(workbench, first);
  bringIntoView(workbench, tenants, connections);
  openForStep(workbench, panels);
}

/** Points at one of the things a step is about. */
export function showLook(workbench: Workbench, target: LookAt): void {
  const show = (what: Partial<Selection>, tenants: readonly string[], connections: readonly string[]) => {
    select(workbench, what);
    bringIntoView(workbench, tenants, connections);
  };
  if (target.kind === 'panel') openForStep(workbench, [target.panel, ...panelsOfStep(workbench)]);
  else if (target.kind === 'tenant') show({ tenants: [target.id] }, [target.id], []);
  else if (target.kind === 'connection') show({ connections: [target.id] }, [], [target.id]);
  else show({ flows: [target.id] }, [], connectionsOf(scenarioOf(workbench).flows ?? [], target.id));
}

function panelsOfStep(workbench: Workbench): readonly LessonPanel[] {
  const now = currentStep(workbench);
  return now ? lookTargets(now.lesson, now.index).panels : [];
}

/** A step that points at nothing is about the whole picture. */
function bringIntoView(
  workbench: Workbench,
  tenants: readonly string[],
  connections: readonly string[],
): void {
  const scenario = scenarioOf(workbench);
  const { connections: known } = derive(scenario);
  const ends = connections.flatMap((id) => {
    const connection = known.get(id);
    return connection ? [connection.from, connection.to] : [];
  });
  const places = [...new Set([...tenants, ...ends])];
  bringOut(workbench, { tenants: places, connections });
  const all = scenario.tenants.map((tenant) => tenant.id);
  look(workbench, { kind: 'in-sight', ids: places.length > 0 ? places : all });
}
