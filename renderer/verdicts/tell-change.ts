import { announceChange } from '../../shared/explain/announce';
import type { EditMade } from '../workbench/edit-made';
import { announce } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { isCovered } from './covering';
import { derive } from './derived';

/** Says which verdicts an edit changed: aloud to screen readers, and to the audience while presenting. */
export function tellChange(workbench: Workbench, { before, now }: EditMade): void {
  const { session, verdicts, desk } = workbench;
  if (before.scenario === now.scenario) return;
  const { spotlight } = session.getState();
  if (spotlight !== null && !derive(now.scenario).tenants.has(spotlight))
    session.setState({ spotlight: null });
  if (isCovered(workbench)) return session.setState({ lastChange: null });
  const [was, is] = [verdicts.of(before.scenario), verdicts.of(now.scenario)];
  const sentence = announceChange(was.evaluation, is.evaluation, now.scenario);
  if (sentence === null) return;
  announce(workbench, sentence);
  if (!desk.state.getState().present.isPresenting) return;
  const connections = is.evaluation.connections
    .filter(({ id, verdict }) => (was.results.get(id)?.verdict ?? verdict) !== verdict)
    .map(({ id }) => id);
  session.setState({ lastChange: { connections, sentence } });
}
