import { panelsWithout } from '../lesson/panels';
import { beginPicture } from '../picture/groups';
import type { Desk, Workbench } from '../workbench/workbench';

/** Another document comes into the window; the one before goes with everything that belonged to it. */
export function putOnDesk(desk: Desk, workbench: Workbench): void {
  const { author: before } = desk.bench.getState();
  const { speed } = before.runs.getState();
  workbench.runs.setState({ speed });
  beginPicture(workbench);
  const folded = panelsWithout(before.lesson.getState());
  desk.bench.setState({ author: workbench });
  desk.state.setState(({ panels, dialog }) => ({
    // What it says was about a file, not about the document before.
    dialog: dialog?.kind === 'problem' ? dialog : null,
    panels: { ...panels, ...folded },
  }));
  void before.journal.end();
}
