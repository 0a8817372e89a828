import { Trash2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { RuleChanges } from '../../../shared/edit/edit';
import { directionMessage } from '../../../shared/explain/direction';
import type { Direction, Rule, Tenant } from '../../../shared/model/scenario';
import { Button } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';
import { editAndTell, tryEdit } from '../../workbench/dispatch';
import { say } from '../../words/say';
import { message } from '../../../shared/words/message';

const DIRECTIONS: readonly Direction[] = ['inbound', 'outbound', 'both'];

interface RulesBulkProps {
  readonly tenant: Tenant;
  readonly chosen: readonly Rule[];
}

/** Changes or deletes the chosen rules, each as one undo step. */
export function RulesBulk({ tenant, chosen }: RulesBulkProps) {
  const { error, change, remove } = useBulk(tenant, chosen);
  const [owner, setOwner] = useState('');
  const [reviewBy, setReviewBy] = useState('');
  if (chosen.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isDone = change({
      ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
      ...(reviewBy.trim() === '' ? {} : { reviewBy: reviewBy.trim() }),
    });
    if (!isDone) return;
    setOwner('');
    setReviewBy('');
  };
  return (
    <form className="rules__bulk" aria-label={say('inspector.selectedRules')} onSubmit={submit}>
      <strong role="status">{say('inspector.rulesSelected', { count: chosen.length })}</strong>
      <select
        className="input"
        aria-label={say('inspector.directionOfSelectedRules')}
        value=""
        onChange={(event) => change({ direction: event.target.value as Direction })}
      >
        <option value="">{say('inspector.changeDirection')}</option>
        {DIRECTIONS.map((direction) => (
          <option key={direction} value={direction}>
            {say(directionMessage(direction))}
          </option>
        ))}
      </select>
      <input
        className="input"
        aria-label={say('inspector.ownerOfSelectedRules')}
        placeholder={say('inspector.owner')}
        value={owner}
        onChange={(event) => setOwner(event.target.value)}
      />
      <input
        className="input"
        aria-label={say('inspector.reviewDateOfSelectedRules')}
        placeholder={say('inspector.reviewByExample')}
        value={reviewBy}
        onChange={(event) => setReviewBy(event.target.value)}
      />
      <Button type="submit" disabled={owner.trim() === '' && reviewBy.trim() === ''}>
        {say('inspector.set')}
      </Button>
      <Button onClick={remove}>
        <Trash2 size={15} aria-hidden /> {say('inspector.delete')}
      </Button>
      {error === null ? null : (
        <p role="alert" className="field__error">
          {error}
        </p>
      )}
    </form>
  );
}

function useBulk({ id, name }: Tenant, chosen: readonly Rule[]) {
  const workbench = useWorkbench();
  const [error, setError] = useState<string | null>(null);
  const change = (changes: RuleChanges): boolean => {
    const refusal = tryEdit(workbench, {
      type: 'batch',
      label: message('inspector.changeRules', { count: chosen.length, tenant: shownText(name) }),
      edits: chosen.map((rule) => ({ type: 'update-rule', tenant: id, id: rule.id, changes })),
    });
    setError(refusal);
    return refusal === null;
  };
  const remove = () =>
    editAndTell(workbench, { type: 'remove-rules', tenant: id, ids: chosen.map((rule) => rule.id) });
  return { error, change, remove };
}
