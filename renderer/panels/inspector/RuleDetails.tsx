import type { RuleChanges } from '../../../shared/edit/edit';
import type { Rule } from '../../../shared/model/scenario';
import { CommitField } from '../../ui/CommitField';
import { textOrNull } from './edits';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';

interface RuleDetailsProps {
  readonly id: string;
  readonly tenant: string;
  readonly rule: Rule;
}

/** What the product does not store but a review asks for: who wanted this rule, and until when. */
export function RuleDetails({ id, tenant, rule }: RuleDetailsProps) {
  const workbench = useWorkbench();
  const put = (changes: RuleChanges) =>
    tryEdit(workbench, { type: 'update-rule', tenant, id: rule.id, changes });
  return (
    <div className="rules__details" id={id} role="row">
      <div className="inspector__fields" role="cell">
        <CommitField
          draft={`tenant ${tenant} rule ${rule.id} owner`}
          label={say('inspector.ruleOwner')}
          value={rule.owner ?? ''}
          placeholder={say('inspector.whoAskedForIt')}
          onCommit={(text) => put({ owner: textOrNull(text) })}
        />
        <CommitField
          draft={`tenant ${tenant} rule ${rule.id} review`}
          label={say('inspector.reviewBy')}
          value={rule.reviewBy ?? ''}
          placeholder="2027-01-31"
          onCommit={(text) => put({ reviewBy: textOrNull(text) })}
        />
        <CommitField
          draft={`tenant ${tenant} rule ${rule.id} note`}
          label={say('inspector.ruleNote')}
          value={rule.note ?? ''}
          isMultiline
          onCommit={(text) => put({ note: textOrNull(text) })}
        />
      </div>
    </div>
  );
}
