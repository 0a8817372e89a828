import { verdictCountWords } from '../../shared/explain/count-words';
import { audienceSentence } from '../../shared/explain/audience-sentence';
import type { Evaluation } from '../../shared/evaluate/verdict';
import type { Scenario } from '../../shared/model/scenario';
import type { ShownState } from './covering';
import { shownState } from './covering';
import type { Derived } from './derived';
import { useLessonSummary, useOpenQuestion, usePlayingStep } from '../lesson/use-lesson';
import { useSession } from '../workbench/context';
import { useScenario, useVerdicts } from './hooks';
import { say } from '../words/say';

export interface AudienceSentence {
  /** The verdict it tells; null when it is about no single connection. */
  readonly state: ShownState | null;
  readonly text: string;
}

/** What the audience reads now: the question that is asked, the selected connection, what changed last, or the whole. */
export function useAudienceSentence(): AudienceSentence {
  const scenario = useScenario();
  const verdicts = useVerdicts();
  const connections = useSession((state) => state.selection.connections);
  const lastChange = useSession((state) => state.lastChange);
  const open = useOpenQuestion();
  const summary = useLessonSummary();
  const isWhyTold = useIsWhyTold();
  if (summary !== null) return { state: null, text: summary };
  if (open) return { state: verdicts ? null : 'covered', text: open.ask };
  if (!verdicts) return { state: 'covered', text: say('verdicts.whatDoYouExpect') };
  const chosen = onlyOne(connections) ?? onlyOne(lastChange?.connections);
  return (
    aboutConnection(scenario, verdicts, { id: chosen, isWhyTold }) ?? {
      state: null,
      text: lastChange ? say(lastChange.sentence) : summaryWords(verdicts.evaluation),
    }
  );
}

/** Whether the step that plays shows both gates of its connection in a panel. */
function useIsWhyTold(): boolean {
  const looks = usePlayingStep()?.step.lookAt ?? [];
  return looks.some((look) => look.kind === 'panel' && look.panel === 'inspector');
}

interface About {
  readonly id: string | undefined;
  /** The step shows both gates in a panel: the sentence does not repeat them. */
  readonly isWhyTold: boolean;
}

function aboutConnection(
  scenario: Scenario,
  { results }: Derived,
  { id, isWhyTold }: About,
): AudienceSentence | null {
  const result = id === undefined ? undefined : results.get(id);
  const told = result ? audienceSentence(scenario, result.id, { isWhyTold }) : null;
  return result && told !== null ? { state: shownState(result), text: say(told) } : null;
}

function onlyOne(ids: readonly string[] = []): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

/** "3 connections: 1 allowed, 1 blocked, 1 not evaluated." Counted as the status bar counts. */
export function summaryWords({ connections, summary }: Evaluation): string {
  const count = connections.length;
  if (count === 0) return say('verdicts.noConnections');
  return say('verdicts.summary', { count, verdicts: verdictCountWords(summary) });
}
