import { roomSentence } from '../../shared/explain/room-sentence';
import type { Evaluation } from '../../shared/evaluate/verdict';
import type { Scenario } from '../../shared/model/scenario';
import type { ShownState } from './covering';
import { shownState } from './covering';
import type { Derived } from './derived';
import { useLessonSummary, useOpenQuestion } from '../lesson/use-lesson';
import { useSession } from '../workbench/context';
import { useScenario, useVerdicts } from './hooks';

export interface RoomSentence {
  /** The verdict it tells; null when it is about no single connection. */
  readonly state: ShownState | null;
  readonly text: string;
}

/** What the room reads now: the question that is asked, the selected connection, what changed last, or the whole. */
export function useRoomSentence(): RoomSentence {
  const scenario = useScenario();
  const verdicts = useVerdicts();
  const connections = useSession((state) => state.selection.connections);
  const lastChange = useSession((state) => state.lastChange);
  const open = useOpenQuestion();
  const summary = useLessonSummary();
  if (summary !== null) return { state: null, text: summary };
  if (open) return { state: verdicts ? null : 'covered', text: open.ask };
  if (!verdicts) return { state: 'covered', text: 'What do you expect?' };
  const chosen = onlyOne(connections) ?? onlyOne(lastChange?.connections);
  return (
    aboutConnection(scenario, verdicts, chosen) ?? {
      state: null,
      text: lastChange?.sentence ?? summaryWords(verdicts.evaluation),
    }
  );
}

function aboutConnection(scenario: Scenario, { results }: Derived, id?: string): RoomSentence | null {
  const result = id === undefined ? undefined : results.get(id);
  const text = result ? roomSentence(scenario, result.id) : null;
  return result && text !== null ? { state: shownState(result), text } : null;
}

function onlyOne(ids: readonly string[] = []): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

/** "3 connections: 1 allowed, 2 blocked." Counted as the status bar counts. */
export function summaryWords({ connections, summary }: Evaluation): string {
  const count = connections.length;
  if (count === 0) return 'No connections yet.';
  const words = count === 1 ? '1 connection' : `${count} connections`;
  return `${words}: ${summary.allowed} allowed, ${summary.blocked} blocked.`;
}
