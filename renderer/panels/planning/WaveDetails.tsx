import { tenantWord } from '../../../shared/explain/words';
import { shownText } from '../../../shared/base/shown-text';
import type { Scenario } from '../../../shared/model/scenario';
import { listOf } from '../../../shared/words/message';
import type { WaveChanges } from '../../../shared/plan/wave-edits';
import { changeWave, moveToWave } from '../../../shared/plan/wave-edits';
import type { PlannedWave } from '../../../shared/plan/waves';
import { CommitField } from '../../ui/CommitField';
import { useWorkbench } from '../../workbench/context';
import { dispatch, tryEdit } from '../../workbench/dispatch';
import { ConnectionLinks } from './ConnectionLinks';
import { TenantLink } from './TenantLink';
import { say } from '../../words/say';

const NO_WAVE = '';

interface WaveDetailsProps {
  readonly id: string;
  readonly scenario: Scenario;
  readonly wave: PlannedWave;
}

/** Who is in the wave, when it is, what it changes and what to watch. */
export function WaveDetails({ id, scenario, wave }: WaveDetailsProps) {
  const { tenants, untouched, changes, watch } = wave;
  return (
    <div className="waves__details" id={id}>
      {wave.id === null ? null : <WaveFields scenario={scenario} wave={wave} id={wave.id} />}
      <ul
        className="waves__members"
        aria-label={say('planning.tenantsOfWave', { wave: shownText(say.word(wave.name)) })}
      >
        {[...tenants, ...untouched].map((tenant) => (
          <Member key={tenant} scenario={scenario} tenant={tenant} wave={wave.id} />
        ))}
      </ul>
      {untouched.length > 0 ? (
        <p>
          {say('planning.doesNotIsolate', {
            tenants: listOf(untouched.map((one) => tenantWord(scenario, one))),
          })}
        </p>
      ) : null}
      <ConnectionLinks what={say('planning.newlyBlocked')} ids={changes.newlyBlocked} />
      <ConnectionLinks what={say('planning.newlyAllowed')} ids={changes.newlyAllowed} />
      {watch.length > 0 ? (
        <>
          <h4>{say('planning.whatToWatch')}</h4>
          <ul className="planning__facts" aria-label={say('planning.whatToWatch')}>
            {watch.map((sentence, at) => (
              <li key={at}>{say.word(sentence)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

interface WaveFieldsProps {
  readonly scenario: Scenario;
  readonly wave: PlannedWave;
  readonly id: string;
}

function WaveFields({ scenario, wave, id }: WaveFieldsProps) {
  const workbench = useWorkbench();
  const put = (changes: WaveChanges) => tryEdit(workbench, changeWave(scenario, id, changes));
  return (
    <div className="planning__form">
      <CommitField
        draft={`wave ${id} name`}
        label={say('planning.name')}
        value={say.word(wave.name)}
        onCommit={(name) => put({ name })}
      />
      <CommitField
        draft={`wave ${id} date`}
        label={say('planning.date')}
        value={wave.date ?? ''}
        placeholder="2027-01-31"
        onCommit={(date) => put({ date: date.trim() })}
      />
      <CommitField
        draft={`wave ${id} note`}
        label={say('planning.note')}
        value={wave.note ?? ''}
        onCommit={(note) => put({ note })}
      />
    </div>
  );
}

interface MemberProps {
  readonly scenario: Scenario;
  readonly tenant: string;
  readonly wave: string | null;
}

function Member({ scenario, tenant, wave }: MemberProps) {
  const workbench = useWorkbench();
  return (
    <li>
      <TenantLink id={tenant} />
      <select
        className="input"
        aria-label={say('planning.waveOf', { tenant: tenantWord(scenario, tenant) })}
        value={wave ?? NO_WAVE}
        onChange={({ target: { value } }) =>
          dispatch(workbench, moveToWave(scenario, tenant, value === NO_WAVE ? null : value))
        }
      >
        {(scenario.waves ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {shownText(name)}
          </option>
        ))}
        <option value={NO_WAVE}>{say('planning.notInAWave')}</option>
      </select>
    </li>
  );
}
