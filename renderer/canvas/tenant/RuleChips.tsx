import type { RuleChip } from '../../../shared/picture/rule-chips';
import type { TenantFace } from '../../../shared/picture/tenant-face';
import { revealRule } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';
import { useLitRules } from './use-face';
import { say } from '../../words/say';

interface RuleChipsProps {
  readonly tenant: string;
  readonly face: TenantFace;
}

/** What the gate lets through: inbound at its left side, outbound at its right one. */
export function RuleChips({ tenant, face }: RuleChipsProps) {
  const lit = useLitRules(tenant);
  const { inbound, outbound, hasRowPerSide, isOn, rules } = face;
  if (inbound.length + outbound.length === 0) {
    return (
      <div className="tenant__no-rules truncate" title={rules}>
        {rules}
      </div>
    );
  }
  const draw = (chip: RuleChip) => (
    <Chip key={chip.rules[0]} tenant={tenant} chip={chip} isLit={chip.rules.some((rule) => lit.has(rule))} />
  );
  // In the large letters of an audience there is room for one name; several are counted there (audience-canvas.css).
  const crowded = [...inbound, ...outbound].filter(isLong).length > 1 ? 'is-crowded' : '';
  const look = `tenant__chips ${isOn ? '' : 'is-ignored'} ${crowded}`;
  return (
    <>
      <span className={`visually-hidden tenant__rule-count ${crowded}`}>{rules}</span>
      <div className={look}>
        {inbound.map(draw)}
        {hasRowPerSide ? null : <span className="tenant__sides" />}
        {hasRowPerSide ? null : outbound.map(draw)}
      </div>
      {hasRowPerSide ? <div className={`${look} tenant__chips--outbound`}>{outbound.map(draw)}</div> : null}
    </>
  );
}

/** "out: *" and "+12" say nothing once they are cut. */
const SHORT = 7;
const isLong = ({ text }: RuleChip): boolean => text.length > SHORT;

interface ChipProps {
  readonly tenant: string;
  readonly chip: RuleChip;
  readonly isLit: boolean;
}

/** Leads to its rule. The keyboard has the inspector for that: no stop more on a canvas of hundreds. */
function Chip({ tenant, chip, isLit }: ChipProps) {
  const workbench = useWorkbench();
  const [first = ''] = chip.rules;
  const words = isLit ? say('canvas.chipLetsThrough', { rule: chip.words }) : chip.words;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`tenant__chip ${isLit ? 'is-lit' : ''} ${isLong(chip) ? '' : 'is-short'}`}
      title={words}
      aria-label={words}
      onClick={(event) => {
        event.stopPropagation();
        revealRule(workbench, tenant, first);
      }}
    >
      {chip.text}
    </button>
  );
}
