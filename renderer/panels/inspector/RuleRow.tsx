import { shownText } from '../../../shared/base/shown-text';
import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import type { KeyboardEvent, Ref, SyntheticEvent } from 'react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Rule } from '../../../shared/model/scenario';
import { WILDCARD } from '../../../shared/model/scenario';
import { useDocument, useWorkbench } from '../../workbench/context';
import { ruleField } from '../../camera/reveal';
import { requestFocus } from '../../workbench/session';
import { editAndTell } from '../../workbench/dispatch';
import type { Workbench } from '../../workbench/workbench';
import { IconButton } from '../../ui/Button';
import { DirectionSelect } from './DirectionSelect';
import { RuleDetails } from './RuleDetails';
import { tenantNamed } from '../../../shared/model/tenant-identity';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';

interface RuleRowProps {
  readonly tenant: string;
  readonly rule: Rule;
  readonly index: number;
  readonly isChosen: boolean;
  /** It was just added: it is brought into sight, and marked. */
  readonly isNew: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** One rule: its direction is changed in place; its tenant is not, as in the product (delete and add again). */
export const RuleRow = memo(function RuleRow(props: RuleRowProps) {
  const { tenant, rule, index, isChosen, isNew, onChoose, ref } = props;
  const workbench = useWorkbench();
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const drawnName = useDrawnName(rule);
  const whom = shownText(drawnName ?? rule.tenant);
  const select = useFoundRule(rule.id);
  const row = useInSight(isNew);
  const remove = (event: SyntheticEvent<HTMLElement>) => {
    keepFocusNear(workbench, event.currentTarget);
    editAndTell(workbench, { type: 'remove-rules', tenant, ids: [rule.id] });
  };
  // Delete here means this rule; further out it would mean the selected tenant.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Delete') return;
    event.stopPropagation();
    remove(event);
  };
  return (
    <div className={`rules__item ${isNew ? 'is-new' : ''}`} data-index={index} ref={ref}>
      <div className="rules__row" role="row" aria-rowindex={index + 2} onKeyDown={onKeyDown} ref={row}>
        <div className="rules__pick" role="cell">
          <input
            type="checkbox"
            aria-label={say('inspector.selectRule', { whom })}
            checked={isChosen}
            onChange={(event) => onChoose(rule.id, event.target.checked)}
          />
        </div>
        <div className="rules__direction" role="cell">
          <DirectionSelect
            ref={select}
            name={say('inspector.allowedDirectionFor', { whom })}
            value={rule.direction}
            onChange={(direction) =>
              editAndTell(workbench, { type: 'update-rule', tenant, id: rule.id, changes: { direction } })
            }
          />
        </div>
        <div className="rules__id selectable" role="cell" title={rule.tenant}>
          {rule.tenant}
        </div>
        <div className="rules__name" role="cell" title={drawnName ?? undefined}>
          {drawnName === null ? null : shownText(drawnName)}
          {drawnName === null ? <span className="quiet">{say('inspector.notDrawn')}</span> : null}
        </div>
        <RuleActions
          whom={whom}
          detailsId={detailsId}
          isOpen={isOpen}
          hasDetails={Boolean(rule.note ?? rule.owner ?? rule.reviewBy)}
          onToggle={() => setIsOpen(!isOpen)}
          onRemove={remove}
        />
      </div>
      {isOpen ? <RuleDetails id={detailsId} tenant={tenant} rule={rule} /> : null}
    </div>
  );
});

/** A finding leads here: the keyboard goes on at the rule. */
function useFoundRule(rule: string) {
  const token = useFocusToken(ruleField(rule));
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (token !== undefined) select.current?.focus();
  }, [token]);
  return select;
}

/** The keyboard stays where the next rule is typed. */
function useInSight(isNew: boolean) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  return row;
}

interface RuleActionsProps {
  readonly whom: string;
  readonly detailsId: string;
  readonly isOpen: boolean;
  readonly hasDetails: boolean;
  readonly onToggle: () => void;
  readonly onRemove: (event: SyntheticEvent<HTMLElement>) => void;
}

function RuleActions({ whom, detailsId, isOpen, hasDetails, onToggle, onRemove }: RuleActionsProps) {
  return (
    <div className="rules__actions" role="cell">
      <IconButton
        label={say('inspector.detailsOfRule', { whom })}
        className={hasDetails ? 'rules__has-details' : ''}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        icon={isOpen ? <ChevronDown size={16} /> : <ChevronRight size={16} />}
        onClick={onToggle}
      />
      <IconButton
        label={say('inspector.deleteRule', { whom })}
        className="rules__delete"
        icon={<Trash2 size={16} />}
        onClick={onRemove}
      />
    </div>
  );
}

/** A string, so that a row is drawn again only when what it says changes. */
function useDrawnName(rule: Rule): string | null {
  return useDocument((state) =>
    rule.tenant === WILDCARD
      ? say('inspector.allTenants')
      : (tenantNamed(state.timeline.present.scenario.tenants, rule.tenant)?.name ?? null),
  );
}

/** The row is about to go: the keyboard goes on at the next one, or at the field for a new rule. */
function keepFocusNear(workbench: Workbench, inside: HTMLElement): void {
  const item = inside.closest('.rules__item');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = neighbour?.querySelector<HTMLElement>('.rules__delete');
  if (next) next.focus();
  else requestFocus(workbench, 'rule-tenant');
}
