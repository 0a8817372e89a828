import { useCommand } from '../../commands/handlers';
import { AArrowDown, AArrowUp, Flashlight, NotebookText, Pencil, Pointer, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { useScenario } from '../../verdicts/hooks';
import { useSpotlightFollows } from '../../present/present';
import { TEXT_SCALES } from '../../present/present-state';
import { usePresent, useSession } from '../../workbench/context';
import { usePlayingStep } from '../../lesson/use-lesson';
import { IconButton } from '../../ui/Button';
import { PresentSteps } from './PresentSteps';
import { Legend } from '../legend/Legend';
import './present.css';
import './audience-canvas.css';
import { say } from '../../words/say';

/** Above the canvas: what is shown, and the few tools of presenting; without a lesson, whose text says it, the legend. */
export function PresentTop() {
  const now = usePlayingStep();
  const title = useScenario().name;
  return (
    <header className="present-strip present-top">
      <div className="present-top__row">
        <h1 className="present-top__title truncate" title={now?.step.title ?? title}>
          {now?.step.title ?? title}
        </h1>
        {now ? <PresentSteps now={now} /> : null}
        <Tools />
        {now ? null : <Legend />}
      </div>
    </header>
  );
}

function Tools() {
  useSpotlightFollows();
  const tool = usePresent((state) => state.tool);
  const areNotesShown = usePresent((state) => state.areNotesShown);
  const scale = usePresent((state) => state.scale);
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
    <div className="present-tools" role="toolbar" aria-label={say('present.presenting')}>
      {toggle('present.laser', say('present.laserPointerKey'), <Pointer size={18} />, tool === 'laser')}
      {toggle('present.ink', say('present.drawKey'), <Pencil size={18} />, tool === 'ink')}
      {toggle(
        'present.spotlight',
        say('present.spotlightKey'),
        <Flashlight size={18} />,
        spotlight !== null,
        hasTenant || spotlight !== null,
      )}
      {toggle('present.notes', say('present.notesKey'), <NotebookText size={18} />, areNotesShown)}
      <IconButton
        label={say('present.smallerText')}
        icon={<AArrowDown size={18} />}
        disabled={scale === TEXT_SCALES[0]}
        onClick={() => run('present.smaller')}
      />
      <IconButton
        label={say('present.largerText')}
        icon={<AArrowUp size={18} />}
        disabled={scale === TEXT_SCALES.at(-1)}
        onClick={() => run('present.larger')}
      />
      <IconButton
        label={say('present.endPresentingKey')}
        icon={<X size={18} />}
        onClick={() => run('view.present')}
      />
    </div>
  );
}
