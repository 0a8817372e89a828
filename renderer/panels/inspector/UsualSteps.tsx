import { Plus } from 'lucide-react';
import { connectorName } from '../../../shared/connectors/lookup';
import { usualSteps } from '../../../shared/connectors/usual-steps';
import type { FlowStep } from '../../../shared/model/scenario';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

interface UsualStepsProps {
  readonly connector: string;
  readonly kind: FlowStep['kind'];
  /** Adds a step of this name. */
  readonly onAdd: (name: string) => void;
}

/** What one usually does with the connector, each a click away; any other name is typed. */
export function UsualSteps({ connector, kind, onAdd }: UsualStepsProps) {
  const { triggers, actions } = usualSteps(connector);
  const names = kind === 'trigger' ? triggers : actions;
  if (names.length === 0) return null;
  const title = say('inspector.usualSteps', { kind, connector: connectorName(connector) });
  return (
    <div className="usual-steps" role="group" aria-label={title}>
      <span className="field__label" aria-hidden>
        {title}
      </span>
      {names.map((name) => (
        <Button key={name} className="usual-steps__one" onClick={() => onAdd(name)}>
          <Plus size={16} aria-hidden /> {name}
        </Button>
      ))}
    </div>
  );
}
