import { useCommand } from '../../commands/handlers';
import { AArrowDown, AArrowUp, Flashlight, NotebookText, Pencil, Pointer, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { useScenario } from '../../verdicts/hooks';
import { TEXT_SCALES } from '../../present/present-state';
import { usePresent, useSession } from '../../workbench/context';
import { useIsAsked, usePlayingStep } from '../../lesson/use-lesson';
import { IconButton } from '../../ui/Button';
import { Legend } from '../legend/Legend';
import { Markdown } from '../lesson/Markdown';
import './present.css';
import './room-canvas.css';

/** Above the canvas: what the step says, or what is shown; the legend; and the few tools of presenting. */
export function PresentTop() {
  const now = usePlayingStep();
  const title = useScenario().name;
  const why = useIsAsked() ? undefined : now?.step.question?.why;
  // Once the room has answered, what there is to learn comes first.
  const text = [why, now?.step.narration].filter((part) => part !== undefined).join('\n\n');
  return (
    <header className="present-strip present-top">
      <div className="present-top__row">
        <h1 className="present-top__title truncate">{now?.step.title ?? title}</h1>
        <Tools />
        <Legend />
      </div>
      {text === '' ? null : (
        // Each step begins at its top, and so does its answer.
        <div
          className="present-top__narration"
          key={`${now?.step.id} ${why === undefined}`}
          tabIndex={0}
          role="group"
          aria-label="What this step says"
        >
          <Markdown text={text} />
        </div>
      )}
    </header>
  );
}

function Tools() {
  const { tool, areNotesShown, scale } = usePresent((state) => state);
  const spotlight = useSession((state) => state.spotlight);
  const run = useCommand();
  const hasTenant = useSession((state) => state.selection.tenants.length === 1);
  const toggle = (id: AppCommandId, label: string, icon: ReactNode, isOn: boolean, isPossible = true) => (
    <IconButton
      label={label}
      icon={icon}
      aria-pressed={isOn}
      disabled={!isPossible}
      onClick={() => run(id)}
    />
  );
  return (
    <div className="present-tools" role="toolbar" aria-label="Presenting">
      {toggle('present.laser', 'Laser pointer (L)', <Pointer size={18} />, tool === 'laser')}
      {toggle('present.ink', 'Draw (D)', <Pencil size={18} />, tool === 'ink')}
      {toggle(
        'present.spotlight',
        'Spotlight on the chosen tenant (S)',
        <Flashlight size={18} />,
        spotlight !== null,
        hasTenant || spotlight !== null,
      )}
      {toggle('present.notes', 'Notes (N)', <NotebookText size={18} />, areNotesShown)}
      <IconButton
        label="Smaller text (-)"
        icon={<AArrowDown size={18} />}
        disabled={scale === TEXT_SCALES[0]}
        onClick={() => run('present.smaller')}
      />
      <IconButton
        label="Larger text (+)"
        icon={<AArrowUp size={18} />}
        disabled={scale === TEXT_SCALES.at(-1)}
        onClick={() => run('present.larger')}
      />
      <IconButton label="End presenting (Esc)" icon={<X size={18} />} onClick={() => run('view.present')} />
    </div>
  );
}
