import type { RefObject } from 'react';
import type { Rule } from '../../../shared/model/scenario';
import { ruleField } from '../../camera/reveal';
import { useAddedRule } from './use-added-rule';
import { VirtualRows } from '../../ui/VirtualRows';
import { useSession } from '../../workbench/context';
import { RuleRow } from './RuleRow';

interface VirtualRulesProps {
  readonly tenant: string;
  readonly rules: readonly Rule[];
  readonly chosen: readonly Rule[];
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** A guess until a row has been measured; rows differ with the width of the panel and with open details. */
const ROW_HEIGHT = 52;

/** So many rules that only those in sight are drawn, and the one that a finding leads to. */
export function VirtualRules({ tenant, rules, chosen, onChoose, scroller }: VirtualRulesProps) {
  const isChosen = new Set(chosen);
  const wanted = useSession((state) => state.focusRequest?.field);
  const added = useAddedRule(rules);
  return (
    <VirtualRows
      count={rules.length}
      keyOf={(index) => rules[index]?.id ?? `${index}`}
      rowHeight={ROW_HEIGHT}
      scroller={scroller}
      wanted={rules.findIndex(({ id }) => ruleField(id) === wanted || id === added)}
    >
      {(index, measure) => {
        const rule = rules[index];
        return rule ? (
          <RuleRow
            key={rule.id}
            ref={measure}
            tenant={tenant}
            rule={rule}
            index={index}
            isChosen={isChosen.has(rule)}
            isNew={rule.id === added}
            onChoose={onChoose}
          />
        ) : null;
      }}
    </VirtualRows>
  );
}
