import { MessageSquareText, Play } from 'lucide-react';
import { startRun, useRunStore } from '../store/run-store';
import { useStartsAt } from '../store/starts';

/** More flows than this are started from the outline. */
const SHOWN = 2;

/** What can be set going at this tenant, as buttons below it. */
export function RunStarts({ tenant }: { readonly tenant: string }) {
  const starts = useStartsAt(tenant);
  if (starts.length === 0) return null;
  return (
    <div className="run-starts nodrag nopan">
      {starts.slice(0, SHOWN).map(({ flow, label }) => (
        <button key={flow} type="button" className="run-start" title={label} onClick={() => startRun(flow)}>
          <Play size={12} aria-hidden /> <span className="truncate">{label}</span>
        </button>
      ))}
    </div>
  );
}

/** What arrives at the end of a run that succeeded, where its last step signs in. */
export function RunArrival({ tenant }: { readonly tenant: string }) {
  const name = useRunStore(({ playing }) => {
    if (!playing?.isEnded || playing.run.status !== 'Succeeded') return null;
    const last = playing.run.steps.at(-1);
    return last?.kind === 'action' && last.at === tenant ? last.name : null;
  });
  return name === null ? null : (
    <div className="run-arrival">
      <MessageSquareText size={14} aria-hidden /> {name}
    </div>
  );
}
