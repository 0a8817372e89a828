import * as timelines from '../../shared/edit/timeline';
import type { Scenario, ScenarioDocument } from '../../shared/model/scenario';
import type { Workbench } from './workbench';

export function documentOf({ document }: Pick<Workbench, 'document'>): ScenarioDocument {
  return document.getState().timeline.present;
}

export function scenarioOf(workbench: Pick<Workbench, 'document'>): Scenario {
  return documentOf(workbench).scenario;
}

/** Is there an edit that is not on disk? What is half typed is not one yet, see `Drafts.isPending`. */
export function isDirty({ document }: Pick<Workbench, 'document'>): boolean {
  return timelines.isDirty(document.getState().timeline);
}
