import { ArrowRight, Boxes, ChevronDown, ChevronRight } from 'lucide-react';
import { useTenant, useVerdicts } from '../../verdicts/hooks';
import type { OutlineRow } from './outline-row';
import { TwoLines } from './TwoLines';
import { say } from '../../words/say';

interface ToggleProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Collapses and expands with a click of its own: a click on the row selects. */
export function Toggle({ isOpen, onToggle }: ToggleProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <Chevron
      size={16}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    />
  );
}

interface TenantGroupProps {
  readonly row: Extract<OutlineRow, { kind: 'tenant-group' }>;
  readonly onToggle: () => void;
}

export function TenantGroupContent({ row, onToggle }: TenantGroupProps) {
  const { group, tenants, isOpen } = row;
  const all = group.tenants.length;
  const detail =
    tenants.length === all
      ? say('outline.groupOf', { tenants: all })
      : say('outline.groupFound', { found: tenants.length, tenants: all });
  return (
    <>
      <Toggle isOpen={isOpen} onToggle={onToggle} />
      <TwoLines
        icon={<Boxes size={16} aria-hidden />}
        name={group.name}
        word={
          group.folded ? (
            <span className="outline-row__word truncate" title={say('outline.collapsed')}>
              {say('outline.collapsed')}
            </span>
          ) : null
        }
        detail={detail}
      />
    </>
  );
}

interface PairProps {
  readonly row: Extract<OutlineRow, { kind: 'pair' }>;
  readonly onToggle: () => void;
}

export function PairContent({ row, onToggle }: PairProps) {
  const { from, to, connections, isOpen } = row;
  const way = `${useTenant(from)?.name ?? from} → ${useTenant(to)?.name ?? to}`;
  const verdicts = useVerdicts();
  const blocked = connections.filter((id) => verdicts?.results.get(id)?.verdict === 'blocked').length;
  const all = connections.length;
  return (
    <>
      <Toggle isOpen={isOpen} onToggle={onToggle} />
      <TwoLines
        icon={<ArrowRight size={16} aria-hidden />}
        name={way}
        detail={blocked === 0 ? say('outline.pairOf', { all }) : say('outline.pairBlocked', { all, blocked })}
      />
    </>
  );
}
