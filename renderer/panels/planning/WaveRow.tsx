import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Trash2, Wrench } from 'lucide-react';
import { useId, useState } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import { tenantWord } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import { byAdministrator } from '../../../shared/plan/by-administrator';
import { removeWave, shiftWave } from '../../../shared/plan/wave-edits';
import type { PlannedWave } from '../../../shared/plan/waves';
import { Button, IconButton } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';
import { dispatch } from '../../workbench/dispatch';
import { say } from '../../words/say';
import { WaveDetails } from './WaveDetails';
import { listOf, message } from '../../../shared/words/message';

/** More names than this are only counted in the line of a wave. */
const SHOWN_NAMES = 6;

interface WaveRowProps {
  readonly scenario: Scenario;
  readonly wave: PlannedWave;
  readonly at: number;
}

/** One wave in a line; what is behind it opens. */
export function WaveRow({ scenario, wave, at }: WaveRowProps) {
  const workbench = useWorkbench();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { edit, date } = wave;
  const name = shownText(say.word(wave.name));
  const isDone = edit.type === 'batch' && edit.edits.length === 0;
  return (
    <li className="waves__wave" aria-label={name}>
      <div className="waves__line">
        <IconButton
          label={say('planning.detailsOf', { wave: name })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          icon={isOpen ? <ChevronDown size={15} /> : <ChevronRight size={15} />}
          onClick={() => setOpen(!isOpen)}
        />
        <span className="waves__name">
          <strong>{name}</strong>
          <span className="quiet">{date ?? (wave.id === null ? '' : say('planning.noDate'))}</span>
        </span>
        <span className="waves__tenants">{names(scenario, wave.tenants)}</span>
        <span className="waves__facts">{facts(scenario, wave)}</span>
        <span className="waves__buttons">
          <Button
            aria-label={
              isDone ? say('planning.inForceOf', { wave: name }) : say('planning.applyOf', { wave: name })
            }
            disabled={isDone}
            onClick={() => dispatch(workbench, edit)}
          >
            <Wrench size={15} aria-hidden /> {isDone ? say('planning.inForce') : say('planning.apply')}
          </Button>
          {wave.id === null ? null : <WaveButtons scenario={scenario} id={wave.id} name={name} at={at} />}
        </span>
      </div>
      {isOpen ? <WaveDetails id={detailsId} scenario={scenario} wave={wave} /> : null}
    </li>
  );
}

function names(scenario: Scenario, tenants: readonly string[]): string {
  if (tenants.length === 0) return say('planning.noTenantYet');
  const shown = tenants.slice(0, SHOWN_NAMES).map((id) => tenantWord(scenario, id));
  const more = tenants.length - shown.length;
  const rest = more > 0 ? [message('planning.moreTenants', { count: more })] : [];
  return say.word(listOf([...shown, ...rest], 'commas'));
}

function facts(scenario: Scenario, { rules, changes }: PlannedWave): string {
  const { external } = byAdministrator(scenario, { rules, impossible: [] });
  const { newlyBlocked, newlyAllowed } = changes;
  return say('planning.waveFacts', {
    rules: rules.length,
    others: external.length,
    blocked: newlyBlocked.length,
    allowed: newlyAllowed.length,
  });
}

interface WaveButtonsProps {
  readonly scenario: Scenario;
  readonly id: string;
  readonly name: string;
  readonly at: number;
}

function WaveButtons({ scenario, id, name, at }: WaveButtonsProps) {
  const workbench = useWorkbench();
  const last = (scenario.waves?.length ?? 0) - 1;
  return (
    <>
      <IconButton
        label={say('planning.carryOutEarlier', { wave: name })}
        icon={<ArrowUp size={15} />}
        disabled={at === 0}
        onClick={() => dispatch(workbench, shiftWave(scenario, id, -1))}
      />
      <IconButton
        label={say('planning.carryOutLater', { wave: name })}
        icon={<ArrowDown size={15} />}
        disabled={at === last}
        onClick={() => dispatch(workbench, shiftWave(scenario, id, 1))}
      />
      <IconButton
        label={say('planning.deleteWave', { wave: name })}
        icon={<Trash2 size={15} />}
        onClick={() => dispatch(workbench, removeWave(scenario, id))}
      />
    </>
  );
}
