import { Clock } from 'lucide-react';
import { useMemo } from 'react';
import {
  ASSESSMENT_MINUTES,
  assessedAt,
  clockText,
  underFormerPolicies,
} from '../../../shared/run/policy-time';
import { useIsCovered } from '../../verdicts/covering';
import { useScenario } from '../../verdicts/hooks';
import { skipHour } from '../../runs/run';
import { useRuns, useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

/**
 * Says that existing flows still run under the former policies, as long as they do; how many tells a covered verdict. For
 * the audience in few words: the rest is told by the person who presents.
 */
export function PolicyBanner({ isForAudience = false }: { readonly isForAudience?: boolean }) {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const { now, timeline } = useRuns((state) => state.clock);
  const affected = useMemo(
    () => (timeline ? underFormerPolicies(scenario, timeline, now).length : 0),
    [scenario, timeline, now],
  );
  const isCovered = useIsCovered();
  const until = timeline ? assessedAt(timeline, now) : null;
  if (until === null || affected === 0 || isCovered) return null;
  return (
    <div className="policy-banner" role="status">
      <Clock size={16} aria-hidden />
      <span>
        {isForAudience
          ? say('runsPanel.formerUntil', { until: clockText(until) })
          : say('runsPanel.changedAt', {
              changed: clockText(until - ASSESSMENT_MINUTES),
              until: clockText(until),
              affected,
            })}
      </span>
      <Button onClick={() => skipHour(workbench)}>{say('runsPanel.skipHour')}</Button>
    </div>
  );
}
