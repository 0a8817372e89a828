import { TriangleAlert } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { directionMessage } from '../../../shared/explain/direction';
import { ruleTenantWord } from '../../../shared/explain/words';
import type { Rule, Scenario, Tenant } from '../../../shared/model/scenario';
import { MAX_RULES_PER_TENANT } from '../../../shared/model/scenario';
import { useIsCovered } from '../../verdicts/covering';
import { useScenario } from '../../verdicts/hooks';
import { RulesBulk } from './RulesBulk';
import type { RuleOrder } from './RulesTools';
import { RulesTools } from './RulesTools';
import { VirtualRules } from './VirtualRules';
import { say } from '../../words/say';

/** Fewer rules than this are in sight at once: nobody searches them. */
const TOOLS_FROM = 4;

/** The rules of one tenant, in the columns of the admin center. */
export function RulesTable({ tenant }: { readonly tenant: Tenant }) {
  const { rules } = tenant.isolation;
  const isCovered = useIsCovered();
  if (rules.length > 0) return <SomeRules key={tenant.id} tenant={tenant} />;
  return <p className="quiet">{say(isCovered ? 'inspector.noRules' : 'inspector.noRulesMeans')}</p>;
}

function SomeRules({ tenant }: { readonly tenant: Tenant }) {
  const { rules } = tenant.isolation;
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, chosen, tools, choose, chooseAll } = useShownRules(rules);
  return (
    <>
      <TooManyRules count={rules.length} />
      {rules.length >= TOOLS_FROM ? <RulesTools {...tools} shown={shown.length} all={rules.length} /> : null}
      <RulesBulk tenant={tenant} chosen={chosen} />
      <div
        className="rules"
        role="table"
        aria-label={say('inspector.rules')}
        aria-rowcount={shown.length + 1}
        ref={scroller}
      >
        <RulesHead isAllChosen={chosen.length === shown.length} onChooseAll={chooseAll} />
        <VirtualRules
          tenant={tenant.id}
          rules={shown}
          chosen={chosen}
          onChoose={choose}
          scroller={scroller}
        />
      </div>
    </>
  );
}

/** What is searched for, in which order, and which of it is chosen: what is not shown is never acted on. */
function useShownRules(rules: readonly Rule[]) {
  const scenario = useScenario();
  const [text, setText] = useState('');
  const [order, setOrder] = useState<RuleOrder>('file');
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => shownRules(scenario, rules, text, order), [scenario, rules, text, order]);
  const chosen = useMemo(() => shown.filter(({ id }) => ids.has(id)), [shown, ids]);
  const choose = useCallback((id: string, isChosen: boolean) => {
    setIds((before) => {
      const next = new Set(before);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const chooseAll = (isChosen: boolean) => setIds(new Set(isChosen ? shown.map(({ id }) => id) : []));
  return { shown, chosen, choose, chooseAll, tools: { text, order, onText: setText, onOrder: setOrder } };
}

function shownRules(
  scenario: Scenario,
  rules: readonly Rule[],
  text: string,
  order: RuleOrder,
): readonly Rule[] {
  const words = text.toLowerCase().split(/\s+/);
  const found = rules.filter((rule) => {
    const { tenant, direction, note = '', owner = '', reviewBy = '' } = rule;
    const whom = say.word(ruleTenantWord(scenario, tenant));
    const said = [whom, tenant, say(directionMessage(direction)), note, owner, reviewBy]
      .join('\n')
      .toLowerCase();
    return words.every((word) => said.includes(word));
  });
  if (order === 'file') return found;
  const keyOf = KEYS[order];
  const collator = new Intl.Collator(say.language, { numeric: true, sensitivity: 'base' });
  // What says nothing comes last.
  return found.toSorted((a, b) => {
    const [left, right] = [keyOf(scenario, a), keyOf(scenario, b)];
    return Number(left === '') - Number(right === '') || collator.compare(left, right);
  });
}

const KEYS: Readonly<Record<Exclude<RuleOrder, 'file'>, (scenario: Scenario, rule: Rule) => string>> = {
  name: (scenario, { tenant }) => say.word(ruleTenantWord(scenario, tenant)),
  direction: (_, { direction }) => say(directionMessage(direction)),
  owner: (_, { owner = '' }) => owner,
  review: (_, { reviewBy = '' }) => reviewBy,
};

interface RulesHeadProps {
  readonly isAllChosen: boolean;
  readonly onChooseAll: (isChosen: boolean) => void;
}

function RulesHead({ isAllChosen, onChooseAll }: RulesHeadProps) {
  return (
    <div className="rules__head" role="rowgroup">
      <div className="rules__row" role="row" aria-rowindex={1}>
        <span className="rules__pick" role="columnheader">
          <input
            type="checkbox"
            aria-label={say('inspector.selectAllRules')}
            checked={isAllChosen}
            onChange={(event) => onChooseAll(event.target.checked)}
          />
        </span>
        <span className="rules__direction" role="columnheader" title={say('inspector.allowedDirection')}>
          {say('inspector.allowedDirection')}
        </span>
        <span className="rules__id" role="columnheader" title={say('inspector.tenantDomainOrId')}>
          {say('inspector.tenantDomainOrId')}
        </span>
        <span className="rules__name" role="columnheader" title={say('inspector.tenantName')}>
          {say('inspector.tenantName')}
        </span>
        <span className="rules__actions" role="columnheader">
          <span className="visually-hidden">{say('inspector.actions')}</span>
        </span>
      </div>
    </div>
  );
}

function TooManyRules({ count }: { readonly count: number }) {
  if (count <= MAX_RULES_PER_TENANT) return null;
  return (
    <p className="inspector__warning">
      <TriangleAlert size={16} aria-hidden />{' '}
      {say('inspector.tooManyRules', { most: MAX_RULES_PER_TENANT, count })}
    </p>
  );
}
