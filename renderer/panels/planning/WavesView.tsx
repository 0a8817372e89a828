import { Plus, Waves } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import { proposeWaves } from '../../../shared/plan/propose-waves';
import { addWave } from '../../../shared/plan/wave-edits';
import { waves } from '../../../shared/plan/waves';
import { Button } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';
import { dispatch } from '../../workbench/dispatch';
import type { MadePlan } from './use-plan';
import { WaveRow } from './WaveRow';
import { say } from '../../words/say';

/** Which tenants are isolated when, and what each wave changes; kept in the file. */
export function WavesView({ plan }: { readonly plan: MadePlan }) {
  const { scenario, made, isolate } = plan;
  const workbench = useWorkbench();
  const all = useMemo(() => waves(scenario, made, isolate), [scenario, made, isolate]);
  if (!scenario.waves) return <NoWaves plan={plan} />;
  return (
    <div className="plan__scroll">
      <ol className="waves" aria-label="Waves">
        {all.map((wave, at) => (
          <WaveRow key={wave.id ?? ''} scenario={scenario} wave={wave} at={at} />
        ))}
      </ol>
      <Button look="quiet" onClick={() => dispatch(workbench, addWave(scenario, waveName))}>
        <Plus size={15} aria-hidden /> Add a wave
      </Button>
    </div>
  );
}

/** It goes into the document in the language that is spoken now. */
function waveName(place: number): string {
  return place === 0 ? say('plan.pilot') : say('plan.waveOfNumber', { n: String(place) });
}

/** A first proposal, before anything is written to the file. */
function NoWaves({ plan: { scenario, isolate } }: { readonly plan: MadePlan }) {
  const workbench = useWorkbench();
  const proposal = useMemo(() => proposeWaves(scenario, isolate, waveName), [scenario, isolate]);
  const nameOf = new Map(scenario.tenants.map(({ id, name }) => [id, shownText(name)]));
  return (
    <div className="plan__scroll">
      <p className="planning__hint">
        A rollout in waves turns isolation On at a few tenants at a time, a pilot first, and says what each
        wave changes. A proposal: {say(proposal.because)}
      </p>
      <ol className="waves__proposal" aria-label="Proposed waves">
        {proposal.waves.map((wave) => (
          <li key={wave.id}>
            <strong>{wave.name}</strong>: {wave.tenants.map((id) => nameOf.get(id)).join(', ')}
          </li>
        ))}
      </ol>
      <div className="planning__tools">
        <Button
          disabled={proposal.waves.length === 0}
          onClick={() =>
            dispatch(workbench, { type: 'set-waves', waves: proposal.waves, label: 'Add the proposed waves' })
          }
        >
          <Waves size={15} aria-hidden /> Take this proposal
        </Button>
        <Button onClick={() => dispatch(workbench, addWave(scenario, waveName))}>
          <Plus size={15} aria-hidden /> Begin with an empty wave
        </Button>
      </div>
    </div>
  );
}
