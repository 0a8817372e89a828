import { Plus, Waves } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import { listOf, message } from '../../../shared/words/message';
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
      <ol className="waves" aria-label={say('planning.waves')}>
        {all.map((wave, at) => (
          <WaveRow key={wave.id ?? ''} scenario={scenario} wave={wave} at={at} />
        ))}
      </ol>
      <Button look="quiet" onClick={() => dispatch(workbench, addWave(scenario, waveName))}>
        <Plus size={15} aria-hidden /> {say('planning.addAWave')}
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
      <p className="planning__hint">{say('planning.wavesAbout', { proposal: proposal.because })}</p>
      <ol className="waves__proposal" aria-label={say('planning.proposedWaves')}>
        {proposal.waves.map((wave) => (
          <li key={wave.id}>
            <strong>{say.word(wave.name)}</strong>:{' '}
            {say.word(
              listOf(
                wave.tenants.map((id) => nameOf.get(id) ?? ''),
                'commas',
              ),
            )}
          </li>
        ))}
      </ol>
      <div className="planning__tools">
        <Button
          disabled={proposal.waves.length === 0}
          onClick={() =>
            dispatch(workbench, {
              type: 'set-waves',
              waves: proposal.waves,
              label: message('planning.addProposedWaves'),
            })
          }
        >
          <Waves size={15} aria-hidden /> {say('planning.takeThisProposal')}
        </Button>
        <Button onClick={() => dispatch(workbench, addWave(scenario, waveName))}>
          <Plus size={15} aria-hidden /> {say('planning.beginWithEmptyWave')}
        </Button>
      </div>
    </div>
  );
}
