import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Rule } from '../../../shared/model/scenario';
import { ruleField } from '../../camera/reveal';
import { useSession } from '../../workbench/context';
import { RuleRow } from './RuleRow';

interface VirtualRulesProps {
  readonly tenant: string;
  readonly rules: readonly Rule[];
  readonly scroller: RefObject<HTMLElement | null>;
}

/** A guess until a row has been measured; rows differ with the width of the panel and with open details. */
const ROW_HEIGHT = 52;

/** Draws only the rows that can be seen; they stay in normal flow between two paddings. */
export function VirtualRules({ tenant, rules, scroller }: VirtualRulesProps) {
  const virtualizer = useVirtualizer({
    count: rules.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rules[index]?.id ?? index,
    overscan: 8,
    initialRect: { width: 0, height: 360 },
  });
  const wanted = useSession((state) => state.focusRequest?.field);
  useEffect(() => {
    // A row that is not drawn cannot take the focus it is asked to take.
    const index = rules.findIndex(({ id }) => ruleField(id) === wanted);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
  }, [wanted, rules, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div style={{ paddingTop: before, paddingBottom: after }}>
      {items.map(({ index, key }) => {
        const rule = rules[index];
        return rule ? (
          <RuleRow key={key} ref={virtualizer.measureElement} tenant={tenant} rule={rule} index={index} />
        ) : null;
      })}
    </div>
  );
}
