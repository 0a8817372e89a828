import { ChevronDown, MessageSquareText, Play } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { startRun } from '../runs/run';
import { SHOWN_STARTS } from '../../shared/picture/run-buttons';
import { useRuns, useWorkbench } from '../workbench/context';
import type { FlowStart } from '../runs/starts';
import { useStartsAt } from '../runs/starts';
import { say } from '../words/say';

/** What can be set going at this tenant, as buttons below it. */
export function RunStarts({ tenant }: { readonly tenant: string }) {
  const workbench = useWorkbench();
  const starts = useStartsAt(tenant);
  if (starts.length === 0) return null;
  const shown = starts.length > SHOWN_STARTS ? starts.slice(0, SHOWN_STARTS - 1) : starts;
  return (
    <div className="run-starts nodrag nopan">
      {shown.map(({ flow, label }) => (
        <button
          key={flow}
          type="button"
          className="run-start"
          title={say(label)}
          onClick={() => startRun(workbench, flow)}
        >
          <Play size={12} aria-hidden /> <span className="truncate">{say(label)}</span>
        </button>
      ))}
      {starts.length > shown.length ? <MoreStarts starts={starts.slice(shown.length)} /> : null}
    </div>
  );
}

/** The flows that have no button of their own, each with its name: several may wait for the same deed. */
function MoreStarts({ starts }: { readonly starts: readonly FlowStart[] }) {
  const workbench = useWorkbench();
  const words = say('canvas.moreToRun', { count: starts.length });
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="run-start" title={words}>
        <ChevronDown size={12} aria-hidden /> <span className="truncate">{words}</span>
      </DropdownMenu.Trigger>
      {/* Inside the landmark it belongs to, yet clipped by no panel. */}
      <DropdownMenu.Portal container={document.querySelector<HTMLElement>('[role="main"]')}>
        <DropdownMenu.Content className="menu run-menu" align="start" loop data-no-canvas-menu>
          {starts.map(({ flow, name, label }) => (
            <DropdownMenu.Item key={flow} className="menu__item" onSelect={() => startRun(workbench, flow)}>
              <span className="truncate">{say(label)}</span>
              {say(label).includes(name) ? null : <span className="menu__keys truncate">{name}</span>}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** What arrives at the end of a run that succeeded, where its last step signs in. */
export function RunArrival({ tenant }: { readonly tenant: string }) {
  const name = useRuns(({ playing }) => {
    if (!playing?.isEnded || playing.run.status !== 'Succeeded') return null;
    const last = playing.run.steps.at(-1);
    return last?.kind === 'action' && last.at === tenant ? (last.carries ?? last.name) : null;
  });
  return name === null ? null : (
    <div className="run-arrival">
      <MessageSquareText size={14} aria-hidden /> {say.word(name)}
    </div>
  );
}
