import { ArrowLeftRight, Check, Pin, RotateCcw, X } from 'lucide-react';
import type { Comparison } from '../../../shared/compare/compare';
import {
  changesByFlow,
  changesByTenant,
  pinBaseline,
  returnToBaseline,
  swapWithBaseline,
} from '../../../shared/compare/compare';
import type { Baseline, Scenario } from '../../../shared/model/scenario';
import { derive } from '../../store/derived';
import { dispatch } from '../../store/document-store';
import { useScenario } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { ChangeWord } from '../../ui/ChangeWord';
import { ConnectionLink } from './ConnectionLink';
import './planning.css';

/** What the policies being edited change against those that were pinned. */
export function ChangesTab() {
  const scenario = useScenario();
  const { comparison } = derive(scenario);
  const { baseline } = scenario;
  if (!comparison || !baseline) return <NothingPinned scenario={scenario} />;
  return (
    <div className="results__body">
      <div className="planning">
        <Tools scenario={scenario} baseline={baseline} />
        <p role="status">{summary(comparison)}</p>
        <Changes comparison={comparison} />
        <Groups title="By tenant" groups={changesByTenant(scenario, comparison)} />
        <Groups title="By flow or app" groups={changesByFlow(scenario, comparison)} />
      </div>
    </div>
  );
}

function summary({ label, newlyBlocked, newlyAllowed, unchanged }: Comparison): string {
  return `Compared with “${label}”: ${newlyBlocked.length} newly blocked, ${newlyAllowed.length} newly allowed, ${unchanged} unchanged.`;
}

function NothingPinned({ scenario }: { readonly scenario: Scenario }) {
  return (
    <div className="results__body">
      <div className="planning">
        <p className="planning__hint">
          Pin the policies as they are now, then switch isolation or change rules: every view will show what
          becomes blocked or allowed by it.
        </p>
        <Button look="primary" onClick={() => dispatch(pinBaseline(scenario, 'Before the change'))}>
          <Pin size={16} aria-hidden /> Compare from here
        </Button>
      </div>
    </div>
  );
}

function Tools({ scenario, baseline }: { readonly scenario: Scenario; readonly baseline: Baseline }) {
  return (
    <div className="planning__tools" role="toolbar" aria-label="Baseline">
      <Button onClick={() => dispatch(swapWithBaseline(scenario, baseline))}>
        <ArrowLeftRight size={15} aria-hidden /> Swap
      </Button>
      <Button onClick={() => dispatch(returnToBaseline(scenario, baseline))}>
        <RotateCcw size={15} aria-hidden /> Return to it
      </Button>
      <Button onClick={() => dispatch(pinBaseline(scenario, baseline.label))}>
        <Check size={15} aria-hidden /> Accept as new baseline
      </Button>
      <Button onClick={() => dispatch({ type: 'set-baseline', baseline: null })}>
        <X size={15} aria-hidden /> Stop comparing
      </Button>
    </div>
  );
}

function Changes({ comparison }: { readonly comparison: Comparison }) {
  if (comparison.changes.size === 0) return null;
  return (
    <ul className="planning__list" aria-label="Changed connections">
      {[...comparison.changes].map(([id, change]) => (
        <li className="planning__item" key={id}>
          <ChangeWord change={change} /> <ConnectionLink id={id} />
        </li>
      ))}
    </ul>
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
