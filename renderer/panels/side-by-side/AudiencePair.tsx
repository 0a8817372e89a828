import { Lock, LockOpen } from 'lucide-react';
import { useMemo } from 'react';
import { judgeConnections } from '../../../shared/evaluate/evaluate';
import type { ConnectionResult } from '../../../shared/evaluate/verdict';
import { stateOf } from '../../../shared/evaluate/verdict';
import type { Scenario, Tenant } from '../../../shared/model/scenario';
import type { PairWay } from '../../../shared/picture/draw-side-by-side';
import { gateMarks } from '../../../shared/picture/gate-marks';
import { tenantFace } from '../../../shared/picture/tenant-face';
import { StateIcon } from '../../ui/StateBadge';
import './audience-pair.css';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

interface AudiencePairProps {
  /** The two tenants with the connections between them. */
  readonly scenario: Scenario;
  readonly way: PairWay;
  /** A question is open: what would happen is not told. */
  readonly isCovered: boolean;
  /** What it shows, for those who do not see it. */
  readonly words: string;
}

/** More lines than these have no room beside each other. */
const MOST_LINES = 3;

/** Two tenants and what runs between them, in the letters for the audience: a picture that shrinks could not be read there. */
export function AudiencePair({ scenario, way, isCovered, words }: AudiencePairProps) {
  const results = useMemo(() => judgeConnections(scenario), [scenario]);
  const [first, second] = scenario.tenants;
  if (!first || !second) return null;
  const shown = results.slice(0, MOST_LINES);
  return (
    <div className={`audience-pair audience-pair--${way}`} role="img" aria-label={words}>
      <Box scenario={scenario} tenant={first} />
      <div className="audience-pair__lines">
        {shown.map((result) => (
          <Line key={result.id} result={result} isBack={result.to === first.id} isCovered={isCovered} />
        ))}
        {results.length > shown.length ? <span>+{results.length - shown.length}</span> : null}
      </div>
      <Box scenario={scenario} tenant={second} />
    </div>
  );
}

function Box({ scenario, tenant }: { readonly scenario: Scenario; readonly tenant: Tenant }) {
  const { name, isOn, isExternal, inbound, outbound, rules } = tenantFace(say, scenario, tenant);
  const chips = [...inbound, ...outbound];
  const told =
    chips.length === 0
      ? rules
      : say.word(
          listOf(
            chips.map(({ text }) => text),
            'commas',
          ),
        );
  const Icon = isOn ? Lock : LockOpen;
  return (
    <div className={`audience-pair__tenant ${isOn ? 'is-on' : 'is-off'} ${isExternal ? 'is-external' : ''}`}>
      <strong className="audience-pair__name truncate" title={name}>
        {name}
      </strong>
      <span className="audience-pair__gate">
        <Icon aria-hidden /> {say('sideBySide.onOff', { isolation: isOn ? 'on' : 'off' })}
      </span>
      <span className="audience-pair__rules truncate" title={told}>
        {told}
      </span>
    </div>
  );
}

interface LineProps {
  readonly result: ConnectionResult;
  /** It runs from the second tenant to the first. */
  readonly isBack: boolean;
  readonly isCovered: boolean;
}

/** The sign stands in the middle, or at the end of the tenant that blocks. */
function Line({ result, isBack, isCovered }: LineProps) {
  const state = isCovered ? 'covered' : stateOf(result);
  const shut = isCovered ? [] : gateMarks(result).map(({ gate }) => gate);
  const hasSignAt = {
    start: shut.includes('outbound'),
    middle: shut.length === 0,
    end: shut.includes('inbound'),
  };
  return (
    <span className={`audience-pair__line audience-pair__line--${state} ${isBack ? 'is-back' : ''}`}>
      <i />
      {hasSignAt.start ? <StateIcon state={state} /> : null}
      <i className="audience-pair__stretch" />
      {hasSignAt.middle ? <StateIcon state={state} /> : null}
      {hasSignAt.middle ? <i className="audience-pair__stretch" /> : null}
      {hasSignAt.end ? <StateIcon state={state} /> : null}
      <i />
      <b />
    </span>
  );
}
