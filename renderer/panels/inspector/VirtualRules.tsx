import type { RefObject } from 'react';
import type { Rule } from '../../../shared/model/scenario';
import { ruleField } from '../../camera/reveal';
import { VirtualRows } from '../../ui/VirtualRows';
import { useSession } from '../../workbench/context';
import { RuleRow } from './RuleRow';

interface VirtualRulesProps {
  readonly tenant: string;
  readonly rules: readonly Rule[];
  readonly scroller: RefObject<HTMLElement | null>;
}

/** A guess until a row has been measured; rows differ with the width of the panel and with open details. */
const ROW_HEIGHT = 52;

/** So many rules that only those in sight are drawn, and the one that a finding leads to. */
export function VirtualRules({ tenant, rules, scroller }: VirtualRulesProps) {
  const wanted = useSession((state) => state.focusRequest?.field);
  return (
    <VirtualRows
      count={rules.length}
      keyOf={(index) => rules[index]?.id ?? `${index}`}
      rowHeight={ROW_HEIGHT}
      scroller={scroller}
      wanted={rules.findIndex(({ id }) => ruleField(id) === wanted)}
    >
      {(index, measure) => {
        const rule = rules[index];
        return rule ? (
          <RuleRow key={rule.id} ref={measure} tenant={tenant} rule={rule} index={index} />
        ) : null;
      }}
    </VirtualRows>
  );
}
