import { ArrowLeftRight, Check, Pin, RotateCcw, X } from 'lucide-react';
import type { Comparison } from '../../../shared/compare/compare';
import { changesByFlow, changesByTenant } from '../../../shared/compare/compare';
import {
  acceptAsBaseline,
  compareFromHere,
  goBackToBaseline,
  stopComparing,
  swapBaseline,
  useOtherFile,
} from '../../store/comparing';
import { verdictsOf } from '../../store/derived';
import { useScenario } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { ChangedConnections } from './ChangedConnections';
import { OtherFileView } from './OtherFileView';
import './planning.css';

/** What the policies being edited change against those that were pinned. */
export function ChangesTab() {
  const scenario = useScenario();
  const { comparison } = verdictsOf(scenario);
  const other = useOtherFile();
  if (other) return <OtherFileView scenario={scenario} other={other} />;
  if (!comparison) return <NothingPinned />;
  return (
    <div className="results__body">
      <div className="planning">
        <Tools />
        <p role="status">{summary(comparison)}</p>
        <ChangedConnections comparison={comparison} />
        <Groups title="By tenant" groups={changesByTenant(scenario, comparison)} />
        <Groups title="By flow or app" groups={changesByFlow(scenario, comparison)} />
      </div>
    </div>
  );
}

function summary({ label, newlyBlocked, newlyAllowed, unchanged }: Comparison): string {
  return `Compared with “${label}”: ${newlyBlocked.length} newly blocked, ${newlyAllowed.length} newly allowed, ${unchanged} unchanged.`;
}

function NothingPinned() {
  return (
    <div className="results__body">
      <div className="planning">
        <p className="planning__hint">
          Pin the policies as they are now, then switch isolation or change rules: every view will show what
          becomes blocked or allowed by it.
        </p>
        <Button look="primary" onClick={compareFromHere}>
          <Pin size={16} aria-hidden /> Compare from here
        </Button>
      </div>
    </div>
  );
}

function Tools() {
  return (
    <div className="planning__tools" role="toolbar" aria-label="Baseline">
      <Button onClick={swapBaseline}>
        <ArrowLeftRight size={15} aria-hidden /> Swap
      </Button>
      <Button onClick={goBackToBaseline}>
        <RotateCcw size={15} aria-hidden /> Return to it
      </Button>
      <Button onClick={acceptAsBaseline}>
        <Check size={15} aria-hidden /> Accept as new baseline
      </Button>
      <Button onClick={stopComparing}>
        <X size={15} aria-hidden /> Stop comparing
      </Button>
    </div>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly groups: ReturnType<typeof changesByTenant>;
}

function Groups({ title, groups }: GroupsProps) {
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="planning__list" aria-label={title}>
        {groups.map(({ id, name, newlyBlocked, newlyAllowed }) => (
          <li key={id}>
            {name}: {newlyBlocked} newly blocked, {newlyAllowed} newly allowed
          </li>
        ))}
      </ul>
    </>
  );
}
