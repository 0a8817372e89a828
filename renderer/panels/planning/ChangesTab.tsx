import { ArrowLeftRight, Check, Pin, RotateCcw, X } from 'lucide-react';
import type { Comparison } from '../../../shared/compare/compare';
import { policyChanges } from '../../../shared/compare/policy-changes';
import {
  acceptAsBaseline,
  compareFromHere,
  goBackToBaseline,
  stopComparing,
  swapBaseline,
} from '../../document/comparing';
import { useScenario } from '../../verdicts/hooks';
import { useSession, useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { ChangedConnections } from './ChangedConnections';
import { ChangedPolicies } from './ChangedPolicies';
import { ChangeGroups } from './ChangeGroups';
import { OtherFileView } from './OtherFileView';
import './planning.css';

/** What the policies being edited change against those that were pinned. */
export function ChangesTab() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const { comparison } = workbench.verdicts.of(scenario);
  const other = useSession((state) => state.otherFile);
  if (other) return <OtherFileView scenario={scenario} other={other} />;
  if (!comparison) return <NothingPinned />;
  return (
    <div className="results__body">
      <div className="planning">
        <div className="planning__head">
          <p role="status">{summary(comparison)}</p>
          <Tools />
        </div>
        <div className="planning__columns">
          <ChangedConnections comparison={comparison} />
          <ChangedPolicies
            title="Changed policies"
            changes={policyChanges(scenario, scenario.baseline?.isolation ?? {})}
          />
          <ChangeGroups scenario={scenario} comparison={comparison} />
        </div>
      </div>
    </div>
  );
}

function summary({ label, newlyBlocked, newlyAllowed, unchanged }: Comparison): string {
  return `Compared with “${label}”: ${newlyBlocked.length} newly blocked, ${newlyAllowed.length} newly allowed, ${unchanged} unchanged.`;
}

function NothingPinned() {
  const workbench = useWorkbench();
  return (
    <div className="results__body">
      <div className="planning">
        <p className="planning__hint">
          Pin the policies as they are now, then switch isolation or change rules: every view will show what
          becomes blocked or allowed by it.
        </p>
        <Button look="primary" onClick={() => compareFromHere(workbench)}>
          <Pin size={16} aria-hidden /> Compare from here
        </Button>
      </div>
    </div>
  );
}

function Tools() {
  const workbench = useWorkbench();
  return (
    <div className="planning__tools" role="toolbar" aria-label="Baseline">
      <Button onClick={() => swapBaseline(workbench)}>
        <ArrowLeftRight size={15} aria-hidden /> Swap
      </Button>
      <Button onClick={() => goBackToBaseline(workbench)}>
        <RotateCcw size={15} aria-hidden /> Return to it
      </Button>
      <Button onClick={() => acceptAsBaseline(workbench)}>
        <Check size={15} aria-hidden /> Accept as new baseline
      </Button>
      <Button onClick={() => stopComparing(workbench)}>
        <X size={15} aria-hidden /> Stop comparing
      </Button>
    </div>
  );
}
