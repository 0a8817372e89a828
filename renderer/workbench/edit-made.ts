import type { Timeline, TimelineAction } from '../../shared/edit/timeline';
import type { ScenarioDocument } from '../../shared/model/scenario';

/** An edit, undo or redo that was carried out. */
export interface EditMade {
  readonly action: TimelineAction;
  readonly before: ScenarioDocument;
  readonly now: ScenarioDocument;
  /** The same with what can be undone. */
  readonly timelines: readonly [before: Timeline, now: Timeline];
}
