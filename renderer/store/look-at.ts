import type { Lesson, LessonPanel, LookAt } from '../../shared/model/lesson';
import { connectionsOf, lookTargets } from './current-lesson';
import { derive } from './derived';
import { currentScenario } from './document-store';
import type { Selection } from './session-store';
import { select, showPanel, showResultsTab, useSessionStore } from './session-store';

/** Points at what a step is about: selects it, brings it into sight, and opens the panels it names. */
export function showStep(lesson: Lesson, index: number): void {
  const { tenants, connections, panels, first } = lookTargets(lesson, index);
  select(first);
  bringIntoView(tenants, connections);
  panels.forEach(openPanel);
}

/** Points at one of the things a step is about. */
export function showLook(look: LookAt): void {
  if (look.kind === 'panel') openPanel(look.panel);
  else if (look.kind === 'tenant') show({ tenants: [look.id] }, [look.id], []);
  else if (look.kind === 'connection') show({ connections: [look.id] }, [], [look.id]);
  else show({ flows: [look.id] }, [], connectionsOf(currentScenario().flows ?? [], look.id));
}

function openPanel(panel: LessonPanel): void {
  if (panel === 'outline' || panel === 'inspector') showPanel(panel);
  else showResultsTab(panel);
}

function show(what: Partial<Selection>, tenants: readonly string[], connections: readonly string[]): void {
  select(what);
  bringIntoView(tenants, connections);
}

/** A step that points at nothing is about the whole picture. */
function bringIntoView(tenants: readonly string[], connections: readonly string[]): void {
  const scenario = currentScenario();
  const { connections: known } = derive(scenario);
  const ends = connections.flatMap((id) => {
    const connection = known.get(id);
    return connection ? [connection.from, connection.to] : [];
  });
  const places = [...new Set([...tenants, ...ends])];
  const all = scenario.tenants.map((tenant) => tenant.id);
  // The stage reaches the canvas with the next frame; that a panel took room from it, with the one after.
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      useSessionStore.getState().canvas?.bringIntoView(places.length > 0 ? places : all),
    ),
  );
}
