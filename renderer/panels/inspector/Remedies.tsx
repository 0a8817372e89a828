import { Wrench } from 'lucide-react';
import type { Edit } from '../../../shared/edit/edit';
import type { Explanation, Remedy } from '../../../shared/explain/explanation';
import { useScenario } from '../../verdicts/hooks';
import { derive } from '../../verdicts/derived';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import { listOf, message } from '../../../shared/words/message';

/** What would let a blocked connection through, each as a button; undo takes it back. */
export function Remedies({ explanation }: { readonly explanation: Explanation }) {
  const workbench = useWorkbench();
  const { tenants } = derive(useScenario());
  if (explanation.remedies.length === 0) return null;
  return (
    <div className="remedies" role="group" aria-label={say('inspector.whatWouldAllowIt')}>
      {explanation.remedies.map((remedy, at) => (
        <div className="remedies__one" key={at}>
          <Button onClick={() => editAndTell(workbench, remedy.edit)}>
            <Wrench size={16} aria-hidden /> {say.word(remedy.label)}
          </Button>
          {remedy.isEnough ? null : (
            <p className="quiet">{alsoNeeded(explanation, remedy, (id) => tenants.get(id)?.name ?? id)}</p>
          )}
        </div>
      ))}
    </div>
  );
}

function alsoNeeded(explanation: Explanation, remedy: Remedy, nameOf: (id: string) => string): string {
  const changed = tenantsChanged(remedy.edit);
  const others = explanation.gates
    .filter((gate) => gate.outcome === 'blocked' && !changed.includes(gate.tenant))
    .map((gate) => message('inspector.gateToAllow', { tenant: nameOf(gate.tenant), gate: gate.gate }));
  if (others.length === 0) return say('inspector.notEnoughAlone');
  return say('inspector.alsoNeeds', { gates: listOf(others) });
}

function tenantsChanged(edit: Edit): readonly string[] {
  if (edit.type === 'batch') return edit.edits.flatMap(tenantsChanged);
  if (edit.type === 'add-rule' || edit.type === 'update-rule' || edit.type === 'set-isolation') {
    return [edit.tenant];
  }
  return [];
}
